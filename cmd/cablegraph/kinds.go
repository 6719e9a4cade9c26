package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cablegraph/cmd/cablegraph/internal/fit"
	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/draw"
	"cablegraph/render/lanes"
	"cablegraph/render/lanes/slide"
	"cablegraph/render/layout"
	"cablegraph/render/write"
)

// kindNames are all values of --draw.
func kindNames() []string {
	var names []string
	for _, k := range draw.Kinds {
		names = append(names, k.Name)
	}
	return names
}

// kindsHelp says what each value of --draw shows.
func kindsHelp() string {
	var help []string
	for _, k := range draw.Kinds {
		help = append(help, fmt.Sprintf("%s (%s)", k.Name, k.Help))
	}
	return strings.Join(help, ", ")
}

// chosenKinds are the kinds of figures that the run draws.
func chosenKinds(o options) []draw.Kind {
	return slices.DeleteFunc(slices.Clone(draw.Kinds), func(k draw.Kind) bool { return !o.draws(k) })
}

// draws reports whether the run draws a kind of figures.
func (o options) draws(k draw.Kind) bool { return slices.Contains(o.kinds, k.Name) }

// shows reports whether the run writes the figures of a period, or of the kind
// that shows all of them.
func (o options) shows(of string) bool { return o.period == "" || o.period == of }

// needShapes reports whether the run draws its figures, for their formats or to know
// what is in them.
func (o options) needShapes() bool {
	return o.task == toLint || slices.ContainsFunc(chosenKinds(o), func(k draw.Kind) bool { return k.Settled }) ||
		slices.ContainsFunc(write.Formats, func(f write.Format) bool { return f.Needs > write.Words && slices.Contains(o.formats, f.Name) })
}

// placesGraphs reports whether a kind or a table of the run is made of the graphs
// with their places.
func (o options) placesGraphs() bool {
	return slices.ContainsFunc(chosenKinds(o), func(k draw.Kind) bool { return k.Places }) ||
		slices.ContainsFunc(chosenTables(o), func(f write.Format) bool { return f.Needs > write.Words })
}

// makeFigures makes all figures of the run, by kind.
func makeFigures(c *fit.Composition, o options) ([]draw.Figure, error) {
	var all []draw.Figure
	for _, k := range chosenKinds(o) {
		figures, err := k.Figures(draw.Composed{Set: c.Set, Page: c.Page, Changes: c.Changes, Contrasts: c.Contrasts, Whole: func() (*graph.Series, error) { return count.Whole(c.Series, o.count) }})
		if err != nil {
			return nil, refusal(k, err)
		}
		all = append(all, figures...)
	}
	if o.period != "" && !slices.ContainsFunc(all, func(f draw.Figure) bool { return o.shows(f.Of) }) {
		return nil, &usageError{fmt.Sprintf("--draw %s has no figure of %s", strings.Join(o.kinds, ","), o.period), "nothing is before it to compare it with; leave out -p, or name another period"}
	}
	return all, nil
}

// mayDraw returns an error where a kind would refuse the messages, before places are
// searched for other kinds.
func mayDraw(s *graph.Series, o options) error {
	for _, k := range chosenKinds(o) {
		if k.Check != nil && o.task != toList {
			if err := k.Check(o.style, func() (*graph.Series, error) { return count.Whole(s, o.count) }); err != nil {
				return refusal(k, err)
			}
		}
	}
	return nil
}

// refusal says what helps where a kind can't be drawn.
func refusal(k draw.Kind, err error) error {
	switch {
	case errors.Is(err, lanes.ErrTooMany), errors.Is(err, slide.ErrTooMany), errors.Is(err, count.ErrPacked):
		return &usageError{fmt.Sprintf("--draw %s: %v", k.Name, err), "show fewer: the strongest with --top 10, or some with --only COLUMN=VALUE"}
	case errors.Is(err, lanes.ErrTooHigh), errors.Is(err, lanes.ErrTooNarrow):
		return &usageError{fmt.Sprintf("--draw %s: %v", k.Name, err), "what helps is a larger --size or --height, or --top, which shows fewer"}
	}
	return err
}

// distinct returns an error where a period has the ID of another figure's files,
// or where -p names what no figure of the run is of.
func distinct(periods []graph.Period, o options) error {
	var of, taken []string
	for _, k := range chosenKinds(o) {
		for _, name := range k.Of(periods) {
			if !slices.Contains(of, name) {
				of = append(of, name)
			}
		}
		for _, p := range periods {
			clash := k.Whole && k.Names(strings.ToLower(p.ID)) ||
				k.Suffix != "" && slices.ContainsFunc(k.Of(periods), func(id string) bool { return strings.EqualFold(id+k.Suffix, p.ID) })
			if clash {
				taken = append(taken, fmt.Sprintf("the period %q has the name of a figure that --draw %s draws", p.ID, k.Name))
			}
		}
	}
	if len(taken) > 0 {
		return &usageError{strings.Join(taken, "; "), "give it another id in periods.csv, or leave out that --draw; nothing was written"}
	}
	if o.period == "" || slices.Contains(of, o.period) {
		return nil
	}
	for _, k := range draw.Kinds {
		if figure, found := k.Asked(o.period, periods); found {
			return &usageError{fmt.Sprintf("-p %s chooses nothing that the run draws", o.period), fmt.Sprintf("write --draw %s -p %s", k.Name, figure)}
		}
	}
	problem := fmt.Sprintf("there is no period %q", o.period)
	if slices.ContainsFunc(periods, func(p graph.Period) bool { return p.ID == o.period }) {
		problem = fmt.Sprintf("--draw %s has no figure of %s alone", strings.Join(o.kinds, ","), o.period)
	}
	return &usageError{problem, "-p takes one of " + strings.Join(of, ", ")}
}

// fit returns what the run asks of its figures.
func (o options) fit() fit.Options {
	return fit.Options{
		Count: o.count, Style: o.style, Engine: o.engine, Places: o.placesGraphs(), Shapes: o.needShapes(), Names: o.task == toList,
		Changes: o.changes(), Contrasts: o.drawsChanges(),
	}
}

// fitError says what helps where places can't be found.
func fitError(err error) error {
	if tooLarge, ok := errors.AsType[*layout.TooLargeError](err); ok {
		return &usageError{tooLarge.Error(), "show fewer with --top 100, or try another --layout"}
	}
	if unreadable, ok := errors.AsType[*fit.UnreadableError](err); ok {
		return &usageError{unreadable.Error(), "what helps is " + unreadable.Help}
	}
	return err
}

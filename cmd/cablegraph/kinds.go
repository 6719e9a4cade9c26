package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/draw"
	"cablegraph/render/lanes"
	"cablegraph/render/lanes/slide"
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

// drawnBy returns the series with the account of what the run draws: the figures of
// periods, those of the whole run, or both.
func drawnBy(s *graph.Series, o options) (*graph.Series, error) {
	if s.Dataset.Packed != nil || !slices.ContainsFunc(chosenKinds(o), func(k draw.Kind) bool { return !k.Places }) {
		return s, nil
	}
	whole, err := count.Whole(s, o.count)
	if err != nil || !slices.ContainsFunc(chosenKinds(o), func(k draw.Kind) bool { return k.Places }) {
		return whole, err
	}
	return graph.Together(s, whole), nil
}

// figures are all figures of the run, by kind.
func (c *composition) figures(o options) ([]draw.Figure, error) {
	var all []draw.Figure
	for _, k := range chosenKinds(o) {
		figures, err := k.Figures(draw.Composed{Set: c.set, Page: c.sheet, Changes: c.diffs, Contrasts: c.changes, Whole: func() (*graph.Series, error) { return count.Whole(c.series, o.count) }})
		if errors.Is(err, lanes.ErrTooMany) || errors.Is(err, slide.ErrTooMany) || errors.Is(err, count.ErrPacked) {
			return nil, &usageError{fmt.Sprintf("--draw %s: %v", k.Name, err), "show fewer: the strongest with --top 10, or some with --only COLUMN=VALUE"}
		}
		if errors.Is(err, lanes.ErrTooHigh) {
			return nil, &usageError{fmt.Sprintf("--draw %s: %v", k.Name, err), "what helps is a larger --size or --height, or --top, which shows fewer"}
		}
		if err != nil {
			return nil, err
		}
		all = append(all, figures...)
	}
	if o.period != "" && !slices.ContainsFunc(all, func(f draw.Figure) bool { return o.shows(f.Of) }) {
		return nil, &usageError{fmt.Sprintf("--draw %s has no figure of %s", strings.Join(o.kinds, ","), o.period), "nothing is before it to compare it with; leave out -p, or name another period"}
	}
	return all, nil
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
	problem := fmt.Sprintf("there is no period %q", o.period)
	if slices.ContainsFunc(periods, func(p graph.Period) bool { return p.ID == o.period }) {
		problem = fmt.Sprintf("--draw %s has no figure of %s alone", strings.Join(o.kinds, ","), o.period)
	}
	return &usageError{problem, "-p takes one of " + strings.Join(of, ", ")}
}

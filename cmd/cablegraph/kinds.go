package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cablegraph/cmd/cablegraph/internal/fit"
	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/draw"
	"cablegraph/render/lanes"
	"cablegraph/render/lanes/slide"
	"cablegraph/render/layout"
)

// makeFigures makes all figures of the run, by kind.
func makeFigures(c *fit.Composition, o flags.Options) ([]draw.Figure, error) {
	var all []draw.Figure
	for _, k := range o.ChosenKinds() {
		figures, err := kindOf(c, k, o)
		if err != nil {
			return nil, err
		}
		all = append(all, figures...)
	}
	if o.Period != "" && !slices.ContainsFunc(all, func(f draw.Figure) bool { return o.Shows(f.Of) }) {
		hint := "nothing is before it to compare it with; leave out -p, or name another period"
		if slices.ContainsFunc(draw.Kinds, func(k draw.Kind) bool { return k.Whole && k.Name == o.Period }) {
			hint = "no period has a message; --by UNIT cuts other ones"
		}
		return nil, &flags.Misuse{Problem: fmt.Sprintf("--draw %s has no figure of %s", strings.Join(o.Kinds, ","), o.Period), Hint: hint}
	}
	return all, nil
}

// kindOf makes the figures of one kind.
func kindOf(c *fit.Composition, k draw.Kind, o flags.Options) ([]draw.Figure, error) {
	figures, err := k.Figures(draw.Composed{Set: c.Set, Page: c.Page, Changes: c.Changes, Contrasts: c.Contrasts, Whole: func() (*graph.Series, error) { return count.Whole(c.Series, o.Count) }})
	if err != nil {
		return nil, refusal(k, err)
	}
	return figures, nil
}

// mayDraw returns an error where a kind would refuse the messages, before places are
// searched for other kinds.
func mayDraw(s *graph.Series, o flags.Options) error {
	for _, k := range o.ChosenKinds() {
		if k.Check != nil && o.Task != flags.ToList {
			if err := k.Check(o.Style, func() (*graph.Series, error) { return count.Whole(s, o.Count) }); err != nil {
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
		return &flags.Misuse{Problem: fmt.Sprintf("--draw %s: %v", k.Name, err), Hint: fmt.Sprintf("show fewer: the strongest with --top 10, or some with --only COLUMN=VALUE; or leave %s out of --draw", k.Name)}
	case errors.Is(err, lanes.ErrTooHigh), errors.Is(err, lanes.ErrTooNarrow):
		return &flags.Misuse{Problem: fmt.Sprintf("--draw %s: %v", k.Name, err), Hint: "what helps is a larger --size or --height, or --top, which shows fewer"}
	}
	return err
}

// distinct returns an error where a period has the ID of another figure's files,
// or where -p names what no figure of the run is of.
func distinct(periods []graph.Period, o flags.Options) error {
	var of, taken []string
	for _, k := range o.ChosenKinds() {
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
		return &flags.Misuse{Problem: strings.Join(taken, "; "), Hint: "give it another id in periods.csv, or leave out that --draw; nothing was written"}
	}
	if o.Period == "" || slices.Contains(of, o.Period) {
		return nil
	}
	for _, k := range draw.Kinds {
		if figure, found := k.Asked(o.Period, periods); found {
			return &flags.Misuse{Problem: fmt.Sprintf("-p %s chooses nothing that the run draws", o.Period), Hint: fmt.Sprintf("write --draw %s -p %s", k.Name, figure)}
		}
	}
	problem := fmt.Sprintf("there is no period %q", o.Period)
	if slices.ContainsFunc(periods, func(p graph.Period) bool { return p.ID == o.Period }) {
		problem = fmt.Sprintf("--draw %s has no figure of %s alone", strings.Join(o.Kinds, ","), o.Period)
	}
	return &flags.Misuse{Problem: problem, Hint: "-p takes one of " + strings.Join(of, ", ")}
}

// fitOptions returns what the run asks of its figures.
func fitOptions(o flags.Options) fit.Options {
	return fit.Options{
		Count: o.Count, Style: o.Style, Engine: o.Engine, Places: o.PlacesGraphs(), Shapes: o.NeedShapes(), Names: o.Task == flags.ToList,
		Changes: compared(o), Contrasts: o.DrawsChanges(),
	}
}

// fitError says what helps where places can't be found.
func fitError(err error) error {
	if tooLarge, ok := errors.AsType[*layout.TooLargeError](err); ok {
		return &flags.Misuse{Problem: tooLarge.Error(), Hint: fmt.Sprintf("leave out --layout, or show fewer: --top %d", max(2, tooLarge.Actors/2))}
	}
	if unreadable, ok := errors.AsType[*fit.UnreadableError](err); ok {
		return failure{&flags.Misuse{Problem: unreadable.Error(), Hint: "what helps is " + unreadable.Help}}
	}
	return err
}

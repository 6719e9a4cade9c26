package main

import (
	"context"
	"errors"

	"cablegraph/cmd/cablegraph/internal/fit"
	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/terminal"
	"cablegraph/graph"
	"cablegraph/render/write"
)

// draw is the way of the data, in one direction. The tables of the set are
// loaded into a dataset, which is cut into periods and counted. The graphs are
// composed into figures; their page is measured, then places are found in the
// room that is left, then figures of all kinds that were asked for are drawn,
// written in their formats, and put out. Each stage makes its values once and hands them on. A task
// that need not go all the way leaves it where it may.
func (a app) draw(ctx context.Context, o flags.Options) error {
	stamp, tell := newStamp(o), a.say
	if said, ok := stamp.UpToDate(o.Out); ok && output.Tidy(o.Out) == nil {
		repeat(said, a.say)
		return nil
	}
	a.say = stamp.Hear(a.say)
	o, err := begin(o, a.say)
	if err != nil {
		return err
	}

	tables, err := find(o, a.stdin)
	if err != nil {
		return err
	}
	defer tables.Close()
	dataset, err := loadTables(tables, o, a.say, a.progress)
	if err != nil {
		return err
	}
	if o.Grouped {
		if dataset, err = graph.BySide(dataset); err != nil {
			return &flags.Misuse{Problem: "--group side: " + err.Error(), Hint: "sides stand in the column side of actors.csv"}
		}
	}
	o.Count = o.Count.Named(dataset)
	periods, err := cutPeriods(dataset, o, a.say)
	if err != nil {
		return err
	}
	if err := distinct(periods, o); err != nil {
		return err
	}
	series, err := countMessages(dataset, periods, o, a.say)
	if err != nil {
		return err
	}
	nothing := nothingDrawn(series, o)
	if o.Task == flags.ToTry {
		return errors.Join(summarize(a.stdout, series, o), nothing)
	}
	if err := otherPeriods(periods, o, a.say); err != nil {
		return err
	}
	if err := mayDraw(series, o); err != nil {
		return err
	}
	c, err := fit.Compose(series, fitOptions(o))
	if err != nil {
		return err
	}
	c, by, err := fit.Fit(ctx, c, fitOptions(o), a.say)
	if err != nil {
		return fitError(err)
	}
	o.Count = by.Count
	tellWeakColors(c.Set, a.say)
	tellRegister(c.Set, a.say)
	figures, err := makeFigures(c, o)
	if err != nil {
		return err
	}
	names := fileNames(figures, o)
	if o.Task == flags.ToList {
		output.List(a.stdout, o.Out, names)
		return nil
	}
	if err := mayWrite(names, a.stdin, o); err != nil {
		return err
	}

	if err := c.Place(ctx, fitOptions(o)); err != nil {
		return fitError(err)
	}
	if o.Task == flags.ToLint {
		return lintFigures(a.stdout, figures, c.Layouts, o)
	}
	shown, err := accountFor(c, figures)
	if err != nil {
		return err
	}
	account := writeAccount(shown, o)
	files := writeFiles(ctx, write.Run{Set: c.Set, Listed: shown.Listed, Layouts: c.Layouts, Changes: c.Changes, Pictures: pictures(figures, c.Layouts, o)}, figures, account, o, a.say, a.progress)
	files = stamp.See(sound(files, o.Style.Faces, a.say))

	switch {
	case o.Task == flags.ToCheck:
		return check(a.stdout, files, figures, o)
	case o.Out == flags.StandardOutput:
		return output.One((*terminal.FigurePrinter)(a.stdout), names[0], files)
	}
	written, err := output.Folder{Path: o.Out, Unmarked: unmarked(o), Waiting: func(path string) { tell("another run writes into %s; waiting for it", path) }}.Write(files)
	if err != nil {
		return err
	}
	tellLeftovers(tell, figures, o)
	if o.Depfile != "" {
		if err := rule(names, o).Write(o.Depfile); err != nil {
			return err
		}
	}
	tell("%s", summaryLine(shown, figures, o, written))
	if nothing != nil {
		return nothing
	}
	if !o.Style.Faces.OfSystem() { // which may be others the next time
		stamp.Keep(summaryLine(shown, figures, o, 0))
	}
	return nil
}

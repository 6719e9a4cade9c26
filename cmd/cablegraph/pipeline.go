package main

import (
	"context"
	"errors"

	"cablegraph/cmd/cablegraph/internal/fit"
	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/source"
	"cablegraph/cmd/cablegraph/internal/terminal"
	"cablegraph/graph"
	"cablegraph/render/write"
)

// draw is the way of the data, in one direction: tables → series → figures →
// places → files. Each stage makes its values once and hands them on. A task that
// need not go all the way leaves it where it may.
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
	series, o, err := a.count(tables, o)
	if err != nil {
		return err
	}
	nothing := nothingDrawn(series, o)
	if o.Task == flags.ToTry {
		return errors.Join(summarize(a.stdout, series, o), nothing)
	}
	c, o, err := a.compose(ctx, series, o)
	if err != nil {
		return err
	}
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
	run := write.Run{Set: c.Set, Listed: shown.Listed, Layouts: c.Layouts, Changes: c.Changes, Pictures: pictures(figures, c.Layouts, o)}
	files := writeFiles(ctx, run, figures, writeAccount(shown, o), o, a.say, a.progress)
	files = stamp.See(sound(files, o.Style.Faces, a.say))

	switch {
	case o.Task == flags.ToCheck:
		return check(a.stdout, files, figures, o)
	case o.Out == flags.StandardOutput:
		return output.One((*terminal.FigurePrinter)(a.stdout), names[0], files)
	}
	written, err := putOut(files, names, o, tell)
	if err != nil {
		return err
	}
	tellLeftovers(tell, figures, o)
	tell("%s", summaryLine(shown, figures, o, written))
	if nothing == nil && !o.Style.Faces.OfSystem() { // which may be others the next time
		stamp.Keep(summaryLine(shown, figures, o, 0))
	}
	return nothing
}

// count loads the tables into a dataset, cuts it into periods and counts its
// messages. The options that it returns name columns as the set does.
func (a app) count(tables *source.Tables, o flags.Options) (*graph.Series, flags.Options, error) {
	dataset, err := loadTables(tables, o, a.say, a.progress)
	if err != nil {
		return nil, o, err
	}
	if o.Grouped {
		if dataset, err = graph.BySide(dataset); err != nil {
			return nil, o, &flags.Misuse{Problem: "--group side: " + err.Error(), Hint: "sides stand in the column side of actors.csv"}
		}
	}
	o.Count = o.Count.Named(dataset)
	periods, err := cutPeriods(dataset, o, a.say)
	if err != nil {
		return nil, o, err
	}
	if err := distinct(periods, o); err != nil {
		return nil, o, err
	}
	series, err := countMessages(dataset, periods, o, a.say)
	return series, o, err
}

// compose makes the figures of a series, with as many actors as can be read. The
// options that it returns are those that these were counted by.
func (a app) compose(ctx context.Context, series *graph.Series, o flags.Options) (*fit.Composition, flags.Options, error) {
	if err := otherPeriods(series.Periods, o, a.say); err != nil {
		return nil, o, err
	}
	if err := mayDraw(series, o); err != nil {
		return nil, o, err
	}
	c, err := fit.Compose(series, fitOptions(o))
	if err != nil {
		return nil, o, err
	}
	c, by, err := fit.Fit(ctx, c, fitOptions(o), a.say)
	if err != nil {
		return nil, o, fitError(err)
	}
	o.Count = by.Count
	c.Contrast(fitOptions(o))
	tellWeakColors(c.Set, a.say)
	tellRegister(c.Set, a.say)
	return c, o, nil
}

// putOut writes the files into the out folder, and the rule that make reads where
// one is asked for. It returns how many files it wrote.
func putOut(files output.Files, names []string, o flags.Options, tell terminal.Say) (written int, err error) {
	waiting := func(path string) { tell("another run writes into %s; waiting for it", path) }
	written, err = output.Folder{Path: o.Out, Unmarked: unmarked(o), Waiting: waiting}.Write(files)
	if err != nil || o.Depfile == "" {
		return written, err
	}
	return written, rule(names, o).Write(o.Depfile)
}

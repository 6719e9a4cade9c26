package main

import (
	"context"

	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/render/figure"
	"cablegraph/render/page"
	"cablegraph/render/write"
)

// draw is the way of the data, in one direction. The tables of the set are
// loaded into a dataset, which is cut into periods and counted. The graphs are
// composed into figures; their page is measured, then places are found in the
// room that is left, then all is drawn, written in the formats that were asked
// for, and put out. Each stage makes its values once and hands them on. A task
// that need not go all the way leaves it where it may.
func (a app) draw(ctx context.Context, o options) error {
	stamp, tell := newStamp(o), a.say
	if said, ok := stamp.UpToDate(o.out); ok && output.Tidy(o.out) == nil {
		a.repeat(said)
		return nil
	}
	a.say = stamp.Hear(a.say)
	o, err := a.begin(o)
	if err != nil {
		return err
	}

	tables, err := a.find(o)
	if err != nil {
		return err
	}
	defer tables.Close()
	dataset, err := a.load(tables, o)
	if err != nil {
		return err
	}
	o.count = o.count.Named(dataset)
	periods, err := a.cut(dataset, o)
	if err != nil {
		return err
	}
	series, err := a.count(dataset, periods, o)
	if err != nil {
		return err
	}
	names := fileNames(periods, o)
	switch o.task {
	case toTry:
		return summarize(a.stdout, series, o)
	case toList:
		output.List(a.stdout, o.out, names)
		return nil
	}
	if err := a.mayWrite(names, o); err != nil {
		return err
	}

	account := writeAccount(series, o) // beside the placing, which is the work of one processor
	set := figure.Compose(series, o.style)
	sheet := page.Measure(set)
	layouts, err := placeFigures(ctx, set, sheet.Room, o)
	if err != nil {
		return err
	}
	drawings := sheet.Draw(layouts)
	if o.task == toLint {
		return lintFigures(a.stdout, drawings, o)
	}
	files := stamp.See(a.write(ctx, write.Run{Set: set, Layouts: layouts}, drawings, account, o))

	switch {
	case o.task == toCheck:
		return check(a.stdout, files, periods, o)
	case o.out == standardOutput:
		return output.One(a.stdout, names[0], files)
	}
	written, err := output.Write(o.out, files)
	if err != nil {
		return err
	}
	tellLeftovers(tell, periods, o)
	if o.depfile != "" {
		if err := rule(names, o).Write(o.depfile); err != nil {
			return err
		}
	}
	tell("%s", summaryLine(series, o, written))
	if !o.style.Faces.OfSystem() { // which may be others the next time
		stamp.Keep(summaryLine(series, o, 0))
	}
	return nil
}

package main

import (
	"bytes"
	"context"
	"iter"
	"runtime"
	"slices"

	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/graph"
	"cablegraph/graph/export"
	"cablegraph/render/figure"
	"cablegraph/render/lint"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
	"cablegraph/render/write"
)

// accountName is the file that says what became of every message. It is
// written by full runs only: two runs of a period each would race for it.
const accountName = "account.csv"

// writeAccount begins to write the account, and returns how to wait for it. A
// run of one period has none.
func writeAccount(s *graph.Series, o options) (wait func() (output.File, error)) {
	var account bytes.Buffer
	done := make(chan error, 1)
	if o.period == "" {
		go func() { done <- export.WriteAccount(&account, s) }()
	}
	return func() (output.File, error) {
		err := <-done
		return output.File{Name: accountName, Data: account.Bytes()}, err
	}
}

// writeFiles yields everything that a run writes: for every period its figure in the
// chosen formats, then the tables, then the account. It stops after an error. At
// the end it says what the figures fail to show.
func writeFiles(ctx context.Context, run write.Run, drawings iter.Seq2[*figure.Layout, *shape.Drawing], registers map[*figure.Figure]*shape.Drawing, account func() (output.File, error), o options, say sayFunc, p *progress) output.Files {
	return func(yield func(output.File, error) bool) {
		all := texts(run.Set, o)
		if run.Layouts != nil {
			all = finished(ctx, drawings, registers, o)
		}
		var found findings
		for i, one := range all {
			p.tell(int64(i), int64(len(run.Set.Figures)), "figures drawn")
			found.add(one)
			for _, file := range one.files {
				if !yield(file, nil) {
					return
				}
			}
			if one.err != nil {
				yield(output.File{}, one.err)
				return
			}
		}
		if o.period == "" {
			for _, t := range chosenTables(o) {
				var b bytes.Buffer
				err := t.Run(&b, run)
				if !yield(output.File{Name: t.File(""), Data: b.Bytes()}, err) {
					return
				}
			}
			if !yield(account()) {
				return
			}
		}
		found.tell(len(run.Set.Figures), o, say)
	}
}

// A finishedFigure is one figure in all its formats.
type finishedFigure struct {
	files   []output.File
	gaps    []typeset.Gap
	lent    string // letters that the fonts of --font lack
	tangled bool
	err     error
}

// texts yields what the figures say in words, without drawing them.
func texts(set *figure.Set, o options) iter.Seq2[int, finishedFigure] {
	return func(yield func(int, finishedFigure) bool) {
		for i, f := range set.Figures {
			var one finishedFigure
			one.write(write.Input{Figure: f}, o)
			if !yield(i, one) {
				return
			}
		}
	}
}

// finished yields the figures in the order of their periods. Some are written
// ahead, side by side; no more than there are processors, so that memory does
// not grow with their number.
func finished(ctx context.Context, drawings iter.Seq2[*figure.Layout, *shape.Drawing], registers map[*figure.Figure]*shape.Drawing, o options) iter.Seq2[int, finishedFigure] {
	return func(yield func(int, finishedFigure) bool) {
		ahead := make(chan chan finishedFigure, runtime.GOMAXPROCS(0)-1)
		stop := make(chan struct{})
		defer close(stop)
		go func() {
			defer close(ahead)
			for l, d := range drawings {
				one := make(chan finishedFigure, 1)
				select {
				case ahead <- one:
				case <-stop:
					return
				}
				go func() {
					one <- finish(ctx, write.Input{Figure: l.Figure, Layout: l, Drawing: d, DPI: o.dpi, Register: registers[l.Figure]}, o)
				}()
			}
		}()
		i := 0
		for one := range ahead {
			if !yield(i, <-one) {
				return
			}
			i++
		}
	}
}

// finish writes one figure in the chosen formats, and looks at what can't be
// read in it.
func finish(ctx context.Context, in write.Input, o options) finishedFigure {
	one := finishedFigure{gaps: o.style.Faces.Gaps(in.Drawing), lent: o.style.Faces.Borrowed(in.Drawing), tangled: lint.Check(in.Drawing, o.style.Faces).Tangled(), err: ctx.Err()}
	if one.err == nil {
		one.write(in, o)
	}
	return one
}

// write adds a figure's files in the chosen formats.
func (one *finishedFigure) write(in write.Input, o options) {
	if !o.shows(in.Figure.Period) {
		return
	}
	for _, f := range chosenFormats(o) {
		parts := []write.Input{in}
		if in.Register != nil && f.Needs == write.Shapes {
			parts = append(parts, write.Input{Figure: in.Figure, Drawing: in.Register, DPI: in.DPI})
		}
		for k, part := range parts {
			var b bytes.Buffer
			if one.err = f.Figure(&b, part); one.err != nil {
				return
			}
			one.files = append(one.files, output.File{Name: f.File(in.Figure.ID + []string{"", registerOf}[k]), Data: b.Bytes()})
		}
	}
}

// registerOf is what the name of a register has behind that of its figure.
const registerOf = ".register"

// fileNames lists the files of a run in the order in which writeFiles yields them.
func fileNames(periods []graph.Period, apart bool, o options) []string {
	var names []string
	for _, p := range periods {
		for _, f := range chosenFormats(o) {
			if o.shows(p) {
				names = append(names, f.File(p.ID))
				if apart && f.Needs == write.Shapes {
					names = append(names, f.File(p.ID+registerOf))
				}
			}
		}
	}
	if o.period != "" {
		return names
	}
	for _, t := range chosenTables(o) {
		names = append(names, t.File(""))
	}
	return append(names, accountName)
}

// shows reports whether the run writes the figure of the period.
func (o options) shows(p graph.Period) bool { return o.period == "" || o.period == p.ID }

// needPlaces reports whether the run writes anything that needs places.
func (o options) needPlaces() bool {
	return o.task == toLint ||
		slices.ContainsFunc(write.Formats, func(f write.Format) bool { return f.Needs > write.Words && slices.Contains(o.formats, f.Name) })
}

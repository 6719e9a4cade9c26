package main

import (
	"bytes"
	"context"
	"iter"
	"runtime"
	"slices"

	"cablegraph/cmd/cablegraph/internal/fit"
	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/source"
	"cablegraph/cmd/cablegraph/internal/terminal"
	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/graph/count"
	"cablegraph/graph/export"
	"cablegraph/render/draw"
	"cablegraph/render/figure"
	"cablegraph/render/lint"
	"cablegraph/render/typeset"
	"cablegraph/render/write"
)

// accountName is the file that says what became of every message. It is
// written by full runs only: two runs of a period each would race for it.
const accountName = source.AccountName

// accountFor accounts for every message by what all figures of the run draw, whichever
// of them it writes.
func accountFor(c *fit.Composition, figures []draw.Figure) (*account.Account, error) {
	var shares []account.Share
	for _, f := range figures {
		if f.Drawn != nil {
			shares = append(shares, f.Share(c.Layouts))
		}
	}
	return account.New(c.Series, shares)
}

// expected accounts for what figures of periods and of time draw if they draw it all.
func expected(s *graph.Series, o flags.Options) (*account.Account, error) {
	shares, whole := account.OfPeriods(s), func(k draw.Kind) bool { return !k.Places }
	if kinds := o.ChosenKinds(); s.Dataset.Packed == nil && slices.ContainsFunc(kinds, whole) {
		all, err := count.Whole(s, o.Count)
		if err != nil {
			return nil, err
		}
		if len(slices.DeleteFunc(kinds, whole)) == 0 {
			shares = nil
		}
		shares = append(shares, account.OfPeriods(all)...)
	}
	return account.New(s, shares)
}

// writeAccount begins to write the account, and returns how to wait for it. A
// run of one period has none.
func writeAccount(of *account.Account, o flags.Options) (wait func() (output.File, error)) {
	var table bytes.Buffer
	done := make(chan error, 1)
	if o.Period == "" {
		go func() { done <- export.WriteAccount(&table, of) }()
	}
	return func() (output.File, error) {
		err := <-done
		return output.File{Name: accountName, Data: table.Bytes()}, err
	}
}

// writeFiles yields everything that a run writes: the figures in the chosen
// formats, then the tables, then the account. It stops after an error. At the end
// it says what the figures fail to show.
func writeFiles(ctx context.Context, run write.Run, figures []draw.Figure, account func() (output.File, error), o flags.Options, say terminal.Say, p *terminal.Progress) output.Files {
	return func(yield func(output.File, error) bool) {
		var found findings
		for i, one := range finished(ctx, figures, run.Layouts, o) {
			p.Tell(int64(i), int64(len(figures)), "figures drawn")
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
		if o.Period == "" {
			for _, t := range o.ChosenTables() {
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
		found.tell(o, say)
	}
}

// A finishedFigure is one figure in all its formats.
type finishedFigure struct {
	files   []output.File
	gaps    []typeset.Gap
	lent    string // letters that the fonts of --font lack
	checked bool   // whether it can be read
	tangled bool
	id      string
	boxes   int // of a graph; else 0
	err     error
}

// finished yields the figures in their order. Some are drawn and written ahead,
// side by side; no more than there are processors, so that memory does not grow
// with their number.
func finished(ctx context.Context, figures []draw.Figure, placed []*figure.Layout, o flags.Options) iter.Seq2[int, finishedFigure] {
	return func(yield func(int, finishedFigure) bool) {
		ahead := make(chan chan finishedFigure, runtime.GOMAXPROCS(0)-1)
		stop := make(chan struct{})
		defer close(stop)
		go func() {
			defer close(ahead)
			for _, f := range figures {
				one := make(chan finishedFigure, 1)
				select {
				case ahead <- one:
				case <-stop:
					return
				}
				go func() { one <- finish(ctx, f, placed, o) }()
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

// finish draws one figure, if the run draws any, looks at what can't be read in
// it, and writes it in the chosen formats.
func finish(ctx context.Context, f draw.Figure, placed []*figure.Layout, o flags.Options) finishedFigure {
	one := finishedFigure{id: f.ID}
	p := picture(f, placed, o)
	if p.Drawing != nil {
		one.gaps, one.lent = o.Style.Faces.Gaps(p.Drawing), o.Style.Faces.Borrowed(p.Drawing)
		if one.checked = f.Words != nil; one.checked {
			one.tangled = lint.Tangled(p.Drawing, o.Style.Faces)
		}
		if p.Layout != nil {
			one.boxes = len(p.Layout.Boxes)
		}
	}
	if one.err = ctx.Err(); !o.Shows(f.Of) {
		return one
	}
	for _, format := range o.ChosenFormats() {
		if one.err != nil {
			break
		}
		if f.Has(format) {
			var b bytes.Buffer
			one.err = format.Figure(&b, p)
			one.files = append(one.files, output.File{Name: format.File(f.ID), Data: b.Bytes()})
		}
	}
	return one
}

// picture draws a figure, if the run draws any.
func picture(f draw.Figure, placed []*figure.Layout, o flags.Options) write.Picture {
	p := write.Picture{ID: f.ID, Of: f.Of, Lang: o.Style.Words.Tag(), Tables: f.Tables, Faces: o.Style.Faces, DPI: o.DPI}
	if f.Words != nil {
		p.Words = f.Words(placed)
	}
	for _, format := range o.ChosenFormats() {
		if format.Needs == write.Shapes && f.Has(format) {
			p.Files = append(p.Files, format.File(f.ID))
		}
	}
	if o.NeedShapes() {
		p.Drawing, p.Layout = f.Draw(placed)
	}
	return p
}

// pictures draws the figures of the run again, for files that show several of
// them.
func pictures(figures []draw.Figure, placed []*figure.Layout, o flags.Options) iter.Seq[write.Picture] {
	return func(yield func(write.Picture) bool) {
		for _, f := range figures {
			if f.Words != nil && !yield(picture(f, placed, o)) {
				return
			}
		}
	}
}

// fileNames lists the files of a run in the order in which writeFiles yields them.
func fileNames(figures []draw.Figure, o flags.Options) []string {
	shown := slices.DeleteFunc(slices.Clone(figures), func(f draw.Figure) bool { return !o.Shows(f.Of) })
	names := draw.Files(shown, o.ChosenFormats())
	if o.Period != "" {
		return names
	}
	for _, t := range o.ChosenTables() {
		names = append(names, t.File(""))
	}
	return append(names, accountName)
}

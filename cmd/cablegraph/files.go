package main

import (
	"bytes"
	"context"
	"iter"
	"runtime"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/lint"
	"cablegraph/render/page"
	"cablegraph/render/typeset"
	"cablegraph/render/write"
)

// files yields everything that a run writes: for every period its figure in
// the chosen formats, then the tables, then the account. It stops after an
// error. Letters that no font has are told once.
func (c config) files(ctx context.Context, s *graph.Series, say func(string, ...any)) iter.Seq2[file, error] {
	return func(yield func(file, error) bool) {
		var account bytes.Buffer
		accounted := make(chan error, 1)
		if c.period == "" { // beside the placing, which is the work of one processor
			go func() { accounted <- s.WriteAccount(&account) }()
		}
		all := write.Run{Set: figure.Compose(s, c.style)}
		figures := c.texts(all.Set)
		if !c.words() {
			sheet := page.Measure(all.Set)
			var err error
			if all.Layouts, err = c.layouts(ctx, all.Set, sheet); err != nil {
				yield(file{}, err)
				return
			}
			figures = c.figures(ctx, sheet, all.Layouts)
		}
		var gaps []typeset.Gap
		tangled := 0
		for i, figure := range figures {
			c.progress.tell(int64(i), int64(len(s.Graphs)), "figures drawn")
			gaps = append(gaps, figure.gaps...)
			if figure.tangled {
				tangled++
			}
			for _, f := range figure.files {
				if !yield(f, nil) {
					return
				}
			}
			if figure.err != nil {
				yield(file{}, figure.err)
				return
			}
		}
		if c.period == "" {
			for f, err := range c.tables(all) {
				if !yield(f, err) {
					return
				}
			}
			if err := <-accounted; !yield(file{accountName, account.Bytes()}, err) {
				return
			}
		}
		tellGaps(gaps, say)
		if tangled > 0 { // last, because finding out what helps takes long
			if err := c.crowded(ctx, s, tangled, say); err != nil {
				yield(file{}, err)
			}
		}
	}
}

// tables yields the tables of a run in the chosen formats.
func (c config) tables(all write.Run) iter.Seq2[file, error] {
	return func(yield func(file, error) bool) {
		for _, f := range c.chosen(true) {
			var b bytes.Buffer
			err := f.Run(&b, all)
			if !yield(file{f.File(""), b.Bytes()}, err) {
				return
			}
		}
	}
}

// tellGaps says which letters no font has, once for each line of words.
func tellGaps(gaps []typeset.Gap, say func(string, ...any)) {
	told := make(map[typeset.Gap]bool)
	for _, gap := range gaps {
		if !told[gap] {
			told[gap] = true
			say("no font has %q of %q; name one that has with --font FILE", gap.Letters, gap.Words)
		}
	}
}

// A finished is one figure in all its formats.
type finished struct {
	files   []file
	gaps    []typeset.Gap
	tangled bool
	err     error
}

// texts yields what the figures say in words, without drawing them.
func (c config) texts(set *figure.Set) iter.Seq2[int, finished] {
	return func(yield func(int, finished) bool) {
		for i, f := range set.Figures {
			out := finished{}
			c.write(&out, write.Input{Figure: f})
			if !yield(i, out) {
				return
			}
		}
	}
}

// figures yields the figures in the order of their periods. Some are written
// ahead, side by side; no more than there are processors, so that memory does
// not grow with their number.
func (c config) figures(ctx context.Context, sheet *page.Page, layouts []*figure.Layout) iter.Seq2[int, finished] {
	return func(yield func(int, finished) bool) {
		ahead := make(chan chan finished, runtime.GOMAXPROCS(0)-1)
		stop := make(chan struct{})
		defer close(stop)
		go func() {
			defer close(ahead)
			for l, d := range sheet.Draw(layouts) {
				one := make(chan finished, 1)
				select {
				case ahead <- one:
				case <-stop:
					return
				}
				go func() { one <- c.finish(ctx, write.Input{Figure: l.Figure, Layout: l, Drawing: d, DPI: c.dpi}) }()
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

// finish writes one figure in the chosen formats.
func (c config) finish(ctx context.Context, in write.Input) finished {
	faces := c.style.Faces
	out := finished{gaps: faces.Gaps(in.Drawing), tangled: lint.Check(in.Drawing, faces).Tangled(), err: ctx.Err()}
	if out.err == nil {
		c.write(&out, in)
	}
	return out
}

// write adds a figure's files in the chosen formats.
func (c config) write(out *finished, in write.Input) {
	if !c.draws(in.Figure.Period) {
		return
	}
	for _, f := range c.chosen(false) {
		var b bytes.Buffer
		if out.err = f.Figure(&b, in); out.err != nil {
			return
		}
		out.files = append(out.files, file{f.File(in.Figure.ID), b.Bytes()})
	}
}

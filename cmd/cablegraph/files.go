package main

import (
	"bytes"
	"context"
	"iter"
	"runtime"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/export"
	"cablegraph/render"
)

// files yields everything that a run writes: for every period its figure in
// the chosen formats, then the tables, then the account. It stops after an
// error. Letters that no font has are told once.
func (c config) files(ctx context.Context, s *graph.Series, say func(string, ...any)) iter.Seq2[file, error] {
	return func(yield func(file, error) bool) {
		var account bytes.Buffer
		accounted := make(chan error, 1)
		if c.period == "" { // beside the placing, which is the work of one processor
			go func() { accounted <- export.WriteAccount(&account, s) }()
		}
		var set *render.Set
		var layouts []*render.Layout
		var figures iter.Seq2[int, finished]
		if c.words() {
			set = render.Compose(s, c.style)
			figures = c.texts(set)
		} else {
			var err error
			if set, layouts, err = c.layout(ctx, s); err != nil {
				yield(file{}, err)
				return
			}
			figures = c.figures(ctx, set, layouts)
		}
		var gaps []render.Gap
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
			for f, err := range c.tables(set, layouts) {
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
func (c config) tables(set *render.Set, layouts []*render.Layout) iter.Seq2[file, error] {
	return func(yield func(file, error) bool) {
		for _, t := range tables {
			if slices.Contains(c.formats, t.name) {
				var b bytes.Buffer
				err := t.write(&b, set, layouts)
				if !yield(file{t.file, b.Bytes()}, err) {
					return
				}
			}
		}
	}
}

// tellGaps says which letters no font has, once for each line of words.
func tellGaps(gaps []render.Gap, say func(string, ...any)) {
	told := make(map[render.Gap]bool)
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
	gaps    []render.Gap
	tangled bool
	err     error
}

// texts yields what the figures say in words, without drawing them.
func (c config) texts(set *render.Set) iter.Seq2[int, finished] {
	return func(yield func(int, finished) bool) {
		for i := range set.Figures {
			out := finished{}
			c.write(&out, sheet{set: set, i: i})
			if !yield(i, out) {
				return
			}
		}
	}
}

// figures yields the figures in the order of their periods. Some are written
// ahead, side by side; no more than there are processors, so that memory does
// not grow with their number.
func (c config) figures(ctx context.Context, set *render.Set, layouts []*render.Layout) iter.Seq2[int, finished] {
	return func(yield func(int, finished) bool) {
		ahead := make(chan chan finished, runtime.GOMAXPROCS(0)-1)
		stop := make(chan struct{})
		defer close(stop)
		go func() {
			defer close(ahead)
			for i, d := range render.Draw(set, layouts) {
				one := make(chan finished, 1)
				select {
				case ahead <- one:
				case <-stop:
					return
				}
				go func() { one <- c.finish(ctx, sheet{set, i, layouts[i], d, c.dpi}) }()
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
func (c config) finish(ctx context.Context, s sheet) finished {
	out := finished{gaps: render.Gaps(s.drawing), tangled: render.Lint(s.drawing).Tangled(), err: ctx.Err()}
	if out.err == nil {
		c.write(&out, s)
	}
	return out
}

// write adds a figure's files in the chosen formats.
func (c config) write(out *finished, s sheet) {
	period := s.set.Series.Periods[s.i]
	if !c.draws(period) {
		return
	}
	for _, f := range c.chosen() {
		var b bytes.Buffer
		if out.err = f.write(&b, s); out.err != nil {
			return
		}
		out.files = append(out.files, file{period.ID + f.ending, b.Bytes()})
	}
}

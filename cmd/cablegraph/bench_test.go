package main

import (
	"context"
	"io"
	"testing"

	"cablegraph/graph"
	"cablegraph/render"
)

// The stages of a run, each by itself, on the built-in set.

// seriesOf loads and counts a set as a run with these words does.
func seriesOf(tb testing.TB, words ...string) (options, loaded, *graph.Series) {
	tb.Helper()
	o, err := parseFlags(words)
	if err != nil {
		tb.Fatal(err)
	}
	a := app{say: func(string, ...any) {}}
	tables, err := a.find(o)
	if err != nil {
		tb.Fatal(err)
	}
	defer tables.Close()
	d, err := a.load(tables, o)
	if err != nil {
		tb.Fatal(err)
	}
	periods, err := a.cut(d, o)
	if err != nil {
		tb.Fatal(err)
	}
	s, err := a.count(d, periods, o)
	if err != nil {
		tb.Fatal(err)
	}
	return o, d, s
}

func BenchmarkLoad(b *testing.B) {
	o, _, _ := seriesOf(b)
	a := app{say: func(string, ...any) {}}
	for b.Loop() {
		tables, err := a.find(o)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := a.load(tables, o); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCount(b *testing.B) {
	o, d, s := seriesOf(b)
	a := app{say: func(string, ...any) {}}
	for b.Loop() {
		if _, err := a.count(d, s.Periods, o); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCompose(b *testing.B) {
	o, _, s := seriesOf(b)
	for b.Loop() {
		render.Compose(s, o.style)
	}
}

func BenchmarkLayout(b *testing.B) {
	o, _, s := seriesOf(b)
	for b.Loop() {
		if _, err := place(context.Background(), render.Compose(s, o.style), o); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	o, _, s := seriesOf(b)
	set := render.Compose(s, o.style)
	layouts, err := place(context.Background(), set, o)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		for range render.Draw(set, layouts) {
		}
	}
}

func BenchmarkFormats(b *testing.B) {
	o, _, s := seriesOf(b)
	set := render.Compose(s, o.style)
	layouts, err := place(context.Background(), set, o)
	if err != nil {
		b.Fatal(err)
	}
	for i, d := range render.Draw(set, layouts) {
		if i > 0 {
			break
		}
		for _, f := range formats {
			b.Run(f.name, func(b *testing.B) {
				for b.Loop() {
					if err := f.write(io.Discard, sheet{set, i, layouts[i], d, o.dpi}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

package main

import (
	"context"
	"io"
	"testing"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/page"
	"cablegraph/render/write"
)

// The stages of a run, each by itself, on the built-in set.

// seriesOf loads and counts a set as a run with these words does.
func seriesOf(tb testing.TB, words ...string) (options, *graph.Dataset, *graph.Series) {
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
		figure.Compose(s, o.style)
	}
}

// placed goes as far as places.
func placed(b *testing.B, o options, s *graph.Series) (*page.Page, []*figure.Layout) {
	b.Helper()
	set := figure.Compose(s, o.style)
	sheet := page.Measure(set)
	layouts, err := placeFigures(context.Background(), set, sheet.Room, o)
	if err != nil {
		b.Fatal(err)
	}
	return sheet, layouts
}

func BenchmarkLayout(b *testing.B) {
	o, _, s := seriesOf(b)
	for b.Loop() {
		placed(b, o, s)
	}
}

func BenchmarkDraw(b *testing.B) {
	o, _, s := seriesOf(b)
	sheet, layouts := placed(b, o, s)
	for b.Loop() {
		for range sheet.Draw(layouts) {
		}
	}
}

func BenchmarkFormats(b *testing.B) {
	o, _, s := seriesOf(b)
	sheet, layouts := placed(b, o, s)
	for l, d := range sheet.Draw(layouts[:1]) {
		for _, f := range write.Formats {
			if f.Figure == nil {
				continue
			}
			b.Run(f.Name, func(b *testing.B) {
				for b.Loop() {
					if err := f.Figure(io.Discard, write.Input{Figure: l.Figure, Layout: l, Drawing: d, DPI: o.dpi}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

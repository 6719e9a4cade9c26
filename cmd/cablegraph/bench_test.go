package main

import (
	"context"
	"io"
	"testing"

	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/graph"
	"cablegraph/render/draw"
	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/page"
	"cablegraph/render/write"
)

// The stages of a run, each by itself, on the built-in set.

func silent(string, ...any) {}

// seriesOf loads and counts a set as a run with these words does.
func seriesOf(tb testing.TB, words ...string) (flags.Options, *graph.Dataset, *graph.Series) {
	tb.Helper()
	o, err := flags.Parse(words)
	if err != nil {
		tb.Fatal(err)
	}
	tables, err := find(o, nil)
	if err != nil {
		tb.Fatal(err)
	}
	defer tables.Close()
	d, err := loadTables(tables, o, silent, nil)
	if err != nil {
		tb.Fatal(err)
	}
	periods, err := cutPeriods(d, o, silent)
	if err != nil {
		tb.Fatal(err)
	}
	s, err := countMessages(d, periods, o, silent)
	if err != nil {
		tb.Fatal(err)
	}
	return o, d, s
}

func BenchmarkLoad(b *testing.B) {
	o, _, _ := seriesOf(b)
	for b.Loop() {
		tables, err := find(o, nil)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := loadTables(tables, o, silent, nil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCount(b *testing.B) {
	o, d, s := seriesOf(b)
	for b.Loop() {
		if _, err := countMessages(d, s.Periods, o, silent); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCompose(b *testing.B) {
	o, _, s := seriesOf(b)
	for b.Loop() {
		figure.Compose(s, o.Style)
	}
}

// placed goes as far as places.
func placed(b *testing.B, o flags.Options, s *graph.Series) (*page.Page, []*figure.Layout) {
	b.Helper()
	set := figure.Compose(s, o.Style)
	sheet := page.Measure(set)
	layouts, err := layout.Arrange(context.Background(), set, sheet.Room, layout.Graphviz{})
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
		for _, l := range layouts {
			sheet.Draw(l)
		}
	}
}

func BenchmarkFormats(b *testing.B) {
	o, _, s := seriesOf(b)
	sheet, layouts := placed(b, o, s)
	l := layouts[0]
	p := write.Picture{ID: l.Figure.ID, Words: l.Figure, Layout: l, Drawing: sheet.Draw(l), Faces: o.Style.Faces, DPI: o.DPI}
	for _, f := range write.Formats {
		if f.Figure == nil {
			continue
		}
		b.Run(f.Name, func(b *testing.B) {
			for b.Loop() {
				if err := f.Figure(io.Discard, p); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkSheet(b *testing.B) {
	o, _, s := seriesOf(b, "--draw", "sheet")
	changes, err := compared(o)(s, o.Count)
	if err != nil {
		b.Fatal(err)
	}
	sheet, layouts := placed(b, o, s)
	for b.Loop() {
		figures, err := o.ChosenKinds()[0].Figures(draw.Composed{Set: figure.Compose(s, o.Style), Page: sheet, Changes: changes})
		if err != nil {
			b.Fatal(err)
		}
		for _, f := range figures {
			f.Draw(layouts)
		}
	}
}

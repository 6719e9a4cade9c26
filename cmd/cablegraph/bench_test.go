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

func benchSeries(b *testing.B) (config, *graph.Series) {
	b.Helper()
	c, err := parseFlags(nil)
	if err != nil {
		b.Fatal(err)
	}
	s, err := count(c, nil, func(string, ...any) {})
	if err != nil {
		b.Fatal(err)
	}
	return c, s
}

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		err := open("", nil, nil, func(s graph.Sources, _ func() (io.ReadCloser, error)) error {
			_, err := graph.Read(s, graph.ReadOptions{})
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCount(b *testing.B) {
	c, s := benchSeries(b)
	for b.Loop() {
		if _, err := graph.Count(s.Dataset, s.Periods, c.count); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCompose(b *testing.B) {
	c, s := benchSeries(b)
	for b.Loop() {
		figure.Compose(s, c.style)
	}
}

// benchLayouts goes as far as places.
func benchLayouts(b *testing.B, c config, s *graph.Series) (*page.Page, []*figure.Layout) {
	b.Helper()
	set := figure.Compose(s, c.style)
	sheet := page.Measure(set)
	layouts, err := c.layouts(context.Background(), set, sheet)
	if err != nil {
		b.Fatal(err)
	}
	return sheet, layouts
}

func BenchmarkLayout(b *testing.B) {
	c, s := benchSeries(b)
	for b.Loop() {
		benchLayouts(b, c, s)
	}
}

func BenchmarkDraw(b *testing.B) {
	c, s := benchSeries(b)
	sheet, layouts := benchLayouts(b, c, s)
	for b.Loop() {
		for range sheet.Draw(layouts) {
		}
	}
}

func BenchmarkFormats(b *testing.B) {
	c, s := benchSeries(b)
	sheet, layouts := benchLayouts(b, c, s)
	for l, d := range sheet.Draw(layouts[:1]) {
		for _, f := range write.Formats {
			if f.Figure == nil {
				continue
			}
			b.Run(f.Name, func(b *testing.B) {
				for b.Loop() {
					if err := f.Figure(io.Discard, write.Input{Figure: l.Figure, Layout: l, Drawing: d, DPI: c.dpi}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

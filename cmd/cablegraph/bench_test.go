package main

import (
	"context"
	"io"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/load"
	"cablegraph/render"
)

// The stages of a run, each by itself, on the built-in set.

func benchSeries(b *testing.B) (config, *graph.Series) {
	b.Helper()
	c, err := parseFlags(nil)
	if err != nil {
		b.Fatal(err)
	}
	s, err := counted(c, nil, func(string, ...any) {})
	if err != nil {
		b.Fatal(err)
	}
	return c, s
}

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		s, done, err := open("", nil, nil)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := load.Load(s, load.Options{}); err != nil {
			b.Fatal(err)
		}
		done()
	}
}

func BenchmarkCount(b *testing.B) {
	c, s := benchSeries(b)
	for b.Loop() {
		if _, err := count.Messages(s.Dataset, s.Periods, c.count); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCompose(b *testing.B) {
	c, s := benchSeries(b)
	for b.Loop() {
		render.Compose(s, c.style)
	}
}

func BenchmarkLayout(b *testing.B) {
	c, s := benchSeries(b)
	for b.Loop() {
		if _, _, err := c.layout(context.Background(), s); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	c, s := benchSeries(b)
	set, layouts, err := c.layout(context.Background(), s)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		for range render.Draw(set, layouts) {
		}
	}
}

func BenchmarkFormats(b *testing.B) {
	c, s := benchSeries(b)
	set, layouts, err := c.layout(context.Background(), s)
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
					if err := f.write(io.Discard, sheet{set, i, layouts[i], d, c.dpi}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

package fit

import (
	"io"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/load"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

// seriesOf counts a table, cut by a unit of the calendar.
func seriesOf(t *testing.T, text, by string, o Options) *graph.Series {
	t.Helper()
	open := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }
	d, err := load.Load(load.Sources{Messages: []load.File{{Name: "letters.csv", Open: open}}}, load.Options{})
	if err != nil {
		t.Fatal(err)
	}
	periods, err := graph.Cut(d, by)
	if err != nil {
		t.Fatal(err)
	}
	s, err := count.Messages(d, periods, o.Count)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// onPaper are the options of a run that draws figures of periods on paper.
func onPaper() Options {
	o := Options{Count: count.Options{Dates: graph.Likeliest}, Style: scale.Style{Sheet: scale.Sheets[0]}, Places: true, Shapes: true}
	o.Style.Words, _ = words.In("en")
	return o
}

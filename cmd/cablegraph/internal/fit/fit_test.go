package fit

import (
	"fmt"
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

// everybody is a table of a year in which all write to all who come before them, or all to
// all, under names that have a letter in them.
func everybody(actors int, name string, both bool) string {
	var b strings.Builder
	b.WriteString("date,from,to\n")
	for from := range actors {
		for to := range from {
			fmt.Fprintf(&b, "1811,"+name+","+name+"\n", 'A'+from, 'A'+to)
			if both {
				fmt.Fprintf(&b, "1811,"+name+","+name+"\n", 'A'+to, 'A'+from)
			}
		}
	}
	return b.String()
}

// recounted is how many messages figures draw by the options that a fit returns.
func recounted(t *testing.T, c *Composition, by Options) int {
	t.Helper()
	s, err := count.Messages(c.Series.Dataset, c.Series.Periods, by.Count)
	if err != nil {
		t.Fatal(err)
	}
	return s.Account.Drawn
}

// onPaper are the options of a run that draws figures of periods on paper.
func onPaper() Options {
	o := Options{Count: count.Options{Dates: graph.Likeliest}, Style: scale.Style{Sheet: scale.Sheets[0]}, Places: true, Shapes: true}
	o.Style.Words, _ = words.In("en")
	return o
}

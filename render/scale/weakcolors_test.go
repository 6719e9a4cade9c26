package scale

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// TestColorsOfTheUser draws lines and boxes in the colours of the tables, and says
// which of these are weak.
func TestColorsOfTheUser(t *testing.T) {
	series := rendertest.Series(t, "date,from,to,kind\n1950-01-01,Ann,Bob,letter\n1950-01-02,Bob,Cid,note\n1950-01-03,Cid,Dan,memo\n",
		"id,name,side,color\nAnn,Ann,North,\nBob,Bob,North,#7a3e00\nCid,Cid,South,#fafafa\nDan,Dan,South,#2737a1\n")
	at := func(rgb uint32, line int) graph.Color {
		return graph.Color{RGB: rgb, At: fmt.Sprintf("legend.csv:%d:4", line)}
	}
	series.Dataset.Legends = []graph.Legend{
		{Column: "kind", Entries: []graph.LegendEntry{
			{Value: "letter", Label: "letters", Color: at(0x0057b7, 2)},
			{Value: "note", Label: "notes", Color: at(0xffe000, 3)},
			{Value: "memo", Label: "memos", Color: at(0x0058b8, 4)},
		}},
		{Column: graph.SideColumn, Entries: []graph.LegendEntry{{Value: "North", Label: "North", Color: at(0x006b3c, 5)}}},
	}
	series.Categories.Column, series.Categories.Labels, series.Categories.Unsaid = "kind", []string{"letters", "notes", "memos"}, -1
	for g := range series.Graphs[0].Lines {
		series.Graphs[0].Lines[g].Category = g
	}
	style := Style{Sheet: Sheets[0], Words: words.English}
	categories, sides := NewCategories(series, style), NewSides(series, style)
	var inks []shape.Color
	for _, l := range categories.Looks {
		inks = append(inks, l.Ink)
	}
	if diff := cmp.Diff([]shape.Color{shape.RGB(0x0057b7), shape.RGB(0xffe000), shape.RGB(0x0058b8)}, inks); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
	var borders []shape.Color
	for _, a := range series.Dataset.Actors {
		borders = append(borders, sides.Of(&a).Line)
	}
	if diff := cmp.Diff([]shape.Color{shape.RGB(0x006b3c), shape.RGB(0x7a3e00), shape.RGB(0xfafafa), shape.RGB(0x2737a1)}, borders); diff != "" {
		t.Errorf("boxes (-want +got):\n%s", diff)
	}
	var weak []string
	for _, w := range categories.WeakColors() {
		weak = append(weak, fmt.Sprintf("%s %.1f %.1f %s", w.At, w.Contrast, w.Least, w.Like))
	}
	want := []string{
		"legend.csv:2:4 6.8 0.0 memos", "legend.csv:3:4 1.3 3.0 ", "legend.csv:4:4 6.8 0.0 letters",
		"actors.csv:4:15 1.0 3.0 ", "actors.csv:5:15 9.7 0.0 letters",
	}
	if diff := cmp.Diff(want, weak); diff != "" {
		t.Errorf("weak (-want +got):\n%s", diff)
	}
	style.Grey = true
	categories, sides = NewCategories(series, style), NewSides(series, style)
	if categories.WeakColors() != nil || sides.Of(&series.Dataset.Actors[1]).Line != noSide.line || categories.Looks[0].Ink != Black {
		t.Error("grey print has the colours of the tables")
	}
}

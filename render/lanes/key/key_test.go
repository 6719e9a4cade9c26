package key

import (
	"testing"

	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// TestHeadingsRunOnWhereThatIsShorter sets columns, and running lines where columns
// take more of these or have no room.
func TestHeadingsRunOnWhereThatIsShorter(t *testing.T) {
	item := func(label string) Item {
		return Item{Label: label, Width: 10 * shape.Pt, Draw: func(*shape.Builder, shape.Point) {}}
	}
	rows := []Row{
		{Heading: "Stand", Items: []Item{item("asks for it"), item("in favour"), item("with conditions or reserve"), item("against")}},
		{Heading: "Marks", Items: []Item{item("reports another’s stand"), item("passed on by"), item("both ways"), item("one day in this span")}, Notes: []string{"Widths are not to scale."}},
	}
	style := scale.Style{Sheet: scale.Sheets[0], Words: words.English}
	wide := Set(style, rows)
	if first, second := wide.cells[1], wide.cells[6]; first.x != second.x || first.x == 0 || first.y == second.y {
		t.Errorf("items begin at %v and %v, not in a column", first.x, second.x)
	}
	style.W = 90 * shape.Pt // a third is less than the headings need
	narrow := Set(style, rows)
	for i, c := range narrow.cells {
		if c.item != nil && c.x+c.item.room(style) > style.W && c.x > 0 {
			t.Errorf("%q leaves the sheet", c.item.Label)
		}
		if c.item != nil && c.y > narrow.cells[i-1].y && c.x > 0 {
			t.Errorf("line %d begins at %v", i, c.x)
		}
	}
	if empty := Set(style, nil); empty.Height != 0 {
		t.Errorf("a legend of nothing is %v high", empty.Height)
	}
}

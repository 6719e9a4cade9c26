package place

import (
	"testing"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

// TestPatience is great for slides on which many lines join few, and for nothing else.
func TestPatience(t *testing.T) {
	slide := Sheet{Width: 960 * plane.Pt, Least: 540 * plane.Pt, Greatest: 540 * plane.Pt}
	paper := Sheet{Width: 493 * plane.Pt, Least: 200 * plane.Pt, Greatest: 640 * plane.Pt}
	for _, test := range []struct {
		name         string
		sheet        Sheet
		boxes, lines int
		want         patience
	}{
		{"a slide of many lines between few", slide, 4, 12, great},
		{"a slide of fewer lines", slide, 4, 11, usual},
		{"paper", paper, 4, 12, usual},
	} {
		a := &arranged{figures: []figure{{Figure: sketch.Figure{Shown: make([]int, test.boxes), Lines: make([]sketch.Line, test.lines)}}}}
		if got := a.patience(&Problem{Sheet: test.sheet}); got != test.want {
			t.Errorf("%s: %+v, want %+v", test.name, got, test.want)
		}
	}
}

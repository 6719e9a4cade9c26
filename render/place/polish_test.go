package place

import (
	"testing"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

func joining(from, to int) sketch.Line {
	return sketch.Line{From: from, To: to, Width: Pt, Heads: [2]sketch.Head{{}, {Length: 6 * Pt, Half: 3 * Pt}}, Token: []sketch.Size{{W: 10 * Pt, H: 7 * Pt}}}
}

func TestCrowded(t *testing.T) {
	half := []sketch.Size{{W: 20 * Pt, H: 8 * Pt}, {W: 20 * Pt, H: 8 * Pt}, {W: 20 * Pt, H: 8 * Pt}}
	p := &polishing{start: &start{arranged: &arranged{half: half, of: [][]int{{0}, {0}, {0}}, aloof: make([][]int, 3), figures: []figure{{Figure: sketch.Figure{Shown: []int{0, 1, 2}}}}}}}
	p.places = []plane.Point{{X: 100 * Pt, Y: 100 * Pt}, {X: 130 * Pt, Y: 100 * Pt}, {X: 300 * Pt, Y: 300 * Pt}}
	if got, want := p.crowded(0), sketch.Overlapping+17*sketch.OverlappingDepth; got != want {
		t.Errorf("an overlap of 10 pt and the air of 7 cost %d, want %d", got, want)
	}
	if got := p.crowded(2); got != 0 {
		t.Errorf("an actor alone costs %d", got)
	}
	p.aloof[2] = []int{1}
	p.places[2] = p.places[1]
	p.of = [][]int{nil, nil, nil}
	if got, want := p.crowded(2), (sketch.Overlapping+sketch.OverlappingDepth*23)/aloofPart; got != want {
		t.Errorf("an actor of a compared figure costs %d, want %d", got, want)
	}
}

// In a figure of very many lines nobody is moved for what is drawn.
func TestThick(t *testing.T) {
	few := figure{Figure: sketch.Figure{Shown: []int{0, 1, 2}, Lines: []sketch.Line{joining(0, 1)}}}
	many := figure{Figure: sketch.Figure{Shown: []int{0, 1, 2}}}
	for range 3 {
		many.Lines = append(many.Lines, joining(0, 1), joining(0, 2), joining(1, 2))
	}
	for _, test := range []struct {
		figures []figure
		want    bool
	}{{[]figure{few}, false}, {[]figure{many}, true}, {[]figure{few, many}, false}} {
		if got := (&arranged{figures: test.figures}).thick(); got != test.want {
			t.Errorf("%d figures: thick %t", len(test.figures), got)
		}
	}
}

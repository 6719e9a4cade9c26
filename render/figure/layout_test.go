package figure

import (
	"testing"

	"cablegraph/render/shape"
)

// TestPlaces counts places from the origin of the layouts.
func TestPlaces(t *testing.T) {
	l := &Layout{
		Figure: &Figure{Nodes: []Node{{Actor: 3}, {Actor: 5}}}, Origin: shape.Point{X: 1000, Y: 500},
		Boxes: []shape.Rect{shape.RectAround(shape.Point{X: 3000, Y: 2501}, 200, 100), shape.RectAround(shape.Point{X: 1000, Y: 900}, 200, 100)},
	}
	got := Places([]*Layout{l})
	if len(got) != 2 || got[3] != (shape.Point{X: 2000, Y: 2000}) || got[5] != (shape.Point{Y: 400}) {
		t.Errorf("places %v", got)
	}
}

// TestTenth rounds to the nearest tenth of a point, so that rounded corners give
// back the whole point that a box stands on.
func TestTenth(t *testing.T) {
	for u, want := range map[shape.Unit]shape.Unit{0: 0, 44099: 44100, 44101: 44100, 44104: 44100, 44105: 44110} {
		if got := tenth(u); got != want {
			t.Errorf("%v is rounded to %v, want %v", u, got, want)
		}
	}
}

package figure

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/scale"
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

// TestMoveTakesAllAlong leaves the layout itself where it is, and how things lie to each
// other as it was: places from the origin are the same.
func TestMoveTakesAllAlong(t *testing.T) {
	at := func(x, y shape.Unit) shape.Rect { return shape.RectAround(shape.Point{X: x, Y: y}, 400, 200) }
	l := &Layout{
		Figure: &Figure{Nodes: []Node{{Actor: 3}, {Actor: 5}}}, Plot: at(2000, 2000), Origin: shape.Point{X: 10, Y: 20},
		Boxes: []shape.Rect{at(100, 100), at(900, 700)}, Bad: []bool{true}, Faults: 1, Crossings: 2,
		Lines: []Way{{
			Curve: shape.Bow(shape.Point{X: 100, Y: 100}, shape.Point{X: 900, Y: 700}, 50),
			Token: Spot{Form: 1, Box: at(500, 400), From: 3, To: 4}, Carriers: []Spot{{Box: at(300, 250), Left: true}, {Form: -1}},
		}},
	}
	before, by := *l, shape.Point{X: 70, Y: -30}
	moved := l.Move(by)
	if moved.Plot != l.Plot.Move(by) || moved.Boxes[1] != l.Boxes[1].Move(by) || moved.Lines[0].At(0) != l.Lines[0].At(0).Add(by) ||
		moved.Lines[0].Token.Box != l.Lines[0].Token.Box.Move(by) || moved.Lines[0].Carriers[0].Box != l.Lines[0].Carriers[0].Box.Move(by) {
		t.Errorf("a part is not where the others are: %+v", moved)
	}
	if diff := cmp.Diff(Places([]*Layout{l}), Places([]*Layout{moved})); diff != "" {
		t.Errorf("places from the origin (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(l, moved.Move(shape.Point{X: -by.X, Y: -by.Y})); diff != "" {
		t.Errorf("there and back (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(&before, l); diff != "" {
		t.Errorf("the layout itself (-want +got):\n%s", diff)
	}
}

// TestWordsOfATokenWithRoom are those of the form that has some.
func TestWordsOfATokenWithRoom(t *testing.T) {
	l := &Layout{Figure: &Figure{Edges: []Edge{{Token: scale.Token{Forms: []string{"3, 4 May", "×2"}}}}}, Lines: make([]Way, 1)}
	for form, want := range map[int]string{0: "3, 4 May", 1: "×2", -1: ""} {
		l.Lines[0].Token.Form = form
		if got := l.Words(0); got != want {
			t.Errorf("form %d: %q, want %q", form, got, want)
		}
	}
}

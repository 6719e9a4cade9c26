package wire

import (
	"math/rand/v2"
	"slices"
	"testing"

	"cablegraph/render/place/plane"
)

const pt = plane.Pt

func box(x, y, hw, hh plane.Unit) plane.Rect {
	return plane.Around(plane.Point{X: x * pt, Y: y * pt}, hw*pt, hh*pt)
}

func headed(from, to int) Line {
	return Line{From: from, To: to, Width: pt, Heads: [2]plane.Unit{0, 6 * pt}}
}

func TestOneLineIsStraight(t *testing.T) {
	w := New(2, []Line{headed(0, 1)})
	w.Place([]plane.Rect{box(50, 50, 20, 8), box(250, 130, 20, 8)})
	way := w.Ways[0]
	if len(way.Flat) != 2 {
		t.Fatalf("cut into %d pieces", len(way.Flat)-1)
	}
	// It runs from rim to rim on the way between the middles.
	for i, v := range []int{0, 1} {
		if d := w.Boxes[v].Grow(-corner).PieceDistance(way.Flat[i], way.Flat[i], pt*9); d == 0 || d > corner*3/2 {
			t.Errorf("end %d is %d from the box", i, d)
		}
	}
}

func TestLens(t *testing.T) {
	w := New(2, []Line{headed(0, 1), headed(1, 0)})
	w.Place([]plane.Rect{box(50, 50, 20, 8), box(350, 50, 20, 8)})
	a, b := w.Ways[0], w.Ways[1]
	if plane.Crossings(a.Flat, b.Flat, b.Area) != 0 {
		t.Error("the two directions cross")
	}
	middle := a.At(1, 2).Sub(b.At(1, 2)).Len()
	if d := plane.Abs(middle - lensGap); d > pt {
		t.Errorf("halfway %d apart, want %d", middle, lensGap)
	}
	if end := a.Cubic[0].Sub(b.Cubic[3]).Len(); end < tailGap-8 || end >= middle {
		t.Errorf("%d apart at the box, %d halfway", end, middle)
	}
	// From left to right is above: everybody keeps to one side.
	if a.At(1, 2).Y >= b.At(1, 2).Y == (b.At(1, 2).Y >= 50*pt) {
		t.Errorf("forth at %v, back at %v", a.At(1, 2), b.At(1, 2))
	}
}

func TestBend(t *testing.T) {
	w := New(2, []Line{headed(0, 1)})
	w.Place([]plane.Rect{box(50, 50, 20, 8), box(350, 50, 20, 8)})
	w.Bend(0, 40*pt, 0)
	if y := w.Ways[0].At(1, 2).Y; y != 80*pt {
		t.Errorf("bent by 40, the middle is at %d, want %d", y, 80*pt)
	}
	w.Bend(0, 40*pt, -1)
	if c := w.Ways[0].Cubic; c[1].Y-50*pt <= c[2].Y-50*pt {
		t.Errorf("bent near its start, the controls are %v", c)
	}
	w.Bend(0, 0, 0)
	if len(w.Ways[0].Flat) != 2 {
		t.Error("not straight again")
	}
}

// Lines of a star leave the hub in the order of angles, cross nowhere, and keep
// their heads apart.
func TestStar(t *testing.T) {
	for _, n := range []int{2, 5, 12, 20} {
		r := rand.New(rand.NewPCG(1, uint64(n)))
		boxes := []plane.Rect{box(250, 250, 40, 17)}
		var lines []Line
		for len(boxes) <= n {
			b := box(plane.Unit(r.IntN(460)+20), plane.Unit(r.IntN(460)+20), 15, 7)
			if !slices.ContainsFunc(boxes, func(o plane.Rect) bool { return o.Near(b, 15*pt) }) {
				boxes = append(boxes, b)
				lines = append(lines, headed(len(boxes)-1, 0))
			}
		}
		w := New(len(boxes), lines)
		w.Place(boxes)
		for i := range lines {
			for j := range i {
				if plane.Crossings(w.Ways[i].Flat, w.Ways[j].Flat, w.Ways[j].Area) > 0 {
					t.Errorf("%d lines: %d and %d cross", n, i, j)
				}
				if d := w.Ways[i].Cubic[3].Sub(w.Ways[j].Cubic[3]).Len(); d < 5*pt {
					t.Errorf("%d lines: heads of %d and %d are %d apart", n, i, j, d)
				}
			}
		}
	}
}

// Where a box has hardly room for its lines, their ends go all around it, and
// the last keeps off the first.
func TestFullRim(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 3))
		boxes := []plane.Rect{box(250, 250, 25, 16)}
		var lines []Line
		for k := range 22 { // of which the rim has room for 23
			boxes = append(boxes, box(plane.Unit(r.IntN(480)), plane.Unit(r.IntN(480)), 9, 7))
			lines = append(lines, headed(k+1, 0))
		}
		w := New(len(boxes), lines)
		w.Place(boxes)
		for i := range lines {
			for j := range i {
				if d := w.Ways[i].Cubic[3].Sub(w.Ways[j].Cubic[3]).Len(); d < 5*pt {
					t.Errorf("seed %d: heads of %d and %d are %d apart", seed, i, j, d)
				}
			}
		}
	}
}

// The rim is followed once around, clockwise, without a jump.
func TestRim(t *testing.T) {
	r := rimOf(box(100, 100, 30, 9))
	last, _ := r.point(-1)
	turned := plane.Unit(0)
	for at := range r.len() {
		p, _ := r.point(at)
		if d := p.Sub(last).Len(); d > 3 {
			t.Fatalf("a jump of %d at %d", d, at)
		}
		turned += last.Sub(r.c).Cross(p.Sub(r.c))
		last = p
	}
	if turned <= 0 {
		t.Error("not clockwise")
	}
}

func TestExitIsWhereTheRayLeaves(t *testing.T) {
	r := rimOf(box(100, 100, 30, 9))
	for x := plane.Unit(-50); x <= 50; x += 7 {
		for y := plane.Unit(-50); y <= 50; y += 7 {
			d := plane.Point{X: x, Y: y}
			if x == 0 && y == 0 {
				continue
			}
			p, _ := r.point(r.exit(d))
			off := p.Sub(r.c)
			if off.Dot(d) <= 0 || plane.Abs(off.Cross(d))/d.Len() > corner {
				t.Errorf("the ray by %v leaves at %v", d, off)
			}
		}
	}
}

func TestRimCountsHeads(t *testing.T) {
	one := Rim(2, []Line{headed(0, 1)})
	two := Rim(2, []Line{headed(0, 1), headed(0, 1)})
	if two[1]-one[1] != headGap || two[0]-one[0] != tailGap {
		t.Errorf("a further line takes %d at its head and %d at its tail", two[1]-one[1], two[0]-one[0])
	}
}

// What a box that moves changes is what a wiring of all boxes finds anew, and is
// told.
func TestShift(t *testing.T) {
	for seed := range uint64(50) {
		r := rand.New(rand.NewPCG(seed, 3))
		boxes := make([]plane.Rect, 9)
		for v := range boxes {
			boxes[v] = box(plane.Unit(r.IntN(490)), plane.Unit(r.IntN(490)), 20, 8)
		}
		var lines []Line
		for range 16 {
			if a, b := r.IntN(9), r.IntN(9); a != b {
				lines = append(lines, headed(a, b))
			}
		}
		w, was, fresh := New(9, lines), New(9, lines), New(9, lines)
		w.Place(boxes)
		was.Place(slices.Clone(boxes))
		v := r.IntN(9)
		boxes[v] = boxes[v].Move(plane.Point{X: 30 * pt, Y: 20 * pt})
		moved := w.Shift(v)
		fresh.Place(boxes)
		for i := range lines {
			if w.Ways[i].Cubic != fresh.Ways[i].Cubic {
				t.Errorf("seed %d: line %d runs along %v, found anew along %v", seed, i, w.Ways[i].Cubic, fresh.Ways[i].Cubic)
			}
			if b := w.Of[i]; w.Ways[i].Cubic != was.Ways[i].Cubic && !slices.Contains(moved, b) {
				t.Errorf("seed %d: bundle %d has changed and is not told of", seed, b)
			}
		}
		for b := range w.Bundles {
			was.Take(w, b)
		}
		for i := range lines {
			if was.Ways[i].Cubic != w.Ways[i].Cubic || !slices.Equal(was.Ways[i].Flat, w.Ways[i].Flat) {
				t.Errorf("seed %d: line %d is not taken over", seed, i)
			}
		}
	}
}

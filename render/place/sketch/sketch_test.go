package sketch

import (
	"slices"
	"testing"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
)

const pt = plane.Pt

// drawn returns a sketch of lines between boxes of 40 × 16 pt at so many points.
func drawn(at [][2]plane.Unit, lines ...Line) *Sketch {
	f := &Figure{Lines: lines}
	half, places := make([]Size, len(at)), make([]plane.Point, len(at))
	for v, xy := range at {
		half[v], f.Shown = Size{20 * pt, 8 * pt}, append(f.Shown, v)
		places[v] = plane.Point{X: xy[0] * pt, Y: xy[1] * pt}
	}
	s := New(f, half, plane.Rect{Max: plane.Point{X: 500 * pt, Y: 500 * pt}})
	for _, v := range s.Shown {
		s.stand(v, places[v])
	}
	s.Wiring.Place(s.Boxes) // without bends
	for i := range s.Lines {
		s.show(i)
	}
	return s
}

// cost returns what a sketch costs, and adds who is to blame.
func cost(s *Sketch, blame []int) int {
	d := &Draft{Sketch: s, Sums: NewSums(s)}
	if blame != nil {
		d.Blame(blame)
	}
	return d.Total
}

func line(from, to int) Line {
	return Line{From: from, To: to, Width: pt, Heads: [2]Head{{}, {6 * pt, 3 * pt}}, Token: []Size{{10 * pt, 7 * pt}}}
}

// Every cost has two drawings that differ by it, and by some length at most.
func TestCosts(t *testing.T) {
	type at = [][2]plane.Unit
	for _, test := range []struct {
		name        string
		lines       []Line
		good, worse at
		want        int
	}{
		{"crossing", []Line{line(0, 1), line(2, 3)}, at{{100, 100}, {300, 100}, {100, 200}, {300, 200}}, at{{100, 100}, {300, 200}, {100, 200}, {300, 100}}, Crossing},
		{"alongside", []Line{line(0, 1), line(2, 3)}, at{{60, 100}, {460, 100}, {60, 130}, {460, 130}}, at{{60, 100}, {460, 100}, {60, 122}, {460, 78}}, Crossing + alongside + 12*perAlong},
		{"throughBox", []Line{line(0, 1)}, at{{100, 100}, {300, 100}, {200, 200}}, at{{100, 100}, {300, 100}, {200, 100}}, throughBox},
		{"touchBox", []Line{line(0, 1)}, at{{100, 100}, {300, 100}, {200, 200}}, at{{100, 100}, {300, 100}, {200, 110}}, touchBox},
		{"besideBox", []Line{line(0, 1)}, at{{100, 100}, {300, 100}, {200, 200}}, at{{100, 100}, {300, 100}, {200, 111}}, besideBox},
		{"short", []Line{line(0, 1)}, at{{100, 100}, {164, 100}}, at{{100, 100}, {163, 100}}, short},
		{"noRoom", []Line{line(0, 1)}, at{{100, 100}, {166, 100}}, at{{100, 100}, {163, 100}}, noRoom + short},
		{"perLength", []Line{line(0, 1)}, at{{100, 100}, {200, 100}}, at{{100, 100}, {320, 100}}, 10},
	} {
		t.Run(test.name, func(t *testing.T) {
			blame := make([]int, len(test.good))
			d := cost(drawn(test.worse, test.lines...), blame) - cost(drawn(test.good, test.lines...), nil)
			if plane.Abs(plane.Unit(d-test.want)) > 12 {
				t.Errorf("costs %d more, want %d", d, test.want)
			}
			if test.want > Crossing && blame[0] == 0 {
				t.Error("nobody is to blame")
			}
		})
	}
}

// What a bend costs, and what is wrong with it.
func TestBends(t *testing.T) {
	at := [][2]plane.Unit{{100, 100}, {300, 100}}
	s := drawn(at, line(0, 1))
	if got := bundleCost(s, 0, true, Unbounded); got != 0 {
		t.Errorf("a straight line costs %d", got)
	}
	s.Bend(0, 10*pt, 0)
	if got, want := cost(s, nil)-cost(drawn(at, line(0, 1)), nil), Bent+10*perBow; got < want || got > want+1 {
		t.Errorf("a bow of 10 costs %d, want %d", got, want)
	}
	s.Bend(0, -200*pt, 0)
	if got := bundleCost(s, 0, false, Unbounded); got != offSheet {
		t.Errorf("over the edge costs %d, want %d", got, offSheet)
	}
	s = drawn([][2]plane.Unit{{100, 100}, {140, 180}}, line(0, 1))
	s.Bend(0, -120*pt, 0) // up and to the right, through the box that it leaves below
	if got := bundleCost(s, 0, false, Unbounded); got != inOwnBox {
		t.Errorf("through its own box costs %d, want %d", got, inOwnBox)
	}
	s = drawn([][2]plane.Unit{{100, 100}, {100, 140}}, line(0, 1))
	if s.Bend(0, 12*pt, 0); bundleCost(s, 0, false, Unbounded) != 0 {
		t.Error("a slight bow costs more than its length")
	}
	s.Bend(0, 60*pt, 0) // it leaves the lower side of one, and comes to the upper of the other, nearly level
	if got := bundleCost(s, 0, false, Unbounded); got != 2*grazing {
		t.Errorf("along the rims of its boxes costs %d, want %d", got, 2*grazing)
	}
}

// A line that meets a box is bent around it, by no more than it takes; one that
// meets none stays straight.
func TestDodge(t *testing.T) {
	at := [][2]plane.Unit{{100, 100}, {400, 100}, {250, 103}}
	s := drawn(at, line(0, 1))
	s.dodge(0)
	bow := s.Wiring.Bundles[0].Bow
	if bow >= 0 || bow < -24*pt {
		t.Errorf("bent by %d", bow/pt)
	}
	if s.Distance(0, 2, pt) < pt {
		t.Error("still at the box")
	}
	free := drawn([][2]plane.Unit{{100, 100}, {400, 100}, {250, 150}}, line(0, 1))
	free.dodge(0)
	free.BendAll()
	if free.Wiring.Bundles[0].Bow != 0 {
		t.Error("bent without need")
	}
}

// Lines that share an end should not cross at all.
func TestSharedCrossing(t *testing.T) {
	at := [][2]plane.Unit{{100, 100}, {400, 100}, {400, 160}}
	s := drawn(at, line(0, 1), line(0, 2))
	good := cost(s, nil)
	s.Bend(0, 90*pt, 0)
	blame := make([]int, 3)
	n := int(s.meet(0, 1).crossings)
	if n == 0 {
		t.Fatal("the bent line does not cross the other")
	}
	d := cost(s, blame) - good - BowCost(90*pt)
	if plane.Abs(plane.Unit(d-n*CrossingShared)) > 20 || blame[0] == 0 {
		t.Errorf("%d crossings cost %d", n, d)
	}
}

// A bent line that comes to a box from the other side ends there past its neighbour, and
// no head is nearer to another for it. Nothing moves where lines are straight.
func TestPassAll(t *testing.T) {
	s := drawn([][2]plane.Unit{{100, 60}, {100, 140}, {400, 100}}, line(0, 2), line(1, 2))
	straight := s.Wiring.Ways[0].Cubic
	s.PassAll()
	if s.Wiring.Ways[0].Cubic != straight {
		t.Error("a straight line has moved")
	}
	for _, bow := range []plane.Unit{120 * pt, -120 * pt} {
		s.Wiring.Place(s.Boxes)
		s.Bend(0, bow, 0)
		was, end := s.meet(0, 1).crossings, s.Wiring.Ways[0].Cubic[3]
		s.PassAll()
		if now := s.meet(0, 1).crossings; was == 2 && now != 1 || now > was {
			t.Errorf("bent by %d, it crosses %d times, and %d past its neighbour", bow/pt, was, now)
		}
		if moved := s.Wiring.Ways[0].Cubic[3] != end; moved != (was == 2) || headsNear(s, 0, 1) > 0 {
			t.Errorf("bent by %d, its end has moved: %t", bow/pt, moved)
		}
	}
}

// Every kind of fault is counted where there is one.
func TestCount(t *testing.T) {
	both := line(0, 1)
	both.Heads[0] = both.Heads[1]
	none := func(lines int) [][]token.Place {
		marks := make([][]token.Place, lines)
		for i := range marks {
			marks[i] = []token.Place{{Form: -1}}
		}
		return marks
	}
	s := drawn([][2]plane.Unit{{100, 100}, {300, 200}, {100, 200}, {300, 100}, {200, 150}, {210, 150}}, line(0, 1), line(2, 3))
	want := Faults{Crossings: 1, Through: 4, Overlaps: 1, Missing: 2}
	if got, bad := s.Count(none(2)); got != want || !slices.Equal(bad, []bool{true, true}) {
		t.Errorf("%+v on %v, want %+v", got, bad, want)
	}
	s = drawn([][2]plane.Unit{{100, 100}, {300, 100}, {100, 130}, {300, 130}}, line(0, 1), line(2, 3))
	marks := [][]token.Place{
		{{Form: 0, Box: plane.Around(plane.Point{X: 200 * pt, Y: 126 * pt}, 5*pt, 7*pt/2)}},
		{{Form: 0, Box: plane.Around(plane.Point{X: 200 * pt, Y: 130 * pt}, 5*pt, 7*pt/2)}},
	}
	want = Faults{Ambiguous: 1}
	if got, bad := s.Count(marks); got != want || !slices.Equal(bad, []bool{true, false}) {
		t.Errorf("%+v on %v, want %+v", got, bad, want)
	}
	s = drawn([][2]plane.Unit{{60, 100}, {460, 100}, {60, 114}, {460, 86}}, line(0, 1), line(2, 3))
	if got, bad := s.Count(marks); got.Along != 1 || got.AsOne != 1 || got.Crossings != 1 || !slices.Equal(bad, []bool{true, true}) {
		t.Errorf("lines that cross at a small angle: %+v", got)
	}
	s = drawn([][2]plane.Unit{{100, 100}, {300, 100}, {100, 130}, {300, 130}}, line(0, 1), line(2, 3))
	s.Wiring.Ways[1].Cubic = s.Wiring.Ways[0].Cubic.Move(plane.Point{Y: 3 * pt})
	if got, _ := s.Count(marks); got.Heads != 1 {
		t.Errorf("%d pairs of heads, want 1", got)
	}
}

// TestNarrow spreads the lines of a pair for a date, and not for a list of them.
func TestNarrow(t *testing.T) {
	date, count, list := Size{30 * pt, 7 * pt}, Size{9 * pt, 7 * pt}, Size{70 * pt, 7 * pt}
	for _, test := range []struct {
		forms []Size
		want  Size
	}{
		{nil, Size{}}, {[]Size{date, count}, date}, {[]Size{list, count}, count}, {[]Size{list}, list},
	} {
		l := Line{Token: test.forms}
		if got := l.narrow(); got != test.want {
			t.Errorf("%v of %v", got, test.forms)
		}
	}
}

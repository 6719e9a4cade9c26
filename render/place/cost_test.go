package place

import (
	"slices"
	"testing"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
)

// drawn returns a sketch of lines between boxes of 40 × 16 pt at so many points.
func drawn(at [][2]plane.Unit, lines ...Line) *sketch {
	p := Problem{Sheet: Sheet{Width: 500 * pt, Greatest: 500 * pt}, Figures: []Figure{{Lines: lines}}}
	places := make([]plane.Point, len(at))
	for v, xy := range at {
		p.Actors = append(p.Actors, Actor{Half: Size{20 * pt, 8 * pt}})
		p.Figures[0].Shown = append(p.Figures[0].Shown, v)
		places[v] = plane.Point{X: xy[0] * pt, Y: xy[1] * pt}
	}
	a := arrange(&p)
	s := newSketch(&a.figures[0], a.half, plane.Rect{Max: plane.Point{X: 500 * pt, Y: 500 * pt}})
	for _, v := range s.shown {
		s.stand(v, places[v])
	}
	s.wiring.Place(s.boxes) // without bends
	for i := range s.lines {
		s.show(i)
	}
	return s
}

// cost returns what a sketch costs, and adds who is to blame.
func cost(s *sketch, blame []int) int {
	d := &draft{sketch: s, sums: newSums(s)}
	if blame != nil {
		d.blame(blame)
	}
	return d.total
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
		{"crossing", []Line{line(0, 1), line(2, 3)}, at{{100, 100}, {300, 100}, {100, 200}, {300, 200}}, at{{100, 100}, {300, 200}, {100, 200}, {300, 100}}, crossing},
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
			if test.want > crossing && blame[0] == 0 {
				t.Error("nobody is to blame")
			}
		})
	}
}

// What a bend costs, and what is wrong with it.
func TestBends(t *testing.T) {
	at := [][2]plane.Unit{{100, 100}, {300, 100}}
	s := drawn(at, line(0, 1))
	if got := s.bundleCost(0, true, unbounded); got != 0 {
		t.Errorf("a straight line costs %d", got)
	}
	s.bend(0, 10*pt, 0)
	if got, want := cost(s, nil)-cost(drawn(at, line(0, 1)), nil), bent+10*perBow; got < want || got > want+1 {
		t.Errorf("a bow of 10 costs %d, want %d", got, want)
	}
	s.bend(0, -200*pt, 0)
	if got := s.bundleCost(0, false, unbounded); got != offSheet {
		t.Errorf("over the edge costs %d, want %d", got, offSheet)
	}
	s = drawn([][2]plane.Unit{{100, 100}, {140, 180}}, line(0, 1))
	s.bend(0, -120*pt, 0) // up and to the right, through the box that it leaves below
	if got := s.bundleCost(0, false, unbounded); got != inOwnBox {
		t.Errorf("through its own box costs %d, want %d", got, inOwnBox)
	}
	s = drawn([][2]plane.Unit{{100, 100}, {100, 140}}, line(0, 1))
	if s.bend(0, 12*pt, 0); s.bundleCost(0, false, unbounded) != 0 {
		t.Error("a slight bow costs more than its length")
	}
	s.bend(0, 60*pt, 0) // it leaves the lower side of one, and comes to the upper of the other, nearly level
	if got := s.bundleCost(0, false, unbounded); got != 2*grazing {
		t.Errorf("along the rims of its boxes costs %d, want %d", got, 2*grazing)
	}
}

// A line that meets a box is bent around it, by no more than it takes; one that
// meets none stays straight.
func TestDodge(t *testing.T) {
	at := [][2]plane.Unit{{100, 100}, {400, 100}, {250, 103}}
	s := drawn(at, line(0, 1))
	s.dodge(0)
	bow := s.wiring.Bundles[0].Bow
	if bow >= 0 || bow < -24*pt {
		t.Errorf("bent by %d", bow/pt)
	}
	if s.distance(0, 2, pt) < pt {
		t.Error("still at the box")
	}
	free := drawn([][2]plane.Unit{{100, 100}, {400, 100}, {250, 150}}, line(0, 1))
	free.dodge(0)
	free.bendAll()
	if free.wiring.Bundles[0].Bow != 0 {
		t.Error("bent without need")
	}
}

// Lines that share an end should not cross at all.
func TestSharedCrossing(t *testing.T) {
	at := [][2]plane.Unit{{100, 100}, {400, 100}, {400, 160}}
	s := drawn(at, line(0, 1), line(0, 2))
	good := cost(s, nil)
	s.bend(0, 90*pt, 0)
	blame := make([]int, 3)
	n := s.crossings(0, 1)
	if n == 0 {
		t.Fatal("the bent line does not cross the other")
	}
	d := cost(s, blame) - good - bowCost(90*pt)
	if plane.Abs(plane.Unit(d-n*crossingShared)) > 20 || blame[0] == 0 {
		t.Errorf("%d crossings cost %d", n, d)
	}
}

func TestCrowded(t *testing.T) {
	s := drawn([][2]plane.Unit{{100, 100}, {130, 100}, {300, 300}})
	p := &polishing{start: &start{arranged: &arranged{half: s.half, of: [][]int{{0}, {0}, {0}}, aloof: make([][]int, 3), figures: []figure{*s.figure}}}}
	p.places = []plane.Point{{X: 100 * pt, Y: 100 * pt}, {X: 130 * pt, Y: 100 * pt}, {X: 300 * pt, Y: 300 * pt}}
	if got, want := p.crowded(0), overlapping+17*overlappingDepth; got != want {
		t.Errorf("an overlap of 10 pt and the air of 7 cost %d, want %d", got, want)
	}
	if got := p.crowded(2); got != 0 {
		t.Errorf("an actor alone costs %d", got)
	}
	p.aloof[2] = []int{1}
	p.places[2] = p.places[1]
	p.of = [][]int{nil, nil, nil}
	if got, want := p.crowded(2), (overlapping+overlappingDepth*23)/aloofPart; got != want {
		t.Errorf("an actor of a compared figure costs %d, want %d", got, want)
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
	if got, bad := s.count(none(2)); got != want || !slices.Equal(bad, []bool{true, true}) {
		t.Errorf("%+v on %v, want %+v", got, bad, want)
	}
	s = drawn([][2]plane.Unit{{100, 100}, {300, 100}, {100, 130}, {300, 130}}, line(0, 1), line(2, 3))
	marks := [][]token.Place{
		{{Form: 0, Box: plane.Around(plane.Point{X: 200 * pt, Y: 126 * pt}, 5*pt, 7*pt/2)}},
		{{Form: 0, Box: plane.Around(plane.Point{X: 200 * pt, Y: 130 * pt}, 5*pt, 7*pt/2)}},
	}
	want = Faults{Ambiguous: 1}
	if got, bad := s.count(marks); got != want || !slices.Equal(bad, []bool{true, false}) {
		t.Errorf("%+v on %v, want %+v", got, bad, want)
	}
	s.wiring.Ways[1].Cubic = s.wiring.Ways[0].Cubic.Move(plane.Point{Y: 3 * pt})
	if got, _ := s.count(marks); got.Heads != 1 {
		t.Errorf("%d pairs of heads, want 1", got)
	}
}

// In a figure of very many lines fewer bows are tried, and nobody is moved for
// what is drawn.
func TestThick(t *testing.T) {
	at := [][2]plane.Unit{{100, 100}, {400, 100}, {250, 103}}
	few := drawn(at, line(0, 1))
	many := drawn(at, line(0, 1), line(0, 2), line(1, 2), line(0, 2), line(1, 2), line(0, 2), line(1, 2), line(0, 2), line(1, 2))
	for _, test := range []struct {
		name string
		s    *sketch
		want bool
	}{{"few", few, false}, {"many", many, true}} {
		a := &arranged{figures: []figure{*test.s.figure}}
		if got := a.thick(); got != test.want {
			t.Errorf("%s: thick %t", test.name, got)
		}
	}
	few.dodge(0)
	many.dodge(0)
	if few.wiring.Bundles[0].Bow == 0 || many.wiring.Bundles[0].Bow == 0 {
		t.Error("a line through a box stays straight")
	}
}

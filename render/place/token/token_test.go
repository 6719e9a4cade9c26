package token

import (
	"math/rand/v2"
	"testing"

	"cablegraph/render/place/plane"
)

const pt = plane.Pt

func along(way []plane.Point, marks ...Mark) Line {
	l := Line{Width: pt, Heads: [2]Head{{}, {6 * pt, 3 * pt}}, Marks: marks}
	l.Run(way, plane.Bounds(way))
	return l
}

func mark(sizes ...Size) Mark { return Mark{Sizes: sizes, Prefer: 512, To: 1024} }

func p(x, y plane.Unit) plane.Point { return plane.Point{X: x * pt, Y: y * pt} }

func sheet() plane.Rect { return plane.Rect{Max: p(490, 490)} }

func TestOneTokenStandsInTheMiddle(t *testing.T) {
	s := Scene{Sheet: sheet(), Lines: []Line{along([]plane.Point{p(50, 100), p(250, 100)}, mark(Size{20 * pt, 7 * pt}))}}
	got := NewFinder(&s).Place()[0][0]
	if c := got.Box.Center(); got.Form != 0 || c != p(150, 100) {
		t.Errorf("form %d at %v", got.Form, c)
	}
	if got.Gap != [2]plane.Unit{90 * pt, 110 * pt} {
		t.Errorf("gap %v", got.Gap)
	}
}

// What stands in the way moves a token, or shortens it, or leaves no room.
func TestRoom(t *testing.T) {
	long, short := Size{40 * pt, 7 * pt}, Size{5 * pt, 7 * pt}
	way := func(l plane.Unit) []plane.Point { return []plane.Point{p(50, 100), p(50+l, 100)} }
	across := func(x plane.Unit) Line { return along([]plane.Point{p(x, 50), p(x, 150)}) }
	for _, test := range []struct {
		name  string
		lines []Line
		boxes []plane.Rect
		form  int
	}{
		{"long line", []Line{along(way(100), mark(long, short))}, nil, 0},
		{"short line", []Line{along(way(35), mark(long, short))}, nil, 1},
		{"crossed halfway", []Line{along(way(160), mark(long, short)), across(130)}, nil, 0},
		{"crossed often", []Line{along(way(120), mark(long, short)), across(80), across(110), across(140)}, nil, 1},
		{"under a box", []Line{along(way(80), mark(long, short))}, []plane.Rect{{Min: p(60, 80), Max: p(100, 96)}}, 1},
		{"no room", []Line{along(way(14), mark(long, short))}, nil, -1},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := Scene{Sheet: sheet(), Boxes: test.boxes, Lines: test.lines}
			if got := NewFinder(&s).Place()[0][0].Form; got != test.form {
				t.Errorf("form %d, want %d", got, test.form)
			}
			if _, got := NewFinder(&s).Room(0, 0, nil); got != (test.form >= 0) {
				t.Errorf("room %t", got)
			}
		})
	}
}

// On the two lines of a steep pair, tokens stand on the outer sides.
func TestSteepPair(t *testing.T) {
	wide := mark(Size{36 * pt, 7 * pt})
	s := Scene{Sheet: sheet(), Lines: []Line{
		along([]plane.Point{p(200, 50), p(200, 200)}, wide),
		along([]plane.Point{p(211, 200), p(211, 50)}, wide),
	}}
	got := NewFinder(&s).Place()
	left, right := got[0][0], got[1][0]
	if left.Form != 0 || right.Form != 0 {
		t.Fatal("no room")
	}
	if left.Box.Max.X >= p(211, 0).X || left.Box.Max.X <= p(200, 0).X || right.Box.Min.X <= p(200, 0).X {
		t.Errorf("at %v and %v", left.Box, right.Box)
	}
}

func TestTokensMakeRoomForEachOther(t *testing.T) {
	// The short line has one place, which the long one would take.
	wide := mark(Size{30 * pt, 7 * pt})
	s := Scene{Sheet: sheet(), Lines: []Line{
		along([]plane.Point{p(50, 100), p(350, 100)}, wide),
		along([]plane.Point{p(178, 112), p(222, 112)}, mark(Size{22 * pt, 7 * pt})),
	}}
	for i, m := range NewFinder(&s).Place() {
		if m[0].Form < 0 {
			t.Errorf("line %d has no token", i)
		}
	}
}

// Rings keep their order, and tokens keep off them.
func TestRings(t *testing.T) {
	ring := Size{6 * pt, 6 * pt}
	first, second := mark(ring), mark(ring)
	first.To, first.Prefer = 512, 256
	second.From, second.Prefer = 512, 768
	s := Scene{Sheet: sheet(), Lines: []Line{along([]plane.Point{p(50, 100), p(250, 100)}, first, second, mark(Size{30 * pt, 7 * pt}))}}
	got := NewFinder(&s).Place()[0]
	if got[0].Gap[1] > got[1].Gap[0] {
		t.Errorf("the first ring at %v, the second at %v", got[0].Gap, got[1].Gap)
	}
	for k := range got {
		for j := range k {
			if got[k].Form < 0 || got[k].Box.Near(got[j].Box, fromMark) {
				t.Errorf("mark %d at %v, mark %d at %v", k, got[k].Box, j, got[j].Box)
			}
		}
	}
}

// However lines and boxes lie, a token that has a place is off all of them.
func TestTokensKeepOff(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(7, seed))
		at := func() plane.Point { return p(plane.Unit(r.IntN(490)), plane.Unit(r.IntN(490))) }
		s := Scene{Sheet: sheet()}
		for range 3 {
			s.Boxes = append(s.Boxes, plane.Around(at(), 20*pt, 8*pt))
		}
		for k := range 6 {
			way := []plane.Point{at(), at()}
			if k%2 == 0 {
				way = plane.Cubic{at(), at(), at(), at()}.Flat(nil, 8)
			}
			s.Lines = append(s.Lines, along(way, mark(Size{plane.Unit(5+r.IntN(50)) * pt, 7 * pt}, Size{5 * pt, 7 * pt})))
		}
		places := NewFinder(&s).Place()
		for i := range s.Lines {
			m := places[i][0]
			if m.Form < 0 {
				continue
			}
			if d := m.Box.LineDistance(s.Lines[i].way, pt); d > 0 {
				t.Errorf("seed %d: token %d is %d off its line", seed, i, d)
			}
			if !s.Sheet.Holds(m.Box.Grow(-2)) {
				t.Errorf("seed %d: token %d over the edge", seed, i)
			}
			for _, b := range s.Boxes {
				if m.Box.Near(b, pt) {
					t.Errorf("seed %d: token %d on a box", seed, i)
				}
			}
			for j := range s.Lines {
				if j != i && m.Box.LineDistance(s.Lines[j].way, pt) < pt {
					t.Errorf("seed %d: token %d at line %d", seed, i, j)
				}
				if j < i && places[j][0].Form >= 0 && m.Box.Near(places[j][0].Box, pt) {
					t.Errorf("seed %d: tokens %d and %d on each other", seed, i, j)
				}
			}
		}
	}
}

// A ring lies on its line with its middle, at an end of the room that it has with a
// name; it stands alone only where the name has room on neither side.
func TestRingLiesOnItsLine(t *testing.T) {
	const in = 4 * pt
	named := Mark{Sizes: []Size{{40 * pt, 8 * pt}, {2 * in, 8 * pt}}, Spare: 1, Ring: in, Prefer: 512, To: 1024}
	steep, flat := []plane.Point{p(200, 50), p(240, 200)}, []plane.Point{p(100, 50), p(300, 60)}
	beside := func(dx plane.Unit) Line { return along([]plane.Point{p(200+dx, 50), p(240+dx, 200)}) }
	for _, test := range []struct {
		name  string
		way   []plane.Point
		other []Line
		form  int
		left  bool
	}{
		{"steep", steep, nil, 0, false},
		{"flat", flat, nil, 0, false},
		{"a line to its right", steep, []Line{beside(20)}, 0, true},
		{"lines on both sides", steep, []Line{beside(20), beside(-20)}, 1, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := Scene{Sheet: sheet(), Lines: append([]Line{along(test.way, named)}, test.other...)}
			got := NewFinder(&s).Place()[0][0]
			if got.Form != test.form || got.Left != test.left {
				t.Fatalf("%+v, want form %d, left %t", got, test.form, test.left)
			}
			ring := plane.Point{X: got.Box.Min.X + in, Y: got.Box.Center().Y}
			if got.Left {
				ring.X = got.Box.Max.X - in
			}
			if off := plane.Around(ring, 0, 0).LineDistance(test.way, pt); off > pt/8 {
				t.Errorf("the ring is %d off its line", off)
			}
			from, to := got.Gap[0], got.Gap[1]
			if whole := test.way[1].Sub(test.way[0]).Len(); from < 0 || to > whole || to-from < in {
				t.Errorf("gap %v of %d", got.Gap, whole)
			}
		})
	}
}

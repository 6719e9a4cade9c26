package sketch

import (
	"math/rand/v2"
	"testing"

	"cablegraph/render/place/plane"
)

// beset returns a line across the sheet with boxes near it, drawn.
func beset(r *rand.Rand) *Sketch {
	f := &Figure{Lines: []Line{line(0, 1)}}
	half, places := make([]Size, 5), make([]plane.Point, 5)
	for v := range half {
		half[v], f.Shown = Size{20 * pt, 8 * pt}, append(f.Shown, v)
		places[v] = plane.Point{X: plane.Unit(130+r.IntN(240)) * pt, Y: plane.Unit(260+r.IntN(80)) * pt}
	}
	places[0], places[1] = plane.Point{X: 60 * pt, Y: 300 * pt}, plane.Point{X: 440 * pt, Y: plane.Unit(280+r.IntN(40)) * pt}
	s := New(f, half, plane.Rect{Max: plane.Point{X: 500 * pt, Y: 600 * pt}})
	s.Draw(places)
	return s
}

// cheapest tries every bow of a bundle up to most percent of its length, nearer to either end
// too, and returns the least that one costs, and whether one keeps off all boxes.
func cheapest(s *Sketch, most plane.Unit) (least int, free bool) {
	q := &s.Wiring.Bundles[0]
	bow, skew := q.Bow, q.Skew
	length := s.Boxes[q.High].Center().Sub(s.Boxes[q.Low].Center()).Len()
	least = Unbounded
	for _, f := range append([]plane.Unit{0}, Bows[:]...) {
		for _, way := range []plane.Unit{f * pt, -f * pt} {
			for k := -1; k <= 1; k++ {
				if f*pt*100 > length*most || f == 0 && k != 0 {
					continue
				}
				s.Bend(0, way, k)
				c := bundleCost(s, 0, true, Unbounded) + BowCost(way)
				if k != 0 {
					c += 20
				}
				least, free = min(least, c), free || !s.besetBy(0, 1)
			}
		}
	}
	s.Bend(0, bow, skew)
	return least, free
}

// A line has the bow that costs least of all there are: so it runs through no box that it
// need not, and is straight where nothing is in its way.
func TestBowsAreTheBest(t *testing.T) {
	straight, bent := 0, 0
	for seed := range uint64(150) {
		s := beset(rand.New(rand.NewPCG(seed, 12)))
		s.BendAll()
		q := &s.Wiring.Bundles[0]
		cost := bundleCost(s, 0, true, Unbounded) + BowCost(q.Bow)
		if q.Skew != 0 {
			cost += 20
		}
		least, free := cheapest(s, 70)
		if cost != least {
			t.Errorf("seed %d: a bow of %d costs %d, the best %d", seed, q.Bow/pt, cost, least)
		}
		if free && s.besetBy(0, 1) {
			t.Errorf("seed %d: the line runs through a box, although it need not", seed)
		}
		if q.Bow == 0 {
			straight++
		} else {
			bent++
		}
	}
	if straight < 10 || bent < 50 {
		t.Errorf("%d lines are straight, %d bent: that says little", straight, bent)
	}
}

// A line that is bent for the first time keeps off boxes as it did, or better, and the whole
// figure is drawn alike from the same places.
func TestBendingMendsBoxes(t *testing.T) {
	before, after := 0, 0
	for seed := range uint64(12) {
		r := rand.New(rand.NewPCG(seed, 13))
		s, places := some(r, 12, 14), somePlaces(r, 12)
		s.Draw(places)
		before += s.Drawn().Faults.Through
		s.BendAll()
		after += s.Drawn().Faults.Through
		again := New(s.Figure, s.half, s.Scene.Sheet)
		again.Draw(somePlaces(r, 12)) // whatever it was before
		again.Draw(places)
		again.BendAll()
		for i := range s.Lines {
			if got, want := again.Wiring.Ways[i].Cubic, s.Wiring.Ways[i].Cubic; got != want {
				t.Errorf("seed %d: line %d is drawn at %v, then at %v", seed, i, want, got)
			}
		}
	}
	if after > before {
		t.Errorf("%d lines run through boxes, %d before they were bent", after, before)
	}
}

// A figure that is moved up stands as if it had been drawn there, wherever it is said to be
// the same.
func TestRise(t *testing.T) {
	same, other := 0, 0
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 14))
		s, places := some(r, 8, 6), somePlaces(r, 8)
		if seed%2 == 1 { // near the lower edge
			for v := range places {
				places[v].Y += 90 * pt
			}
		}
		s.Draw(places)
		s.BendAll()
		up := plane.Unit(20+r.IntN(300)) * pt
		if !s.SameHigher(up) {
			other++
			continue
		}
		same++
		s.Rise(up)
		for v := range places {
			places[v].Y -= up
		}
		want := New(s.Figure, s.half, s.Scene.Sheet)
		want.Draw(places)
		want.BendAll()
		for v := range places {
			if s.Boxes[v] != want.Boxes[v] || s.Scene.Boxes[v] != want.Boxes[v] {
				t.Errorf("seed %d: box %d at %v, want %v", seed, v, s.Boxes[v], want.Boxes[v])
			}
		}
		for i := range s.Lines {
			if got, want := s.Wiring.Ways[i].Cubic, want.Wiring.Ways[i].Cubic; got != want {
				t.Errorf("seed %d: line %d at %v, want %v", seed, i, got, want)
			}
		}
	}
	if same < 10 || other < 5 {
		t.Errorf("%d figures are the same higher up, %d are not: that says little", same, other)
	}
}

// A bundle fits on the sheet, off foreign boxes, and out of its own.
func TestFits(t *testing.T) {
	for _, test := range []struct {
		name string
		at   [][2]plane.Unit
		bow  plane.Unit
		want bool
	}{
		{"straight", [][2]plane.Unit{{100, 100}, {300, 100}}, 0, true},
		{"bent", [][2]plane.Unit{{100, 100}, {300, 100}, {200, 100}}, -40, true},
		{"through a box", [][2]plane.Unit{{100, 100}, {300, 100}, {200, 100}}, 0, false},
		{"over the edge", [][2]plane.Unit{{100, 20}, {300, 20}}, -60, false},
		{"through its own box", [][2]plane.Unit{{100, 100}, {140, 180}}, -120, false},
	} {
		s := drawn(test.at, line(0, 1))
		s.Bend(0, test.bow*pt, 0)
		if got := s.Fits(0); got != test.want {
			t.Errorf("%s: fits: %t", test.name, got)
		}
	}
}

package place

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"cablegraph/render/place/plane"
)

// keepable returns a problem whose actors all have pins on a sheet of given height, some
// of them firm.
func keepable(seed uint64, n, lines, figures int) Problem {
	p := some(seed, n, lines, figures)
	r := rand.New(rand.NewPCG(seed, 2))
	p.Sheet.Least, p.Sheet.Greatest = 500*Pt, 500*Pt
	for v := range p.Actors {
		p.Actors[v].Pin = &plane.Point{X: plane.Unit(50+r.IntN(390)) * Pt, Y: plane.Unit(30+r.IntN(430)) * Pt}
		p.Actors[v].Firm = r.IntN(3) == 0
	}
	return p
}

// Places that are kept are changed only as far as that mends something: who is firm stays
// where no other such stands, no more is unreadable than at the pins themselves, and all
// boxes are on the sheet.
func TestKeep(t *testing.T) {
	stayed := 0
	for seed := range uint64(50) {
		p := keepable(seed, 10, 9, 2)
		s := Keep(p)
		if s.Height != p.Sheet.Least {
			t.Errorf("seed %d: the sheet is %d high", seed, s.Height/Pt)
		}
		shown := make([][]int, len(p.Actors)) // by actor, who is shown with him
		for _, f := range p.Figures {
			for _, v := range f.Shown {
				shown[v] = append(shown[v], f.Shown...)
			}
		}
		for v, actor := range p.Actors {
			onFirm := slices.ContainsFunc(shown[v], func(o int) bool {
				other := p.Actors[o]
				return o != v && other.Firm && plane.Around(*actor.Pin, actor.Half.W, actor.Half.H).Near(plane.Around(*other.Pin, other.Half.W, other.Half.H), 30*Pt)
			})
			if !actor.Firm || shown[v] == nil || onFirm {
				continue
			}
			if stayed++; s.Places[v] != *actor.Pin {
				t.Errorf("seed %d: firm actor %d went from %v to %v", seed, v, *actor.Pin, s.Places[v])
			}
		}
		for f, d := range s.Figures {
			for i, box := range d.Boxes {
				if !(plane.Rect{Max: plane.Point{X: p.Sheet.Width, Y: s.Height}}).Holds(box) {
					t.Errorf("seed %d: actor %d of figure %d stands at %v", seed, p.Figures[f].Shown[i], f, box)
				}
			}
		}
		at := 0 // at the pins themselves
		for f := range p.Figures {
			q := p
			q.Figures = p.Figures[f : f+1]
			at += new(Drawer).Draw(q, false).Faults.Unreadable()
		}
		if s.Faults.Unreadable() > at {
			t.Errorf("seed %d: %d can't be read, at the pins %d", seed, s.Faults.Unreadable(), at)
		}
	}
	if stayed < 10 {
		t.Errorf("only %d firm actors", stayed)
	}
}

// The order in which pins are written down is of no consequence.
func TestKeepInAnyOrder(t *testing.T) {
	p := keepable(3, 9, 8, 1)
	want := Keep(p)
	q := p
	n := len(p.Actors)
	q.Actors = slices.Clone(p.Actors)
	slices.Reverse(q.Actors)
	f := p.Figures[0]
	q.Figures = []Figure{{Key: f.Key, Lines: slices.Clone(f.Lines)}}
	for _, v := range f.Shown {
		q.Figures[0].Shown = append(q.Figures[0].Shown, n-1-v)
	}
	for i := range f.Lines {
		q.Figures[0].Lines[i].From, q.Figures[0].Lines[i].To = n-1-f.Lines[i].From, n-1-f.Lines[i].To
	}
	got := Keep(q)
	slices.Reverse(got.Places)
	if !slices.Equal(got.Places, want.Places) || !reflect.DeepEqual(got.Figures[0].Lines, want.Figures[0].Lines) || got.Faults != want.Faults {
		t.Errorf("places %v, want %v", got.Places, want.Places)
	}
}

// Who is at a fault goes to the first place around that leaves fewer, as long as there is one;
// nobody else moves, and none of the firm.
func TestMendAll(t *testing.T) {
	mended := 0
	for seed := range uint64(30) {
		p := keepable(seed, 8, 8, 1)
		a := arrange(&p)
		before := &start{arranged: a, height: p.Sheet.Least, places: make([]plane.Point, len(a.actors))}
		for v := range a.actors {
			before.places[v] = *a.actors[v].Pin
		}
		before.prepare()
		before.finish()
		bad := func(s *start) int {
			f := s.sum()
			return f.Unreadable() + f.Heads
		}
		after := &start{arranged: a, height: p.Sheet.Least, places: slices.Clone(before.places)}
		after.prepare()
		after.finish()
		mendAll(after)
		if m := (mending{start: after}); m.mend(m.blamed()) {
			t.Errorf("seed %d: somebody is still to be moved", seed)
		}
		same := slices.Equal(after.places, before.places)
		if was, is := bad(before), bad(after); is > was || (is == was) != same {
			t.Errorf("seed %d: %d faults, then %d; nobody has moved: %t", seed, was, is, same)
		}
		if !same {
			mended++
		}
		drawn := &start{arranged: a, height: p.Sheet.Least, places: after.places}
		drawn.prepare()
		if drawn.finish(); drawn.sum() != after.sum() {
			t.Errorf("seed %d: %+v are said, drawn anew %+v", seed, after.sum(), drawn.sum())
		}
		for v := range a.actors {
			if a.actors[v].Firm && after.places[v] != before.places[v] {
				t.Errorf("seed %d: firm actor %d has moved", seed, v)
			}
		}
	}
	if mended < 5 {
		t.Errorf("only %d figures are mended", mended)
	}
}

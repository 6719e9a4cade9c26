package place

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"cablegraph/render/place/plane"
)

// atPlaces returns a problem whose pins are the places that a search has found.
func atPlaces(seed uint64) Problem {
	p := some(seed, 12, 14, 1)
	p.Hasty = true
	found := Solve(p)
	for v := range p.Actors {
		p.Actors[v].Pin = &found.Places[v]
	}
	return p
}

// without returns a problem with some of its lines left out.
func without(r *rand.Rand, p Problem) Problem {
	f := p.Figures[0]
	k := r.IntN(len(f.Lines))
	f.Lines = slices.Delete(slices.Clone(f.Lines), k, min(k+2, len(f.Lines)))
	p.Figures = []Figure{f}
	return p
}

// A figure that is drawn at its pins has everybody there, in a box of the size that was
// asked for; what was drawn before, but not kept, is of no consequence.
func TestDrawerShowsNothingOfDrafts(t *testing.T) {
	for seed := range uint64(6) {
		p := atPlaces(seed)
		r := rand.New(rand.NewPCG(seed, 3))
		var d Drawer
		for _, pains := range []bool{false, false, true, false} {
			got := d.Draw(p, pains)
			if want := new(Drawer).Draw(p, pains); !reflect.DeepEqual(got, want) {
				t.Errorf("seed %d: with what was drawn before %+v, else %+v", seed, got.Faults, want.Faults)
			}
			for i, box := range got.Figures[0].Boxes {
				actor := p.Actors[p.Figures[0].Shown[i]]
				if box != plane.Around(*actor.Pin, actor.Half.W, actor.Half.H) {
					t.Errorf("seed %d: actor %s stands at %v", seed, actor.Key, box)
				}
			}
			p = without(r, p)
		}
	}
}

// Pains are taken where few faults are left, and never leave more of them.
func TestPainsMend(t *testing.T) {
	mended := 0
	for seed := range uint64(100) {
		p := pinned(seed)
		plain, pains := new(Drawer).Draw(p, false).Faults, new(Drawer).Draw(p, true).Faults
		if pains.Unreadable()+pains.Heads > plain.Unreadable()+plain.Heads {
			t.Errorf("seed %d: %+v, with pains %+v", seed, plain, pains)
		}
		n := plain.Unreadable() + plain.AsOne
		few := plain.Heads == 0 && n > 0 && n <= hopeful
		if !few && plain.Through == 0 && pains != plain {
			t.Errorf("seed %d: pains are taken of %+v", seed, plain)
		}
		if few && pains.Unreadable() < plain.Unreadable() {
			mended++
		}
	}
	if mended == 0 {
		t.Error("no pains mend anything")
	}
}

// A search that goes on from earlier places is no worse for it, and who has none yet begins
// amid the partners.
func TestSearchesGoOn(t *testing.T) {
	for seed := range uint64(4) {
		p := some(seed, 12, 12, 2)
		p.Hasty = true
		first := Solve(p)
		p.Hasty, p.Before = false, make([]*plane.Point, len(p.Actors))
		for v := range p.Actors {
			p.Before[v] = &first.Places[v]
		}
		if again := Solve(p); again.Faults.Unreadable() > first.Faults.Unreadable() {
			t.Errorf("seed %d: %+v, going on from %+v", seed, again.Faults, first.Faults)
		}
	}
	p := some(1, 8, 12, 1)
	a := arrange(&p)
	p.Before = make([]*plane.Point, len(p.Actors))
	v := a.figures[0].Lines[0].From
	lowest, sum := plane.Unit(0), plane.Point{}
	for i := range p.Before {
		at := plane.Point{X: plane.Unit(40+50*i) * Pt, Y: plane.Unit(300-20*i) * Pt}
		if i == a.input[v] {
			continue
		}
		p.Before[i] = &at
		lowest = max(lowest, at.Y+a.half[a.rank[i]].H)
		if slices.Contains(a.partners[v], a.rank[i]) {
			sum = sum.Add(at)
		}
	}
	spots, bottom := a.before(&p)
	n := plane.Unit(len(a.partners[v]))
	if want := (plane.Point{X: sum.X / n, Y: sum.Y / n}); spots[v].X != round(want.X) || spots[v].Y != round(want.Y) {
		t.Errorf("who is new stands at %v, want %v", spots[v], want)
	}
	if bottom != lowest {
		t.Errorf("boxes end at %d, want %d", bottom, lowest)
	}
	for i, at := range p.Before {
		if at != nil && point(spots[a.rank[i]]) != *at {
			t.Errorf("actor %d begins at %v, want %v", i, spots[a.rank[i]], *at)
		}
	}
}

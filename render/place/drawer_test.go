package place

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"cablegraph/render/place/plane"
)

// pinned is a random problem whose actors have places on a grid.
func pinned(seed uint64) Problem {
	r := rand.New(rand.NewPCG(seed, 3))
	p := some(seed, 9, 9, 1)
	for i, at := range r.Perm(16)[:len(p.Actors)] {
		p.Actors[i].Pin = &plane.Point{X: plane.Unit(60+at%4*110+r.IntN(30)) * Pt, Y: plane.Unit(40+at/4*60+r.IntN(30)) * Pt}
	}
	return p
}

// TestDrawerKeepsBends draws again, without pains, what had been drawn with them: where it
// was kept, hardly a figure has more faults, and many have without that.
func TestDrawerKeepsBends(t *testing.T) {
	faults := func(s Solution) int { return s.Faults.Unreadable() + s.Faults.Heads }
	drawn, worse, without := 0, 0, 0
	for seed := range uint64(300) {
		p := pinned(seed)
		var d, other Drawer
		least := faults(d.Draw(p, true))
		if len(d.drawn.rebent) == 0 {
			continue
		}
		drawn++
		d.Keep()
		if faults(d.Draw(p, false)) > least {
			worse++
		}
		if faults(other.Draw(p, false)) > least {
			without++
		}
	}
	if worse*10 > drawn || without*2 < drawn || drawn == 0 {
		t.Errorf("of %d figures %d have more faults when drawn again, without what was kept %d", drawn, worse, without)
	}
}

// TestDrawerPlacesNoTokensInVain leaves out tokens where lines run through boxes, and
// nowhere else.
func TestDrawerPlacesNoTokensInVain(t *testing.T) {
	through := 0
	for seed := range uint64(100) {
		p := pinned(seed)
		for _, pains := range []bool{false, true} {
			s := (&Drawer{}).Draw(p, pains)
			placed := false
			for _, l := range s.Figures[0].Lines {
				placed = placed || l.Token.Form >= 0
			}
			if s.Faults.Through > 0 {
				through++
				if placed {
					t.Errorf("seed %d: lines run through boxes, and tokens are placed", seed)
				}
			} else if !placed {
				t.Errorf("seed %d: no token is placed", seed)
			}
		}
	}
	if through == 0 {
		t.Error("no line runs through a box")
	}
}

// TestBriefDrawersLeaveOutWhatIsBarred draws nothing only where lines run through boxes,
// whether all is tried or not, and what others draw elsewhere.
func TestBriefDrawersLeaveOutWhatIsBarred(t *testing.T) {
	barred, through := 0, 0
	for seed := range uint64(300) {
		p := pinned(seed)
		for _, pains := range []bool{false, true} {
			got, want := (&Drawer{Brief: true}).Draw(p, pains), new(Drawer).Draw(p, pains)
			switch {
			case got.Barred != nil && want.Faults.Through == 0:
				t.Errorf("seed %d: no line runs through a box", seed)
			case got.Barred != nil:
				barred++
			case !reflect.DeepEqual(got, want):
				t.Errorf("seed %d: a figure is drawn in another way", seed)
			case want.Faults.Through > 0:
				through++
			}
		}
	}
	if barred == 0 || through == 0 {
		t.Errorf("%d figures are left out, %d more have lines through boxes: the test says little", barred, through)
	}
}

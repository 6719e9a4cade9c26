package place

import (
	"math/rand/v2"
	"testing"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

// What a draft says of a move is what the figure costs as it is drawn then, kept
// or dropped, one move after the other.
func TestDraftsHold(t *testing.T) {
	kept := 0
	for seed := range uint64(8) {
		r := rand.New(rand.NewPCG(seed, 9))
		p := some(seed, 14, 22, 1)
		a := arrange(&p)
		s := &start{arranged: a, places: make([]plane.Point, len(a.actors))}
		at := func() plane.Point {
			return plane.Point{X: plane.Unit(50+r.IntN(390)) * Pt, Y: plane.Unit(30+r.IntN(390)) * Pt}
		}
		for v := range s.places {
			s.places[v] = at()
		}
		s.sheet = p.Sheet
		s.draft(nil)
		d := s.drafts[0]
		for move := range 40 {
			v := d.Shown[r.IntN(len(d.Shown))]
			before := d.Total
			limit := sketch.Unbounded
			if move%4 == 0 {
				limit = before
			}
			now := d.Try(v, at(), limit)
			fresh := sketch.NewSums(d.Sketch).Total
			if now != fresh && (now <= limit || fresh <= limit) {
				t.Fatalf("seed %d, move %d: the draft says %d, found anew %d", seed, move, now, fresh)
			}
			if now <= min(limit, before*21/20) {
				d.Keep()
				kept++
			} else {
				d.Drop()
			}
			if fresh = sketch.NewSums(d.Sketch).Total; d.Total != fresh {
				t.Fatalf("seed %d, move %d: the sums say %d, found anew %d", seed, move, d.Total, fresh)
			}
		}
	}
	if kept < 20 {
		t.Errorf("only %d moves were kept", kept)
	}
}

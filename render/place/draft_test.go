package place

import (
	"math/rand/v2"
	"testing"

	"cablegraph/render/place/plane"
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
			return plane.Point{X: plane.Unit(50+r.IntN(390)) * pt, Y: plane.Unit(30+r.IntN(390)) * pt}
		}
		for v := range s.places {
			s.places[v] = at()
		}
		s.sheet = p.Sheet
		s.draft(nil)
		d := s.drafts[0]
		for move := range 40 {
			v := d.shown[r.IntN(len(d.shown))]
			before := d.total
			limit := unbounded
			if move%4 == 0 {
				limit = before
			}
			now := d.try(v, at(), limit)
			fresh := newSums(d.sketch).total
			if now != fresh && (now <= limit || fresh <= limit) {
				t.Fatalf("seed %d, move %d: the draft says %d, found anew %d", seed, move, now, fresh)
			}
			if now <= min(limit, before*21/20) {
				d.keep()
				kept++
			} else {
				d.drop()
			}
			if fresh = newSums(d.sketch).total; d.total != fresh {
				t.Fatalf("seed %d, move %d: the sums say %d, found anew %d", seed, move, d.total, fresh)
			}
		}
	}
	if kept < 20 {
		t.Errorf("only %d moves were kept", kept)
	}
}

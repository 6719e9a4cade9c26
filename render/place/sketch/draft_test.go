package sketch

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"cablegraph/render/place/plane"
)

// some returns a sketch of so many actors, with lines between any two of them, some of which
// have a ring, on a sheet of 490 × 690 pt.
func some(r *rand.Rand, actors, lines int) *Sketch {
	f := &Figure{}
	half := make([]Size, actors)
	for v := range half {
		half[v] = Size{plane.Unit(20+r.IntN(20)) * pt, 8 * pt}
		f.Shown = append(f.Shown, v)
	}
	for k := range lines {
		l := line(r.IntN(actors), r.IntN(actors))
		if l.From == l.To {
			continue
		}
		l.Key = fmt.Sprintf("line %02d", k)
		l.Token = []Size{{plane.Unit(10+r.IntN(30)) * pt, 7 * pt}, {5 * pt, 7 * pt}}
		if k%5 == 0 {
			l.Rings = []Ring{{Forms: []Size{{5 * pt, 5 * pt}}, In: 5 * pt / 2}}
		}
		f.Lines = append(f.Lines, l)
	}
	return New(f, half, plane.Rect{Max: plane.Point{X: 490 * pt, Y: 690 * pt}})
}

// somewhere draws a place within the lower part of that sheet, off its edges.
func somewhere(r *rand.Rand) plane.Point {
	return plane.Point{X: plane.Unit(60+r.IntN(370)) * pt, Y: plane.Unit(200+r.IntN(390)) * pt}
}

func somePlaces(r *rand.Rand, n int) []plane.Point {
	places := make([]plane.Point, n)
	for v := range places {
		places[v] = somewhere(r)
	}
	return places
}

// What a draft says of a move is what the figure costs as it is drawn then, kept
// or dropped, one move after the other.
func TestDraftsHold(t *testing.T) {
	kept := 0
	for seed := range uint64(8) {
		r := rand.New(rand.NewPCG(seed, 9))
		s := some(r, 14, 22)
		d := NewDraft(s, somePlaces(r, 14))
		for move := range 40 {
			v := d.Shown[r.IntN(len(d.Shown))]
			before, limit := d.Total, Unbounded
			if move%4 == 0 {
				limit = before
			}
			now := d.Try(v, somewhere(r), limit)
			fresh := NewSums(d.Sketch).Total
			if now != fresh && (now <= limit || fresh <= limit) {
				t.Fatalf("seed %d, move %d: the draft says %d, found anew %d", seed, move, now, fresh)
			}
			if now <= min(limit, before*21/20) {
				d.Keep()
				kept++
			} else {
				d.Drop()
			}
			if fresh = NewSums(d.Sketch).Total; d.Total != fresh {
				t.Fatalf("seed %d, move %d: the sums say %d, found anew %d", seed, move, d.Total, fresh)
			}
		}
	}
	if kept < 20 {
		t.Errorf("only %d moves were kept", kept)
	}
}

// A move that is dropped leaves boxes, bows and lines as they were.
func TestDroppedMovesLeaveNoTrace(t *testing.T) {
	for seed := range uint64(8) {
		r := rand.New(rand.NewPCG(seed, 10))
		d := NewDraft(some(r, 10, 14), somePlaces(r, 10))
		seen := func() (all []any) {
			for _, v := range d.Shown {
				all = append(all, d.Boxes[v], d.Scene.Boxes[d.index(v)])
			}
			for b := range d.Wiring.Bundles {
				all = append(all, d.Wiring.Bundles[b].Bow, d.Wiring.Bundles[b].Skew)
			}
			for i := range d.Lines {
				all = append(all, d.Wiring.Ways[i].Cubic, d.Wiring.Ways[i].Area, fmt.Sprint(d.Wiring.Ways[i].Flat))
			}
			return append(all, d.Total, d.Faults())
		}
		before := seen()
		for range 30 {
			d.Try(d.Shown[r.IntN(len(d.Shown))], somewhere(r), Unbounded)
			if d.Drop(); !slices.Equal(seen(), before) {
				t.Fatalf("seed %d: a dropped move changes the figure", seed)
			}
		}
	}
}

// A line that was bent around a box is straight again when that goes away, and bent when it
// comes back.
func TestBowsFollowBoxes(t *testing.T) {
	at := func(x, y plane.Unit) plane.Point { return plane.Point{X: x * pt, Y: y * pt} }
	f := &Figure{Shown: []int{0, 1, 2}, Lines: []Line{line(0, 1)}}
	half := []Size{{20 * pt, 8 * pt}, {20 * pt, 8 * pt}, {20 * pt, 8 * pt}}
	d := NewDraft(New(f, half, plane.Rect{Max: at(500, 500)}), []plane.Point{at(100, 200), at(400, 200), at(250, 209)})
	bent := d.Wiring.Bundles[0].Bow
	for _, test := range []struct {
		to   plane.Point
		want plane.Unit
	}{{at(250, 400), 0}, {at(250, 209), bent}, {at(250, 191), -bent}} {
		d.Try(2, test.to, Unbounded)
		d.Keep()
		if got := d.Wiring.Bundles[0].Bow; got != test.want || bent == 0 {
			t.Errorf("with a box at %v the line is bent by %d, want %d", test.to, got/pt, test.want/pt)
		}
	}
}

// What the faults of a draft seem to be is what is counted pair by pair.
func TestDraftsCountFaults(t *testing.T) {
	var all Faults
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 11))
		d := NewDraft(some(r, 12, 16), somePlaces(r, 12))
		var want Faults
		for i, l := range d.Lines {
			flat := d.Wiring.Ways[i].Flat
			for j, m := range d.Lines[:i] {
				other := d.Wiring.Ways[j].Flat
				if near := alongRoom + (l.Width+m.Width)/2; d.Wiring.Of[i] != d.Wiring.Of[j] && plane.Beside(flat, other, plane.Bounds(other), near, steep) >= mostAlong+pt {
					want.Along++
				}
				n := plane.Crossings(flat, d.Wiring.Ways[j].Flat, plane.Bounds(d.Wiring.Ways[j].Flat))
				if l.From == m.From || l.From == m.To || l.To == m.From || l.To == m.To {
					want.Shared += n
				} else {
					want.Crossings += n
				}
			}
			for v, box := range d.Boxes {
				if v != l.From && v != l.To && box.LineDistance(flat, 1) == 0 {
					want.Through++
				}
			}
			if !d.hasRoom(i) {
				want.Missing++
			}
		}
		for v, box := range d.Boxes {
			for _, other := range d.Boxes[:v] {
				if box.Near(other, pt) {
					want.Overlaps++
				}
			}
		}
		if got := d.Faults(); got != want {
			t.Errorf("seed %d: %+v, want %+v", seed, got, want)
		}
		all = all.Add(want)
	}
	if all.Crossings == 0 || all.Along == 0 || all.Shared == 0 || all.Through == 0 || all.Overlaps == 0 || all.Missing == 0 {
		t.Errorf("of some faults there are none: %+v", all)
	}
}

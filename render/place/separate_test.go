package place

import (
	"slices"
	"testing"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
	"cablegraph/render/place/untangle"
)

// Boxes that stand on each other are moved apart, if nobody is held at an edge; the firm stay
// where only others have to move, and nobody leaves the sheet.
func TestSeparate(t *testing.T) {
	crowded, left := 0, 0
	for seed := range uint64(60) {
		p := keepable(seed, 12, 8, 2)
		for v := range p.Actors {
			p.Actors[v].Firm = v%4 == 0
		}
		a := arrange(&p)
		spots := pinsOn(a, &p, untangle.Spot{X: int(p.Sheet.Width / Pt), Y: int(p.Sheet.Least / Pt)})
		tight := func(spots []untangle.Spot) (n int) {
			for _, f := range a.figures {
				for i, v := range f.Shown {
					for _, o := range f.Shown[:i] {
						if boxOf(a, v, spots).Spread(keepBeside*Pt, keepAbove*Pt).Near(boxOf(a, o, spots), 0) {
							n++
						}
					}
				}
			}
			return n
		}
		before := slices.Clone(spots)
		separate(a, spots, pairsOf(a, nil))
		crowded, left = crowded+tight(before), left+tight(spots)
		for v := range spots {
			if len(a.of[v]) == 0 {
				continue
			}
			if !(plane.Rect{Max: plane.Point{X: p.Sheet.Width, Y: p.Sheet.Least}}).Holds(boxOf(a, v, spots)) {
				t.Errorf("seed %d: actor %d stands at %v", seed, v, boxOf(a, v, spots))
			}
			besideFirm := slices.ContainsFunc(a.rank, func(o int) bool {
				return o != v && a.actors[o].Firm && boxOf(a, v, before).Near(boxOf(a, o, before), 2*keepLine*Pt)
			})
			if a.actors[v].Firm && !besideFirm && spots[v] != before[v] {
				t.Errorf("seed %d: firm actor %d went from %v to %v", seed, v, before[v], spots[v])
			}
		}
	}
	if 50*left > crowded || crowded < 100 {
		t.Errorf("of %d pairs of boxes close to each other %d still are", crowded, left)
	}
}

// Who stands on a line between others goes off it, to the nearer side; the firm stay.
func TestYield(t *testing.T) {
	box := func(key string) Actor { return Actor{Key: key, Half: sketch.Size{W: 20 * Pt, H: 8 * Pt}} }
	for _, test := range []struct {
		name string
		at   [3]untangle.Spot
		to   untangle.Spot // into which direction the third goes; zero: it stays
	}{
		{"below a level line", [3]untangle.Spot{{X: 50, Y: 100}, {X: 300, Y: 100}, {X: 170, Y: 105}}, untangle.Spot{Y: 1}},
		{"above it", [3]untangle.Spot{{X: 50, Y: 100}, {X: 300, Y: 100}, {X: 170, Y: 95}}, untangle.Spot{Y: -1}},
		{"above a line from the right", [3]untangle.Spot{{X: 300, Y: 100}, {X: 50, Y: 100}, {X: 170, Y: 95}}, untangle.Spot{Y: -1}},
		{"right of a steep line", [3]untangle.Spot{{X: 100, Y: 50}, {X: 110, Y: 300}, {X: 115, Y: 170}}, untangle.Spot{X: 1}},
		{"left of a steep line from below", [3]untangle.Spot{{X: 110, Y: 300}, {X: 100, Y: 50}, {X: 95, Y: 170}}, untangle.Spot{X: -1}},
		{"clear of the line", [3]untangle.Spot{{X: 50, Y: 100}, {X: 300, Y: 100}, {X: 170, Y: 130}}, untangle.Spot{}},
	} {
		for _, firm := range []bool{false, true} {
			p := Problem{Sheet: Sheet{Width: 400 * Pt, Least: 400 * Pt, Greatest: 400 * Pt}, Actors: []Actor{box("a"), box("b"), box("c")}, Figures: []Figure{{Shown: []int{0, 1, 2}, Lines: []sketch.Line{joining(0, 1)}}}}
			p.Actors[2].Firm = firm
			a := arrange(&p)
			spots := slices.Clone(test.at[:])
			rounds := 0
			for yield(a, spots, &a.figures[0]) && rounds < 50 {
				rounds++
			}
			by := untangle.Spot{X: spots[2].X - test.at[2].X, Y: spots[2].Y - test.at[2].Y}
			want := test.to
			if firm {
				want = untangle.Spot{}
			}
			if (by.X > 0) != (want.X > 0) || (by.X < 0) != (want.X < 0) || (by.Y > 0) != (want.Y > 0) || (by.Y < 0) != (want.Y < 0) || rounds == 50 {
				t.Errorf("%s, firm: %t: it goes by %v", test.name, firm, by)
			}
			if d := boxOf(a, 2, spots).LineDistance([]plane.Point{point(spots[0]), point(spots[1])}, 9*Pt); !firm && d < yieldRoom {
				t.Errorf("%s: it stays %d of the line", test.name, d)
			}
		}
	}
}

// Boxes that still stand on each other when places are found go to the nearest free place
// without more faults; who is pinned stays.
func TestPart(t *testing.T) {
	for _, pinned := range []int{-1, 0, 1} {
		p := Problem{Sheet: Sheet{Width: 400 * Pt, Greatest: 400 * Pt}, Figures: []Figure{
			{Shown: []int{0, 1, 2, 3}, Lines: []sketch.Line{joining(0, 2), joining(1, 3)}},
			{Shown: []int{1, 3}, Lines: []sketch.Line{joining(1, 3)}},
		}}
		at := []plane.Point{{X: 200 * Pt, Y: 200 * Pt}, {X: 210 * Pt, Y: 205 * Pt}, {X: 50 * Pt, Y: 100 * Pt}, {X: 350 * Pt, Y: 300 * Pt}}
		for v := range at {
			p.Actors = append(p.Actors, Actor{Key: string(rune('a' + v)), Half: sketch.Size{W: 20 * Pt, H: 8 * Pt}})
		}
		if pinned >= 0 {
			p.Actors[pinned].Pin = &at[pinned]
		}
		a := arrange(&p)
		s := &start{arranged: a, height: p.Sheet.Greatest, places: make([]plane.Point, len(at))}
		for v, i := range a.input {
			s.places[v] = at[i]
		}
		s.prepare()
		s.finish()
		if s.sum().Overlaps != 1 {
			t.Fatalf("%d boxes stand on each other", s.sum().Overlaps)
		}
		part(s)
		if !s.sum().Clean() {
			t.Errorf("pinned %d: faults are left: %+v", pinned, s.sum())
		}
		moves := 0 // who is in one figure, unless he is pinned
		if pinned == 0 {
			moves = 1
		}
		for v, i := range a.input {
			if moved := s.places[v] != at[i]; moved != (i == moves) {
				t.Errorf("pinned %d: actor %d goes from %v to %v", pinned, i, at[i], s.places[v])
			}
		}
	}
}

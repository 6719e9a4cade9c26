package place

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"cablegraph/render/place/sketch"
)

// hubs returns a problem of three hubs and of many others, with so many lines in a figure.
func hubs(seed uint64, others, lines int) Problem {
	r := rand.New(rand.NewPCG(seed, 2))
	p := Problem{Sheet: Sheet{Width: 493 * Pt, Greatest: 690 * Pt}, Hasty: true}
	f := Figure{}
	for i := range 3 + others {
		p.Actors = append(p.Actors, Actor{Key: fmt.Sprintf("actor %02d", i), Half: sketch.Size{W: 30 * Pt, H: 8 * Pt}})
		f.Shown = append(f.Shown, i)
	}
	for k := range lines {
		from, to := k%3, 3+r.IntN(others)
		if r.IntN(2) == 0 {
			from, to = to, from
		}
		f.Lines = append(f.Lines, sketch.Line{
			Key: fmt.Sprintf("line %02d", k), From: from, To: to, Width: Pt,
			Heads: [2]sketch.Head{{}, {Length: 6 * Pt, Half: 3 * Pt}}, Token: []sketch.Size{{W: 30 * Pt, H: 7 * Pt}, {W: 9 * Pt, H: 7 * Pt}},
		})
	}
	p.Figures = []Figure{f}
	return p
}

// TestLinesPart draws figures of very many lines: none lies along another.
func TestLinesPart(t *testing.T) {
	for seed := range uint64(12) {
		if got := Solve(hubs(seed, 16, 66)).Faults; got.AsOne > 0 {
			t.Errorf("seed %d: %+v", seed, got)
		}
	}
}

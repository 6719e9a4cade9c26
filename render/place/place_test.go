package place

import (
	"fmt"
	"reflect"
	"runtime"
	"testing"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/untangle"
)

// random makes a problem of n actors and so many lines in each of some figures.
func random(seed uint64, n, lines, figures int) Problem {
	r := untangle.Random(seed)
	p := Problem{Sheet: Sheet{Width: 493 * plane.Pt, Greatest: 690 * plane.Pt}}
	for i := range n {
		p.Actors = append(p.Actors, Actor{Key: fmt.Sprintf("a%02d", i), Half: Size{plane.Unit(20+r.Below(20)) * plane.Pt, 8 * plane.Pt}})
	}
	for f := range figures {
		fig := Figure{Key: fmt.Sprint("f", f)}
		for i := range n {
			fig.Shown = append(fig.Shown, i)
		}
		for k := range lines {
			a, b := r.Below(n), r.Below(n)
			if a == b {
				continue
			}
			fig.Lines = append(fig.Lines, Line{
				Key: fmt.Sprintf("%02d>%02d %02d", a, b, k), From: a, To: b, Width: plane.Pt,
				Heads: [2]Head{{}, {6 * plane.Pt, 3 * plane.Pt}},
				Token: []Size{{plane.Unit(10+r.Below(30)) * plane.Pt, 7 * plane.Pt}, {5 * plane.Pt, 7 * plane.Pt}},
			})
		}
		p.Figures = append(p.Figures, fig)
	}
	return p
}

func TestSameWithAnyNumberOfProcessors(t *testing.T) {
	p := random(1, 14, 16, 3)
	want := Solve(p)
	for _, n := range []int{1, 8} {
		was := runtime.GOMAXPROCS(n)
		got := Solve(p)
		runtime.GOMAXPROCS(was)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("with %d processors another solution", n)
		}
	}
}

package order

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// plain is a problem of some lanes that are all alike.
func plain(lanes int, strips ...Strip) Problem {
	return Problem{Strips: strips, Group: make([]int, lanes), Weight: make([]int, lanes), Named: make([]bool, lanes)}
}

// TestRelaysGoOneWay puts a carrier between whom he carries for.
func TestRelaysGoOneWay(t *testing.T) {
	p := plain(3, Strip{{From: []int{0}, Via: []int{2}, To: []int{1}}})
	if got := Lanes(p); !slices.Equal(got, []int{0, 2, 1}) {
		t.Errorf("got %v", got)
	}
}

// TestWantedLanesAreAbove turns an order over, which costs nothing.
func TestWantedLanesAreAbove(t *testing.T) {
	p := plain(3, Strip{{From: []int{0}, To: []int{1}}, {From: []int{1}, To: []int{2}}})
	p.Weight[2] = 1
	if got := Lanes(p); !slices.Equal(got, []int{2, 1, 0}) {
		t.Errorf("got %v", got)
	}
}

// TestNamesStandAside moves a lane with names out of the way of arrows.
func TestNamesStandAside(t *testing.T) {
	p := plain(3, Strip{{From: []int{0}, To: []int{2}}, {From: []int{1}}})
	p.Named[1] = true
	if got := Lanes(p); got[1] == 1 {
		t.Errorf("got %v", got)
	}
}

// TestSearchFindsTheBest compares with all orders of five lanes.
func TestSearchFindsTheBest(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 5))
	for range 40 {
		p := plain(5)
		for range 2 {
			var strip Strip
			for range 6 {
				w := Way{From: []int{random.IntN(5)}, To: []int{random.IntN(5)}}
				if random.IntN(3) == 0 {
					w.Via = []int{random.IntN(5)}
				}
				strip = append(strip, w)
			}
			p.Strips = append(p.Strips, strip)
		}
		for i := range p.Group {
			p.Group[i], p.Named[i] = random.IntN(3), random.IntN(3) == 0
		}
		s := newSearch(&p)
		cost := func(order []int) int {
			c := s.apart(order)
			for strip := range p.Strips {
				c += s.cost(strip, order, unbounded)
			}
			return c
		}
		best := cost([]int{0, 1, 2, 3, 4})
		permute([]int{0, 1, 2, 3, 4}, 0, func(order []int) { best = min(best, cost(order)) })
		if got := cost(Lanes(p)); got != best {
			t.Errorf("an order costs %d, the best %d", got, best)
		}
	}
}

func permute(order []int, from int, visit func([]int)) {
	if from == len(order) {
		visit(order)
	}
	for i := from; i < len(order); i++ {
		order[from], order[i] = order[i], order[from]
		permute(order, from+1, visit)
		order[from], order[i] = order[i], order[from]
	}
}

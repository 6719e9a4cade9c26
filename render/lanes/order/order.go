// Package order turns the ways of messages between lanes into one order of the
// lanes, in which arrows are short and relays seldom turn back.
//
// A caller hands over [Strip] by strip the ways that run in it; [Lanes] measures an
// order by the cost of all ways and moves single lanes while that helps, from a
// few starts. All is counted in integers, and the starts are seeded: the same
// ways give the same order.
package order

import (
	"math/rand/v2"
	"slices"
)

// A Strip is what is drawn side by side: only lanes that its ways touch take room
// in it.
type Strip []Way

// A Way is how one message goes: from its senders to the first carrier, from
// carrier to carrier, and from the last holder to its receivers. All are lanes.
type Way struct{ From, Via, To []int }

// A Problem is what an order is looked for.
type Problem struct {
	Strips []Strip
	Group  []int  // by lane: lanes of one group stand together where it costs nothing
	Weight []int  // by lane: how much it is wanted above
	Named  []bool // by lane: names stand on it, which need room between the ways that cross it
}

const (
	starts = 8   // of the search; the best counts
	effort = 4e5 // ways measured in a sweep over all lanes, over all starts: large casts have fewer of these
	turn   = 12  // lanes that a way would rather be longer than turn back
	scale  = 64  // of the cost, so that groups only decide between equals
)

// Lanes returns the lanes from the upper one to the lowest.
func Lanes(p Problem) []int {
	var best []int
	least := 0
	random := rand.New(rand.NewPCG(15, 1950))
	ways := 1
	for _, s := range p.Strips {
		ways += len(s)
	}
	s := newSearch(&p)
	for k := range max(min(starts, effort/(ways*len(p.Group)*len(p.Group)+1)), 1) {
		order := make([]int, len(p.Group))
		for i := range order {
			order[i] = i
		}
		if k > 0 {
			random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		}
		if c := s.improve(order); best == nil || c < least {
			best, least = slices.Clone(order), c
		}
	}
	if p.low(best) {
		slices.Reverse(best)
	}
	return best
}

// A search measures many orders of one problem.
type search struct {
	*Problem
	used         [][]bool // by strip and lane: the strip has a way that touches it
	costs        []int    // by strip, of the order that is bettered
	ways         [][]ways // by strip
	known        [][]int  // by strip and place in it of the lane that is moved: the cost there, -1 before it is measured
	place, named []int    // of the order that is measured
	trial        []int
}

func newSearch(p *Problem) *search {
	n := len(p.Group)
	s := &search{Problem: p, costs: make([]int, len(p.Strips)), place: make([]int, n), named: make([]int, n+1), trial: make([]int, n)}
	for _, strip := range p.Strips {
		used := make([]bool, n)
		for _, w := range strip {
			for _, lanes := range [...][]int{w.From, w.Via, w.To} {
				for _, l := range lanes {
					used[l] = true
				}
			}
		}
		s.ways = append(s.ways, alike(strip))
		s.used, s.known = append(s.used, used), append(s.known, make([]int, n))
	}
	return s
}

// A ways is how several messages go.
type ways struct {
	Way
	n     int
	plain bool // from one lane to another, past no carrier
}

// alike returns every way of a strip once.
func alike(s Strip) []ways {
	var out []ways
	for _, w := range s {
		same := func(o ways) bool {
			return slices.Equal(w.From, o.From) && slices.Equal(w.Via, o.Via) && slices.Equal(w.To, o.To)
		}
		if i := slices.IndexFunc(out, same); i >= 0 {
			out[i].n++
		} else {
			out = append(out, ways{w, 1, len(w.From) == 1 && len(w.Via) == 0 && len(w.To) == 1})
		}
	}
	return out
}

// improve moves single lanes to the place where they cost least, until none does
// better elsewhere, and returns the cost.
func (s *search) improve(order []int) int {
	least := s.apart(order)
	for i := range s.Strips {
		s.costs[i] = s.cost(i, order, unbounded)
		least += s.costs[i]
	}
	for lane, calm := 0, 0; calm < len(order); lane, calm = (lane+1)%len(order), calm+1 {
		from := slices.Index(order, lane)
		to := from
		for i, known := range s.known {
			for at := range known {
				s.known[i][at] = -1
			}
		}
		for at := range order {
			s.move(order, from, at)
			if c := s.moved(lane, least); c < least {
				least, to = c, at
			}
		}
		if to == from {
			continue
		}
		s.move(order, from, to)
		copy(order, s.trial)
		for i := range s.Strips {
			if s.used[i][lane] {
				s.costs[i] = s.cost(i, order, unbounded)
			}
		}
		calm = 0
	}
	return least
}

// moved returns what the order costs in which a lane was moved, or any number of limit
// or more once that is reached. Strips that do not show the lane are as they were.
func (s *search) moved(lane, limit int) int {
	c := s.apart(s.trial)
	for i, cost := range s.costs {
		if !s.used[i][lane] {
			c += cost
		}
	}
	for i := range s.costs {
		if s.used[i][lane] && c < limit {
			known := &s.known[i][s.at(i, lane)]
			cost := *known
			if cost < 0 {
				if cost = s.cost(i, s.trial, limit-c); cost < limit-c {
					*known = cost
				}
			}
			c += cost
		}
	}
	return c
}

// at returns the place of a lane in a strip in the order that is tried. Wherever it is
// moved among lanes that the strip does not show, the strip stays as it is.
func (s *search) at(strip, lane int) int {
	at := 0
	for _, l := range s.trial {
		if l == lane {
			break
		}
		if s.used[strip][l] {
			at++
		}
	}
	return at
}

// move tries an order with the lane at one place moved to another.
func (s *search) move(order []int, from, to int) {
	copy(s.trial, order)
	lane := order[from]
	if from < to {
		copy(s.trial[from:to], order[from+1:to+1])
	} else {
		copy(s.trial[to+1:from+1], order[to:from])
	}
	s.trial[to] = lane
}

// low reports whether what is wanted above stands in the lower half; of equals,
// whether the first lane does.
func (p *Problem) low(order []int) bool {
	above, below := 0, 0
	for i, lane := range order {
		above += (len(order) - 1 - i) * p.Weight[lane]
		below += i * p.Weight[lane]
	}
	if above == below {
		return 2*slices.Index(order, 0) > len(order)-1
	}
	return below > above
}

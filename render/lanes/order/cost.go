package order

import "math"

// unbounded is a limit that no cost reaches.
const unbounded = math.MaxInt

// cost measures a strip in an order: the length of its ways in lanes, and their
// turns. It returns any number of limit or more once that is reached.
func (s *search) cost(strip int, order []int, limit int) int {
	place, named := s.place, s.named // named is, by place, the lanes with names above it
	at := 0
	for _, l := range order {
		if place[l] = at; !s.used[strip][l] {
			continue
		}
		at++
		if named[at] = named[at-1]; s.Named[l] {
			named[at]++
		}
	}
	c := 0
	for i := range s.ways[strip] {
		if c >= limit {
			break
		}
		w := &s.ways[strip][i]
		if w.plain {
			upper, lower := place[w.From[0]], place[w.To[0]]
			if upper > lower {
				upper, lower = lower, upper
			}
			c += scale * w.n * (lower - upper + between(upper, lower, named))
			continue
		}
		c += scale * w.n * (w.cost(place) + w.crossed(place, named))
	}
	return c
}

// apart counts where lanes of two groups stand side by side: of equal orders the one
// that has groups together is taken.
func (s *search) apart(order []int) int {
	n := 0
	for i := 1; i < len(order); i++ {
		if s.Group[order[i]] != s.Group[order[i-1]] {
			n++
		}
	}
	return n
}

// cost returns the length of a way where lanes have these places, and what its
// turns cost.
func (w *Way) cost(place []int) int {
	at := place[w.From[0]]
	first := at
	if len(w.Via) > 0 {
		first = place[w.Via[0]]
	}
	c, way := 0, 0 // the direction of the last leg: -1, 0, 1
	for _, l := range w.From {
		c += distance(place[l], first)
	}
	if len(w.Via) > 0 {
		way, at = sign(first-at), first
		for _, l := range w.Via[1:] {
			next := place[l]
			c += distance(at, next)
			if s := sign(next - at); s != 0 {
				if way*s < 0 {
					c += turn
				}
				way, at = s, next
			}
		}
	} else if len(w.From) > 1 {
		c -= distance(place[w.From[0]], first)
	}
	up, down := 0, 0
	for _, l := range w.To {
		up, down = max(up, at-place[l]), max(down, place[l]-at)
	}
	if way > 0 && up > 0 || way < 0 && down > 0 {
		c += turn
	}
	return c + up + down
}

// crossed counts the lanes with names that a way runs through.
func (w *Way) crossed(place, named []int) int {
	upper, lower := place[w.From[0]], place[w.From[0]]
	for _, lanes := range [...][]int{w.From, w.Via, w.To} {
		for _, l := range lanes {
			upper, lower = min(upper, place[l]), max(lower, place[l])
		}
	}
	return between(upper, lower, named)
}

// between counts the lanes with names between two places.
func between(upper, lower int, named []int) int {
	if lower > upper+1 {
		return named[lower] - named[upper+1]
	}
	return 0
}

func distance(a, b int) int { return max(a-b, b-a) }

func sign(n int) int { return min(max(n, -1), 1) }

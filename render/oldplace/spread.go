package place

import (
	"math"
	"slices"

	"cablegraph/render/shape"
)

// asDrawn returns the pins as places, in points from the upper left corner of
// the plot, where everybody is pinned and they need no stretching: that is how
// the places that a run has written give the same figure again.
func (c *crowd) asDrawn() ([]shape.Point, bool) {
	places := make([]shape.Point, len(c.bodies))
	for i, b := range c.bodies {
		if !b.Pinned {
			return nil, false
		}
		places[i] = shape.Point{X: shape.Unit(math.Round(b.At.X * 100)), Y: c.plot.Min.Y + shape.Unit(math.Round(b.At.Y*100))}
		box := shape.RectAround(places[i], b.W, b.H)
		if box.Min.X < c.plot.Min.X || box.Max.X > c.plot.Max.X || box.Min.Y < c.plot.Min.Y {
			return nil, false
		}
		for o := range i {
			if c.together(i, o) && box.Overlaps(shape.RectAround(places[o], c.bodies[o].W, c.bodies[o].H)) {
				return nil, false
			}
		}
	}
	return places, true
}

// together reports whether a figure shows both bodies.
func (c *crowd) together(a, b int) bool {
	return slices.ContainsFunc(c.in[a], func(f int) bool { return slices.Contains(c.in[b], f) })
}

// crop makes the plot as high as the boxes of all figures take, with air for
// the lines and words that go around the outermost ones, and moves them to the
// middle of its width. Pins stay beside the edge at which they stand.
func (c *crowd) crop(places []shape.Point) {
	if len(places) == 0 {
		return
	}
	all := shape.RectAround(places[0], c.bodies[0].W, c.bodies[0].H)
	for i, p := range places {
		all = all.Union(shape.RectAround(p, c.bodies[i].W, c.bodies[i].H))
	}
	air := c.style.Em() * 5 / 2
	by := shape.Point{X: c.plot.Center().X - all.Center().X, Y: c.plot.Min.Y + air - all.Min.Y}
	if c.pinned() {
		by.X = 0
	}
	for i := range places {
		places[i] = places[i].Add(by)
	}
	c.plot.Max.Y = all.Max.Y + by.Y + air
}

// spread maps rough places onto the plot: the outermost ones to its borders,
// or, where there are pins, the outermost of these.
func (c *crowd) spread(seeds []Spot) []shape.Point {
	pins := c.pinned()
	out := make([]shape.Point, len(seeds))
	room := c.room()
	axis := func(get func(Spot) float64, lo, hi func(Body) shape.Unit, set func(*shape.Point, shape.Unit)) {
		var low, high float64
		first := true
		for i, p := range seeds {
			if pins && !c.bodies[i].Pinned {
				continue
			}
			v := get(p)
			if first {
				low, high, first = v, v, false
			}
			low, high = min(low, v), max(high, v)
		}
		for i, p := range seeds {
			share := 0.5
			if high > low {
				share = min(max((get(p)-low)/(high-low), 0), 1)
			}
			// Rounded to 1/1000 before it becomes a place.
			k := shape.Unit(share*1000 + 0.5)
			from, to := lo(c.bodies[i]), hi(c.bodies[i])
			set(&out[i], from+(to-from)*k/1000)
		}
	}
	axis(func(p Spot) float64 { return p.X },
		func(b Body) shape.Unit { return room.Min.X + b.W/2 }, func(b Body) shape.Unit { return room.Max.X - b.W/2 },
		func(p *shape.Point, v shape.Unit) { p.X = v })
	axis(func(p Spot) float64 { return p.Y },
		func(b Body) shape.Unit { return room.Min.Y + b.H/2 }, func(b Body) shape.Unit { return room.Max.Y - b.H/2 },
		func(p *shape.Point, v shape.Unit) { p.Y = v })
	return out
}

func (c *crowd) pinned() bool {
	return slices.ContainsFunc(c.bodies, func(b Body) bool { return b.Pinned })
}

// room is where boxes may stand: off the plot's edge, so that lines and words
// can go around the outermost ones.
func (c *crowd) room() shape.Rect {
	return c.plot.Grow(-c.style.Em()/2, -c.style.Rules().Edge)
}

// free returns the place nearest to the seed of the pinned body b that keeps
// off the pinned bodies before it: on a small sheet pins that stood apart may
// meet. Of equally near places the first in reading order wins; where there is
// none the seed stays.
func (s *settling) free(b int) shape.Point {
	seed, em := s.seed[b], s.style.Em()
	meets := func(p shape.Point) bool {
		wide := shape.RectAround(p, s.bodies[b].W, s.bodies[b].H).Grow(em/2, em/2)
		for o := range b {
			if s.bodies[o].Pinned && s.together(o, b) && wide.Overlaps(s.boxes[o]) {
				return true
			}
		}
		return false
	}
	if !meets(seed) {
		return seed
	}
	best, far := seed, shape.Unit(1<<40)
	for p := range grid(s.roomOf(b), em/2) {
		if d := p.Sub(seed).Length(); d < far && !meets(p) {
			best, far = p, d
		}
	}
	return best
}

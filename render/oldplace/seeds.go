package place

import (
	"context"
	"slices"
)

// seeds asks the engine for rough places: of those who act in several periods
// (or are pinned) all at once, because they keep them. Who acts in one period
// only begins where his partners are; a figure that shows nobody else is laid
// out by itself. So the engine's calls stay small, however many actors a set
// has.
func (c *crowd) seeds(ctx context.Context, engine Engine) ([]Spot, error) {
	spots := make([]Spot, len(c.bodies))
	known := make([]bool, len(c.bodies))
	place := func(s scene) error {
		bodies, links := c.part(s)
		found, err := engine.Seed(ctx, bodies, links)
		if err != nil {
			return err
		}
		for i, b := range s.bodies {
			spots[b], known[b], c.seeded[b] = found[i], true, true
		}
		return nil
	}
	if err := place(c.steady); err != nil {
		return nil, err
	}
	for _, s := range c.scenes {
		if !slices.ContainsFunc(s.bodies, func(b int) bool { return known[b] }) {
			if err := place(s); err != nil {
				return nil, err
			}
		}
		c.follow(s, spots, known)
	}
	return spots, nil
}

// part returns the bodies of a scene, and its links by their numbers in it.
func (c *crowd) part(s scene) ([]Body, []Link) {
	bodies := make([]Body, len(s.bodies))
	for i, b := range s.bodies {
		bodies[i] = c.bodies[b]
	}
	links := slices.Clone(s.links)
	for i, l := range links {
		links[i].A, links[i].B = slices.Index(s.bodies, l.A), slices.Index(s.bodies, l.B)
	}
	return bodies, links
}

// follow gives those of a scene who have no place yet the middle of their
// partners' places, nearest first; who has no partner gets the middle of all.
func (c *crowd) follow(s scene, spots []Spot, known []bool) {
	for {
		var found []int
		for _, b := range s.bodies {
			if known[b] {
				continue
			}
			if spot, ok := middle(spots, known, partners(s, b)); ok {
				spots[b] = spot
				found = append(found, b)
			}
		}
		if found == nil {
			break
		}
		for _, b := range found {
			known[b] = true
		}
	}
	for _, b := range s.bodies {
		if !known[b] {
			spots[b], _ = middle(spots, known, c.steady.bodies)
		}
	}
}

func partners(s scene, b int) []int {
	var out []int
	for _, l := range s.links {
		if l.A == b || l.B == b {
			out = append(out, l.A+l.B-b)
		}
	}
	return out
}

// middle returns the mean of the known places of some bodies.
func middle(spots []Spot, known []bool, bodies []int) (mean Spot, ok bool) {
	n := 0.0
	for _, b := range bodies {
		if known[b] {
			mean.X, mean.Y, n = mean.X+spots[b].X, mean.Y+spots[b].Y, n+1
		}
	}
	if n == 0 {
		return mean, false
	}
	return Spot{mean.X / n, mean.Y / n}, true
}

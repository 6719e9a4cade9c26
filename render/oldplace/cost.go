package place

import "cablegraph/render/shape"

// What a place costs, in Units of line length.
const (
	costHit      = 2000 * shape.Pt // a line runs through a foreign box
	costCross    = 60 * shape.Pt   // two lines cross
	costNever    = 1 << 40         // boxes overlap
	seedShare    = 4               // a Unit away from the engine's place costs 1/4 …
	seedFree     = 1               // … and all of it where no pins have bent that place
	shortShare   = 12              // a Unit missing between joined boxes costs 12
	idealLength  = 13              // in ems: a line need not be shorter
	settleRounds = 4
	maxCrossed   = 60 // beyond so many lines there is no avoiding that some cross
)

// arenaOf returns whom b must get along with: the figure that shows it, or
// everybody steady where several do.
func (s *settling) arenaOf(b int) *arena {
	if len(s.in[b]) == 1 && !s.bodies[b].Pinned {
		return &s.arenas[s.in[b][0]]
	}
	return &s.arenas[len(s.arenas)-1]
}

// cost returns what it costs to put b at p; it may stop counting at limit. What
// is cheap to find out is counted first, so that most places of a grid are
// given up before a line is drawn.
func (s *settling) cost(b int, p shape.Point, limit int64) int64 {
	em := s.style.Em()
	total := int64(0)
	if s.seeded[b] {
		total = int64(p.Sub(s.seed[b]).Length() / s.share)
	}
	box := shape.RectAround(p, s.bodies[b].W, s.bodies[b].H)
	arena := s.arenaOf(b)
	for _, i := range arena.of[b] {
		total += s.reachCost(b, arena.links[i], p, box, arena)
	}
	if total >= limit {
		return total
	}
	wide := box.Grow(em, em*3/4)
	for _, o := range arena.bodies {
		if wide.Overlaps(s.boxes[o]) && o != b && s.placed[o] {
			total += costNever + s.shared(wide, s.boxes[o])
		}
	}
	if total >= limit {
		return total
	}
	for i, l := range arena.links {
		if berth := s.berth(l); l.A != b && l.B != b && arena.arcs[i].through(box.Grow(berth, berth)) {
			if total += int64(costHit * shape.Unit(l.Weight)); total >= limit {
				return total
			}
		}
	}
	for _, i := range arena.of[b] {
		if l := arena.links[i]; s.placed[l.A+l.B-b] {
			if total = s.lineCost(total, limit, b, l, p, arena); total >= limit {
				return total
			}
		}
	}
	return total
}

// reachCost is the part of cost that the distance from b at p to the partner
// in link causes.
func (s *settling) reachCost(b int, link Link, p shape.Point, box shape.Rect, arena *arena) int64 {
	em := s.style.Em()
	o := link.A + link.B - b
	// Words and heads want some way to stand on: nearer is not better. Around
	// a hub boxes must stand far off, or they hide each other's lines.
	length := p.Sub(s.at[o]).Length()
	ideal := max(idealLength*em, min(shape.Unit(max(len(arena.of[b]), len(arena.of[o])))*em*4/5, 26*em))
	total := int64(max(length-ideal, 0) + 2*max(ideal-length-idealLength*em/2, 0))
	if s.placed[o] {
		// Labels need room between joined boxes: beside each other more than
		// one above the other.
		other := s.boxes[o]
		across := max(box.Min.X-other.Max.X, other.Min.X-box.Max.X)
		down := max(box.Min.Y-other.Max.Y, other.Min.Y-box.Max.Y)
		if missing := min(6*em-across, 7*em/2-down); missing > 0 {
			total += int64(missing) * shortShare
		}
	}
	return total * int64(link.Weight)
}

// lineCost adds the part of cost that the lines from b at p to the partner in
// link cause to total; it may stop at limit.
func (s *settling) lineCost(total, limit int64, b int, link Link, p shape.Point, arena *arena) int64 {
	o, weight := link.A+link.B-b, int64(link.Weight)
	ends := [2]shape.Point{p, s.at[o]}
	if b == link.B {
		ends = [2]shape.Point{s.at[o], p}
	}
	own, berth := s.draw(link, ends[0], ends[1]), s.berth(link)
	for _, k := range arena.bodies {
		if k != b && k != o && s.placed[k] && own.through(s.boxes[k].Grow(berth, berth)) {
			if total += int64(costHit) * weight; total >= limit {
				return total
			}
		}
	}
	if len(arena.links) > maxCrossed {
		return total
	}
	for i, l := range arena.links {
		if l.A != b && l.B != b && l.A != o && l.B != o {
			total += int64(costCross) * int64(own.crossings(&arena.arcs[i])) * weight
		}
	}
	return total
}

// berth is how far a box should keep from the lines of a link: further the
// more there are, because they fan out.
func (s *settling) berth(l Link) shape.Unit {
	return s.style.Em() * shape.Unit(max(4*l.Lines-2, 3)) / 4
}

// shared measures how far two boxes stand in each other, so that even among
// forbidden places the less crowded one wins.
func (s *settling) shared(r, q shape.Rect) int64 {
	w := min(r.Max.X, q.Max.X) - max(r.Min.X, q.Min.X)
	h := min(r.Max.Y, q.Max.Y) - max(r.Min.Y, q.Min.Y)
	return int64(w) * int64(h)
}

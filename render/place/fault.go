package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
)

// Faults counts what a reader stumbles over in what is drawn.
type Faults struct {
	Crossings int // of lines that share no end
	Shared    int // crossings of lines that share an end
	Through   int // lines through foreign boxes
	Overlaps  int // boxes nearer than a point to each other
	Ambiguous int // tokens that a foreign line is nearer to than a point
	Heads     int // pairs of heads within 5 pt of each other
	Missing   int // tokens and rings without room, and names of rings
}

// Add returns the sum of f and g.
func (f Faults) Add(g Faults) Faults {
	return Faults{
		f.Crossings + g.Crossings, f.Shared + g.Shared, f.Through + g.Through, f.Overlaps + g.Overlaps,
		f.Ambiguous + g.Ambiguous, f.Heads + g.Heads, f.Missing + g.Missing,
	}
}

// Clean reports whether nothing is wrong but crossings.
func (f Faults) Clean() bool {
	return f.Through+f.Overlaps+f.Ambiguous+f.Heads+f.Missing == 0
}

const (
	// headsApart is how far apart the tips of two heads are at least.
	headsApart = 5 * plane.Pt
	// tokenClear is how far a token keeps from foreign lines at least; its own
	// goes through it.
	tokenClear = plane.Pt
)

// count counts the faults of a figure as drawn, and says by line whether it has
// one: of heads that are too near to each other, the later line. Curves are followed in pieces
// half as long as those that were compared in the search.
func (s *sketch) count(marks [][]token.Place) (f Faults, bad []bool) {
	bad = make([]bool, len(s.lines))
	fine := make([][]plane.Point, len(s.lines))
	areas := make([]plane.Rect, len(s.lines))
	for i := range s.lines {
		if w := &s.wiring.Ways[i]; len(w.Flat) == 2 {
			fine[i] = w.Flat
		} else {
			fine[i] = w.Cubic.Flat(nil, 16)
		}
		areas[i] = plane.Bounds(fine[i])
	}
	for i := range s.lines {
		l := &s.lines[i]
		for j := range i {
			n := plane.Crossings(fine[i], fine[j], areas[j])
			if s.wiring.Share(i, j) {
				f.Shared += n
			} else {
				f.Crossings += n
			}
			if n := s.headsNear(i, j); n > 0 {
				f.Heads, bad[i] = f.Heads+n, true
			}
		}
		for _, v := range s.shown {
			if v != l.From && v != l.To && s.boxes[v].LineDistance(fine[i], 1) == 0 {
				f.Through++
				bad[i] = true
			}
		}
		if n := l.missing(marks[i]); n > 0 {
			f.Missing += n
			bad[i] = true
		}
		for _, m := range marks[i] {
			if m.Form < 0 {
				continue
			}
			for j := range s.lines {
				if j != i && m.Box.LineDistance(fine[j], tokenClear+s.lines[j].Width/2) < tokenClear+s.lines[j].Width/2 {
					f.Ambiguous++
					bad[i] = true
					break
				}
			}
		}
	}
	f.Overlaps = s.overlaps()
	return f, bad
}

// missing counts the marks of a line that have no room, and the rings that have
// none for their names.
func (l *Line) missing(marks []token.Place) int {
	n := 0
	for k, m := range marks {
		if m.Form < 0 || k < len(l.Rings) && l.Rings[k].bare(m.Form) {
			n++
		}
	}
	return n
}

// overlaps counts the boxes that are nearer than a point to each other.
func (s *sketch) overlaps() int {
	n := 0
	for k, v := range s.shown {
		for _, o := range s.shown[:k] {
			if s.boxes[v].Near(s.boxes[o], plane.Pt) {
				n++
			}
		}
	}
	return n
}

// faults returns what the faults of a figure seem to be before its tokens are
// placed.
func (d *draft) faults() Faults {
	f := Faults{Overlaps: d.overlaps()}
	n := len(d.lines)
	for i := range d.lines {
		for j, k := range d.crossed[i*n : i*n+i] {
			if d.wiring.Share(i, j) {
				f.Shared += int(k)
			} else {
				f.Crossings += int(k)
			}
		}
		if !d.sums.room[i].found {
			f.Missing++
		}
	}
	for _, c := range d.beside {
		if c == throughBox {
			f.Through++
		}
	}
	return f
}

// headsNear counts the heads of two lines that are within headsApart.
func (s *sketch) headsNear(i, j int) int {
	n := 0
	for a, h := range s.lines[i].Heads {
		for b, g := range s.lines[j].Heads {
			p, q := s.wiring.Ways[i].Cubic[3*a], s.wiring.Ways[j].Cubic[3*b]
			if h.Length > 0 && g.Length > 0 && p.Sub(q).Len() < headsApart {
				n++
			}
		}
	}
	return n
}

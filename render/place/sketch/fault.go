package sketch

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
)

// Faults counts what a reader stumbles over in what is drawn.
type Faults struct {
	Crossings int // of lines that share no end
	Shared    int // crossings of lines that share an end
	Along     int // pairs of lines of which one lies along the other
	AsOne     int // pairs of these, or nearly, that a reader takes for one line
	Through   int // lines through foreign boxes
	Overlaps  int // boxes nearer than a point to each other
	Ambiguous int // tokens that a foreign line is nearer to than a point
	Heads     int // pairs of heads within 5 pt of each other
	Missing   int // tokens and rings without room, and names of rings
}

// Add returns the sum of f and g.
func (f Faults) Add(g Faults) Faults {
	return Faults{
		f.Crossings + g.Crossings, f.Shared + g.Shared, f.Along + g.Along, f.AsOne + g.AsOne, f.Through + g.Through, f.Overlaps + g.Overlaps,
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

// A Drawing is the lines of a figure as drawn, in pieces half as long as those that
// are compared in a search.
type Drawing struct {
	*Sketch
	fine   [][]plane.Point
	areas  []plane.Rect
	Faults Faults // of the lines and boxes
	Bad    []bool // by line: it has one that is not a crossing; of heads that are too near to each other, the later line
}

// Count adds the faults of the marks.
func (d Drawing) Count(marks [][]token.Place) (f Faults, bad []bool) {
	f, bad = d.Faults, d.Bad
	for i := range d.Lines {
		if n := d.Lines[i].Missing(marks[i]); n > 0 {
			f.Missing += n
			bad[i] = true
		}
		for _, m := range marks[i] {
			if m.Form >= 0 && d.ambiguous(i, m.Box) {
				f.Ambiguous++
				bad[i] = true
			}
		}
	}
	return f, bad
}

// ambiguous reports whether a mark of line i is too near to another line.
func (d Drawing) ambiguous(i int, mark plane.Rect) bool {
	for j := range d.Lines {
		air := tokenClear + d.Lines[j].Width/2
		if j != i && mark.Near(d.areas[j], air) && mark.LineDistance(d.fine[j], air) < air {
			return true
		}
	}
	return false
}

// Missing counts the marks of a line that have no room, and the rings that have
// none for their names.
func (l *Line) Missing(marks []token.Place) int {
	n := 0
	for k, m := range marks {
		if m.Form < 0 || k < len(l.Rings) && l.Rings[k].bare(m.Form) {
			n++
		}
	}
	return n
}

// overlaps counts the boxes that are nearer than a point to each other.
func overlaps(s *Sketch) int {
	n := 0
	for k, v := range s.Shown {
		for _, o := range s.Shown[:k] {
			if s.Boxes[v].Near(s.Boxes[o], plane.Pt) {
				n++
			}
		}
	}
	return n
}

// Faults returns what the faults of a figure seem to be before its tokens are
// placed.
func (d *Draft) Faults() Faults {
	f := Faults{Overlaps: overlaps(d.Sketch)}
	n := len(d.Lines)
	for i := range d.Lines {
		for j, m := range d.met[i*n : i*n+i] {
			if d.Wiring.Share(i, j) {
				f.Shared += int(m.crossings)
			} else {
				f.Crossings += int(m.crossings)
			}
			if m.along > 0 {
				f.Along++
			}
		}
		if !d.Sums.room[i].found {
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
func headsNear(s *Sketch, i, j int) int {
	n := 0
	for a, h := range s.Lines[i].Heads {
		for b, g := range s.Lines[j].Heads {
			p, q := s.Wiring.Ways[i].Cubic[3*a], s.Wiring.Ways[j].Cubic[3*b]
			if h.Length > 0 && g.Length > 0 && p.Sub(q).Len() < headsApart {
				n++
			}
		}
	}
	return n
}

// Unreadable counts what nobody can read past.
func (f Faults) Unreadable() int { return f.Through + f.Overlaps + f.Missing + f.Ambiguous }

// Tangle is what the crossings cost.
func (f Faults) Tangle() int {
	return Crossing*f.Crossings + CrossingShared*f.Shared
}

package plane

// Length returns how long a line of straight pieces is.
func Length(line []Point) Unit {
	l := Unit(0)
	for i := 1; i < len(line); i++ {
		l += line[i].Sub(line[i-1]).Len()
	}
	return l
}

// Crossings counts how often two lines of straight pieces cross.
func Crossings(a, b []Point) int {
	n := 0
	for i := 1; i < len(a); i++ {
		area := Rect{a[i-1], a[i-1]}.Union(Rect{a[i], a[i]})
		for j := 1; j < len(b); j++ {
			if max(b[j-1].X, b[j].X) < area.Min.X || min(b[j-1].X, b[j].X) > area.Max.X ||
				max(b[j-1].Y, b[j].Y) < area.Min.Y || min(b[j-1].Y, b[j].Y) > area.Max.Y {
				continue
			}
			if Meet(a[i-1], a[i], b[j-1], b[j]) {
				n++
			}
		}
	}
	return n
}

// LineDistance returns the distance of a line of straight pieces from r, but
// no more than limit.
func (r Rect) LineDistance(line []Point, limit Unit) Unit {
	for i := 1; i < len(line) && limit > 0; i++ {
		limit = r.PieceDistance(line[i-1], line[i], limit)
	}
	return limit
}

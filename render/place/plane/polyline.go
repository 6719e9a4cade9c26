package plane

// Length returns how long a line of straight pieces is.
func Length(line []Point) Unit {
	l := Unit(0)
	for i := 1; i < len(line); i++ {
		l += line[i].Sub(line[i-1]).Len()
	}
	return l
}

// Crossings counts how often two lines of straight pieces cross. The second
// lies within area.
func Crossings(a, b []Point, area Rect) int {
	n := 0
	for i := 1; i < len(a); i++ {
		x0, x1 := min(a[i-1].X, a[i].X), max(a[i-1].X, a[i].X)
		y0, y1 := min(a[i-1].Y, a[i].Y), max(a[i-1].Y, a[i].Y)
		if area.Max.X < x0 || area.Min.X > x1 || area.Max.Y < y0 || area.Min.Y > y1 {
			continue
		}
		for j := 1; j < len(b); j++ {
			p, q := b[j-1], b[j]
			if p.X < x0 && q.X < x0 || p.X > x1 && q.X > x1 || p.Y < y0 && q.Y < y0 || p.Y > y1 && q.Y > y1 {
				continue
			}
			if Meet(a[i-1], a[i], p, q) {
				n++
			}
		}
	}
	return n
}

// Beside returns on how much of line a line b, which runs within an area, is nearer to it
// than near. Of straight pieces that meet steeply, at a sine of 1/steep or so, nothing
// counts; where steep is 0, all does.
func Beside(a, b []Point, area Rect, near, steep Unit) Unit {
	sum := Unit(0)
	for i := 1; i < len(a); i++ {
		around := Between(a[i-1], a[i]).Grow(near)
		if around.Min.X > area.Max.X || around.Max.X < area.Min.X || around.Min.Y > area.Max.Y || around.Max.Y < area.Min.Y {
			continue
		}
		for j := 1; j < len(b); j++ {
			p, q := b[j-1], b[j]
			if p.X < around.Min.X && q.X < around.Min.X || p.X > around.Max.X && q.X > around.Max.X || p.Y < around.Min.Y && q.Y < around.Min.Y || p.Y > around.Max.Y && q.Y > around.Max.Y {
				continue
			}
			sum += beside(a[i-1], a[i], p, q, near, steep)
		}
	}
	return sum
}

// LineDistance returns the distance of a line of straight pieces from r, but
// no more than limit.
func (r Rect) LineDistance(line []Point, limit Unit) Unit {
	for i := 1; i < len(line) && limit > 0; i++ {
		limit = r.PieceDistance(line[i-1], line[i], limit)
	}
	return limit
}

package plane

// A Rect is a box with Min at its upper left corner.
type Rect struct{ Min, Max Point }

// Around returns the box with centre c and the half sizes hw and hh.
func Around(c Point, hw, hh Unit) Rect {
	return Rect{Point{c.X - hw, c.Y - hh}, Point{c.X + hw, c.Y + hh}}
}

// Center returns the middle of r.
func (r Rect) Center() Point { return Point{(r.Min.X + r.Max.X) / 2, (r.Min.Y + r.Max.Y) / 2} }

// Half returns half the width and half the height of r.
func (r Rect) Half() Point { return Point{(r.Max.X - r.Min.X) / 2, (r.Max.Y - r.Min.Y) / 2} }

// Grow returns r with every side moved outwards by d, inwards where d is
// negative.
func (r Rect) Grow(d Unit) Rect {
	return Rect{Point{r.Min.X - d, r.Min.Y - d}, Point{r.Max.X + d, r.Max.Y + d}}
}

// Spread returns r with its left and right sides moved outwards by x, the others by
// y.
func (r Rect) Spread(x, y Unit) Rect {
	return Rect{Point{r.Min.X - x, r.Min.Y - y}, Point{r.Max.X + x, r.Max.Y + y}}
}

// Move returns r moved by d.
func (r Rect) Move(d Point) Rect { return Rect{r.Min.Add(d), r.Max.Add(d)} }

// Union returns the smallest box around r and s.
func (r Rect) Union(s Rect) Rect {
	return Rect{
		Point{min(r.Min.X, s.Min.X), min(r.Min.Y, s.Min.Y)},
		Point{max(r.Max.X, s.Max.X), max(r.Max.Y, s.Max.Y)},
	}
}

// Near reports whether r and s overlap or are less than d apart in both axes.
func (r Rect) Near(s Rect, d Unit) bool {
	return r.Min.X < s.Max.X+d && s.Min.X < r.Max.X+d && r.Min.Y < s.Max.Y+d && s.Min.Y < r.Max.Y+d
}

// Holds reports whether s lies within r.
func (r Rect) Holds(s Rect) bool {
	return s.Min.X >= r.Min.X && s.Max.X <= r.Max.X && s.Min.Y >= r.Min.Y && s.Max.Y <= r.Max.Y
}

// Distance returns how far p lies outside of r; 0 within it.
func (r Rect) Distance(p Point) Unit {
	return Point{max(0, r.Min.X-p.X, p.X-r.Max.X), max(0, r.Min.Y-p.Y, p.Y-r.Max.Y)}.Len()
}

// Between returns the box between two points.
func Between(p, q Point) Rect {
	return Rect{Point{min(p.X, q.X), min(p.Y, q.Y)}, Point{max(p.X, q.X), max(p.Y, q.Y)}}
}

// Bounds returns the box around a line.
func Bounds(line []Point) Rect {
	r := Rect{line[0], line[0]}
	for _, p := range line[1:] {
		r = r.Union(Rect{p, p})
	}
	return r
}

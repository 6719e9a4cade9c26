package plane

// Meet reports whether the pieces a–b and c–d cross in their inside.
func Meet(a, b, c, d Point) bool {
	u, v := b.Sub(a), d.Sub(c)
	p, q := u.Cross(c.Sub(a)), u.Cross(d.Sub(a))
	if p >= 0 && q >= 0 || p <= 0 && q <= 0 {
		return false
	}
	p, q = v.Cross(a.Sub(c)), v.Cross(b.Sub(c))
	return p > 0 && q < 0 || p < 0 && q > 0
}

// Apart returns the distance of p from the piece a–b, rounded down; as the length of
// the piece is, too, it may be greater by a share of one in that length.
func Apart(p, a, b Point) Unit {
	d, e := b.Sub(a), p.Sub(a)
	along, whole := e.Dot(d), d.Dot(d)
	switch {
	case along <= 0:
		return e.Len()
	case along >= whole:
		return p.Sub(b).Len()
	}
	return Abs(d.Cross(e)) / max(1, Sqrt(whole))
}

// Through reports whether the piece a–b meets r.
func (r Rect) Through(a, b Point) bool {
	if max(a.X, b.X) < r.Min.X || min(a.X, b.X) > r.Max.X || max(a.Y, b.Y) < r.Min.Y || min(a.Y, b.Y) > r.Max.Y {
		return false
	}
	// The normal of the piece is the one axis left that can separate them. All
	// is doubled, so that the centre of a box of odd size is exact.
	d := b.Sub(a)
	to := Point{r.Min.X + r.Max.X - 2*a.X, r.Min.Y + r.Max.Y - 2*a.Y}
	return Abs(d.Cross(to)) <= Abs(d.X)*(r.Max.Y-r.Min.Y)+Abs(d.Y)*(r.Max.X-r.Min.X)
}

// PieceDistance returns the distance of the piece a–b from r, but no more than
// limit.
func (r Rect) PieceDistance(a, b Point, limit Unit) Unit {
	if max(a.X, b.X) < r.Min.X-limit || min(a.X, b.X) > r.Max.X+limit || max(a.Y, b.Y) < r.Min.Y-limit || min(a.Y, b.Y) > r.Max.Y+limit {
		return limit
	}
	if r.Through(a, b) {
		return 0
	}
	m := min(limit, r.Distance(a), r.Distance(b))
	for _, c := range [4]Point{r.Min, {r.Max.X, r.Min.Y}, r.Max, {r.Min.X, r.Max.Y}} {
		m = min(m, Apart(c, a, b))
	}
	return m
}

// beside returns on how much of the piece from a to b the piece from c to d is beside it,
// nearer than near; 0 for pieces that meet steeply, at an angle with a sine of 1/steep, or
// up to twice that, as lengths are taken along the axes.
func beside(a, b, c, d Point, near, steep Unit) Unit {
	u, v := b.Sub(a), d.Sub(c)
	if Abs(u.Cross(v))*steep > (Abs(u.X)+Abs(u.Y))*(Abs(v.X)+Abs(v.Y)) {
		return 0
	}
	s := stretch{0, whole}
	off, length := near*v.Len(), v.Dot(v)
	s.cut(v.Cross(a.Sub(c)), v.Cross(b.Sub(c)), -off, off)
	s.cut(v.Dot(a.Sub(c)), v.Dot(b.Sub(c)), 0, length)
	return u.Len() * max(0, s.to-s.from) / whole
}

// A stretch is a part of a piece, in shares of whole.
type stretch struct{ from, to Unit }

const whole = 1024

// cut leaves of a stretch where a quantity is from lo to hi that changes evenly along
// the piece, from p to q.
func (s *stretch) cut(p, q, lo, hi Unit) {
	switch {
	case p != q:
		from, to := (lo-p)*whole/(q-p), (hi-p)*whole/(q-p)
		s.from, s.to = max(s.from, min(from, to)), min(s.to, max(from, to))
	case p < lo || p > hi:
		s.to = s.from
	}
}

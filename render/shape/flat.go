package shape

// A FlatCurve is a curve together with its straight pieces and the boxes
// around them. Comparing two curves needs these; keeping many curves does not.
type FlatCurve struct {
	Curve
	line [steps + 1]Point
	area Rect    // around the line
	part [4]Rect // around each quarter of the line
}

// steps is the number of straight pieces.
const steps = 16

// Flatten cuts c into straight pieces.
func (c Curve) Flatten() FlatCurve {
	f := FlatCurve{Curve: c}
	for i := range f.line {
		f.line[i] = c.At(i * 1024 / steps)
	}
	for q := range f.part {
		r := Bounds(f.line[q*steps/4 : (q+1)*steps/4+1])
		f.part[q] = r.Grow(1, 1) // a straight quarter needs an inside too
		if q == 0 {
			f.area = r
		}
		f.area = f.area.Union(r)
	}
	return f
}

// Bounds returns the box around f.
func (f *FlatCurve) Bounds() Rect { return f.area }

// Through reports whether f enters the inside of box.
func (f *FlatCurve) Through(box Rect) bool {
	if !box.Overlaps(f.area.Grow(1, 1)) {
		return false
	}
	for q := range f.part {
		if !box.Overlaps(f.part[q]) {
			continue
		}
		for k := q * steps / 4; k < (q+1)*steps/4; k++ {
			if box.Crosses(f.line[k], f.line[k+1]) {
				return true
			}
		}
	}
	return false
}

// Crossings counts how often f and o cross, looking at every second point.
func (f *FlatCurve) Crossings(o *FlatCurve) int {
	n := 0
	for q := range f.part {
		if !f.part[q].Overlaps(o.area.Grow(1, 1)) {
			continue
		}
		for p := range o.part {
			if !f.part[q].Overlaps(o.part[p]) {
				continue
			}
			for k := q * steps / 4; k < (q+1)*steps/4; k += 2 {
				for l := p * steps / 4; l < (p+1)*steps/4; l += 2 {
					if SegmentsMeet(f.line[k], f.line[k+2], o.line[l], o.line[l+2]) {
						n++
					}
				}
			}
		}
	}
	return n
}

// Along returns on how much of f the other curve is nearer to it than near, to the
// nearest point or so.
func (f *FlatCurve) Along(o *FlatCurve, near Unit) Unit {
	sum := Unit(0)
	for k := range steps {
		a, b := f.line[k], f.line[k+1]
		if !Bounds(f.line[k:k+2]).Grow(near, near).Overlaps(o.area.Grow(1, 1)) {
			continue
		}
		length := b.Sub(a).Length()
		n := 1 + length/Pt
		for i := range n {
			middle := 2*i + 1
			p := a.Add(Point{(b.X - a.X) * middle / (2 * n), (b.Y - a.Y) * middle / (2 * n)})
			if o.within(p, near) {
				sum += length / n
			}
		}
	}
	return sum
}

// within reports whether f is nearer to p than near.
func (f *FlatCurve) within(p Point, near Unit) bool {
	around := Rect{p, p}.Grow(near, near)
	for q := range f.part {
		if !around.Overlaps(f.part[q]) {
			continue
		}
		for k := q * steps / 4; k < (q+1)*steps/4; k++ {
			if p.distance(f.line[k], f.line[k+1]) < near {
				return true
			}
		}
	}
	return false
}

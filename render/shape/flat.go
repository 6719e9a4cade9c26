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

// Beside counts the inner points of f that lie within d of o, looking at every
// second point.
func (f *FlatCurve) Beside(o *FlatCurve, d Unit) int {
	n := 0
	for k := 2; k < steps-1; k += 2 {
		p := f.line[k]
		near := Rect{p, p}.Grow(d, d)
		if !near.Overlaps(o.area.Grow(1, 1)) {
			continue
		}
		if o.Through(near) {
			n++
		}
	}
	return n
}

package render

// A FlatCurve is a curve together with its straight pieces and the boxes
// around them. Comparing two curves needs these; keeping many curves does not.
type FlatCurve struct {
	curve
	line [steps + 1]Point
	area Rect    // around the line
	part [4]Rect // around each quarter of the line
}

// steps is the number of straight pieces.
const steps = 16

// flatten cuts c into straight pieces.
func (c curve) flatten() FlatCurve {
	f := FlatCurve{curve: c}
	for i := range f.line {
		f.line[i] = c.at(i * 1024 / steps)
	}
	for q := range f.part {
		r := bounds(f.line[q*steps/4 : (q+1)*steps/4+1])
		f.part[q] = r.grow(1, 1) // a straight quarter needs an inside too
		if q == 0 {
			f.area = r
		}
		f.area = f.area.union(r)
	}
	return f
}

// bounds returns the box around f.
func (f *FlatCurve) bounds() Rect { return f.area }

// through reports whether f enters the inside of box.
func (f *FlatCurve) through(box Rect) bool {
	if !box.overlaps(f.area.grow(1, 1)) {
		return false
	}
	for q := range f.part {
		if !box.overlaps(f.part[q]) {
			continue
		}
		for k := q * steps / 4; k < (q+1)*steps/4; k++ {
			if box.crosses(f.line[k], f.line[k+1]) {
				return true
			}
		}
	}
	return false
}

// crossings counts how often f and o cross, looking at every second point.
func (f *FlatCurve) crossings(o *FlatCurve) int {
	n := 0
	for q := range f.part {
		if !f.part[q].overlaps(o.area.grow(1, 1)) {
			continue
		}
		for p := range o.part {
			if !f.part[q].overlaps(o.part[p]) {
				continue
			}
			for k := q * steps / 4; k < (q+1)*steps/4; k += 2 {
				for l := p * steps / 4; l < (p+1)*steps/4; l += 2 {
					if meet(f.line[k], f.line[k+2], o.line[l], o.line[l+2]) {
						n++
					}
				}
			}
		}
	}
	return n
}

// beside counts the inner points of f that lie within d of o, looking at every
// second point.
func (f *FlatCurve) beside(o *FlatCurve, d Unit) int {
	n := 0
	for k := 2; k < steps-1; k += 2 {
		p := f.line[k]
		near := Rect{p, p}.grow(d, d)
		if !near.overlaps(o.area.grow(1, 1)) {
			continue
		}
		if o.through(near) {
			n++
		}
	}
	return n
}

package write

import (
	"math"

	"cablegraph/render/shape"
)

// vec is a point or a direction on the pixels of an image.
type vec struct{ x, y float64 }

func (a vec) add(b vec) vec        { return vec{a.x + b.x, a.y + b.y} }
func (a vec) sub(b vec) vec        { return vec{a.x - b.x, a.y - b.y} }
func (a vec) mul(k float64) vec    { return vec{a.x * k, a.y * k} }
func (a vec) dot(b vec) float64    { return a.x*b.x + a.y*b.y }
func (a vec) cross(b vec) float64  { return a.x*b.y - a.y*b.x }
func (a vec) length() float64      { return math.Hypot(a.x, a.y) }
func (a vec) left() vec            { return vec{-a.y, a.x} }
func lerp(a, b vec, t float64) vec { return a.add(b.sub(a).mul(t)) }

// A polyline is a path with its curves flattened. A closed one goes on from
// its last point to its first.
type polyline struct {
	points []vec
	closed bool
}

// flatten turns a path into polylines, with k pixels a Unit. Curves are cut so
// finely that no chord is off by a twentieth of a pixel.
func flatten(segs []shape.Seg, k float64) []polyline {
	var lines []polyline
	at := func(p shape.Point) vec { return vec{float64(p.X) * k, float64(p.Y) * k} }
	for _, s := range segs {
		if s.Op == shape.MoveTo {
			lines = append(lines, polyline{points: []vec{at(s.P[0])}})
			continue
		}
		l := &lines[len(lines)-1] // a path begins with MoveTo
		from := l.points[len(l.points)-1]
		switch s.Op {
		case shape.MoveTo:
		case shape.LineTo:
			l.points = append(l.points, at(s.P[0]))
		case shape.CurveTo:
			b, c, d := at(s.P[0]), at(s.P[1]), at(s.P[2])
			bend := max(from.sub(b.mul(2)).add(c).length(), b.sub(c.mul(2)).add(d).length())
			n := math.Ceil(math.Sqrt(bend*6/8/0.05)) + 1
			for i := 1.0; i <= n; i++ {
				t := i / n
				ab, bc, cd := lerp(from, b, t), lerp(b, c, t), lerp(c, d, t)
				l.points = append(l.points, lerp(lerp(ab, bc, t), lerp(bc, cd, t), t))
			}
		case shape.Close:
			l.closed = true
		}
	}
	return lines
}

// distinct returns p without points that repeat the one before.
func (p polyline) distinct() polyline {
	out := polyline{closed: p.closed}
	for _, q := range p.points {
		if n := len(out.points); n == 0 || q.sub(out.points[n-1]).length() > 1e-6 {
			out.points = append(out.points, q)
		}
	}
	if n := len(out.points); p.closed && n > 1 && out.points[0].sub(out.points[n-1]).length() <= 1e-6 {
		out.points = out.points[:n-1]
	}
	return out
}

// dash cuts p into dashes and gaps of the given lengths, in turn. A closed
// line's last dash goes on in its first.
func (p polyline) dash(lengths []float64) []polyline {
	whole := 0.0
	for _, n := range lengths {
		whole += n
	}
	if whole <= 0 {
		return []polyline{p}
	}
	points := p.points
	if p.closed {
		points = append(points[:len(points):len(points)], points[0])
	}
	var out []polyline
	drawn, i, left := true, 0, lengths[0]
	current := []vec{points[0]}
	for k := 1; k < len(points); k++ {
		a, b := points[k-1], points[k]
		for length := b.sub(a).length(); length > left; length = b.sub(a).length() {
			a = lerp(a, b, left/length)
			if drawn {
				out = append(out, polyline{points: append(current, a)})
			}
			i++
			drawn, left, current = !drawn, lengths[i%len(lengths)], []vec{a}
		}
		left -= b.sub(a).length()
		current = append(current, b)
	}
	if drawn && p.closed && len(out) > 0 {
		out[0].points = append(current, out[0].points[1:]...)
	} else if drawn {
		out = append(out, polyline{points: current})
	}
	return out
}

// stroke returns a line of the given width along p, with butt ends, as
// polygons that all turn the same way, so that their union is the line.
func (p polyline) stroke(width float64) [][]vec {
	p = p.distinct()
	n := len(p.points)
	if n < 2 {
		return nil
	}
	sides := n - 1
	if p.closed {
		sides = n
	}
	way := func(i int) vec {
		d := p.points[(i+1)%n].sub(p.points[i%n])
		return d.mul(width / 2 / d.length())
	}
	var out [][]vec
	for i := range sides {
		a, b, side := p.points[i], p.points[(i+1)%n], way(i).left()
		out = append(out, []vec{a.add(side), b.add(side), b.sub(side), a.sub(side)})
		if i+1 < sides || p.closed {
			out = append(out, join(b, way(i), way((i+1)%sides)))
		}
	}
	return out
}

// join fills the outer side of a corner at p between two pieces of a line,
// whose ways a and b are half its width long: a mitre, or, where that would reach
// far, none.
func join(p, a, b vec) []vec {
	from, to := a.left(), b.left()
	if a.cross(b) > 0 { // the left is the inner side
		from, to = to.mul(-1), from.mul(-1)
	}
	polygon := []vec{p, from, to}
	if cos := a.dot(b) / a.dot(a); (1+cos)/2 >= 1.0/16 { // SVG's miter limit, 4
		polygon = []vec{p, from, from.add(to).mul(1 / (1 + cos)), to}
	}
	for i := range polygon[1:] {
		polygon[i+1] = p.add(polygon[i+1])
	}
	return polygon
}

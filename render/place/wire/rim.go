package wire

import "cablegraph/render/place/plane"

// corner is how much the rim cuts off the corners of a box, which are drawn
// round: no line should end in the air beside them.
const corner = 5 * plane.Pt / 2

// A rim is the border along which lines leave a box, from the left end of the
// upper side clockwise.
type rim struct {
	c                  plane.Point
	hw, hh             plane.Unit
	across, down, skew plane.Unit // of the upper side, the right one, a corner
}

func rimOf(box plane.Rect) rim {
	h := box.Half()
	// A corner counts less than it is long: ends on either side of it are nearer
	// to each other than the rim between them.
	return rim{box.Center(), h.X, h.Y, 2 * max(1, h.X-corner), 2 * max(1, h.Y-corner), corner}
}

func (r rim) len() plane.Unit { return 2*(r.across+r.down) + 4*r.skew }

// exit returns where the ray from the middle by d leaves the box.
func (r rim) exit(d plane.Point) plane.Unit {
	if d.X == 0 && d.Y == 0 {
		return 0
	}
	x, y := r.hw, r.hh
	if plane.Abs(d.X)*r.hh >= plane.Abs(d.Y)*r.hw {
		y = plane.Abs(d.Y) * r.hw / plane.Abs(d.X)
	} else {
		x = plane.Abs(d.X) * r.hh / plane.Abs(d.Y)
	}
	half, quarter := r.across/2, r.down/2
	// The way from the middle of the upper or lower side to the point.
	var way plane.Unit
	switch {
	case y >= r.hh && x <= half:
		way = x
	case y >= r.hh:
		way = half + r.skew*(x-half)/(2*corner)
	case y > quarter:
		way = half + r.skew*(2*corner-(y-quarter))/(2*corner)
	default:
		way = half + r.skew + quarter - y
	}
	turn := half + r.skew + quarter // a quarter of the rim
	switch {
	case d.X >= 0 && d.Y < 0:
		return half + way
	case d.X >= 0:
		return half + 2*turn - way
	case d.Y >= 0:
		return half + 2*turn + way
	}
	return (half + 4*turn - way) % r.len()
}

// point returns the point at a length of the rim, and the direction in which
// the rim goes on there, 64 units long.
func (r rim) point(at plane.Unit) (p, along plane.Point) {
	at %= r.len()
	if at < 0 {
		at += r.len()
	}
	lengths := [4]plane.Unit{r.across, r.skew, r.down, r.skew}
	side := 0
	for ; side < 7 && at >= lengths[side%4]; side++ {
		at -= lengths[side%4]
	}
	return r.c.Add(r.vertex(side).Along(r.vertex(side+1), at, lengths[side%4])), directions[side]
}

// directions are those of the sides of a rim.
var directions = [8]plane.Point{
	{X: 64},
	{X: diagonal, Y: diagonal},
	{Y: 64},
	{X: -diagonal, Y: diagonal},
	{X: -64},
	{X: -diagonal, Y: -diagonal},
	{Y: -64},
	{X: diagonal, Y: -diagonal},
}

const diagonal = 45 // of 64

// vertex returns where a side of the rim begins, seen from the middle.
func (r rim) vertex(side int) plane.Point {
	x, y := r.across/2, r.down/2
	switch side % 8 {
	case 0:
		return plane.Point{X: -x, Y: -r.hh}
	case 1:
		return plane.Point{X: x, Y: -r.hh}
	case 2:
		return plane.Point{X: r.hw, Y: -y}
	case 3:
		return plane.Point{X: r.hw, Y: y}
	case 4:
		return plane.Point{X: x, Y: r.hh}
	case 5:
		return plane.Point{X: -x, Y: r.hh}
	case 6:
		return plane.Point{X: -r.hw, Y: y}
	}
	return plane.Point{X: -r.hw, Y: -y}
}

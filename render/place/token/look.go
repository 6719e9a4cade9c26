package token

import "cablegraph/render/place/plane"

// A finder finds where marks can stand on one line. It keeps its lists between
// calls.
type finder struct {
	*Scene
	at      int // the line
	size    Size
	ring    plane.Unit // of the mark
	margin  plane.Unit
	length  plane.Unit // of the line
	courses []course   // of the line
	boxes   []thing
	things  []*thing // on the courses, one course after the other
	stands  []stand
	one     bool // whether the first stand is enough
}

// look begins with a line, and forms of a mark that are no larger than size and
// keep off foreign lines by margin at most. The mark has a ring, or 0.
func (f *finder) look(i int, size Size, ring, margin plane.Unit) {
	f.at, f.size, f.ring, f.margin, f.length = i, size, ring, margin, 0
	f.courses, f.boxes, f.things = f.courses[:0], f.boxes[:0], f.things[:0]
	way := f.Lines[i].way
	for k := 1; k < len(way); k++ {
		dir := way[k].Sub(way[k-1])
		if l := dir.Len(); l > 0 {
			f.courses = append(f.courses, course{at: way[k-1], dir: dir, len: l, start: f.length})
			f.length += l
		}
	}
}

// slack is how much farther than need be things are looked for: what is cut by a
// course is rounded to the next unit.
const slack = 8

// gather returns what is near a course, for marks in the middle of it or moved to
// its side.
func (f *finder) gather(c *course, aside bool) []*thing {
	kept, hw, hh := &c.things, f.size.W/2, f.size.H/2
	if aside {
		kept, hw = &c.aside, f.size.W-inside
		if f.ring > 0 {
			hw = f.size.W - f.ring
		}
	}
	if *kept != (stretch{}) {
		return f.things[kept.from-1 : kept.to-1]
	}
	kept.from = len(f.things) + 1
	swept := plane.Between(c.at, c.at.Add(c.dir))
	swept.Min, swept.Max = swept.Min.Sub(plane.Point{X: hw, Y: hh}), swept.Max.Add(plane.Point{X: hw, Y: hh})
	add := func(t *thing) {
		air := t.air + slack
		if t.foreign {
			air += f.margin
		}
		if t.area.Near(swept, air) && !c.passes(t, hw+air, hh+air) {
			f.things = append(f.things, t)
		}
	}
	for _, b := range f.Boxes {
		if b.Near(swept, fromBox) {
			f.boxes = append(f.boxes, thing{area: b, at: b.Min, air: fromBox})
			add(&f.boxes[len(f.boxes)-1])
		}
	}
	for j := range f.Lines {
		o := &f.Lines[j]
		if !o.area.Near(swept, f.margin+o.Width+4*plane.Pt) { // room for heads
			continue
		}
		things := o.things
		if j == f.at {
			things = things[o.bare:]
		}
		for k := range things {
			add(&things[k])
		}
	}
	kept.to = len(f.things) + 1
	return f.things[kept.from-1 : kept.to-1]
}

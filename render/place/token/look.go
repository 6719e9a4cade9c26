package token

import (
	"slices"

	"cablegraph/render/place/plane"
)

// A Finder finds where marks can stand on the lines of a scene, which may change
// between calls. It keeps its lists.
type Finder struct {
	*Scene
	Remember bool // what Place has found, for the next time, when most is as it was
	// Of the line that is looked at.
	at      int
	size    Size
	ring    plane.Unit // of the mark
	margin  plane.Unit
	length  plane.Unit
	courses []course
	near    [2][]stretch // by course, what is near of things: for marks on the line, and moved to its side
	boxes   []thing      // near it
	lines   []int        // near it
	things  []*thing     // on the courses, one course after the other
	stands  []stand
	found   options
	changed []thing // between two scenes
	memory  memory
	one     bool // whether the first stand is enough
}

// NewFinder returns a finder for a scene.
func NewFinder(s *Scene) *Finder { return &Finder{Scene: s} }

// look begins with a line, and forms of a mark that are no larger than size and
// keep off foreign lines by margin at most. The mark has a ring, or 0.
func look(f *Finder, i int, size Size, ring, margin plane.Unit) {
	l := &f.Lines[i]
	f.at, f.size, f.ring, f.margin, f.length = i, size, ring, margin, 0
	f.courses, f.boxes, f.lines, f.things = f.courses[:0], f.boxes[:0], f.lines[:0], f.things[:0]
	for k := 1; k < len(l.way); k++ {
		dir := l.way[k].Sub(l.way[k-1])
		if length := dir.Len(); length > 0 {
			f.courses = append(f.courses, course{at: l.way[k-1], dir: dir, len: length, start: f.length})
			f.length += length
		}
	}
	for side := range f.near {
		f.near[side] = slices.Grow(f.near[side][:0], len(f.courses))[:len(f.courses)]
		clear(f.near[side])
	}
	swept := l.reach(size)
	for _, b := range f.Boxes {
		if b.Near(swept, fromBox) {
			f.boxes = append(f.boxes, boxThing(b))
		}
	}
	for j := range f.Lines {
		if o := &f.Lines[j]; o.near(o.area, swept, margin) {
			f.lines = append(f.lines, j)
		}
	}
}

// reach returns what a mark of a size may sweep on a line, wherever it stands.
func (l *Line) reach(size Size) plane.Rect { return l.area.Spread(size.W, size.H/2) }

// Reach returns how far from any line something can be that is in the way of its
// marks.
func (s *Scene) Reach() Size {
	var most Size
	for i := range s.Lines {
		l := &s.Lines[i]
		air := margins[0] + heads + l.Width
		for k := range l.Marks {
			size := l.Marks[k].largest()
			most.W, most.H = max(most.W, size.W+air), max(most.H, size.H/2+air)
		}
	}
	return most
}

// heads is by how much the head of a line may be wider than the line.
const heads = 4 * plane.Pt

// near reports whether a mark that sweeps an area, and keeps off by margin, may meet a
// line within an area of its own, or its heads.
func (l *Line) near(area, swept plane.Rect, margin plane.Unit) bool {
	return area.Near(swept, margin+l.Width+heads)
}

// slack is how much farther than need be things are looked for: what is cut by a
// course is rounded to the next unit.
const slack = 8

// gatherNear returns what is near a course, for marks in the middle of it or moved to
// its side.
func gatherNear(f *Finder, k int, aside bool) []*thing {
	c, hw, side := &f.courses[k], f.size.W/2, 0
	if aside {
		hw, side = f.size.W-inside, 1
		if f.ring > 0 {
			hw = f.size.W - f.ring
		}
	}
	kept := &f.near[side][k]
	if *kept != (stretch{}) {
		return f.things[kept.from-1 : kept.to-1]
	}
	kept.from = len(f.things) + 1
	hh := f.size.H / 2
	swept := plane.Between(c.at, c.at.Add(c.dir)).Spread(hw, hh)
	add := func(t *thing, near, air plane.Unit) {
		if t.area.Near(swept, near) && !c.passes(t, hw+air+slack, hh+air+slack) {
			f.things = append(f.things, t)
		}
	}
	for i := range f.boxes {
		add(&f.boxes[i], fromBox, fromBox)
	}
	for _, j := range f.lines {
		o := &f.Lines[j]
		if !o.near(o.area, swept, f.margin) {
			continue
		}
		if j != f.at {
			for i := range o.things[:o.bare] {
				air := o.things[i].air + f.margin
				add(&o.things[i], air+slack, air)
			}
		}
		for i := o.bare; i < len(o.things); i++ {
			add(&o.things[i], o.things[i].air+slack, o.things[i].air)
		}
	}
	kept.to = len(f.things) + 1
	return f.things[kept.from-1 : kept.to-1]
}

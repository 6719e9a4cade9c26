package token

import (
	"slices"

	"cablegraph/render/place/plane"
)

// A memory is what candidates the marks of a scene have, and the scene as it was when
// they were found: a mark keeps them until something changes near its line. So a
// scene in which one line is bent, or has come to the others, takes little time to be
// placed again.
type memory struct {
	sheet plane.Rect
	boxes []plane.Rect
	lines []remembered
}

// A remembered is a line as it was, and what its marks found on it.
type remembered struct {
	Line
	marks []found
}

// A found is what a mark has found, by how it was looked for; nil where it was not.
type found [searches][]Place

// How the candidates of a mark are looked for.
const (
	fast     = iota // in all its forms but the spare ones
	slow            // the same thoroughly
	spare           // in the spare ones
	fuller          // in all but these, to say more
	searches = iota
)

// candidates returns places of a mark, cheapest first.
func (f *Finder) candidates(i, k, search int) []Place {
	kept := &f.memory.lines[i].marks[k][search]
	if *kept == nil {
		m := &f.Lines[i].Marks[k]
		n := len(m.Sizes)
		switch search {
		case fast:
			*kept = f.formsOf(i, k, 0, n-m.Spare, usual)
		case slow:
			*kept = f.formsOf(i, k, 0, n-m.Spare, thorough)
		case spare:
			*kept = f.formsOf(i, k, n-m.Spare, n, thorough)
		case fuller:
			*kept = f.formsOf(i, k, 0, n-m.Spare, ample)
		}
	}
	return *kept
}

// Follow lets a finder remember what another one has found, in a scene of which most
// is the same, and use its lists. The other is done.
func (f *Finder) Follow(o *Finder) {
	scene := f.Scene
	*f = *o
	if f.Scene = scene; f.memory.sheet != f.Sheet {
		f.memory = memory{}
	}
}

// recall forgets what was found where something has changed, and remembers the scene
// as it is.
func (f *Finder) recall() {
	was := &f.memory
	if was.lines == nil {
		was.sheet, was.boxes, was.lines = f.Sheet, slices.Clone(f.Boxes), make([]remembered, len(f.Lines))
		for i := range f.Lines {
			if !f.Remember { // nothing changes before it is forgotten
				was.lines[i] = remembered{f.Lines[i], make([]found, len(f.Lines[i].Marks))}
				continue
			}
			was.lines[i].become(&f.Lines[i])
		}
		return
	}
	changed := append(f.changed[:0], was.follow(f.Lines)...)
	for i := range f.Lines {
		l, o := &f.Lines[i], &was.lines[i]
		if !slices.Equal(l.way, o.way) {
			changed = append(append(changed, o.things...), l.things...)
			o.become(l)
		}
	}
	if !slices.Equal(was.boxes, f.Boxes) {
		for _, b := range slices.Concat(without(f.Boxes, was.boxes), without(was.boxes, f.Boxes)) {
			changed = append(changed, boxThing(b))
		}
		was.boxes = slices.Clone(f.Boxes)
	}
	f.forget(changed)
	f.changed = changed
}

// follow puts what is remembered in the order of lines, and returns what is gone with
// those that it does not find again. Of a line that is new nothing is remembered.
func (m *memory) follow(lines []Line) (gone []thing) {
	if slices.EqualFunc(m.lines, lines, func(r remembered, l Line) bool { return r.like(&l) }) {
		return nil
	}
	was := m.lines
	m.lines = make([]remembered, len(lines))
	again := make([]bool, len(was))
	for i := range lines {
		for k := range was {
			if !again[k] && was[k].like(&lines[i]) {
				m.lines[i], again[k] = was[k], true
				break
			}
		}
	}
	for k := range was {
		if !again[k] {
			gone = append(gone, was[k].things...)
		}
	}
	return gone
}

// like reports whether two lines are one, as wide as before and with the same heads and
// marks.
func (l *Line) like(o *Line) bool {
	return l.Key == o.Key && l.Width == o.Width && l.Heads == o.Heads && slices.EqualFunc(l.Marks, o.Marks, func(a, b Mark) bool {
		return slices.Equal(a.Sizes, b.Sizes) && a.Spare == b.Spare && a.Ring == b.Ring && a.Prefer == b.Prefer && a.From == b.From && a.To == b.To
	})
}

// become remembers a line as it is, whose marks have found nothing yet.
func (r *remembered) become(l *Line) {
	way, things := append(r.way[:0], l.way...), append(r.things[:0], l.things...)
	r.Line, r.marks = *l, make([]found, len(l.Marks))
	r.way, r.things = way, things
}

// without returns the boxes that are not among others.
func without(boxes, others []plane.Rect) []plane.Rect {
	return slices.DeleteFunc(slices.Clone(boxes), func(b plane.Rect) bool { return slices.Contains(others, b) })
}

// forget forgets what marks have found that things may be in the way of.
func (f *Finder) forget(things []thing) {
	for i := range f.memory.lines {
		for k, has := range f.memory.lines[i].marks {
			if slices.ContainsFunc(has[:], func(c []Place) bool { return c != nil }) && f.meets(i, k, things) {
				f.memory.lines[i].marks[k] = found{}
			}
		}
	}
}

// meets reports whether a mark of a line as it is remembered may meet one of some
// things, wherever it stands.
func (f *Finder) meets(i, k int, things []thing) bool {
	m, way := &f.Lines[i].Marks[k], f.memory.lines[i].way
	size, beside := m.largest(), inside
	if m.Ring > 0 {
		beside = m.Ring
	}
	hw, hh := max(size.W/2, size.W-beside), size.H/2
	for p := 1; p < len(way); p++ {
		c := course{at: way[p-1], dir: way[p].Sub(way[p-1])}
		swept := plane.Between(way[p-1], way[p]).Spread(hw, hh)
		for n := range things {
			t := &things[n]
			air := t.air + slack
			if t.foreign {
				air += margins[0]
			}
			if t.area.Near(swept, air) && !c.passes(t, hw+air, hh+air) {
				return true
			}
		}
	}
	return false
}

package token

import (
	"slices"

	"cablegraph/render/place/plane"
)

// A memory is what candidates the marks of a scene have, and the scene as it was when
// they were found: a mark keeps them until something changes near its line. So a
// scene in which one line is bent takes little time to be placed again.
type memory struct {
	boxes []plane.Rect
	lines []remembered
}

// A remembered is a line as it was, and what its marks found on it.
type remembered struct {
	way   []plane.Point
	area  plane.Rect
	marks []found
}

// A found is what a mark has found, by how it was looked for; nil where it was not.
type found [searches][]candidate

// How the candidates of a mark are looked for.
const (
	fast     = iota // in all its forms but the spare ones
	slow            // the same thoroughly
	spare           // in the spare ones
	fuller          // in all but these, to say more
	searches = iota
)

// candidates returns places of a mark, cheapest first.
func (f *Finder) candidates(i, k, search int) []candidate {
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

// recall forgets what was found where something has changed, and remembers the scene
// as it is.
func (f *Finder) recall() {
	was := &f.memory
	if was.lines == nil {
		was.lines = make([]remembered, len(f.Lines))
		for i := range f.Lines {
			was.lines[i].marks = make([]found, len(f.Lines[i].Marks))
		}
	}
	for i := range f.Lines {
		l, o := &f.Lines[i], &was.lines[i]
		if slices.Equal(l.way, o.way) {
			continue
		}
		if len(o.way) > 0 { // it is not the first time
			clear(o.marks)
			f.forget(func(swept plane.Rect) bool {
				return l.near(o.area, swept, margins[0]) || l.near(l.area, swept, margins[0])
			})
		}
		o.way, o.area = append(o.way[:0], l.way...), l.area
	}
	if len(was.boxes) != len(f.Boxes) {
		was.boxes = slices.Clone(f.Boxes)
	}
	for k, b := range f.Boxes {
		if o := was.boxes[k]; o != b {
			f.forget(func(swept plane.Rect) bool { return o.Near(swept, fromBox) || b.Near(swept, fromBox) })
			was.boxes[k] = b
		}
	}
}

// forget forgets what the marks of some lines found, told by what these may sweep.
func (f *Finder) forget(of func(swept plane.Rect) bool) {
	for i := range f.Lines {
		for k := range f.Lines[i].Marks {
			if of(f.Lines[i].reach(f.Lines[i].Marks[k].largest())) {
				f.memory.lines[i].marks[k] = found{}
			}
		}
	}
}

package token

import (
	"slices"

	"cablegraph/render/place/plane"
)

// A stand is a stretch of a course on which the middle of a mark can be. The
// course is that of the line, moved to its side by slide.
type stand struct {
	span
	course
	slide plane.Unit
	cover [2]plane.Unit // how much of the line the mark hides before and behind its place, at most
}

// find returns where a mark can stand on the line that was looked at, off foreign
// lines by margin. Size and margin are no larger than those looked for. Where it
// can stand nowhere in the middle of the line, it is moved to its side on steep
// pieces, so that it keeps off the other line of a pair: by half of what is
// possible, then by all. A mark with a ring is moved so far that the ring lies on the
// line, and the rest of it at either side.
func (f *Finder) find(size Size, margin plane.Unit) []stand {
	f.stands = f.stands[:0]
	if f.ring > 0 {
		side := size.W/2 - f.ring
		f.slid(size, margin, [2]plane.Unit{side, -side})
		return f.stands
	}
	side := size.W/2 - inside
	for _, slides := range [3][2]plane.Unit{{}, {side / 2, -side / 2}, {side, -side}} {
		if slides[0] < 0 {
			break
		}
		f.slid(size, margin, slides)
		if len(f.stands) > 0 {
			break
		}
	}
	return f.stands
}

// slid appends the stands on all courses, moved to either side.
func (f *Finder) slid(size Size, margin plane.Unit, slides [2]plane.Unit) {
	l := &f.Lines[f.at]
	lo := max(stub, l.Heads[0].Length+stub)
	hi := f.length - max(stub, l.Heads[1].Length+stub)
	half := size.half()
	for k := range f.courses {
		if f.one { // which is found soonest in the middle of the line
			k = fromMiddle(k, len(f.courses))
		}
		c := &f.courses[k]
		steep := plane.Abs(c.dir.Y)*half.W > plane.Abs(c.dir.X)*half.H
		for n, slide := range slides {
			if f.one && len(f.stands) > 0 {
				return
			}
			if slide != 0 && !steep && f.ring == 0 || slide == 0 && n > 0 {
				break
			}
			cover := c.hidden(size)
			if f.ring > 0 {
				cover = c.hiddenBeside(size, slide)
			}
			within := span{max(0, lo+cover[0]-c.start), min(c.len, hi-cover[1]-c.start)}
			if within.from > within.to {
				continue
			}
			on := stand{within, *c, slide, cover}
			on.at.X += slide
			if on.cut(f.Sheet, half) {
				f.search(on, gatherNear(f, k, slide != 0), half, margin)
			}
		}
	}
}

// fromMiddle returns the k-th of n by how near they are to the middle.
func fromMiddle(k, n int) int {
	if k%2 == 1 {
		return (n-1)/2 + (k+1)/2
	}
	return (n-1)/2 - k/2
}

// hidden returns how much of a course a mark on it covers to either side of its
// place.
func (c *course) hidden(size Size) [2]plane.Unit {
	half := c.reach(size.W, size.H) / 2
	return [2]plane.Unit{half, half}
}

// hiddenBeside returns the same of a mark whose middle is moved by slide.
func (c *course) hiddenBeside(size Size, slide plane.Unit) [2]plane.Unit {
	left, right := c.reach(size.W/2-slide, size.H/2), c.reach(size.W/2+slide, size.H/2)
	if c.dir.X < 0 {
		return [2]plane.Unit{right, left}
	}
	return [2]plane.Unit{left, right}
}

// reach returns how far a course runs until it is w farther across, or h farther
// down.
func (c *course) reach(w, h plane.Unit) plane.Unit {
	x, y := plane.Abs(c.dir.X), plane.Abs(c.dir.Y)
	if x*h > y*w {
		return w * c.len / x
	}
	return h * c.len / y
}

// cut cuts a stand to where a mark is on the sheet, and reports whether anything is
// left.
func (st *stand) cut(sheet plane.Rect, half Size) bool {
	if sheet.Holds(plane.Between(st.at, st.at.Add(st.dir)).Spread(half.W, half.H)) {
		return st.from < st.to
	}
	return st.slab(sheet.Min.X+half.W-st.at.X, sheet.Max.X-half.W-st.at.X, st.dir.X, st.len) &&
		st.slab(sheet.Min.Y+half.H-st.at.Y, sheet.Max.Y-half.H-st.at.Y, st.dir.Y, st.len)
}

// search appends what is left of a stand once all things on its course have taken
// what they block.
func (f *Finder) search(on stand, things []*thing, half Size, margin plane.Unit) {
	first := len(f.stands)
	f.stands = append(f.stands, on)
	for _, t := range things {
		air := t.air
		if t.foreign {
			air += margin
		}
		if s, ok := on.meets(t, half.W+air, half.H+air); ok && !f.block(first, s, on.to) {
			return
		}
	}
}

// block takes a span from the stands of a course, which begin at first and end at
// end, and reports whether any is left. No stand is as short as a point but one at
// the end.
func (f *Finder) block(first int, s span, end plane.Unit) bool {
	for k := len(f.stands) - 1; k >= first; k-- {
		st := &f.stands[k]
		if s.to <= st.from || s.from >= st.to && s.from > st.from {
			continue
		}
		before, behind := s.from > st.from, s.to < st.to || s.to == st.to && s.to == end
		switch {
		case before && behind:
			right := *st
			right.from, st.to = s.to, s.from
			f.stands = slices.Insert(f.stands, k+1, right)
		case before:
			st.to = s.from
		case behind:
			st.from = s.to
		default:
			f.stands = slices.Delete(f.stands, k, k+1)
		}
	}
	return len(f.stands) > first
}

// Room reports whether all marks of line i find a place, each alone, in its
// smallest form with so much air at either end, and appends where their middles can
// be.
func (f *Finder) Room(i int, air plane.Unit, spots []plane.Point) ([]plane.Point, bool) {
	f.one = true
	for k := range f.Lines[i].Marks {
		m := &f.Lines[i].Marks[k]
		size, ring := m.smallest(), m.Ring
		size.W += 2 * air
		if ring > 0 {
			ring += air
		}
		look(f, i, size, ring, margins[fair])
		stands := f.find(size, margins[fair])
		if len(stands) == 0 {
			return spots, false
		}
		st := &stands[0]
		spots = append(spots, st.at.Along(st.at.Add(st.dir), (st.from+st.to)/2, st.len))
	}
	return spots, true
}

// Clear reports whether marks of line i that found room at spots are off line j.
func (f *Finder) Clear(i int, spots []plane.Point, j int) bool {
	o := &f.Lines[j]
	for k, at := range spots {
		m := &f.Lines[i].Marks[k]
		half := m.smallest().half()
		if !o.area.Near(plane.Around(at, half.W, half.H), margins[fair]+o.Width+heads) {
			continue
		}
		for n := range o.things {
			if o.things[n].touches(at, half, margins[fair]) {
				return false
			}
		}
	}
	return true
}

// ClearOfBox reports whether marks of line i that found room at spots are off a
// box.
func (f *Finder) ClearOfBox(i int, spots []plane.Point, box int) bool {
	for k, at := range spots {
		half := f.Lines[i].Marks[k].smallest().half()
		if f.Boxes[box].Near(plane.Around(at, half.W, half.H), fromBox+slack) {
			return false
		}
	}
	return true
}

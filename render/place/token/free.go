package token

import (
	"cmp"
	"slices"

	"cablegraph/render/place/plane"
)

// A stand is a stretch of a line on which the middle of a mark can be, moved to
// the side of the line by slide.
type stand struct {
	span
	course
	start plane.Unit // of the course, along the line
	slide plane.Unit
	cover plane.Unit // how much of the line the mark hides, at most
}

// A finder finds stands. It keeps its lists between calls.
type finder struct {
	*Scene
	blocked []span
	stands  []stand
	one     bool // whether the first stand is enough
}

// find returns where a mark of size can stand on line i, off foreign lines by
// margin. Where it can stand nowhere in the middle of the line, it is moved to
// its side on steep pieces, so that it keeps off the other line of a pair: by
// half of what is possible, then by all.
func (f *finder) find(i int, size Size, margin plane.Unit) []stand {
	f.stands = f.stands[:0]
	side := size.W/2 - inside
	for _, slides := range [3][2]plane.Unit{{}, {side / 2, -side / 2}, {side, -side}} {
		if slides[0] < 0 {
			break
		}
		f.slid(i, size, margin, slides)
		if len(f.stands) > 0 {
			break
		}
	}
	return f.stands
}

// slid appends the stands on all pieces of line i, moved to either side.
func (f *finder) slid(i int, size Size, margin plane.Unit, slides [2]plane.Unit) {
	l := &f.Lines[i]
	lo := max(stub, l.Heads[0].Length+stub)
	hi := plane.Length(l.Way) - max(stub, l.Heads[1].Length+stub)
	hw, hh := size.W/2, size.H/2
	start := plane.Unit(0)
	for k := 1; k < len(l.Way); k++ {
		d := l.Way[k].Sub(l.Way[k-1])
		c := course{l.Way[k-1], d, d.Len()}
		if c.len == 0 {
			continue
		}
		cover := hidden(c, size)
		within := span{max(0, lo+cover/2-start), min(c.len, hi-cover/2-start)}
		steep := plane.Abs(d.Y)*hw > plane.Abs(d.X)*hh
		for n, slide := range slides {
			if within.from > within.to || slide != 0 && !steep || slide == 0 && n > 0 || f.one && len(f.stands) > 0 {
				break
			}
			f.search(i, c, start, within, hw, hh, slide, cover, margin)
		}
		start += c.len
	}
}

// hidden returns how much of a straight line a mark on it covers.
func hidden(c course, size Size) plane.Unit {
	x, y := plane.Abs(c.dir.X), plane.Abs(c.dir.Y)
	if x*size.H > y*size.W {
		return size.W * c.len / x
	}
	return size.H * c.len / y
}

// search appends the stands on one course to f.
func (f *finder) search(i int, c course, start plane.Unit, within span, hw, hh, slide, cover, margin plane.Unit) {
	on := c
	on.at.X += slide
	f.blocked = f.blocked[:0]
	end := on.at.Add(on.dir)
	swept := plane.Rect{
		Min: plane.Point{X: min(on.at.X, end.X) - hw, Y: min(on.at.Y, end.Y) - hh},
		Max: plane.Point{X: max(on.at.X, end.X) + hw, Y: max(on.at.Y, end.Y) + hh},
	}
	block := func(s span, ok bool) {
		if ok {
			f.blocked = append(f.blocked, s)
		}
	}
	for _, b := range f.Boxes {
		if b.Near(swept, fromBox) {
			block(on.box(b, hw+fromBox, hh+fromBox))
		}
	}
	for j := range f.Lines {
		o := &f.Lines[j]
		if !o.Area.Near(swept, margin+o.Width+4*plane.Pt) { // room for heads
			continue
		}
		if j != i {
			air := margin + o.Width/2
			for k := 1; k < len(o.Way); k++ {
				if p, q := o.Way[k-1], o.Way[k]; near(swept, p, q, air+slack) {
					block(on.piece(p, q, hw+air, hh+air))
				}
			}
		}
		for side, h := range o.Heads {
			if h.Length > 0 {
				end := o.Way[side*(len(o.Way)-1)]
				if !near(swept, end, end, h.Length+h.Half+fromHead+slack) {
					continue
				}
				tip, back := o.head(side)
				block(on.piece(tip, back, hw+h.Half+fromHead, hh+h.Half+fromHead))
			}
		}
	}
	// What keeps the mark inside of the sheet blocks from outside.
	in := f.Sheet
	ok := within.slab(in.Min.X+hw-on.at.X, in.Max.X-hw-on.at.X, on.dir.X, on.len) &&
		within.slab(in.Min.Y+hh-on.at.Y, in.Max.Y-hh-on.at.Y, on.dir.Y, on.len)
	if !ok {
		return
	}
	slices.SortFunc(f.blocked, func(a, b span) int {
		if a.from != b.from {
			return cmp.Compare(a.from, b.from)
		}
		return cmp.Compare(a.to, b.to)
	})
	at := within.from
	add := func(to plane.Unit) {
		if to >= at {
			f.stands = append(f.stands, stand{span{at, to}, on, start, slide, cover})
		}
	}
	for _, b := range f.blocked {
		if b.from > at {
			add(min(b.from, within.to))
		}
		at = max(at, b.to)
		if at > within.to {
			return
		}
	}
	add(within.to)
}

// slack is how much farther than need be pieces are looked at: what is cut by a
// course is rounded to the next unit.
const slack = 8

// near reports whether the piece p–q, grown by some air, may touch r. Most pieces
// of a figure lie elsewhere, and are found to by this alone.
func near(r plane.Rect, p, q plane.Point, air plane.Unit) bool {
	return min(p.X, q.X)-air <= r.Max.X && max(p.X, q.X)+air >= r.Min.X &&
		min(p.Y, q.Y)-air <= r.Max.Y && max(p.Y, q.Y)+air >= r.Min.Y
}

// head returns the tip and the middle of the back of a line's head.
func (l *Line) head(side int) (tip, back plane.Point) {
	n := len(l.Way)
	tip, next := l.Way[0], l.Way[1]
	if side == 1 {
		tip, next = l.Way[n-1], l.Way[n-2]
	}
	d := next.Sub(tip)
	return tip, tip.Along(tip.Add(d), l.Heads[side].Length, max(1, d.Len()))
}

// A Finder answers whether lines of a scene have room, over and over.
type Finder struct{ f finder }

// NewFinder returns a finder for a scene, which may change between calls.
func NewFinder(s *Scene) *Finder { return &Finder{finder{Scene: s, one: true}} }

// Room reports whether all marks of line i would find a place, each alone, in
// its smallest form.
func (f *Finder) Room(i int) bool {
	for _, m := range f.f.Lines[i].Marks {
		if len(f.f.find(i, m.Sizes[len(m.Sizes)-1], margins[fair])) == 0 {
			return false
		}
	}
	return true
}

package lint

import (
	"slices"

	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

const (
	// tooNear is how near two heads are taken for one.
	tooNear = 5 * shape.Pt
	// touch is how far off its border the end of a line may lie: a rounding.
	touch = shape.Pt / 2
	// grip is how far a head may stand off the end of its line.
	grip = shape.Pt
)

// checkLines looks for lines that can't be followed from box to box.
func checkLines(f *Findings, v *view) {
	size := v.size()
	for i := range v.lines {
		l := &v.lines[i]
		for _, b := range v.boxes {
			if !l.joins(b.area) && meets(l.pieces, b.area) {
				f.LineInBox++
			}
		}
		for k := range v.lines[:i] {
			o := &v.lines[k]
			if l.along(o, size) && !v.pair(l, o) {
				f.LineOnLine++
			}
			for _, a := range l.tips {
				if slices.ContainsFunc(o.tips, func(b shape.Point) bool { return a.Sub(b).Length() < tooNear }) {
					f.HeadAtHead++
				}
			}
		}
	}
}

// size is that of the smallest words, of which a print has 7 pt: what is near on a slide
// is farther apart than what is near on paper.
func (v *view) size() shape.Unit {
	size := shape.Unit(0)
	for _, w := range v.words {
		if size == 0 || w.Size < size {
			size = w.Size
		}
	}
	return max(size, typeset.MinSize)
}

// pair reports whether two lines join the same two boxes.
func (v *view) pair(l, o *line) bool {
	for _, b := range v.boxes {
		if l.joins(b.area) != o.joins(b.area) {
			return false
		}
	}
	return true
}

// along reports whether two lines, heads apart, keep less than half a point of white between
// them over more than 32 pt, where the smallest words have 7 pt.
func (l *line) along(o *line, size shape.Unit) bool {
	near, sum := (l.width+o.width+size/7)/2, shape.Unit(0)
	for i := range l.way {
		for k := range o.way {
			sum += l.way[i].Along(&o.way[k], near)
		}
	}
	return sum > 32*size/7
}

// joins reports whether a line begins or ends at a box. The corners of boxes are
// round: there it may lie a little inside.
func (l *line) joins(box shape.Rect) bool {
	return slices.ContainsFunc(l.ends, box.Grow(touch, touch).Contains)
}

// meets reports whether one of the pieces enters the inside of an area.
func meets(pieces []shape.FlatCurve, area shape.Rect) bool {
	for i := range pieces {
		if pieces[i].Through(area) {
			return true
		}
	}
	return false
}

// lineOf takes an edge apart. What its words stand on is no head, and the white in
// a hollow line no line.
func lineOf(g *shape.Group, grounds map[*shape.Path]bool) line {
	l := line{count: g.Count, wanted: g.Rings, rings: rings(g)}
	var heads []*shape.Path
	for _, s := range g.Shapes {
		p, ok := s.(*shape.Path)
		switch {
		case !ok || grounds[p] || p.Stroke == shape.White:
		case len(p.Segs) == 2 && p.Segs[1].Op == shape.CurveTo:
			c := p.Segs[1].P
			l.pieces = append(l.pieces, shape.Curve{p.Segs[0].P[0], c[0], c[1], c[2]}.Flatten())
			l.inks, l.width = append(l.inks, p.Stroke), max(l.width, p.Width)
		default:
			heads = append(heads, p)
		}
	}
	l.way = make([]shape.FlatCurve, 0, 2*len(l.pieces))
	for i := range l.pieces {
		if i > 0 {
			l.way = append(l.way, shape.Bow(l.pieces[i-1].Curve[3], l.pieces[i].Curve[0], 0).Flatten())
		}
		l.way = append(l.way, l.pieces[i])
	}
	if n := len(l.pieces); n > 0 {
		first, last := l.pieces[0].Curve, l.pieces[n-1].Curve
		back := first.Tangent(0)
		l.tip(heads, first[0], shape.Point{X: -back.X, Y: -back.Y})
		l.tip(heads, last[3], last.Tangent(1024))
	}
	return l
}

// rings counts the rings of an edge: round shapes without words on them.
func rings(g *shape.Group) int {
	n := 0
	for i, s := range g.Shapes {
		p, ok := s.(*shape.Path)
		if !ok || !round(p) {
			continue
		}
		if i+1 < len(g.Shapes) {
			if words, ok := g.Shapes[i+1].(*shape.Text); ok && words.Anchor == shape.Middle && bounds(p).Contains(words.At) {
				continue // it is their token
			}
		}
		n++
	}
	return n
}

// tip adds the tip of the head at an end of the line, which points in a
// direction: as far beyond the end as the head reaches. An end without a head
// has none; it is where the line ends.
func (l *line) tip(heads []*shape.Path, end, dir shape.Point) {
	length := max(dir.Length(), 1)
	reach, found := shape.Unit(0), false
	for _, h := range heads {
		if !bounds(h).Grow(grip, grip).Contains(end) {
			continue
		}
		found = true
		for p := range points(h) {
			d := p.Sub(end)
			reach = max(reach, (d.X*dir.X+d.Y*dir.Y)/length)
		}
	}
	tip := end.Add(shape.Point{X: dir.X * reach / length, Y: dir.Y * reach / length})
	if l.ends = append(l.ends, tip); found {
		l.tips = append(l.tips, tip)
	}
}

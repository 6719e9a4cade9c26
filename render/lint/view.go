package lint

import (
	"iter"
	"strings"

	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A view is a drawing as a reader takes it apart.
type view struct {
	lines  []line
	boxes  []box
	labels []label // of lines, and of what boxes say
	words  []word  // all of them, in the order of painting
	marks  int     // messages that have no words
	paint  []paint // what is filled, but for boxes and for the tokens of labels
}

// A line is an edge. A reader follows it through the gaps that its label leaves.
type line struct {
	pieces []shape.FlatCurve
	way    []shape.FlatCurve // the pieces, and straight joins between them
	ends   []shape.Point     // where it begins and ends, heads included
	tips   []shape.Point     // those of the ends that have a head, or a carrier's ring
	inks   []shape.Color
	width  shape.Unit
	count  int // messages; 0: not known
	rings  int // of carriers
	wanted int // how many of these it should have
}

// A box is an actor.
type box struct {
	area  shape.Rect
	words string
	panel string // of a sheet of several figures, that the box is in; else empty
}

// A label is words together with the outline or the ring that belongs to them.
type label struct {
	area  shape.Rect
	words string
	line  int // index into the lines; -1: a box says it
	box   int // index into the boxes; -1: a line says it
}

// A word is one text as it is set.
type word struct {
	*shape.Text
	area   shape.Rect
	ground shape.Color
	order  int // of painting
	group  int
	loose  bool // it belongs to neither a line nor a box
}

// A paint is a filled area.
type paint struct {
	*shape.Path
	area  shape.Rect
	order int // of painting
}

func newView(d *shape.Drawing, faces *typeset.Faces) *view {
	v, order := &view{}, 0
	for i := range d.Contents {
		order = v.group(i, &d.Contents[i], faces, order)
	}
	return v
}

// group takes a group apart, whose first shape is painted as the one of this
// number, and returns the number of the next.
func (v *view) group(at int, g *shape.Group, faces *typeset.Faces, order int) int {
	isLine, isBox := isLine(g), isBox(g)
	grounds := make(map[*shape.Path]bool)
	own := box{panel: panelOf(g)}
	for i, s := range g.Shapes {
		text, ok := s.(*shape.Text)
		if !ok {
			continue
		}
		w := word{text, faces.TextBox(text), shape.White, order + i, at, !isLine && !isBox}
		ground, ring := groundOf(g.Shapes[:i], w.area), ringBefore(g.Shapes[:i], &w)
		if ground != nil {
			grounds[ground] = true
			w.ground = ground.Fill
		}
		v.words = append(v.words, w)
		l := label{w.area, text.S, -1, -1}
		switch {
		case isBox && ground == g.Shapes[0]:
			own.words += text.S + "\n"
			continue
		case isBox:
			l.box = len(v.boxes)
		case isLine:
			l.line = len(v.lines)
		default:
			continue
		}
		for _, p := range []*shape.Path{ground, ring} {
			if p != nil {
				grounds[p] = true
				l.area = l.area.Union(bounds(p))
			}
		}
		v.labels = append(v.labels, l)
	}
	for i, s := range g.Shapes {
		if p, ok := s.(*shape.Path); ok && p.Fill != shape.None && (!grounds[p] || !isLine && !isBox) && (!isBox || i > 0) {
			v.paint = append(v.paint, paint{p, bounds(p), order + i})
		}
	}
	if first := firstPath(g); isBox && first != nil {
		own.area = bounds(first)
		v.boxes = append(v.boxes, own)
	}
	if g.Class == shape.ClassMessage {
		v.marks++
	}
	if isLine {
		v.lines = append(v.lines, lineOf(g, grounds))
	}
	return order + len(g.Shapes)
}

func isLine(g *shape.Group) bool { return g.Class == shape.ClassEdge }
func isBox(g *shape.Group) bool  { return g.Class == shape.ClassNode || g.Class == shape.ClassGhost }

// panelOf returns the panel of a group, by which its key begins.
func panelOf(g *shape.Group) string {
	panel, _, _ := strings.Cut(g.Key, "/")
	if panel == g.Key {
		return ""
	}
	return panel
}

// groundOf returns the last area that words stand on.
func groundOf(before []shape.Shape, words shape.Rect) *shape.Path {
	var ground *shape.Path
	for _, s := range before {
		if p, ok := s.(*shape.Path); ok && p.Fill != shape.None && bounds(p).Contains(words.Center()) {
			ground = p
		}
	}
	return ground
}

// ringBefore returns the ring at whose side words stand.
func ringBefore(before []shape.Shape, w *word) *shape.Path {
	if len(before) == 0 || w.Anchor == shape.Middle {
		return nil
	}
	p, ok := before[len(before)-1].(*shape.Path)
	if !ok || !round(p) {
		return nil
	}
	if at := bounds(p); !at.Grow(at.Width(), at.Height()/2).Overlaps(w.area) {
		return nil
	}
	return p
}

// firstPath returns the outline of a box.
func firstPath(g *shape.Group) *shape.Path {
	if len(g.Shapes) == 0 {
		return nil
	}
	p, _ := g.Shapes[0].(*shape.Path)
	return p
}

// round reports whether a path is a ring.
func round(p *shape.Path) bool {
	at, curves := bounds(p), 0
	for _, s := range p.Segs {
		if s.Op == shape.CurveTo {
			curves++
		}
	}
	return curves == 4 && at.Width() == at.Height()
}

// bounds returns the box around a path's points.
func bounds(p *shape.Path) shape.Rect {
	first := p.Segs[0].P[0]
	r := shape.Rect{Min: first, Max: first}
	for at := range points(p) {
		r = r.Union(shape.Rect{Min: at, Max: at})
	}
	return r
}

// points yields the points of a path.
func points(p *shape.Path) iter.Seq[shape.Point] {
	return func(yield func(shape.Point) bool) {
		for i := range p.Segs {
			n := 0
			switch p.Segs[i].Op {
			case shape.MoveTo, shape.LineTo:
				n = 1
			case shape.CurveTo:
				n = 3
			}
			for _, at := range p.Segs[i].P[:n] {
				if !yield(at) {
					return
				}
			}
		}
	}
}

package place

import (
	"cmp"
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// spots are where along its line a label tries to stand, in 1/1024, from the
// middle outwards.
var spots = [...]int{512, 448, 576, 384, 640, 320, 704, 256, 768, 200, 824, 150, 874}

// A labelling places the labels of one figure.
type labelling struct {
	style  figure.Style
	figure *figure.Figure
	layout *figure.Layout
	routes []shape.FlatCurve
	labels []figure.Label
	done   []bool
}

// placeLabels gives every edge a label beside its line: on the outer side of
// its curve if it can, never over a box or another label, over a foreign line
// only where nothing else is possible. Words grow shorter before they
// collide; what fits nowhere becomes a key. Edges with short lines choose
// first, equals in the order of edges; then all choose again, because who
// came late may have found the best places taken that are free now.
func placeLabels(s figure.Style, f *figure.Figure, l *figure.Layout, routes []shape.FlatCurve) []figure.Label {
	p := &labelling{s, f, l, routes, make([]figure.Label, len(f.Edges)), make([]bool, len(f.Edges))}
	order := make([]int, len(f.Edges))
	for i := range order {
		order[i] = i
	}
	extent := func(i int) shape.Unit { return routes[i].Bounds().Width() + routes[i].Bounds().Height() }
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(extent(a), extent(b)), cmp.Compare(a, b))
	})
	rounds := 3
	if len(f.Edges) > dense {
		rounds = 1
	}
	for moved := true; moved && rounds > 0; rounds-- {
		moved = false
		for _, i := range order {
			before := p.labels[i]
			p.done[i] = false
			p.labels[i], p.done[i] = p.choose(i), true
			moved = moved || p.labels[i] != before
		}
	}
	keys := 0
	for i := range p.labels { // in the order of edges, so that the list is sorted
		if p.labels[i].Key {
			p.labels[i].Words = keyName(keys)
			keys++
		}
	}
	return p.labels
}

// keyName names the nth key: a, b … z, aa, ab …
func keyName(n int) string {
	if n < 26 {
		return string(rune('a' + n))
	}
	return keyName(n/26-1) + string(rune('a'+n%26))
}

// choose returns the best label of edge i that the others leave room for: the
// fullest words that stand free of everything, else the key, else the words
// that touch the fewest lines.
func (p *labelling) choose(i int) figure.Label {
	words := p.figure.Edges[i].Words
	if len(p.labels) > dense { // a list of half a page helps nobody: say at least how many
		words = append(slices.Clone(words), p.figure.Edges[i].CountWords())
	}
	var spare figure.Label // touches lines, but nothing worse
	fewest := 1 << 30
	for _, w := range words {
		label, touched := p.try(i, figure.Label{Words: w})
		if touched == 0 {
			return label
		}
		if touched < fewest {
			spare, fewest = label, touched
		}
	}
	key, touched := p.try(i, figure.Label{Words: keyName(len(p.labels) - 1), Key: true}) // the longest that there may be
	if touched < 1<<30 && touched <= fewest && (len(p.labels) <= dense || fewest == 1<<30) {
		return key
	}
	if fewest < 1<<30 {
		return spare
	}
	// No free place at all: the key stands on its own line.
	mid := p.routes[i].At(512)
	return figure.Label{Words: "a", Key: true, Box: shape.RectAround(mid, key.Box.Width(), key.Box.Height())}
}

// try returns the label at its best place and how many foreign lines it
// touches there; 1<<30 where there is none.
func (p *labelling) try(i int, l figure.Label) (figure.Label, int) {
	size := p.style.Label()
	// As high as the letters with their ascenders and descenders.
	w, h := p.style.Faces.Measure(l.Words, size, false), size*10/9
	if l.Key {
		w = max(w, size*2/3) + size/2
	}
	l.Box = shape.Rect{Max: shape.Point{X: w, Y: h}}
	fewest := 1 << 30
	way := &p.routes[i]
	best := l
	offs := []shape.Unit{0, p.style.Em() / 2} // close to the line, else a little off
	if len(p.labels) > dense {
		offs = offs[:1]
	}
	for _, off := range offs {
		for _, t := range spots {
			at, dir := way.At(t), way.Tangent(t)
			for _, side := range [...]shape.Unit{1, -1} {
				box := p.beside(i, at, dir, side, off, w, h)
				touched, ok := p.touched(i, box, fewest)
				if ok && touched < fewest {
					best.Box, fewest = box, touched
				}
				if fewest == 0 {
					return best, 0
				}
			}
		}
	}
	return best, fewest
}

// beside returns the box of a label next to the line at a point with
// direction dir, off further than need be; side 1 is the outer side of the
// curve.
func (p *labelling) beside(i int, at, dir shape.Point, side, off, w, h shape.Unit) shape.Rect {
	e := p.figure.Edges[i]
	d := max(dir.Length(), 1)
	// The normal to the left of the way, which is the outer side.
	n := shape.Point{X: dir.Y * side * 1024 / d, Y: -dir.X * side * 1024 / d}
	c := p.routes[i].Curve
	mid := shape.Point{X: (c[0].X + c[3].X) / 2, Y: (c[0].Y + c[3].Y) / 2}
	if out := c.At(512).Sub(mid); int64(out.X)*int64(dir.Y)-int64(out.Y)*int64(dir.X) < 0 {
		n = shape.Point{X: -n.X, Y: -n.Y}
	}
	gap := e.Width/2 + p.style.Em()/4
	if e.Ring {
		gap = max(gap, p.style.Ring()+p.style.Em()/4)
	}
	far := gap + off + (max(n.X, -n.X)*w/2+max(n.Y, -n.Y)*h/2)/1024
	return shape.RectAround(shape.Point{X: at.X + n.X*far/1024, Y: at.Y + n.Y*far/1024}, w, h)
}

// touched counts the foreign lines under a label's box; not ok where it would
// stand on a box, another label, its own line or outside of the plot. It may
// stop counting at limit.
func (p *labelling) touched(i int, box shape.Rect, limit int) (n int, ok bool) {
	air := p.style.Em() / 8
	if !box.Inside(p.layout.Plot) {
		return 0, false
	}
	for _, b := range p.layout.Boxes {
		if box.Grow(air, air).Overlaps(b) {
			return 0, false
		}
	}
	for j := range p.labels {
		if j != i && p.done[j] && box.Grow(2*air, air).Overlaps(p.labels[j].Box) {
			return 0, false
		}
	}
	if p.routes[i].Through(box) {
		return 0, false
	}
	around := box.Grow(2*p.style.Em(), 2*p.style.Em()) // further than widths, rings and heads reach
	for j := range p.routes {
		if n >= limit {
			break
		}
		if j == i {
			continue
		}
		if !around.Overlaps(p.routes[j].Bounds()) {
			continue
		}
		half := p.figure.Edges[j].Width/2 + air
		if p.routes[j].Through(box.Grow(half, half)) {
			n++
			continue
		}
		if p.figure.Edges[j].Ring {
			r := p.style.Ring()
			if shape.RectAround(p.routes[j].At(512), 2*r, 2*r).Overlaps(box) {
				n++
			}
		}
		if head := shape.RectAround(p.routes[j].Curve[3], p.style.Em(), p.style.Em()); head.Overlaps(box) {
			n++
		}
	}
	return n, true
}

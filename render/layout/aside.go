package layout

import (
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A sitting finds room for the asides of one figure, one after the other, where
// boxes, lines and tokens leave some.
type sitting struct {
	*figure.Layout
	lines []shape.FlatCurve
	taken []shape.Rect // by tokens, rings and asides
}

// withoutAsides returns what a plot leaves for boxes and lines where something is
// said aside: the outermost boxes, too, have room for a token above or below.
func withoutAsides(set *figure.Set, plot shape.Rect) shape.Rect {
	for _, f := range set.Figures {
		for _, n := range f.Nodes {
			if len(n.Asides) > 0 && !n.Folded {
				return plot.Grow(0, -set.Style.TokenHeight())
			}
		}
	}
	return plot
}

// seatAsides gives every aside of a figure its place, and counts those that find
// none.
func seatAsides(l *figure.Layout) {
	l.Asides = make([][]figure.Seat, len(l.Boxes))
	if !slices.ContainsFunc(l.Figure.Nodes, func(n figure.Node) bool { return len(n.Asides) > 0 }) {
		return
	}
	s := sitting{Layout: l}
	for i := range l.Lines {
		way := &l.Lines[i]
		s.lines = append(s.lines, way.Flatten())
		for _, spot := range slices.Concat(way.Carriers, []figure.Spot{way.Token}) {
			if spot.Form >= 0 {
				s.taken = append(s.taken, spot.Box)
			}
		}
	}
	for i := range l.Figure.Nodes {
		if n := &l.Figure.Nodes[i]; n.Folded {
			l.Asides[i] = []figure.Seat{n.Row(l.Figure.Style, l.Boxes[i])}
			continue
		}
		for k := range l.Figure.Nodes[i].Asides {
			stand := s.seat(i, &l.Figure.Nodes[i].Asides[k])
			if stand.Form < 0 {
				l.Faults++
			}
			l.Asides[i] = append(l.Asides[i], stand)
		}
	}
}

// seat returns the place of an aside at box i: the fullest words that find room
// anywhere around it.
func (s *sitting) seat(i int, aside *figure.Aside) figure.Seat {
	for form, words := range aside.Forms {
		token, text := aside.Size(s.Figure.Style, words)
		for _, stand := range stands(s.Figure.Style, s.Boxes[i], token, text) {
			if s.free(i, stand) {
				s.taken = append(s.taken, stand.Token, stand.Words)
				stand.Form = form
				return stand
			}
		}
	}
	return figure.Seat{Form: -1}
}

// stands returns the places around a box where a token touches its border: on its
// upper edge from right to left, on its lower edge, then at its sides, with the
// words behind or before the token.
func stands(s scale.Style, box shape.Rect, token, words shape.Point) []figure.Seat {
	var out []figure.Seat
	on, gap, step := s.Em()/16, s.Em()/3, s.Em()/3
	add := func(x, y shape.Unit, before bool) {
		at := shape.Rect{Min: shape.Point{X: x, Y: y}, Max: shape.Point{X: x + token.X, Y: y + token.Y}}
		text := shape.Rect{Min: shape.Point{X: at.Max.X + gap, Y: at.Center().Y - words.Y/2}}
		if before {
			text.Min.X = at.Min.X - gap - words.X
		}
		text.Max = text.Min.Add(words)
		out = append(out, figure.Seat{Token: at, Words: text})
	}
	for _, y := range []shape.Unit{box.Min.Y + on - token.Y, box.Max.Y - on} {
		for x := box.Max.X - token.X/2; x >= box.Min.X-token.X/2; x -= step {
			add(x, y, false)
			add(x, y, true)
		}
	}
	for y := box.Min.Y - token.Y/2; y <= box.Max.Y-token.Y/2; y += step {
		add(box.Max.X-on, y, false)
		add(box.Min.X+on-token.X, y, true)
	}
	return out
}

// free reports whether nothing but box i is touched by an aside at a place.
func (s *sitting) free(i int, at figure.Seat) bool {
	em := s.Figure.Style.Em()
	if at.Words.Overlaps(s.Boxes[i]) {
		return false
	}
	for _, r := range []shape.Rect{at.Token, at.Words} {
		if !r.Inside(s.Plot) {
			return false
		}
		near := r.Grow(em/4, em/8)
		for k, b := range s.Boxes {
			if k != i && near.Overlaps(b) {
				return false
			}
		}
		if slices.ContainsFunc(s.taken, near.Overlaps) {
			return false
		}
		near = r.Grow(em*3/8, em*3/8) // heads are wider than their lines
		for k := range s.lines {
			if s.lines[k].Through(near) {
				return false
			}
		}
	}
	return true
}

package page

import (
	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// off is what a badge hides rather than leave the sheet.
const off = 100 * hidden

// seat returns where a badge stands at box i: on the first corner, or place along
// its border, that nothing else touches; else where it hides least.
func seat(l *figure.Layout, i int, badge figure.Badge, others []shape.Rect) shape.Rect {
	var best shape.Rect
	least := -1
	s := l.Figure.Style
	sheet := shape.Rect{Max: shape.Point{X: s.W, Y: l.Plot.Max.Y + s.Em()}}
	if s.Slide { // whose subtitle is near
		sheet.Min.Y = l.Plot.Min.Y - s.Em()/3
	}
	for _, r := range seats(l, i, badge) {
		n := 0
		hides := func(is bool) {
			if is {
				n += hidden
			}
		}
		if !r.Inside(sheet) {
			n += off
		}
		for _, o := range others {
			hides(r.Overlaps(o))
		}
		for k := range l.Lines {
			n += cost(&l.Lines[k], r.Grow(s.Em()/5, s.Em()/5)) // lines are broad
		}
		for k, box := range l.Boxes {
			hides(k != i && r.Overlaps(box))
		}
		if least < 0 || n < least {
			best, least = r, n
		}
		if least == 0 {
			break
		}
	}
	return best
}

// seats returns the places of a badge at box i, clear of the name.
func seats(l *figure.Layout, i int, badge figure.Badge) []shape.Rect {
	s, at := l.Figure.Style, l.Boxes[i]
	w, h := s.TokenSize(badge.Look, badge.Words)
	in := s.Em() * 2 / 5 // less than the margin of the name
	left, right := at.Min.X+in-w/2, at.Max.X-in+w/2
	low, high := at.Max.Y+h/2-in/2, at.Min.Y-h/2+in/2
	places := []shape.Point{{X: left, Y: at.Min.Y}, {X: right, Y: at.Min.Y}, {X: right, Y: at.Max.Y}, {X: left, Y: at.Max.Y}}
	if badge.Low {
		places = []shape.Point{places[2], places[3], places[1], places[0]}
		low, high = high, low
	}
	for _, y := range []shape.Unit{high, low} {
		for _, x := range []shape.Unit{at.Min.X + w/2, at.Max.X - w/2, at.Center().X} {
			places = append(places, shape.Point{X: x, Y: y})
		}
	}
	// Then wherever it touches the border, step by step: a hub has lines all around.
	for _, y := range []shape.Unit{high, low} {
		for x := left; x <= right; x += in {
			places = append(places, shape.Point{X: x, Y: y})
		}
	}
	for y := at.Min.Y; y <= at.Max.Y; y += in {
		places = append(places, shape.Point{X: right, Y: y}, shape.Point{X: left, Y: y})
	}
	var out []shape.Rect
	for _, c := range places {
		c.X = min(max(c.X, w/2+in/2), s.W-w/2-in/2) // on the sheet
		out = append(out, shape.RectAround(c, w, h))
	}
	return out
}

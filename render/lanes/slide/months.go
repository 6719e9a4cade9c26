package slide

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// A span of columns is surely of one month, or of one year in a part that is longer
// than a year: there a month alone would not say which.
type span struct {
	from, to    int
	first, last edtf.Day // its days; open where only the month is known
	unit        edtf.Unit
	exact       bool
	outside     bool // of all periods: it stands by itself
}

// spansOf returns the runs of columns that are surely of one month or year.
func spansOf(s *Slide) []span {
	var out []span
	for i := range s.columns {
		m, unit := s.columns[i].m, edtf.ByMonth
		if m == nil {
			continue
		}
		part := &s.parts[s.columns[i].part]
		if isLong(s.f, part) {
			unit = edtf.ByYear
		}
		if !m.Within(unit) {
			continue
		}
		exact := m.First == m.Last
		if n := len(out); n > 0 && out[n-1].to == i-1 && out[n-1].unit == unit && sequence.Begin(out[n-1].first, unit) == sequence.Begin(m.First, unit) {
			out[n-1].to, out[n-1].last, out[n-1].exact = i, max(out[n-1].last, m.Last), out[n-1].exact && exact
			continue
		}
		out = append(out, span{i, i, m.First, m.Last, unit, exact, part.Period < 0})
	}
	return out
}

// isLong reports whether a part is of a period of more than a year.
func isLong(f *Figure, part *sequence.Segment) bool {
	if part.Period < 0 {
		return false
	}
	p := f.set.Series.Periods[part.Period]
	return p.End-p.Start >= 366
}

// words spells the days of a span, or its month, or its year.
func (p *span) words(w words.Language) string {
	switch {
	case p.unit == edtf.ByYear:
		return w.Year(p.first)
	case p.outside:
		return w.Month(p.first)
	case p.exact:
		return w.Span(p.first, p.last, words.FrameOf(graph.Period{Start: p.first, End: p.last}).Monthly())
	}
	return w.Unit(sequence.Begin(p.first, edtf.ByMonth), edtf.ByMonth)
}

// drawMonths names spans under the columns in brackets, as many as have room
// beside each other: what lies outside all periods, then the longest first.
func drawMonths(s *Slide, t stack) shape.Group {
	var b shape.Builder
	st := s.f.style
	all := spansOf(s)
	slices.SortStableFunc(all, func(a, b span) int {
		if a.outside != b.outside && a.outside {
			return -1
		} else if a.outside != b.outside {
			return 1
		}
		return cmp.Compare(b.to-b.from, a.to-a.from)
	})
	var taken []shape.Rect
	for _, p := range all {
		text := p.words(st.Words)
		left, right := t.left+s.columns[p.from].x, t.left+s.columns[p.to].x
		w := st.Faces.Measure(text, st.Label(), false)
		x := min(max((left+right)/2, t.left+w/2), st.W-st.Margin()-w/2)
		area := shape.Rect{Min: shape.Point{X: min(left, x-w/2) - st.Em()/5, Y: 0}, Max: shape.Point{X: max(right, x+w/2) + st.Em()/5, Y: 1}}
		if slices.ContainsFunc(taken, area.Overlaps) {
			continue
		}
		taken = append(taken, area)
		y, tick := t.bottom+st.Em()/2, st.Em()/4
		if p.to > p.from {
			b.Line(bracketInk, st.Em()/12, nil, shape.Point{X: left, Y: y - tick}, shape.Point{X: left, Y: y}, shape.Point{X: right, Y: y}, shape.Point{X: right, Y: y - tick})
		}
		b.Add(&shape.Text{At: shape.Point{X: x, Y: y + st.Label()}, Anchor: shape.Middle, S: text, Size: st.Label(), Fill: scale.Black})
	}
	return shape.Group{Class: shape.ClassStrip, ID: shape.ClassStrip, Key: shape.ClassStrip, Shapes: b.Shapes}
}

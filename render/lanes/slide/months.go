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

// A span of columns is surely of one month.
type span struct {
	from, to    int
	first, last edtf.Day // its days; open where only the month is known
	exact       bool
	outside     bool // of all periods: it stands by itself
}

// spansOf returns the runs of columns that are surely of one month.
func spansOf(s *Slide) []span {
	var out []span
	for i := range s.columns {
		m := s.columns[i].m
		if m == nil || m.First.Open() || m.Last.Open() || sequence.Begin(m.First, edtf.ByMonth) != sequence.Begin(m.Last, edtf.ByMonth) {
			continue
		}
		exact := m.First == m.Last
		outside := s.parts[s.columns[i].part].Period < 0
		if n := len(out); n > 0 && out[n-1].to == i-1 && sequence.Begin(out[n-1].first, edtf.ByMonth) == sequence.Begin(m.First, edtf.ByMonth) {
			out[n-1].to, out[n-1].last, out[n-1].exact = i, max(out[n-1].last, m.Last), out[n-1].exact && exact
			continue
		}
		out = append(out, span{i, i, m.First, m.Last, exact, outside})
	}
	return out
}

// words spells the days of a span, or its month.
func (p *span) words(w words.Language) string {
	frame := words.FrameOf(graph.Period{Start: p.first, End: p.last}).Monthly()
	if p.outside {
		return w.Month(p.first)
	}
	if p.exact {
		return w.Span(p.first, p.last, frame)
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

package page

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A foot stands under the legend of a slide: how many of the messages it shows,
// and a thin bar of all periods with this one dark.
type foot struct {
	style   scale.Style
	periods []graph.Period
}

func (t *foot) height() shape.Unit { return typeset.Leading(t.style.Label()) + t.bar() }

// bar is the height of the bar of periods.
func (t *foot) bar() shape.Unit {
	if t.style.NoStrip {
		return 0
	}
	return t.style.Em() * 5 / 18
}

// draw draws the foot of a figure with its upper edge at top.
func (t *foot) draw(l *figure.Layout, top shape.Unit) shape.Group {
	var b shape.Builder
	f := l.Figure
	s := t.style
	left, right := s.Margin(), s.W-s.Margin()
	own := slices.IndexFunc(t.periods, func(p graph.Period) bool { return p.ID == f.Period.ID })
	base := top + s.Label()*17/20
	where := s.Words.PeriodOf(own+1, len(t.periods))
	room := right - left - s.Faces.Measure(where, s.Label(), false) - s.Em()
	b.Add(&shape.Text{At: shape.Point{X: left, Y: base}, S: t.counts(l, room), Size: s.Label(), Fill: scale.Ink})
	b.Add(&shape.Text{At: shape.Point{X: right, Y: base}, Anchor: shape.End, S: where, Size: s.Label(), Fill: scale.Ink})
	y1 := top + t.height()
	for k := range t.periods {
		x := func(k int) shape.Unit { return left + (right-left)*shape.Unit(k)/shape.Unit(len(t.periods)) }
		gap := min(s.Em()/4, (x(k+1)-x(k))/4)
		ink := shape.RGB(0xcfcfcf)
		switch {
		case k == own:
			ink = scale.Black
		case f.Against != nil && t.periods[k].ID == f.Against.ID:
			ink = scale.Faint
		}
		bar(&b, x(k), x(k+1)-gap, y1-t.bar(), y1, ink)
	}
	return shape.Group{Class: shape.ClassStrip, ID: shape.ClassStrip, Key: shape.ClassStrip, Title: s.Words.PeriodsMarked(), Shapes: b.Shapes}
}

// counts says how much a slide shows, and what has no room on its lines.
func (t *foot) counts(l *figure.Layout, room shape.Unit) string {
	forms := l.Figure.Foot
	if forms == nil {
		forms = l.Figure.Counts[:1]
	}
	return fullest(t.style, forms, l, room)
}

// fullest says some words in one of their forms, and behind them what has no room on the lines
// of a figure: as fully as the room allows, but rather in fewer words than without the names
// of carriers, and rather with how many rings have no name than cut.
func fullest(s scale.Style, forms []string, l *figure.Layout, room shape.Unit) string {
	words := ""
	for _, notes := range l.UntoldForms() {
		for _, form := range forms {
			words = s.Words.Semicolon(append([]string{form}, notes...)...)
			if s.Faces.Measure(words, s.Label(), false) <= room {
				return words
			}
		}
	}
	return s.Faces.Fit(words, s.Label(), false, room)
}

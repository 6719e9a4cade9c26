package page

import (
	"slices"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A legend explains what occurs in one figure, and nothing else.
type legend struct {
	style scale.Style
	cells []legendCell
	lines int
	over  string // on slides: what the lines tell, which stands beside the dates
}

// A legendCell is a heading or an item in its place.
type legendCell struct {
	heading string // empty: an item
	item    figure.LegendItem
	x       shape.Unit // from the left margin
	line    int
}

func newLegend(f *figure.Figure) *legend {
	l := &legend{style: f.Style}
	if f.Style.NoLegend {
		return l
	}
	var groups []figure.LegendGroup
	if f.Style.Slide && !f.Style.NoTitle {
		l.over = told(f)
	}
	for _, g := range f.Legend {
		if g = l.within(g); f.Style.Slide && (g.Marks || l.over != "" && !l.keeps(f, g)) { // all follow each other in one row
			g.Heading = ""
		}
		groups = append(groups, g)
	}
	if f.Style.Rules().LegendRuns {
		l.run(groups)
	} else {
		l.flow(groups)
	}
	return l
}

// told is what the lines of a slide tell, which stands beside the dates: the headings
// of its groups; where these have no room, the last that has, or its note, for it
// says most.
func told(f *figure.Figure) string {
	s := f.Style
	var headings, words []string
	for _, g := range f.Legend {
		if !g.Marks && g.Heading != "" {
			headings, words = append(headings, g.Heading), append(words, g.Heading)
			if g.Note != "" {
				words[len(words)-1] = g.Note
				words = append(words, g.Heading)
			}
		}
	}
	room := s.W - 2*s.Margin() - s.Em() - s.Faces.Measure(f.Dates, s.Label(), false)
	all := s.Words.Semicolon(headings...)
	for i := len(words) - 1; s.Faces.Measure(all, s.Label(), false) > room && i >= 0; i-- {
		all = words[i]
	}
	if s.Faces.Measure(all, s.Label(), false) > room {
		return "" // the legend has its headings
	}
	return all
}

// keeps reports whether a heading stays in the legend of a slide: of a figure of
// changes that says on what the messages are, and has no room beside the dates.
func (l *legend) keeps(f *figure.Figure, g figure.LegendGroup) bool {
	return f.Against != nil && g.Heading == f.About && l.over != g.Note && !strings.Contains(l.over, g.Heading)
}

// width is the room from the left margin to the right one.
func (l *legend) width() shape.Unit { return l.style.W - 2*l.style.Margin() }

// within returns the group with words that are no wider than the sheet.
func (l *legend) within(g figure.LegendGroup) figure.LegendGroup {
	s := l.style
	g.Items = slices.Clone(g.Items)
	g.Heading = s.Faces.Fit(g.Heading, s.Label(), true, l.width())
	for i := range g.Items {
		g.Items[i].Label = s.Faces.Fit(g.Items[i].Label, s.Label(), false, l.width()-s.Rules().Sample-s.Em()/2)
	}
	return g
}

// ItemWidth is the width of an item of a legend: its sample, then its label.
func ItemWidth(s scale.Style, i figure.LegendItem) shape.Unit {
	return sampleWidth(s, i) + s.Em()/2 + s.Faces.Measure(i.Label, s.Label(), false)
}

// sampleWidth is the length of an item's sample: one for all, but more where a token
// would cover the head. Marks on slides take what they need.
func sampleWidth(s scale.Style, i figure.LegendItem) shape.Unit {
	if i.Edge != nil && i.Edge.Neutral { // the line shows on both sides of its token, where there is one
		w, _ := s.TokenSize(i.Edge.Token.Look, i.Edge.Token.Forms[0])
		if i.Edge.Look.Ink == shape.White {
			return w
		}
		return w + 3*s.Em()/2
	}
	if i.Box != nil && i.Box.Said != nil { // more of the box is seen than its corner
		w, _ := s.TokenSize(i.Box.Said.Look, i.Box.Said.Forms[0])
		return max(s.Rules().Sample, w*5/4+s.Em())
	}
	if s.Slide && i.Edge != nil && i.Edge.Look.Ink == shape.White {
		return s.Faces.Measure(i.Edge.Token.Forms[0], s.Label(), false)
	}
	if s.Slide || i.Edge == nil || !stands(i.Edge.Token) {
		return s.Rules().Sample
	}
	w, _ := s.TokenSize(i.Edge.Token.Look, i.Edge.Token.Forms[0])
	return max(s.Rules().Sample, w+2*s.Em())
}

// gaps are the distances of items and of groups.
func (l *legend) gaps() (items, groups shape.Unit) {
	if l.style.Slide {
		return l.style.Em(), l.style.Em()
	}
	return l.style.Em() * 5 / 4, l.style.Em() * 5 / 2
}

// flow sets the groups side by side as far as the sheet is wide, and the
// items of one that is wider than the sheet on several lines.
func (l *legend) flow(groups []figure.LegendGroup) {
	s := l.style
	gap, between := l.gaps()
	left, top := shape.Unit(0), 0 // of the next group
	for _, group := range groups {
		first := len(l.cells)
		l.cells = append(l.cells, legendCell{heading: group.Heading})
		right, at, line := s.Faces.Measure(group.Heading, s.Label(), true), shape.Unit(0), 1
		for _, item := range group.Items {
			w := ItemWidth(s, item)
			if at > 0 && at+w > l.width() {
				at, line = 0, line+1
			}
			l.cells = append(l.cells, legendCell{item: item, x: at, line: line})
			right = max(right, at+w)
			at += w + gap
		}
		if left > 0 && left+right > l.width() {
			left, top = 0, l.lines
		}
		for i := first; i < len(l.cells); i++ {
			l.cells[i].x += left
			l.cells[i].line += top
		}
		l.lines = max(l.lines, top+line+1)
		left += right + between
	}
}

// run sets headings and items one after the other like words, on a sheet
// whose height is scarce. A heading stays with its first item.
func (l *legend) run(groups []figure.LegendGroup) {
	s := l.style
	gap, between := l.gaps()
	at, line := shape.Unit(0), 0
	for _, group := range groups {
		heading := shape.Unit(0)
		if group.Heading != "" {
			heading = s.Faces.Measure(group.Heading, s.Label(), true) + gap
		}
		if at > 0 && at+heading+ItemWidth(s, group.Items[0]) > l.width() {
			at, line = 0, line+1
		}
		if group.Heading != "" {
			l.cells = append(l.cells, legendCell{heading: group.Heading, x: at, line: line})
		}
		at += heading
		for _, item := range group.Items {
			w := ItemWidth(s, item)
			if at+w > l.width() {
				at, line = 0, line+1
			}
			l.cells = append(l.cells, legendCell{item: item, x: at, line: line})
			at += w + gap
		}
		at += between - gap
		l.lines = line + 1
	}
}

func (l *legend) height() shape.Unit { return shape.Unit(l.lines) * l.style.Rules().LegendLine }

// draw draws the legend with its upper edge at top.
func (l *legend) draw(top shape.Unit) shape.Group {
	b, s := shape.Builder{}, l.style
	for _, cell := range l.cells {
		at := shape.Point{X: s.Margin() + cell.x, Y: top + s.Label() + shape.Unit(cell.line)*s.Rules().LegendLine}
		if cell.heading != "" {
			b.Add(&shape.Text{At: at, S: cell.heading, Size: s.Label(), Bold: true, Fill: scale.Black})
		} else {
			Item(&b, s, cell.item, at)
		}
	}
	return shape.Group{Class: shape.ClassLegend, ID: shape.ClassLegend, Key: shape.ClassLegend, Shapes: b.Shapes}
}

// stands reports whether there is anything to see of a token on a sample.
func stands(t scale.Token) bool {
	return len(t.Forms) > 0 && (t.Look.Shape != scale.Bare || t.Forms[0] != "")
}

// Item draws a sample with its label behind it, from a point on the baseline on.
func Item(b *shape.Builder, s scale.Style, item figure.LegendItem, at shape.Point) {
	mid, length := at.Y-s.Label()*7/20, sampleWidth(s, item)
	if item.Box != nil {
		height := s.Em() * 5 / 4
		if item.Box.Said != nil {
			height = s.Em() * 7 / 8 // or its token stands on the words above
		}
		r := shape.RectAround(shape.Point{X: at.X + length/2, Y: mid}, length*4/5, height)
		var said shape.Rect
		if item.Box.Said != nil {
			said = corners(s, item.Box, r)[0]
		}
		for _, part := range box(s, item.Box, r, said) {
			b.Add(part)
		}
	} else {
		way := &figure.Way{Curve: shape.Bow(shape.Point{X: at.X, Y: mid}, shape.Point{X: at.X + length, Y: mid}, 0), Token: figure.Spot{Form: -1}}
		if stands(item.Edge.Token) {
			w, h := s.TokenSize(item.Edge.Token.Look, item.Edge.Token.Forms[0])
			x := max(length*2/5, w/2+s.Em()/2)
			switch {
			case item.Edge.Neutral:
				x = length / 2
			case s.Slide:
				x = w / 2
			}
			way.Token = figure.Spot{Box: shape.RectAround(shape.Point{X: at.X + x, Y: mid}, w, h)}
			way.Token.From, way.Token.To = int((x-w/2)*1024/length), int((x+w/2)*1024/length)
		}
		arrow(b, s, item.Edge, way)
		if stands(item.Edge.Token) {
			look, second, report := item.Edge.TokenLine()
			mark.Token(b, s, look, second, report, item.Edge.Token.Forms[0], way.Token.Box)
		}
	}
	b.Add(&shape.Text{At: at.Add(shape.Point{X: length + s.Em()/2, Y: 0}), S: item.Label, Size: s.Label(), Fill: scale.Ink})
}

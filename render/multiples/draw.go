package multiples

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/multiples/panel"
	"cablegraph/render/page"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// rule is the ink of the line between two rows.
var rule = shape.RGB(0xcfcfcf)

// draw draws one page of what is placed.
func (p Page) draw(at *placed) *shape.Drawing {
	paper, s := &p.paper, p.set.Style
	d := &shape.Drawing{W: at.w, H: at.heights.of(p), ID: p.ID(), Lang: s.Words.Tag(), Title: p.heading(), Desc: s.Words.Sentences(Text{p, at}.Describe()...)}
	if !paper.style.NoTitle {
		d.Contents = append(d.Contents, p.title(at))
	}
	for i := p.from; i < p.to; i++ {
		d.Contents = append(d.Contents, p.panel(at, i)...)
	}
	if paper.style.NoLegend {
		return d
	}
	corner := p.corner(&at.heights, p.to-p.from)
	if at.setting == below {
		corner = shape.Point{X: at.x, Y: d.H - at.y - at.legend + s.Em()}
	}
	d.Contents = append(d.Contents, p.legend(at.panels, at.setting).draw(corner))
	return d
}

// corner is the upper left corner of a cell.
func (p Page) corner(h *heights, cell int) shape.Point {
	row, col := shape.Unit(cell/p.paper.cols), shape.Unit(cell%p.paper.cols)
	return shape.Point{X: h.x + col*(p.paper.cell()+p.paper.gutter()), Y: h.y + h.title + row*(h.cell(p.Sheets)+p.paper.gutter())}
}

// title draws what stands above the panels.
func (p Page) title(at *placed) shape.Group {
	var b shape.Builder
	paper, s := &p.paper, p.set.Style
	y := at.y + paper.title()*4/5
	width := at.w - 2*at.x
	if words := p.beside(at); words != "" {
		b.Add(&shape.Text{At: shape.Point{X: at.w - at.x, Y: y}, Anchor: shape.End, S: words, Size: s.Label(), Fill: scale.Ink})
		width -= s.Faces.Measure(words, s.Label(), false) + s.Em()
	}
	b.Add(&shape.Text{At: shape.Point{X: at.x, Y: y}, S: s.Faces.Fit(p.heading(), paper.title(), true, width), Size: paper.title(), Bold: true, Fill: scale.Black})
	for _, line := range p.subtitle(at.panels) {
		y += typeset.Leading(s.Label())
		b.Add(&shape.Text{At: shape.Point{X: at.x, Y: y + s.Em()/4}, S: line, Size: s.Label(), Fill: scale.Ink})
	}
	return shape.Group{Class: shape.ClassTitle, ID: shape.ClassTitle, Key: shape.ClassTitle, Shapes: b.Shapes}
}

// panel draws one panel in its cell: its head, its graph, and who stands apart.
func (p Page) panel(at *placed, i int) []shape.Group {
	var b shape.Builder
	f, s, h := at.panels[i], p.set.Style, &at.heights
	corner := p.corner(h, i-p.from)
	right := corner.X + p.paper.cell()
	if i-p.from >= p.paper.cols { // under another panel
		y := corner.Y - p.paper.gutter()*2/3
		b.Line(rule, s.Em()/14, nil, shape.Point{X: corner.X, Y: y}, shape.Point{X: right, Y: y})
	}
	y := corner.Y + s.Principal()*17/20
	number := fmt.Sprintf("%d:", f.Number)
	indent := s.Faces.Measure(number, s.Principal(), false) + s.Em()/2
	b.Add(&shape.Text{At: shape.Point{X: corner.X, Y: y}, S: number, Size: s.Principal(), Fill: scale.Ink})
	size := s.Principal()
	if room := p.paper.cell() - indent; s.Faces.Measure(f.Title, size, true) > room {
		size = s.Label()
	}
	b.Add(&shape.Text{At: shape.Point{X: corner.X + indent, Y: y}, S: s.Faces.Fit(f.Title, size, true, p.paper.cell()-indent), Size: size, Bold: true, Fill: scale.Black})
	y += typeset.Leading(s.Principal())
	b.Add(&shape.Text{At: shape.Point{X: corner.X, Y: y}, S: f.Dates, Size: s.Label(), Fill: scale.Ink})
	for k, line := range p.counts(f.Panel, at.headLines) {
		at, anchor := shape.Point{X: right, Y: y}, shape.End
		if k > 0 || h.headLines == 3 {
			y += typeset.Leading(s.Label())
		}
		if k > 0 || h.headLines == 3 || f.Dates == "" {
			at, anchor = shape.Point{X: corner.X, Y: y}, shape.Start
		}
		b.Add(&shape.Text{At: at, Anchor: anchor, S: s.Faces.Fit(line, s.Label(), false, p.paper.cell()), Size: s.Label(), Fill: scale.Ink})
	}
	y = corner.Y + h.head + h.plot + s.Em()
	for _, line := range f.apart {
		y += typeset.Leading(s.Label())
		b.Add(&shape.Text{At: shape.Point{X: corner.X, Y: y}, S: line, Size: s.Label(), Fill: scale.Ink})
	}
	head := shape.Group{Class: shape.ClassTitle, ID: shape.ClassTitle, Key: shape.ClassTitle, Title: f.Heading(), Shapes: b.Shapes}
	graph := page.Graph(f.layout.Move(corner.Add(shape.Point{Y: h.head + s.Em()/2})))
	groups := append([]shape.Group{head}, graph...)
	for k := range groups {
		g := &groups[k]
		g.ID, g.Key, g.Count = fmt.Sprintf("p%d-%s", f.Number, g.ID), f.ID+"/"+g.Key, 0
	}
	return groups
}

// lines is how many lines stand below the title of a panel: one where dates and
// counts of all have room beside each other; two where the messages have it.
func (s *Sheets) lines(at []*placedPanel) int {
	style := s.set.Style
	for lines := 1; lines < 3; lines++ {
		if !slices.ContainsFunc(at, func(p *placedPanel) bool {
			taken := style.Faces.Measure(s.counts(p.Panel, lines)[0], style.Label(), false)
			if p.Dates != "" {
				taken += style.Faces.Measure(p.Dates, style.Label(), false) + style.Em()
			}
			return taken > s.paper.cell()
		}) {
			return lines
		}
	}
	return 3
}

// counts is what a panel counts, by lines: the first beside its dates, or all below.
func (s *Sheets) counts(p *panel.Panel, lines int) []string {
	if lines == 1 {
		return []string{strings.Join(p.Counts, " · ")}
	}
	return p.Counts
}

// Draw draws a page, from the places of the set's figures.
func (p Page) Draw(at []*figure.Layout) *shape.Drawing {
	return p.draw(p.settle(at))
}

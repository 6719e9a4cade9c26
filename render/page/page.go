// Package page lays out a sheet around the plots of figures: heading, legend,
// the strip of all messages over time, and the list that resolves keys.
//
// [Measure] finds the sizes of these parts, once for all figures of a set, and
// the [Room] that they leave. When the places in that room are found,
// [Page.Draw] joins looks and places to one drawing a figure.
package page

import (
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A Page is what stands around the plots of a set, in all figures alike. Its
// parts are measured once.
type Page struct {
	Room      Room
	style     scale.Style
	legends   map[*figure.Figure]*legend
	legend    shape.Unit // height of the highest
	strip     *strip
	foot      *foot                        // of slides, in place of the strip; else nil
	registers map[*figure.Figure]*register // none where the figures have no numbers, or no room
	register  shape.Unit                   // height of the highest
	Apart     bool                         // the registers are drawings of their own
	down      shape.Unit                   // what the headings of changes take of their plot
	untold    shape.Unit                   // on a page of given height: room under the legend for what has none on the lines
}

// A Room is what the page leaves for boxes and lines.
type Room struct {
	shape.Rect      // ends at the legend; on paper, at that of a figure as high as a journal's page
	Fixed      bool // the height of the sheet is given: the room can't grow
}

// Measure finds the sizes of heading, legend and strip, and the room that they
// leave.
func Measure(set *figure.Set) *Page {
	s := set.Style
	p := &Page{style: s, legends: make(map[*figure.Figure]*legend), registers: make(map[*figure.Figure]*register), strip: newStrip(set.Scales.Time, s)}
	if s.NoStrip {
		p.strip = &strip{Timescale: &scale.Timescale{}, style: s}
	}
	if s.Slide {
		p.foot = &foot{s, set.Series.Periods}
	}
	for i, f := range set.Figures {
		p.legends[f] = newLegend(f)
		p.legend = max(p.legend, p.legends[f].height())
		if s.Labels == scale.NumberLabels && s.H == 0 && s.Register != scale.NoRegister {
			p.registers[f] = newRegister(set, i)
			p.register = max(p.register, p.registers[f].height)
		}
	}
	p.Room.Fixed = s.Rules().Fixed
	height := s.H
	if !p.Room.Fixed {
		height = s.Most
	}
	if p.Room.Fixed && !s.Slide && slices.ContainsFunc(set.Figures, carries) {
		p.untold = typeset.Leading(s.Label())
	}
	foot := s.Em() + p.legend + p.untold + p.stripHeight() + s.Margin()
	p.Room.Rect = shape.Rect{Min: shape.Point{X: s.Margin(), Y: headingHeight(s, set.Figures)}, Max: shape.Point{X: s.W - s.Margin(), Y: height - foot}}
	p.MakeWay(set.Changes)
	least := p.Room.Min.Y + p.Room.Width()*scale.PlotShape/100 + foot + s.Em() + p.register
	p.Apart = p.register > 0 && (s.Register == scale.RegisterApart || s.Register == "" && least > s.HighestWithRegister())
	if p.register > 0 && !p.Apart {
		p.Room.Max.Y -= s.Em() + p.register
	}
	return p
}

// MakeWay lets the plots of figures of changes begin below their headings.
func (p *Page) MakeWay(changes []*figure.Figure) {
	p.down = max(0, headingHeight(p.style, changes)-p.Room.Min.Y)
}

// carries reports whether a figure has rings, whose names may find no room.
func carries(f *figure.Figure) bool {
	return slices.ContainsFunc(f.Edges, func(e figure.Edge) bool { return len(e.Carriers) > 0 })
}

// Changes is the plot of a figure of changes with its legend, given that of the
// others, which does not depend on whether changes are drawn: where their headings are
// higher it begins lower, and on a sheet of given height it ends above a higher legend.
func (p *Page) Changes(f *figure.Figure, plot shape.Rect) shape.Rect {
	plot.Min.Y += p.down
	if p.Room.Fixed {
		plot.Max.Y -= max(0, newLegend(f).height()-p.legend)
	} else {
		plot.Max.Y += p.down
	}
	return plot
}

// stripHeight is the height of the strip, or of what stands in its place.
func (p *Page) stripHeight() shape.Unit {
	if p.foot != nil {
		return p.foot.height()
	}
	return p.strip.height()
}

// Draw joins looks and places of one figure of the set to a drawing. What has no
// room on its lines is said under the legend, on a sheet of given height in one line; on
// slides, at the foot. All figures of periods have one size: room for the longest such
// words among them.
func (p *Page) Draw(l *figure.Layout, among ...*figure.Layout) *shape.Drawing {
	at := p.stack(l.Plot)
	if p.Room.Fixed {
		d := p.draw(p.legends[l.Figure], l, at)
		if words := fullest(p.style, []string{""}, l, p.style.W-2*p.style.Margin()); p.untold > 0 && words != "" {
			d.Contents = append(d.Contents, (&notes{style: p.style, lines: [][]run{{{words: words}}}}).draw(at.legend+p.legend))
		}
		return d
	}
	n := newNotes(p.style, l.Untold())
	most := n.height()
	for _, o := range among {
		most = max(most, newNotes(p.style, o.Untold()).height())
	}
	at.strip, at.register, at.height = at.strip+most, at.register+most, at.height+most
	d := p.draw(p.legends[l.Figure], l, at)
	if most > 0 {
		d.Contents = append(d.Contents, n.draw(at.legend+p.legend))
	}
	return d
}

// Holds reports whether a figure has all words under its legend, and is no higher with them
// than a printed page.
func (p *Page) Holds(l *figure.Layout) bool {
	n := newNotes(p.style, l.Untold())
	return n.more == 0 && p.stack(l.Plot).height+n.height() <= p.style.Page
}

// DrawChanges draws a part of a figure of changes over its own legend. It has no
// strip and no register, so that the words for what is not drawn, and the legend,
// are all that stands under the plot; on slides, the foot.
func (p *Page) DrawChanges(l *figure.Layout) *shape.Drawing {
	at, legend := p.stack(l.Plot), newLegend(l.Figure)
	if p.Room.Fixed {
		return p.draw(legend, l, at)
	}
	n := newNotes(p.style, slices.Concat(l.Untold(), l.Figure.Notes))
	at.notes = bottom(l) + p.style.Em()
	at.legend = at.notes + n.height()
	at.height = at.legend + legend.height() + p.style.Margin()
	d := p.draw(legend, l, at)
	d.Contents = append(d.Contents, n.draw(at.notes))
	return d
}

// bottom is the lower edge of all that a layout draws.
func bottom(l *figure.Layout) shape.Unit {
	y := l.Plot.Min.Y
	for i, b := range l.Boxes {
		if y = max(y, b.Max.Y); len(l.Figure.Nodes[i].Badges) > 0 {
			y = max(y, b.Max.Y+l.Figure.Style.TokenHeight()/2)
		}
	}
	for i := range l.Lines {
		line := l.Lines[i].Flatten()
		y = max(y, line.Bounds().Max.Y)
		for _, s := range append(l.Lines[i].Carriers, l.Lines[i].Token) {
			if s.Form >= 0 {
				y = max(y, s.Box.Max.Y)
			}
		}
	}
	return y
}

// draw draws a figure, or a part of one.
func (p *Page) draw(legend *legend, l *figure.Layout, at stack) *shape.Drawing {
	f := l.Figure
	d := &shape.Drawing{
		W: p.style.W, H: at.height, ID: f.ID, Lang: f.Style.Words.Tag(),
		Title: f.Heading(), Desc: f.Style.Words.Sentences(f.Describe()...),
	}
	if !f.Style.NoTitle {
		d.Contents = append(d.Contents, heading(f, legend.over))
	}
	d.Contents = append(d.Contents, Graph(l)...)
	d.Contents = append(d.Contents, legend.draw(at.legend))
	switch {
	case p.foot != nil:
		d.Contents = append(d.Contents, p.foot.draw(l, at.strip))
	case f.Against == nil || p.Room.Fixed:
		d.Contents = append(d.Contents, p.strip.draw(f.Period, at.strip))
	}
	if r := p.registers[f]; r != nil && !p.Apart {
		d.Contents = append(d.Contents, r.draw(at.register))
	}
	return d
}

// Graph draws what stands in the plot of a figure: boxes, then lines, whose heads and
// rings lie on the boxes at which they end.
func Graph(l *figure.Layout) []shape.Group { return append(nodes(l), edges(l)...) }

// Register draws the register of a figure by itself, where it is a drawing of its
// own.
func (p *Page) Register(f *figure.Figure) *shape.Drawing { return p.registers[f].sheet(f) }

// A stack is where the parts below the plots begin, and how high a figure is.
type stack struct {
	notes, legend, strip, register, height shape.Unit
}

// stack stacks the parts below a plot, which is the same in all figures.
func (p *Page) stack(plot shape.Rect) stack {
	s, at := p.style, stack{legend: plot.Max.Y + p.style.Em()/2}
	at.strip = at.legend + p.legend + s.Em()/2
	at.register = at.strip + p.stripHeight() + s.Em()
	at.height = at.strip + p.stripHeight() + s.Margin()
	if p.register > 0 && !p.Apart {
		at.height = at.register + p.register + s.Margin()
	}
	if p.Room.Fixed {
		at.height = s.H
		at.strip = s.H - s.Margin() - p.stripHeight()
	}
	return at
}

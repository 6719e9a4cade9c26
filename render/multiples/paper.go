package multiples

import (
	"cablegraph/render/multiples/panel"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A paper is a sheet with its columns and rows of cells.
type paper struct {
	style      scale.Style // of the run
	w, h       shape.Unit
	x, y       shape.Unit // the margins
	cols, rows int
}

// The widths that figures have which stand by themselves on a page of A4, and its
// margins above and below.
var (
	a4W, a4H  = shape.MM(210), shape.MM(297)
	leastOfA4 = shape.MM(120)
	mostOfA4  = shape.MM(190)
	marginA4  = shape.MM(20)
)

// paperOf returns the sheet for a style. On paper it is a page of A4, whose margins
// leave the width of the other figures; without a title, for a place in a paper, it
// is what lies within these margins, and leaves room for a caption. A column, and
// a sheet of given height, are as they are.
func paperOf(s scale.Style, panels int) paper {
	p := paper{style: s, w: s.W, h: s.H, x: s.Margin(), y: s.Margin()}
	switch {
	case s.Slide:
		p.cols, p.rows = p.across(p.text()), 1 // two rows have no room for three actors and what joins them
	case s.H > 0:
	case !s.NoTitle && s.W >= leastOfA4 && s.W <= mostOfA4 && s.Most >= scale.Sheets[0].Most:
		p.w, p.h, p.x, p.y = a4W, a4H, (a4W-s.W)/2, marginA4
	default:
		p.h = s.Most
	}
	if em := p.text(); !s.Slide {
		p.cols = int(max(1, min(3, (p.w-2*p.x+8*em)/(34*em))))
		p.rows = int(max(1, min(3, 6/shape.Unit(p.cols), (p.h-2*p.y)/(30*em))))
	}
	p.shrink(panels)
	return p
}

// shrink leaves out columns and rows that a few panels, and a legend, do not need.
func (p *paper) shrink(panels int) {
	for p.cols > 1 && (p.cols-1)*p.rows > panels {
		p.cols--
	}
	for p.rows > 1 && p.cols*(p.rows-1) > panels || p.cols == 1 && p.rows > panels {
		p.rows--
	}
}

// text is the size of type: seven eighths of that of other figures; on slides less, as
// far as that makes room for another column.
func (p *paper) text() shape.Unit {
	least := typeset.MinSize
	if !p.style.Slide {
		return max(least, p.style.Text*7/8)
	}
	small, large := max(least, p.style.Text*2/3), max(least, p.style.Text*4/5)
	if p.across(small) > p.across(large) {
		return small
	}
	return large
}

// across is how many panels a slide has side by side, at most three.
func (p *paper) across(text shape.Unit) int {
	const wide, gutter = 22, 2 // in type: room for three actors, and the air between panels
	return int(max(1, min(3, (p.w-2*p.x+gutter*text)/((wide+gutter)*text))))
}

// panels is how many panels a sheet has.
func (p *paper) panels() int { return p.cols * p.rows }

// gutter is the air between two cells.
func (p *paper) gutter() shape.Unit { return p.text() * 2 }

// cell is the width of a cell.
func (p *paper) cell() shape.Unit {
	return (p.w - 2*p.x - shape.Unit(p.cols-1)*p.gutter()) / shape.Unit(p.cols)
}

// panel is the sheet that a panel is composed for.
func (p *paper) panel() scale.Sheet {
	return scale.Sheet{Name: p.style.Sheet.Name, W: p.cell(), H: p.cell(), Text: p.text()}
}

// apartLines is how many lines of words stand below a panel at most.
const apartLines = 3

// words sets the words below a panel: on who stands apart, then on what the panel has no
// room for. It returns the panel that tells as much as these lines.
func (p *paper) words(one *panel.Panel) (*panel.Panel, []string) {
	s := one.Style
	set := func(one *panel.Panel) []string {
		var lines []string
		for _, text := range one.Words() {
			lines = append(lines, s.Faces.Break(text, s.Label(), false, p.cell())...)
		}
		return lines
	}
	apart, left := one.Asides()
	one = one.Below(apart, 0)
	lines := set(one)
	for ; len(lines) > apartLines && apart > 0; apart-- {
		one = one.Below(apart-1, 0)
		lines = set(one)
	}
	for n := range left {
		more := one.Below(apart, n+1)
		longer := set(more)
		if len(longer) > apartLines {
			break
		}
		one, lines = more, longer
	}
	return one, lines
}

// heights are those of the parts of a sheet, all sheets alike.
type heights struct {
	title     shape.Unit // of the sheet
	head      shape.Unit // of a panel, with lines below its title
	headLines int
	plot      shape.Unit
	apart     shape.Unit
	legend    shape.Unit // under the panels; 0 where it has a cell
	setting
}

// heightsOf shares out the height of the paper.
func heightsOf(s *Sheets, at []*placedPanel) heights {
	p, style := &s.paper, s.set.Style
	h := heights{headLines: s.lines(at)}
	h.head = typeset.Leading(style.Principal()) + shape.Unit(h.headLines)*typeset.Leading(style.Label())
	if !p.style.NoTitle {
		h.title = typeset.Leading(p.title()) + shape.Unit(len(s.subtitle(at)))*typeset.Leading(style.Label()) + style.Em()
		if p.style.Slide {
			h.title -= style.Em() / 2
		}
	}
	for _, placed := range at {
		lines := placed.apart
		h.apart = max(h.apart, shape.Unit(len(lines))*typeset.Leading(style.Label())+style.Em()/2)
	}
	rows := shape.Unit(p.rows)
	share := func() { // what is left, to the plots
		h.plot = (p.h-2*p.y-h.title-h.legend-(rows-1)*p.gutter())/rows - h.head - h.apart - style.Em()
	}
	share()
	if legendHasCell(s) {
		for _, way := range []setting{lineByLine, running} {
			h.setting = way
			if s.Pages[0].legend(at, way).height <= h.head+h.plot+h.apart {
				return h
			}
		}
	}
	h.setting = below
	for _, page := range s.Pages {
		h.legend = max(h.legend, page.legend(at, below).height+style.Em())
	}
	share()
	return h
}

// title is the size of the sheet's title.
func (p *paper) title() shape.Unit {
	if p.style.Slide || p.cols == 1 {
		return p.text() * 3 / 2
	}
	return p.text() * 2
}

// legendHasCell reports whether there is one sheet, with a free cell.
func legendHasCell(s *Sheets) bool {
	return len(s.Pages) == 1 && len(s.panels) < s.paper.cols*s.paper.rows && !s.paper.style.NoLegend
}

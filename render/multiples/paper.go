package multiples

import (
	"sort"

	"cablegraph/render/multiples/panel"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A paper is a sheet with its columns and rows of cells.
type paper struct {
	style      scale.Style // of the run
	frame                  // of a full page
	cols, rows int
	fixed      bool // it is as high as it is, whatever its panels need
}

// A frame is a sheet, and its margins.
type frame struct{ w, h, x, y shape.Unit }

// The widths that figures have which stand by themselves on a page of A4, and its
// margins above and below.
var (
	a4W, a4H  = shape.MM(210), shape.MM(297)
	leastOfA4 = shape.MM(120)
	mostOfA4  = shape.MM(190)
	marginA4  = shape.MM(20)
)

// paperOf returns the sheet for a style and so many panels, with few actors each or with
// more. On paper a full one is a page of A4, whose margins leave the width of the other
// figures; without a title, for a place in a paper, it is what lies within these
// margins, and leaves room for a caption. A sheet of given height is as it is.
func paperOf(s scale.Style, panels int, few bool) paper {
	p := paper{style: s, frame: frame{s.W, s.H, s.Margin(), s.Margin()}, fixed: s.Slide || s.H > 0}
	switch {
	case p.fixed:
	case !s.NoTitle && s.W >= leastOfA4 && s.W <= mostOfA4 && s.Most >= scale.Sheets[0].Most:
		p.frame = frame{a4W, a4H, (a4W - s.W) / 2, marginA4}
	default:
		p.h = s.Most
	}
	p.cut(panels, few)
	return p
}

// own is the frame of a sheet that is lower than a page. For one of A4 its margins at the
// sides are no more than the borders of boxes need, so that it is as wide as other figures.
func (p *paper) own() frame {
	x := p.x
	if p.w == a4W {
		x = p.text() / 8
	}
	return frame{w: p.w - 2*p.x + 2*x, x: x, y: p.style.Margin()}
}

// cut cuts the sheet into cells: six, for few actors twelve, but no more columns and
// rows than the panels fill.
func (p *paper) cut(panels int, few bool) {
	panels = max(1, panels) // a run may have no period
	em, w := p.text(), p.w-2*p.x
	if p.style.Slide {
		p.cols, p.rows = p.across(em), 1 // two rows have no room for three actors and what joins them
	} else {
		least, high, most := 34*em, 30*em, 6 // of a cell, with a gutter or a little less
		if few && panels != 2 && panels != 4 {
			least, high, most = 23*em, 22*em, 12
		}
		p.cols = int(max(1, min(3, (w+8*em)/least)))
		if few {
			p.cols = int(max(1, min(3, (w+2*em)/least)))
		}
		p.rows = int(max(1, min(shape.Unit(most/p.cols), (p.h-2*p.y)/high)))
		if p.cols == 1 {
			p.rows = min(p.rows, 3)
		}
	}
	if p.cols = min(p.cols, panels); panels == 2 && !few && !p.style.Slide {
		p.cols = 1 // over each other they are larger
	}
	p.rows = max(1, min(p.rows, (panels+p.cols-1)/p.cols))
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

// apartLines is how many lines of words stand below a panel at most, and mostApart on
// paper where that leaves out no line.
const apartLines, mostApart = 3, 8

// words sets the words below a panel, in so many lines at most: on who stands apart, then
// on what the panel has no room for. It returns the panel that tells as much as these.
func (p *paper) words(one *panel.Panel, most int) (*panel.Panel, []string) {
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
	for ; apart > 0 && len(set(one)) > most; apart-- {
		one = one.Below(apart-1, 0)
	}
	told := sort.Search(left, func(n int) bool { return len(set(one.Below(apart, n+1))) > most })
	one = one.Below(apart, told)
	lines := set(one)
	return one, lines
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

package multiples

import (
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// heights are those of the parts of a sheet, all sheets alike.
type heights struct {
	frame
	title     shape.Unit // of the sheet
	head      shape.Unit // of a panel, with lines below its title
	headLines int
	plot      shape.Unit
	apart     shape.Unit
	legend    shape.Unit // under the panels; 0 where it has a cell
	setting
}

// cell is the height of a cell, without the gutter below it.
func (h *heights) cell(s *Sheets) shape.Unit {
	return h.head + h.plot + h.apart + s.set.Style.Em()
}

// inner is the height of so many rows between the margins.
func (h *heights) inner(s *Sheets, rows int) shape.Unit {
	n := shape.Unit(rows)
	return h.title + h.legend + n*h.cell(s) + (n-1)*s.paper.gutter()
}

// heightsOf shares out the height of the paper: plots have the given height, or for 0
// what is left.
func heightsOf(s *Sheets, at []*placedPanel, plot shape.Unit) heights {
	p, style := &s.paper, s.set.Style
	h := heights{frame: p.frame, headLines: s.lines(at), plot: plot}
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
	share := func() {
		if plot == 0 {
			h.plot = 0
			h.plot = (p.h - 2*p.y - h.inner(s, p.rows)) / shape.Unit(p.rows)
		}
		if !p.fixed {
			h.plot = min(h.plot, p.cell()*highest/100)
		}
	}
	share()
	if legendHasCell(s) {
		for _, way := range []setting{lineByLine, running} {
			h.setting = way
			if s.Pages[0].legend(at, way).height <= h.head+h.plot+h.apart {
				h.fit(s)
				return h
			}
		}
	}
	h.setting = below
	for _, page := range s.Pages {
		h.legend = max(h.legend, page.legend(at, below).height+style.Em())
	}
	share()
	h.fit(s)
	return h
}

// highest is how high a plot is at most, where the sheet is as high as it needs, in
// hundredths of its width; full is from where on a sheet is a full page.
const highest, full = 130, 90

// fit gives a single sheet that is lower than a page a frame of its own.
func (h *heights) fit(s *Sheets) {
	p := &s.paper
	if !p.fixed && len(s.Pages) == 1 && h.inner(s, p.rows)*100 < (p.h-2*p.y)*full {
		h.frame = p.own()
	}
}

// of is the height of a page: of a full one the paper's, else of the rows that it has.
func (h *heights) of(p Page) shape.Unit {
	if p.paper.fixed {
		return p.paper.h
	}
	rows := (p.to - p.from + p.paper.cols - 1) / p.paper.cols
	need := h.inner(p.Sheets, rows) + 2*h.y
	if h.frame == p.paper.frame && (rows == p.paper.rows || need > p.paper.h) {
		return p.paper.h
	}
	return need
}

// low is how high plots are with so many actors as the fullest panel has, if that is
// enough: of one a line, of others as much as their boxes and lines need as a rule.
func low(s *Sheets, at []*placedPanel) shape.Unit {
	em, n := s.set.Style.Em(), 0
	for _, p := range at {
		n = max(n, len(p.Nodes))
	}
	if n < 2 {
		return 4 * em
	}
	return max(9*em, shape.Unit(n)*2*em, s.paper.cell()/4)
}

// Package multiples turns the figures of all periods into sheets of small panels.
//
// [Compose] makes the panels of a set, each with the size that all have, and says
// how many sheets they fill: a sheet has its panels in rows, and the first of it
// is the last of the sheet before. When the places of the figures are found,
// [Page.Draw] draws the panels at the same places, as far as these have room,
// whoever stands apart in words below, and a legend of what occurs.
package multiples

import (
	"slices"
	"sync"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/lint"
	"cablegraph/render/multiples/panel"
	"cablegraph/render/page"
	"cablegraph/render/shape"
)

// Sheets are all panels of a set, and the sheets that they fill.
type Sheets struct {
	set     *figure.Set // of panels
	panels  []*panel.Panel
	empty   int    // periods without a panel, because they have no message
	against string // what the panels are compared with, in words; empty: with nothing
	other   bool   // that is not what stands before each
	paper   paper
	Pages   []Page

	once   sync.Once
	placed *placed
}

// A Page is one sheet: panels from one number to another, not including the last.
type Page struct {
	*Sheets
	from, to int
	number   int
}

// Compose makes the panels of a set, for every period that has a message; there is no
// page where there is none. Diffs say what changes in a period, against the one
// before or against one of the run.
func Compose(set *figure.Set, diffs []*change.Diff) *Sheets {
	s := &Sheets{empty: emptyOf(set)}
	s.paper = paperOf(set.Style, len(set.Figures)-s.empty, fewActors(set))
	style := set.Style
	style.Sheet = s.paper.panel()
	style.NoTitle, style.NoStrip = true, true
	s.set, s.panels = panel.Of(set, style, s.visible(set.Series, diffs))
	if s.empty > 0 {
		s.panels = slices.DeleteFunc(s.panels, func(p *panel.Panel) bool { return set.Series.Graphs[p.Number-1].Empty() })
	}
	s.compare()
	for from := 0; len(s.panels) > 0; {
		to := min(from+s.paper.panels(), len(s.panels))
		s.Pages = append(s.Pages, Page{s, from, to, len(s.Pages) + 1})
		if to == len(s.panels) {
			return s
		}
		if from = to; s.paper.panels() > 1 {
			from-- // it is repeated
		}
	}
	return s
}

// fewActors reports whether all figures of a set have few actors with short names, and
// few lines, so that small panels hold them.
func fewActors(set *figure.Set) bool {
	return !slices.ContainsFunc(set.Figures, func(f *figure.Figure) bool {
		actors := 0
		for i := range f.Nodes {
			n := &f.Nodes[i]
			if n.W > set.Style.Em()*9 {
				return true
			}
			if !n.Ghost {
				actors++
			}
		}
		return actors > 8 || len(f.Edges) > 16
	})
}

// emptyOf counts the periods of a set that have no message.
func emptyOf(set *figure.Set) int {
	n := 0
	for _, g := range set.Series.Graphs {
		if g.Empty() {
			n++
		}
	}
	return n
}

// visible returns the diffs without those of the first periods that have a message,
// against earlier ones that have none: these have no panel to compare with.
func (s *Sheets) visible(series *graph.Series, diffs []*change.Diff) []*change.Diff {
	return slices.DeleteFunc(slices.Clone(diffs), func(d *change.Diff) bool {
		before, after := d.Periods[0], d.Periods[1]
		return s.empty > 0 && before == after-1 && series.Graphs[before].Empty()
	})
}

// compare finds what the panels are compared with: the period before each, the panel
// before where some periods have none, or one period.
func (s *Sheets) compare() {
	w := s.set.Style.Words
	for i, p := range s.panels {
		switch {
		case p.Changes.Against == 0:
			continue
		case i == 0 || s.panels[i-1].Number != p.Changes.Against:
			s.against, s.other = w.Quote(s.set.Series.Periods[p.Changes.Against-1].Title), true
			return
		case s.empty > 0:
			s.against, s.other = w.PanelBefore(), true
		default:
			s.against = w.PeriodBefore()
		}
	}
}

// placed is where everything stands, in all panels.
type placed struct {
	panels []*placedPanel
	heights
}

// A placedPanel is a panel without those whom it only names, and without those for
// whom it has no room.
type placedPanel struct {
	*panel.Panel
	apart  []string       // the lines of words below
	layout *figure.Layout // in a plot at the origin
}

// settle returns where everything stands in the panels, which all pages share.
func (s *Sheets) settle(at []*figure.Layout) *placed {
	s.once.Do(func() { s.placed = s.place(at) })
	return s.placed
}

// place finds where everything stands in the panels: with plots that are as low as that
// leaves nothing out, or else in full pages, with as many words as leave all that is drawn.
func (s *Sheets) place(at []*figure.Layout) *placed {
	row, places := row(at), figure.Places(at)
	var panels []*placedPanel
	for _, p := range s.panels {
		p = p.Without(apartOf(s, p, row))
		one := &placedPanel{}
		one.Panel, one.apart = s.paper.words(p, apartLines)
		panels = append(panels, one)
	}
	relate(panels)
	out := s.placeLow(panels, places)
	if out == nil {
		out = s.tellMore(s.fill(panels, places), places)
	}
	s.crop(out)
	return out
}

// placeLow places panels in plots that are lower than those of full pages; nil where
// something can't be read in them, or they would be hardly lower.
func (s *Sheets) placeLow(panels []*placedPanel, places map[int]shape.Point) *placed {
	if s.paper.fixed || len(s.Pages) > 1 || slices.ContainsFunc(panels, func(p *placedPanel) bool { return len(p.Edges) > mostLines }) {
		return nil
	}
	most := heightsOf(s, panels, 0).plot * 9 / 10
	for plot := low(s, panels); plot <= most; plot = plot * 5 / 4 {
		out := &placed{panels: panels, heights: heightsOf(s, panels, plot)}
		if worst := s.lay(out, places); slices.Max(worst) == 0 {
			return out
		}
	}
	return nil
}

// tellMore gives words below the panels as many lines as leave all that is drawn readable.
func (s *Sheets) tellMore(out *placed, places map[int]shape.Point) *placed {
	if s.paper.fixed {
		return out
	}
	for lines := mostApart; lines > apartLines; lines-- {
		more := &placed{}
		untold := false
		for _, p := range out.panels {
			one := &placedPanel{}
			one.Panel, one.apart = s.paper.words(p.Panel, lines)
			more.panels = append(more.panels, one)
			untold = untold || p.Untold()
		}
		if !untold {
			return out
		}
		relate(more.panels)
		more.heights = heightsOf(s, more.panels, 0)
		if slices.Max(s.lay(more, places)) == 0 {
			return more
		}
	}
	return out
}

// crop takes off a single sheet what no panel uses above and below its graph, where it is
// lower than a page then.
func (s *Sheets) crop(out *placed) {
	if s.paper.fixed || len(s.Pages) > 1 {
		return
	}
	top, bottom := out.plot, shape.Unit(0)
	for _, p := range out.panels {
		if len(p.Nodes) > 0 {
			from, to := shape.Extent(page.Graph(p.layout))
			top, bottom = min(top, from), max(bottom, to)
		}
	}
	lower := heightsOf(s, out.panels, max(0, bottom-top))
	if top >= bottom || lower.frame == s.paper.frame {
		return
	}
	out.heights = lower
	for _, p := range out.panels {
		p.layout = p.layout.Move(shape.Point{Y: -top})
	}
}

// lay finds the layouts of the panels, and returns what can't be read in each.
func (s *Sheets) lay(out *placed, places map[int]shape.Point) []int {
	set := *s.set
	set.Figures = nil
	for _, p := range out.panels {
		set.Figures = append(set.Figures, p.Figure)
	}
	plot := shape.Rect{Max: shape.Point{X: s.paper.cell(), Y: out.plot}}
	faults := make([]int, len(out.panels))
	for i, l := range layout.Keep(&set, plot, places) {
		p := out.panels[i]
		p.layout = l
		if n := len(p.Nodes); n > few {
			faults[i] = l.Faults
		}
		if len(p.Nodes) > fewest && s.crowded(l) {
			faults[i]++
		}
	}
	return faults
}

// fill places panels in full pages. It leaves the weakest actors out of those in which
// something can't be read, until all can.
func (s *Sheets) fill(panels []*placedPanel, places map[int]shape.Point) *placed {
	out := &placed{panels: panels}
	for _, p := range panels {
		most := mostLines
		if s.paper.cols == 1 {
			most = mostWide
		}
		if len(p.Edges) <= most {
			continue
		}
		for len(p.Edges) > most && len(p.Nodes) > fewest {
			p.Panel = p.Strongest(len(p.Nodes) - 1)
		}
		p.Panel, p.apart = s.paper.words(p.Panel, apartLines)
	}
	for {
		relate(panels)
		out.heights = heightsOf(s, panels, 0)
		faults := s.lay(out, places)
		worst := slices.Max(faults)
		if worst == 0 {
			return out
		}
		for i, p := range out.panels { // the others may have room where these have fewer
			if 2*faults[i] <= worst {
				continue
			}
			if n := len(p.Nodes); n > handful || !p.drop() {
				p.Panel = p.Strongest(n - max(1, n/6, min(n/3, faults[i]/3)))
			}
			p.Panel, p.apart = s.paper.words(p.Panel, apartLines)
		}
	}
}

// relate compares panels with each other as the sheets show them.
func relate(panels []*placedPanel) {
	of := make(map[int]*panel.Panel) // by number
	for _, p := range panels {
		of[p.Number] = p.Panel
	}
	for _, p := range panels {
		if past := of[p.Changes.Against]; past != nil {
			p.Panel = p.Since(past)
		}
	}
}

// drop leaves out the weakest line that can't be read, and reports whether there is one:
// of a handful of actors each says more than a line.
func (p *placedPanel) drop() bool {
	if !slices.Contains(p.layout.Bad, true) {
		return false
	}
	p.Panel = p.WithoutWeakest(p.layout.Bad)
	return true
}

// crowded reports whether something can't be read in what is drawn of a panel.
func (s *Sheets) crowded(l *figure.Layout) bool {
	groups := page.Graph(l)
	for i := range groups {
		groups[i].Count = 0 // what it does not say is not missed
	}
	f := lint.Check(&shape.Drawing{W: l.Plot.Max.X, H: l.Plot.Max.Y, Contents: groups}, s.set.Style.Faces)
	return f.Tangled() || f.LineInBox+f.RingMissing+f.Overprinted+f.LabelOnLine+f.LineOnLine > 0
}

const (
	// few is how many actors a panel is not taken below for want of a mark alone, and
	// fewest how many where they stand on each other.
	few, fewest = 2, 1
	// handful is from how many actors on a panel leaves out single lines before it leaves out
	// one of them.
	handful = 4
	// mostLines is from how many lines on a panel is not tried: none had room for more; and
	// mostWide of panels as wide as the sheet.
	mostLines, mostWide = 32, 80
)

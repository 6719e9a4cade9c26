package figure

import (
	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/render/scale"
	"cablegraph/render/wording"
)

// A Set is the figures of a series with the scales that they share.
type Set struct {
	Style   scale.Style
	Series  *graph.Series
	Scales  *Scales
	Figures []*Figure // one a period, in their order
	Changes []*Figure // what changed between two periods; drawn between the places of the others
	Names   *wording.Names
}

// Scales say what widths, hues, boxes and places in time mean. They are made
// once over all periods, so that they mean the same in every figure.
type Scales struct {
	Widths     scale.Widths
	Categories scale.Categories
	Sides      scale.Sides
	Time       *scale.Timescale
}

// Looks gives the categories of messages that no figure of the set draws their
// looks too.
func (set *Set) Looks(c *graph.Categories) scale.Categories {
	all := *set.Series
	all.Categories = c
	return scale.NewCategories(&all, set.Style)
}

// Comparing returns the set with looks for all categories of what is compared: of
// two periods more is compared than their figures draw, and may be of categories
// that none of these has. Figures of changes and sheets are drawn with it.
func (set *Set) Comparing(diffs []*change.Diff) *Set {
	if len(diffs) == 0 || len(diffs[0].Categories.Labels) <= len(set.Series.Categories.Labels) {
		return set
	}
	wider, series, scales := *set, *set.Series, *set.Scales
	series.Categories = &diffs[0].Categories
	scales.Categories = scale.NewCategories(&series, set.Style)
	wider.Series, wider.Scales = &series, &scales
	return &wider
}

// Name returns what figures call an actor.
func (set *Set) Name(actor int) string { return set.Names.Full[actor] }

// Messages spells messages of a period, each on a line of its own; s has them.
func (set *Set) Messages(s *graph.Series, p graph.Period, on []graph.EdgeMessage) string {
	return wording.NewSpeller(s, p, set.Names, set.Style.Words).List(on, false)
}

// Kind names a kind of messages as the legend does, in the language of the figures.
func (set *Set) Kind(kind string) string {
	return wording.KindOf(set.Series.Dataset, kind, set.Style.Words)
}

// Filtered says what the filters let through; nothing where there are none.
func (set *Set) Filtered() string { return filterWords(set.Series, set.Style.Words) }

// Fold has the boxes of some actors say in a row of their own what these say to others
// than are shown, in all figures.
func (set *Set) Fold(actors map[int]bool) {
	for _, f := range set.Figures {
		for i := range f.Nodes {
			n := &f.Nodes[i]
			if !actors[n.Actor] || n.Asides == nil {
				continue
			}
			n.Asides, n.Folded = []Aside{n.Sum}, true
			token, words := n.Sum.Size(set.Style, n.Sum.Forms[0])
			n.W = max(n.W, token.X+words.X+set.Style.Em()*4/3)
			n.H += rowHeight(set.Style)
		}
		f.Legend = legendOf(set, f)
	}
}

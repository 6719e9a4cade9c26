package contrast

import (
	"slices"

	"cablegraph/graph/change"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// legend explains the forms, with how many lines have each, then hues and heads,
// then signs; what occurs, and nothing else.
func (f *Figure) legend() []figure.LegendGroup {
	groups := []figure.LegendGroup{f.forms(), f.categories(), f.signs()}
	return slices.DeleteFunc(groups, func(g figure.LegendGroup) bool { return len(g.Items) == 0 })
}

// forms are the kinds of changes.
func (f *Figure) forms() figure.LegendGroup {
	w := f.Style.Words
	group := figure.LegendGroup{Heading: w.BeforeAfter()}
	samples := map[change.Kind]string{change.New: "0 → 1", change.More: "1 → 2", change.Same: "1 = 1", change.Fewer: "2 → 1", change.Gone: "1 → 0"}
	for _, k := range kinds {
		if t := f.diff.Total(k); t.All() > 0 {
			label := f.total(w.Colon(w.Change(k), w.Thousands(t.All())), t)
			group.Items = append(group.Items, figure.LegendItem{Label: label, Edge: &figure.Edge{
				Look: scale.LineLook{Ink: scale.Ink, Head: scale.NoHead}, Width: width(f.Style, k), Hollow: k == change.Gone, Neutral: true,
				Token: scale.Token{Forms: []string{samples[k]}, Look: tokenOf(k)},
			}})
		}
	}
	return group
}

// categories explain hues and heads.
func (f *Figure) categories() figure.LegendGroup {
	group := figure.LegendGroup{Heading: f.About}
	if !f.set.Scales.Categories.Told {
		return group
	}
	for _, look := range f.set.Scales.Categories.Looks {
		if slices.ContainsFunc(f.Edges, func(e figure.Edge) bool {
			return e.Look.Label == look.Label || e.Second != nil && e.Second.Label == look.Label
		}) {
			group.Items = append(group.Items, figure.LegendItem{Label: look.Label, Edge: &figure.Edge{Look: look, Width: f.set.Scales.Widths.Usual()}})
		}
	}
	return group
}

// signs explain what else occurs.
func (f *Figure) signs() figure.LegendGroup {
	w := f.Style.Words
	marks := w.Marks(f.Style.Slide)
	group := figure.LegendGroup{Heading: w.MarksHeading(), Marks: true}
	var report, carried, perhaps, said bool
	for i := range f.Edges {
		e := &f.Edges[i]
		report, carried, perhaps = report || e.Dashed, carried || e.Onward || len(e.Carriers) > 0, perhaps || e.Marks.Perhaps
	}
	item := func(occurs bool, label string, e figure.Edge) {
		if occurs {
			group.Items = append(group.Items, figure.LegendItem{Label: label, Edge: &e})
		}
	}
	sign := func(b figure.Badge) figure.Edge {
		return figure.Edge{Look: scale.LineLook{Ink: shape.White, Head: scale.NoHead}, Neutral: true, Token: scale.Token{Forms: []string{b.Words}, Look: b.Look}}
	}
	come, gone := f.comeAndGo()
	for _, n := range f.Nodes {
		for _, b := range n.Badges {
			said, perhaps = said || b.Low, perhaps || b.Words[len(b.Words)-1:] == figure.DoubtMark
		}
	}
	item(come > 0, w.Comes(), sign(badge(change.Actor{Kind: change.New, Sure: true})))
	item(gone > 0, w.Goes(), sign(badge(change.Actor{Kind: change.Gone, Sure: true})))
	item(perhaps, w.PerhapsChange(), sign(figure.Badge{Words: figure.DoubtMark}))
	item(said, w.AtBox(), sign(figure.Badge{Words: "0 → 1", Look: tokenOf(change.New)}))
	plain := figure.Edge{Look: scale.LineLook{Ink: scale.Ink, Head: scale.NoHead}, Width: f.set.Scales.Widths.Usual()}
	dashed, onward := plain, plain
	dashed.Dashed, onward.Onward = true, true
	item(report, marks.Report, dashed)
	item(carried, w.PassedOnBy(), onward)
	return group
}

package figure

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/wording"
	"cablegraph/render/words"
	"cablegraph/render/words/vocabulary"
)

// legendOf returns the groups that have anything to explain.
func legendOf(set *Set, f *Figure) []LegendGroup {
	groups := []LegendGroup{CategoryItems(set, f), widthItems(set.Scales, f), markItems(set, f)}
	return slices.DeleteFunc(groups, func(g LegendGroup) bool { return len(g.Items) == 0 })
}

// sampleDay is the date on samples.
var sampleDay = edtf.Date(1950, 5, 3)

// sample is what stands on the lines of a legend.
func sample(f *Figure, look scale.LineLook) scale.Token {
	if f.Style.Slide { // the shape is enough
		return scale.Token{Forms: []string{""}, Look: look.Token}
	}
	token := scale.Token{Forms: []string{"8"}, Look: look.Token}
	switch f.Labels {
	case scale.DateLabels:
		token.Forms[0] = f.Style.Words.DayIn(sampleDay, words.FrameOf(graph.Period{Start: sampleDay, End: sampleDay + 31}))
	case scale.CountLabels:
		token.Forms[0] = f.Style.Words.Times(graph.Tally{Certain: 2})
	case scale.NumberLabels:
	}
	return token
}

// CategoryItems explain hues, heads and tokens.
func CategoryItems(set *Set, f *Figure) LegendGroup {
	categories := set.Scales.Categories
	group := LegendGroup{Heading: categories.About(f.Question)}
	if !categories.Told {
		return group
	}
	occurs := func(look scale.LineLook) bool {
		return slices.ContainsFunc(f.Edges, func(e Edge) bool {
			return e.Look.Label == look.Label || e.Second != nil && e.Second.Label == look.Label
		}) || slices.ContainsFunc(f.Nodes, func(n Node) bool {
			return n.Said != nil && n.SaidLook.Label == look.Label ||
				slices.ContainsFunc(n.Asides, func(a Aside) bool { return a.Look.Label == look.Label })
		})
	}
	for _, look := range categories.Looks {
		if occurs(look) {
			group.Items = append(group.Items, LegendItem{Label: look.Label, Edge: &Edge{Look: look, Width: set.Scales.Widths.Usual(), Token: sample(f, look)}})
		}
	}
	for i := range f.Edges {
		e := &f.Edges[i]
		if e.Second == nil {
			continue
		}
		item := LegendItem{
			Label: f.Style.Words.And(e.Look.Label, e.Second.Label),
			Edge:  &Edge{Look: e.Look, Second: e.Second, Dashed: e.Dashed, Width: set.Scales.Widths.Usual(), Token: sample(f, e.Look)},
		}
		if !slices.ContainsFunc(group.Items, func(known LegendItem) bool { return known.Label == item.Label }) {
			group.Items = append(group.Items, item)
		}
	}
	return group
}

// widthItems explain widths, where these count.
func widthItems(s *Scales, f *Figure) LegendGroup {
	group := LegendGroup{Heading: f.Style.Words.MessagesHeading()}
	if f.Labels == scale.NumberLabels || f.Style.Slide {
		return group // every one is named, or counted
	}
	for i, c := range s.Widths.Classes {
		group.Items = append(group.Items, LegendItem{Label: c.Words(f.Style.Words), Edge: &Edge{Look: scale.LineLook{Ink: scale.Ink, Head: scale.NoHead}, Width: s.Widths.Line(i)}})
	}
	return group
}

// Doubt says what a question mark means in a figure.
func Doubt(f *Figure, marks vocabulary.Marks) string {
	switch f.Doubted {
	case 0:
		return marks.Perhaps
	case f.Count.Doubtful:
		return marks.Others
	}
	return marks.Either
}

// markItems explain what else occurs in the figure.
func markItems(set *Set, f *Figure) LegendGroup {
	var report, carried, both, oneSided, perhaps, beside, inferred bool
	for i := range f.Edges {
		e := &f.Edges[i]
		report, carried, both = report || e.Dashed, carried || e.Onward || len(e.Carriers) > 0, both || e.Both && !e.OneSided
		oneSided = oneSided || e.OneSided
		perhaps, beside, inferred = perhaps || e.Marks.Perhaps, beside || e.Marks.Beside, inferred || e.Marks.Inferred
	}
	var ghost, said *Node
	for i := range f.Nodes {
		n := &f.Nodes[i]
		if n.Ghost {
			ghost = n
		}
		if n.Said != nil {
			said = n
		}
		if n.Said != nil || n.Asides != nil {
			perhaps, beside, inferred = perhaps || n.SaidMarks.Perhaps, beside || n.SaidMarks.Beside, inferred || n.SaidMarks.Inferred
		}
	}
	w := f.Style.Words
	marks := w.Marks(f.Style.Slide)
	group := LegendGroup{Heading: w.MarksHeading(), Marks: true}
	width, plain := set.Scales.Widths.Usual(), scale.LineLook{Ink: scale.Ink, Head: scale.NoHead}
	line := func(occurs bool, label string, e Edge) {
		if occurs {
			e.Width = width
			group.Items = append(group.Items, LegendItem{Label: label, Edge: &e})
		}
	}
	word := func(occurs bool, label, sample string) {
		line(occurs, label, Edge{Look: scale.LineLook{Ink: shape.White, Head: scale.NoHead}, Token: scale.Token{Forms: []string{sample}}})
	}
	line(report, marks.Report, Edge{Look: plain, Dashed: true})
	line(carried, w.PassedOnBy(), Edge{Look: plain, Onward: true})
	line(both, w.BothWays(), Edge{Look: scale.LineLook{Ink: scale.Ink, Head: scale.Triangle}, Both: true})
	line(oneSided, w.BothWaysOneSided(), Edge{Look: scale.LineLook{Ink: scale.Ink, Head: scale.Triangle}, Both: true, OneSided: true})
	if said != nil {
		label := w.SaidToNobody()
		if set.Series.Dataset.Grouped {
			label = w.SaidWithin()
		}
		group.Items = append(group.Items, LegendItem{Label: label, Box: &Node{Look: said.Look, Said: &scale.Token{Forms: []string{sample(f, said.SaidLook).Forms[0]}, Look: said.SaidLook.Token}, SaidLook: said.SaidLook}})
	}
	number := sample(f, plain).Forms[0]
	word(perhaps, Doubt(f, marks), number+"?")
	word(beside, marks.Beside, number+wording.BesideMark)
	word(inferred, marks.Inferred, number+wording.InferredMark)
	if ghost != nil {
		group.Items = append(group.Items, LegendItem{Label: w.NoMessageHere(), Box: &Node{Look: ghost.Look}})
	}
	return group
}

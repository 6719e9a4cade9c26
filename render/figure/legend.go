package figure

import (
	"slices"

	"cablegraph/render/shape"
)

// legendOf returns the groups that have anything to explain.
func legendOf(set *Set, f *Figure) []LegendGroup {
	groups := []LegendGroup{categoryItems(set, f), widthItems(set.Scales, f), markItems(set, f)}
	return slices.DeleteFunc(groups, func(g LegendGroup) bool { return len(g.Items) == 0 })
}

// sample is what stands on the lines of a legend.
func sample(f *Figure, look LineLook) Token {
	if f.Style.Slide { // the shape is enough
		return Token{Forms: []string{""}, Look: look.Token}
	}
	words := map[Labels]string{NumberLabels: "8", DateLabels: "3 May", CountLabels: "×2"}[f.Labels]
	return Token{Forms: []string{words}, Look: look.Token}
}

// categoryItems explain hues, heads and tokens.
func categoryItems(set *Set, f *Figure) LegendGroup {
	scale := set.Scales.Categories
	group := LegendGroup{Heading: scale.About(f.Question)}
	if !scale.Told {
		return group
	}
	occurs := func(look LineLook) bool {
		return slices.ContainsFunc(f.Edges, func(e Edge) bool {
			return e.Look.Label == look.Label || e.Second != nil && e.Second.Label == look.Label
		}) || slices.ContainsFunc(f.Nodes, func(n Node) bool {
			return n.Said != nil && n.SaidLook.Label == look.Label ||
				slices.ContainsFunc(n.Asides, func(a Aside) bool { return a.Look.Label == look.Label })
		})
	}
	for _, look := range scale.Looks {
		if occurs(look) {
			group.Items = append(group.Items, LegendItem{Label: look.Label, Edge: &Edge{Look: look, Width: set.Scales.Widths.Usual(), Token: sample(f, look)}})
		}
	}
	return group
}

// widthItems explain widths, where these count.
func widthItems(s *Scales, f *Figure) LegendGroup {
	group := LegendGroup{Heading: "Messages"}
	if f.Labels == NumberLabels || f.Style.Slide {
		return group // every one is named, or counted
	}
	for i, c := range s.Widths.Classes {
		group.Items = append(group.Items, LegendItem{Label: c.String(), Edge: &Edge{Look: LineLook{Ink: Ink, Head: NoHead}, Width: s.Widths.Line(i)}})
	}
	return group
}

// MarksHeading stands over what is neither a category nor a width.
const MarksHeading = "Marks"

// markWords are what marks mean: on slides, where there is one row for them, in few
// words.
type markWords struct{ report, perhaps, others, either, beside, inferred string }

var (
	onPaper  = markWords{"reports another’s stand", "perhaps in another period", "perhaps other people’s", "perhaps in another period, or other people’s", "on another question", "as the source is read, not as it says"}
	onSlides = markWords{"reported", "perhaps another period", "perhaps other people’s", "period or people in doubt", "another question", "inferred"}
)

// doubt says what a question mark means in a figure.
func (w *markWords) doubt(f *Figure) string {
	switch f.Doubted {
	case 0:
		return w.perhaps
	case f.Count.Doubtful:
		return w.others
	}
	return w.either
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
	marks := onPaper
	if f.Style.Slide {
		marks = onSlides
	}
	group := LegendGroup{Heading: MarksHeading}
	width, plain := set.Scales.Widths.Usual(), LineLook{Ink: Ink, Head: NoHead}
	line := func(occurs bool, label string, e Edge) {
		if occurs {
			e.Width = width
			group.Items = append(group.Items, LegendItem{Label: label, Edge: &e})
		}
	}
	word := func(occurs bool, label, words string) {
		line(occurs, label, Edge{Look: LineLook{Ink: shape.White, Head: NoHead}, Token: Token{Forms: []string{words}}})
	}
	line(report, marks.report, Edge{Look: plain, Dashed: true})
	line(carried, "passed on by", Edge{Look: plain, Onward: true})
	line(both, "both ways", Edge{Look: LineLook{Ink: Ink, Head: Triangle}, Both: true})
	line(oneSided, "both ways, stand of the open end", Edge{Look: LineLook{Ink: Ink, Head: Triangle}, Both: true, OneSided: true})
	if said != nil {
		group.Items = append(group.Items, LegendItem{Label: "said, receiver not named", Box: &Node{Look: said.Look, Said: &Token{Forms: []string{sample(f, said.SaidLook).Forms[0]}, Look: said.SaidLook.Token}, SaidLook: said.SaidLook}})
	}
	number := sample(f, plain).Forms[0]
	word(perhaps, marks.doubt(f), number+"?")
	word(beside, marks.beside, number+BesideMark)
	word(inferred, marks.inferred, number+InferredMark)
	if ghost != nil {
		group.Items = append(group.Items, LegendItem{Label: "no message here", Box: &Node{Look: ghost.Look}})
	}
	return group
}

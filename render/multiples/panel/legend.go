package panel

import (
	"fmt"
	"slices"

	"cablegraph/graph/change"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/wording"
)

// Legend explains what occurs in panels of a set: categories, what widths say
// of changes, marks, and the tints of sides.
func Legend(set *figure.Set, panels []*Panel) []figure.LegendGroup {
	groups := []figure.LegendGroup{categories(set, panels), lines(set, panels), sides(set, panels)}
	return slices.DeleteFunc(groups, func(g figure.LegendGroup) bool { return len(g.Items) == 0 })
}

// categories explain hues, heads and marks, and say under the heading which
// periods answer which question.
func categories(set *figure.Set, panels []*Panel) figure.LegendGroup {
	all := &figure.Figure{Style: set.Style, Labels: scale.CountLabels}
	var notes []string
	for i := 0; i < len(panels); {
		from, question := i, panels[i].Question
		for ; i < len(panels) && panels[i].Question == question; i++ {
			all.Nodes, all.Edges = append(all.Nodes, panels[i].Nodes...), append(all.Edges, panels[i].Edges...)
		}
		if question != "" {
			number := fmt.Sprint(panels[from].Number)
			if i-1 > from {
				number += "–" + fmt.Sprint(panels[i-1].Number)
			}
			notes = append(notes, number+" "+set.Say("question", question))
		}
	}
	group := figure.CategoryItems(set, all)
	for i := range group.Items {
		group.Items[i].Edge.Width = widthOf(set, change.Unknown)
		group.Items[i].Edge.Token.Forms = []string{""}
	}
	if group.Note = set.Style.Words.Semicolon(notes...); len(notes) == 1 && len(group.Items) > 0 {
		group.Heading, group.Note = set.Scales.Categories.About(panels[0].Question), ""
	}
	return group
}

// lines explain widths and what else occurs on lines and boxes.
func lines(set *figure.Set, panels []*Panel) figure.LegendGroup {
	w := set.Style.Words
	widths := make(map[change.Kind]bool)
	var report, carried, both, oneSided, several bool
	var said *figure.Node
	var nobody, others bool
	var marks figure.Marks
	see := func(m figure.Marks) {
		marks = figure.Marks{Perhaps: marks.Perhaps || m.Perhaps, Beside: marks.Beside || m.Beside, Inferred: marks.Inferred || m.Inferred}
	}
	compared, all := false, &figure.Figure{}
	for _, p := range panels {
		all.Doubted, all.Count.Doubtful = all.Doubted+p.Doubted, all.Count.Doubtful+p.Count.Doubtful
		compared = compared || p.Changes.Against > 0
		for i := range p.Edges {
			e := &p.Edges[i]
			for _, k := range []change.Kind{change.New, change.Same, change.Unknown} {
				widths[k] = widths[k] || e.Width == widthOf(set, k)
			}
			report, carried, both = report || e.Dashed, carried || e.Onward || len(e.Carriers) > 0, both || e.Both && !e.OneSided
			oneSided, several = oneSided || e.OneSided, several || e.Count.Total() > 1
			see(e.Marks)
		}
		for i := range p.Nodes {
			if p.Nodes[i].Said != nil {
				said = &p.Nodes[i]
				nobody, others = nobody || p.said[i].nobody, others || p.said[i].others
				see(said.SaidMarks)
			}
		}
	}
	group := figure.LegendGroup{Heading: w.LinesHeading()}
	plain := scale.LineLook{Ink: scale.Ink, Head: scale.NoHead}
	line := func(occurs bool, label string, kind change.Kind, e figure.Edge) {
		if occurs {
			e.Width = widthOf(set, kind)
			group.Items = append(group.Items, figure.LegendItem{Label: label, Edge: &e})
		}
	}
	line(compared && widths[change.New], w.NewOrBusier(), change.New, figure.Edge{Look: plain})
	line(compared && widths[change.Same], w.AsBefore(), change.Same, figure.Edge{Look: plain})
	line(compared && widths[change.Unknown], w.NotCompared(), change.Unknown, figure.Edge{Look: plain})
	line(report, w.Marks(false).Report, change.Unknown, figure.Edge{Look: plain, Dashed: true})
	line(carried, w.PassedOn(), change.Unknown, figure.Edge{Look: plain, Onward: true})
	line(both, w.BothWays(), change.Unknown, figure.Edge{Look: scale.LineLook{Ink: scale.Ink, Head: scale.Triangle}, Both: true})
	line(oneSided, w.BothWaysOneSided(), change.Unknown, figure.Edge{Look: scale.LineLook{Ink: scale.Ink, Head: scale.Triangle}, Both: true, OneSided: true})
	line(several, w.SeveralMessages(), change.Unknown, figure.Edge{Look: plain, Token: scale.Token{Forms: []string{"3"}}})
	if said != nil {
		label := w.SaidToNobody()
		if grouped := set.Series.Dataset.Grouped; others || grouped {
			label = w.SaidTo(nobody, others, grouped)
		}
		group.Items = append(group.Items, figure.LegendItem{Label: label, Box: &figure.Node{Look: said.Look, Said: &scale.Token{Forms: []string{""}, Look: said.SaidLook.Token}, SaidLook: said.SaidLook}})
	}
	word := func(occurs bool, label, sample string) {
		line(occurs, label, change.Unknown, figure.Edge{Look: scale.LineLook{Ink: shape.White, Head: scale.NoHead}, Token: scale.Token{Forms: []string{sample}}})
	}
	words := w.Marks(set.Style.Slide)
	word(marks.Perhaps, figure.Doubt(all, words), wording.DoubtMark)
	word(marks.Beside, words.Beside, wording.BesideMark)
	word(marks.Inferred, words.Inferred, wording.InferredMark)
	return group
}

// sides explain tints: boxes of panels have no tags.
func sides(set *figure.Set, panels []*Panel) figure.LegendGroup {
	group := figure.LegendGroup{Heading: set.Style.Words.SidesHeading()}
	var sides []string
	for _, p := range panels {
		for _, n := range p.Nodes {
			if side := set.Series.Dataset.Actors[n.Actor].Side; side != "" && !slices.Contains(sides, side) {
				sides = append(sides, side)
			}
		}
	}
	slices.Sort(sides)
	looks := make(map[scale.BoxLook]bool)
	for _, side := range sides {
		look := set.Scales.Sides.Box(side, false)
		looks[look] = true
		group.Items = append(group.Items, figure.LegendItem{Label: set.Say("side", side), Box: &figure.Node{Look: look}})
	}
	if len(looks) < 2 || len(looks) < len(sides) { // a tint alone does not tell
		return figure.LegendGroup{}
	}
	return group
}

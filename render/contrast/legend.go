package contrast

import (
	"slices"
	"strings"

	"cablegraph/graph/change"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/wording"
)

// legendOf explains the forms, with how many lines have each, then hues and heads,
// then signs; what occurs in a part of the figure, and nothing else. On slides it names
// the carriers whose rings have no room for a name.
func legendOf(f *Figure, part *figure.Figure, drawn []*change.Line, unnamed []string) []figure.LegendGroup {
	groups := []figure.LegendGroup{formItems(f, drawn), categoryItems(f, part), signItems(f, part, unnamed)}
	return slices.DeleteFunc(groups, func(g figure.LegendGroup) bool { return len(g.Items) == 0 })
}

// formItems are the kinds of changes.
func formItems(f *Figure, drawn []*change.Line) figure.LegendGroup {
	w := f.Style.Words
	group := figure.LegendGroup{Heading: w.BeforeAfter()}
	if f.Style.Slide { // whose heading has room for what the lines are about
		group.Heading = ""
	}
	samples := map[change.Kind]string{change.New: "0 → 1", change.More: "1 → 2", change.Same: "1 = 1", change.Fewer: "2 → 1", change.Gone: "1 → 0"}
	for _, k := range kinds {
		if !slices.ContainsFunc(drawn, func(l *change.Line) bool { return l.Kind == k }) {
			continue
		}
		t := f.diff.Total(k)
		count := w.Thousands(t.All())
		if n := totalOf(drawn, k).All(); f.Style.Rules().Fixed && n < t.All() { // where no words say what is not drawn
			count = w.Of(n, t.All())
		}
		label := w.Colon(w.Change(k), count)
		if !f.Style.Slide { // where tokens say it
			label = f.total(label, t)
		}
		group.Items = append(group.Items, figure.LegendItem{Label: label, Edge: &figure.Edge{
			Look: scale.LineLook{Ink: scale.Ink, Head: scale.NoHead}, Width: width(f.Style, k), Hollow: hollow(k), Neutral: true,
			Token: scale.Token{Forms: []string{samples[k]}, Look: tokenOf(k)},
		}})
	}
	return group
}

// categoryItems explain hues and heads, as those of the periods do.
func categoryItems(f *Figure, part *figure.Figure) figure.LegendGroup {
	group := figure.CategoryItems(f.set, part)
	group.Heading, group.Note = f.About, f.questions
	for i := range group.Items { // tokens say how many, and are in ink
		group.Items[i].Edge.Token = scale.Token{}
	}
	return group
}

// signItems explain what else occurs.
func signItems(f *Figure, part *figure.Figure, unnamed []string) figure.LegendGroup {
	w := f.Style.Words
	words := w.Marks(f.Style.Slide)
	group := figure.LegendGroup{Heading: w.MarksHeading(), Marks: true}
	var report, carried bool
	var marks figure.Marks
	see := func(m figure.Marks) {
		marks = figure.Marks{Perhaps: marks.Perhaps || m.Perhaps, Beside: marks.Beside || m.Beside, Inferred: marks.Inferred || m.Inferred}
	}
	for i := range part.Edges {
		e := &part.Edges[i]
		report, carried = report || e.Dashed, carried || e.Onward || len(e.Carriers) > 0
		see(e.Marks)
	}
	if !f.Style.Rules().Fixed { // what is not drawn is named, with its marks
		for _, e := range f.ends {
			see(marksOf(&e.line.Change))
		}
	}
	item := func(occurs bool, label string, e figure.Edge) {
		if occurs {
			group.Items = append(group.Items, figure.LegendItem{Label: label, Edge: &e})
		}
	}
	sign := func(b figure.Badge) figure.Edge {
		return figure.Edge{Look: scale.LineLook{Ink: shape.White, Head: scale.NoHead}, Neutral: true, Token: scale.Token{Forms: []string{b.Words}, Look: b.Look}}
	}
	var at *figure.Badge // an example of what is said to nobody at the other end of a line
	nobody, others := false, false
	come, gone := f.comeAndGo(part.Nodes)
	for i := range part.Nodes {
		n := &part.Nodes[i]
		for k := range n.Badges {
			b := &n.Badges[k]
			if b.Low && at == nil {
				at = b
			}
			marks.Perhaps = marks.Perhaps || strings.HasSuffix(b.Words, wording.DoubtMark)
		}
		for _, u := range f.said {
			if u.Actor == n.Actor {
				see(marksOf(&u.Change))
				none, some := saidTo(f, u)
				nobody, others = nobody || none, others || some
			}
		}
	}
	item(come > 0, w.Comes(), sign(badge(change.Actor{Kind: change.New, Sure: true})))
	item(gone > 0, w.Goes(), sign(badge(change.Actor{Kind: change.Gone, Sure: true})))
	item(marks.Perhaps, w.PerhapsChange(), sign(figure.Badge{Words: wording.DoubtMark}))
	item(marks.Beside, words.Beside, sign(figure.Badge{Words: wording.BesideMark}))
	item(marks.Inferred, words.Inferred, sign(figure.Badge{Words: wording.InferredMark}))
	if at != nil {
		item(true, w.Colon(w.AtBox(), w.SaidTo(nobody, others, f.set.Series.Dataset.Grouped)), sign(*at))
	}
	plain := figure.Edge{Look: scale.LineLook{Ink: scale.Ink, Head: scale.NoHead}, Width: f.set.Scales.Widths.Usual()}
	dashed, onward := plain, plain
	dashed.Dashed, onward.Onward = true, true
	item(report, words.Report, dashed)
	by := w.PassedOnBy()
	if f.Style.Slide && unnamed != nil {
		full := w.Aside(by, w.Semicolon(unnamed...))
		if by = full; f.Style.Faces.Measure(full, f.Style.Label(), false) > f.Style.W-2*f.Style.Margin()-f.Style.Rules().Sample-f.Style.Em() {
			by = w.Aside(w.PassedOnBy(), w.CarriersUnnamed(len(unnamed)))
		}
	}
	item(carried, by, onward)
	return group
}

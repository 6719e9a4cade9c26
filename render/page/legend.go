package page

import (
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// A legend explains what occurs in one figure, and nothing else.
type legend struct {
	style figure.Style
	cells []legendCell
	lines int
	over  string // on slides: what the lines tell, which stands beside the dates
}

type legendGroup struct {
	heading string
	items   []legendItem
}

// A legendItem is a sample and what it means: a short line, or a box.
type legendItem struct {
	label string
	edge  *figure.Edge
	box   *figure.Node
}

// A legendCell is a heading or an item in its place.
type legendCell struct {
	heading string // empty: an item
	item    legendItem
	x       shape.Unit // from the left margin
	line    int
}

func newLegend(set *figure.Set, f *figure.Figure) *legend {
	l := &legend{style: set.Style}
	var groups []legendGroup
	for _, g := range []legendGroup{categoryItems(set, f), widthItems(set.Scales, f), markItems(set, f)} {
		if set.Style.Slide { // all follow each other in one row
			if g.heading != marksHeading && len(g.items) > 0 && !set.Style.NoTitle {
				l.over = g.heading
			}
			if l.over != "" || g.heading == marksHeading {
				g.heading = ""
			}
		}
		if len(g.items) > 0 {
			groups = append(groups, l.within(g))
		}
	}
	if set.Style.Rules().LegendRuns {
		l.run(groups)
	} else {
		l.flow(groups)
	}
	return l
}

// sample is what stands on the lines of a legend.
func sample(f *figure.Figure, look figure.LineLook) figure.Token {
	if f.Style.Slide { // the shape is enough
		return figure.Token{Forms: []string{""}, Look: look.Token}
	}
	words := map[figure.Labels]string{figure.NumberLabels: "8", figure.DateLabels: "3 May", figure.CountLabels: "×2"}[f.Labels]
	return figure.Token{Forms: []string{words}, Look: look.Token}
}

func categoryItems(set *figure.Set, f *figure.Figure) legendGroup {
	scale := set.Scales.Categories
	group := legendGroup{heading: scale.Heading}
	if f.Question != "" {
		group.heading += " " + f.Question
	}
	if !scale.Told {
		return group
	}
	occurs := func(look figure.LineLook) bool {
		return slices.ContainsFunc(f.Edges, func(e figure.Edge) bool {
			return e.Look.Label == look.Label || e.Second != nil && e.Second.Label == look.Label
		}) || slices.ContainsFunc(f.Nodes, func(n figure.Node) bool {
			return n.Said != nil && n.SaidLook.Label == look.Label ||
				slices.ContainsFunc(n.Asides, func(a figure.Aside) bool { return a.Look.Label == look.Label })
		})
	}
	for _, look := range scale.Looks {
		if occurs(look) {
			group.items = append(group.items, legendItem{label: look.Label, edge: &figure.Edge{Look: look, Width: set.Scales.Widths.Usual(), Token: sample(f, look)}})
		}
	}
	return group
}

// marksHeading stands over what is neither a category nor a width.
const marksHeading = "Marks"

func widthItems(s *figure.Scales, f *figure.Figure) legendGroup {
	group := legendGroup{heading: "Messages"}
	if f.Labels == figure.NumberLabels || f.Style.Slide {
		return group // every one is named, or counted
	}
	for i, c := range s.Widths.Classes {
		group.items = append(group.items, legendItem{label: c.String(), edge: &figure.Edge{Look: figure.LineLook{Ink: figure.Ink, Head: figure.NoHead}, Width: s.Widths.Line(i)}})
	}
	return group
}

// markWords are what marks mean: on slides, where there is one row for them, in few
// words.
type markWords struct{ report, perhaps, beside, inferred string }

var (
	onPaper  = markWords{"reports another’s stand", "perhaps in another period", "on another question", "as the source is read, not as it says"}
	onSlides = markWords{"reported", "perhaps another period", "another question", "inferred"}
)

// markItems explain what else occurs in the figure.
func markItems(set *figure.Set, f *figure.Figure) legendGroup {
	var report, carried, both, perhaps, beside, inferred bool
	for i := range f.Edges {
		e := &f.Edges[i]
		report, carried, both = report || e.Dashed, carried || e.Onward || len(e.Carriers) > 0, both || e.Both
		perhaps, beside, inferred = perhaps || e.Marks.Perhaps, beside || e.Marks.Beside, inferred || e.Marks.Inferred
	}
	var ghost, said *figure.Node
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
	group := legendGroup{heading: marksHeading}
	width, plain := set.Scales.Widths.Usual(), figure.LineLook{Ink: figure.Ink, Head: figure.NoHead}
	line := func(occurs bool, label string, e figure.Edge) {
		if occurs {
			e.Width = width
			group.items = append(group.items, legendItem{label: label, edge: &e})
		}
	}
	word := func(occurs bool, label, words string) {
		line(occurs, label, figure.Edge{Look: figure.LineLook{Ink: shape.White, Head: figure.NoHead}, Token: figure.Token{Forms: []string{words}}})
	}
	line(report, marks.report, figure.Edge{Look: plain, Dashed: true})
	line(carried, "passed on by", figure.Edge{Look: plain, Onward: true})
	line(both, "both ways", figure.Edge{Look: figure.LineLook{Ink: figure.Ink, Head: figure.Triangle}, Both: true})
	if said != nil {
		group.items = append(group.items, legendItem{label: "said, receiver not named", box: &figure.Node{Look: said.Look, Said: &figure.Token{Forms: []string{sample(f, said.SaidLook).Forms[0]}, Look: said.SaidLook.Token}, SaidLook: said.SaidLook}})
	}
	number := sample(f, plain).Forms[0]
	word(perhaps, marks.perhaps, number+"?")
	word(beside, marks.beside, number+figure.BesideMark)
	word(inferred, marks.inferred, number+figure.InferredMark)
	if ghost != nil {
		group.items = append(group.items, legendItem{label: "no message here", box: &figure.Node{Look: ghost.Look}})
	}
	return group
}

// width is the room from the left margin to the right one.
func (l *legend) width() shape.Unit { return l.style.W - 2*l.style.Margin() }

// within returns the group with words that are no wider than the sheet.
func (l *legend) within(g legendGroup) legendGroup {
	s := l.style
	g.heading = s.Faces.Fit(g.heading, s.Label(), true, l.width())
	for i := range g.items {
		g.items[i].label = s.Faces.Fit(g.items[i].label, s.Label(), false, l.width()-s.Rules().Sample-s.Em()/2)
	}
	return g
}

func (l *legend) itemWidth(i legendItem) shape.Unit {
	s := l.style
	return l.sample(i) + s.Em()/2 + s.Faces.Measure(i.label, s.Label(), false)
}

// sample is the length of an item's sample. Marks on slides take what they need.
func (l *legend) sample(i legendItem) shape.Unit {
	s := l.style
	if s.Slide && i.edge != nil && i.edge.Look.Ink == shape.White {
		return s.Faces.Measure(i.edge.Token.Forms[0], s.Label(), false)
	}
	return s.Rules().Sample
}

// gaps are the distances of items and of groups.
func (l *legend) gaps() (items, groups shape.Unit) {
	if l.style.Slide {
		return l.style.Em(), l.style.Em()
	}
	return l.style.Em() * 5 / 4, l.style.Em() * 5 / 2
}

// flow sets the groups side by side as far as the sheet is wide, and the
// items of one that is wider than the sheet on several lines.
func (l *legend) flow(groups []legendGroup) {
	s := l.style
	gap, between := l.gaps()
	left, top := shape.Unit(0), 0 // of the next group
	for _, group := range groups {
		first := len(l.cells)
		l.cells = append(l.cells, legendCell{heading: group.heading})
		right, at, line := s.Faces.Measure(group.heading, s.Label(), true), shape.Unit(0), 1
		for _, item := range group.items {
			w := l.itemWidth(item)
			if at > 0 && at+w > l.width() {
				at, line = 0, line+1
			}
			l.cells = append(l.cells, legendCell{item: item, x: at, line: line})
			right = max(right, at+w)
			at += w + gap
		}
		if left > 0 && left+right > l.width() {
			left, top = 0, l.lines
		}
		for i := first; i < len(l.cells); i++ {
			l.cells[i].x += left
			l.cells[i].line += top
		}
		l.lines = max(l.lines, top+line+1)
		left += right + between
	}
}

// run sets headings and items one after the other like words, on a sheet
// whose height is scarce. A heading stays with its first item.
func (l *legend) run(groups []legendGroup) {
	s := l.style
	gap, between := l.gaps()
	at, line := shape.Unit(0), 0
	for _, group := range groups {
		heading := shape.Unit(0)
		if group.heading != "" {
			heading = s.Faces.Measure(group.heading, s.Label(), true) + gap
		}
		if at > 0 && at+heading+l.itemWidth(group.items[0]) > l.width() {
			at, line = 0, line+1
		}
		if group.heading != "" {
			l.cells = append(l.cells, legendCell{heading: group.heading, x: at, line: line})
		}
		at += heading
		for _, item := range group.items {
			w := l.itemWidth(item)
			if at+w > l.width() {
				at, line = 0, line+1
			}
			l.cells = append(l.cells, legendCell{item: item, x: at, line: line})
			at += w + gap
		}
		at += between - gap
		l.lines = line + 1
	}
}

func (l *legend) height() shape.Unit { return shape.Unit(l.lines) * l.style.Rules().LegendLine }

// draw draws the legend with its upper edge at top.
func (l *legend) draw(top shape.Unit) shape.Group {
	b, s := shape.Builder{}, l.style
	for _, cell := range l.cells {
		at := shape.Point{X: s.Margin() + cell.x, Y: top + s.Label() + shape.Unit(cell.line)*s.Rules().LegendLine}
		if cell.heading != "" {
			b.Add(&shape.Text{At: at, S: cell.heading, Size: s.Label(), Bold: true, Fill: figure.Black})
		} else {
			l.item(&b, cell.item, at)
		}
	}
	return shape.Group{Class: shape.ClassLegend, ID: shape.ClassLegend, Key: shape.ClassLegend, Shapes: b.Shapes}
}

// stands reports whether there is anything to see of a token on a sample.
func stands(t figure.Token) bool {
	return len(t.Forms) > 0 && (t.Look.Shape != figure.Bare || t.Forms[0] != "")
}

// item draws one sample with its label, both beginning at at.
func (l *legend) item(b *shape.Builder, item legendItem, at shape.Point) {
	s := l.style
	mid, length := at.Y-s.Label()*7/20, l.sample(item)
	if item.box != nil {
		r := shape.RectAround(shape.Point{X: at.X + length/2, Y: mid}, length*4/5, s.Em()*5/4)
		for _, part := range box(s, item.box, r) {
			b.Add(part)
		}
	} else {
		way := &figure.Way{Curve: shape.Bow(shape.Point{X: at.X, Y: mid}, shape.Point{X: at.X + length, Y: mid}, 0), Token: figure.Spot{Form: -1}}
		if stands(item.edge.Token) {
			w, h := s.TokenSize(item.edge.Token.Look, item.edge.Token.Forms[0])
			x := length * 2 / 5
			if s.Slide {
				x = w / 2
			}
			way.Token = figure.Spot{Box: shape.RectAround(shape.Point{X: at.X + x, Y: mid}, w, h)}
			way.Token.From, way.Token.To = int((x-w/2)*1024/length), int((x+w/2)*1024/length)
		}
		arrow(b, s, item.edge, way)
		if stands(item.edge.Token) {
			token(b, s, item.edge.Look, item.edge.Dashed, item.edge.Token.Forms[0], way.Token.Box)
		}
	}
	b.Add(&shape.Text{At: at.Add(shape.Point{X: length + s.Em()/2, Y: 0}), S: item.label, Size: s.Label(), Fill: figure.Ink})
}

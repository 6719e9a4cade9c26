package figure

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// Compose gives every graph of s its looks and words. The scales come first,
// because every figure uses them.
func Compose(s *graph.Series, style Style) *Set {
	set := &Set{Style: style, Series: s, Scales: &Scales{
		Widths:     newWidths(s, style),
		Categories: newCategories(s.Categories, style.Grey),
		Sides:      newSides(s.Dataset, style),
		Time:       newTimescale(s),
	}}
	for _, g := range s.Graphs {
		set.Figures = append(set.Figures, set.figure(g))
	}
	return set
}

func (set *Set) figure(g *graph.Graph) *Figure {
	f := &Figure{
		ID: g.Period.ID, Period: g.Period, Style: set.Style,
		Title: g.Period.Title, Dates: periodDates(g.Period), Count: g.Count, Counts: countsOf(g),
	}
	if f.Title == "" || f.Title == f.Dates {
		f.Title, f.Dates = f.Dates, ""
	}
	for _, n := range g.Nodes {
		if !n.Boxed {
			continue
		}
		f.Nodes = append(f.Nodes, set.node(n.Actor, nodeTitle(set.Series.Dataset.Actors[n.Actor], n), false))
	}
	for _, a := range g.Ghosts {
		f.Nodes = append(f.Nodes, set.node(a, set.Series.Dataset.Actors[a].Name+": no message here", true))
	}
	slices.SortFunc(f.Nodes, func(a, b Node) int { return cmp.Compare(a.Actor, b.Actor) })
	index := make(map[int]int, len(f.Nodes))
	for i, n := range f.Nodes {
		index[n.Actor] = i
	}
	words := newWording(set.Series, g.Period)
	for i := range g.Lines {
		f.Edges = append(f.Edges, set.edge(&g.Lines[i], index, words))
	}
	return f
}

// nodeTitle says of an actor who he is and how many messages he sent, received
// and carried.
func nodeTitle(a graph.Actor, n graph.Node) string {
	parts := []string{}
	add := func(t graph.Tally, verb string) {
		if t.Total() > 0 {
			parts = append(parts, verb+" "+tally(t))
		}
	}
	add(n.Sent, "sent")
	add(n.Received, "received")
	add(n.Carried, "carried")
	title := a.Name
	if a.Role != "" {
		title += ", " + a.Role
	}
	return title + ": " + strings.Join(parts, ", ")
}

// node makes a box as large as its words need.
func (set *Set) node(actor int, title string, ghost bool) Node {
	a := set.Series.Dataset.Actors[actor]
	s := set.Style
	n := Node{
		Key: fmt.Sprintf("actor-%d", actor), Actor: actor, Tag: typeset.Shorten(a.Side, typeset.LineLength+4),
		Size: s.Text, Bold: a.Principal, Ghost: ghost, Alive: set.Scales.Sides.Box(a.Side, a.Principal), Title: title,
	}
	n.Look = n.Alive
	if ghost {
		n.Look = set.Scales.Sides.Ghost()
	}
	if a.Principal {
		n.Size = s.Principal()
	}
	n.Name = a.Short
	if own := a.Names[s.Names]; own != "" {
		n.Name = own
	}
	n.Lines = typeset.Wrap(n.Name)
	w := s.Faces.Measure(n.Tag, s.Small(), false)
	for _, line := range n.Lines {
		w = max(w, s.Faces.Measure(line, n.Size, n.Bold))
	}
	n.W = max(w+s.Em(), s.Em()*3)
	n.H = shape.Unit(len(n.Lines))*typeset.Leading(n.Size) + s.Em()*5/8
	if n.Tag != "" {
		n.H += s.Small()
	}
	return n
}

func (set *Set) edge(e *graph.Line, index map[int]int, words wording) Edge {
	out := Edge{
		Key:  edgeKey(e),
		From: index[e.From], To: index[e.To],
		Width: set.Scales.Widths.of(e.Count.Total()), Look: set.Scales.Categories.Looks[e.Category],
		Both: e.Both, Dashed: e.Count.Certain == 0, Count: e.Count,
		Words: words.forms(e, set.Style.Labels), Title: words.title(e, set.Series.Categories.Labels),
	}
	for _, m := range e.Messages {
		out.Ring = out.Ring || m.Relayed
	}
	if len(e.Messages) == 1 {
		out.URL = set.Series.Messages[e.Messages[0].Message].URL
	}
	return out
}

// edgeKey names a line by its ends and its category, and apart the one that
// goes both ways.
func edgeKey(e *graph.Line) string {
	key := fmt.Sprintf("line-%d-%d-%d", e.From, e.To, e.Category)
	if e.Both {
		key += "-both"
	}
	return key
}

// Package render turns communication graphs into figures that can be laid
// over each other, and figures into the bytes of their formats.
//
// Data moves one way: [Compose] gives the graphs of a series their looks and
// words (a [Figure] each, no places); [Arrange] finds the places, curves and
// labels (a [Layout] each, no looks); [Draw] joins the two into a [Drawing] of
// flat shapes, which the writers SVG, PDF and PNG only spell out. [DOT] is
// written from figure and layout, [Alt] from the figure. Every value is made
// once. The package knows no files and no flags.
package render

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
)

// A Figure is a graph with its looks and words, but without places.
type Figure struct {
	Period graph.Period
	Title  string
	Dates  string   // the period's days, for people; empty where the title says them
	Counts []string // what the figure counts, and what it leaves out
	Nodes  []Node   // ordered by actor; ghosts among them
	Edges  []Edge   // ordered as those of the graph
}

// A Node is a box.
type Node struct {
	Actor int      // index into the dataset's actors
	Name  string   // what the box says, on one line
	Lines []string // … and as it says it
	Tag   string   // the side, in small type; may be empty
	W, H  Unit
	Size  Unit // of the words
	Bold  bool // a principal
	Ghost bool
	Look  sideLook
	Title string // what a pointer or a screen reader says
}

// An Edge is a line with its heads.
type Edge struct {
	From, To int // indexes into Nodes
	Category int
	Class    int // of width
	Ink      Color
	Head     Head
	Both     bool
	Dashed   bool     // no message is certain to belong here
	Ring     bool     // relayed
	Count    string   // its messages
	Words    []string // its label, from the fullest to the shortest
	Title    string
	URL      string // of its only message; may be empty
}

// A Set is the figures of a series with what they share.
type Set struct {
	Style   Style
	Series  *graph.Series
	Figures []*Figure // one a period
	Classes []Class   // of line widths; common to all figures
	sides   []string  // ordered; the index chooses the look
}

// Compose gives every graph of s its looks and words.
func Compose(s *graph.Series, style Style) *Set {
	set := &Set{Style: style, Series: s, Classes: classes(s), sides: sidesOf(s.Dataset)}
	for _, g := range s.Graphs {
		set.Figures = append(set.Figures, set.figure(g))
		set.Style.Fine = set.Style.Fine || len(g.Edges) > manyLines*len(g.Nodes)
	}
	return set
}

// manyLines is how many lines a box may have on average before lines of the
// usual width hide each other.
const manyLines = 3

func (set *Set) figure(g *graph.Graph) *Figure {
	f := &Figure{Period: g.Period, Title: g.Period.Title, Dates: periodDates(g.Period)}
	if f.Title == "" || f.Title == f.Dates {
		f.Title, f.Dates = f.Dates, ""
	}
	for _, n := range g.Nodes {
		f.Nodes = append(f.Nodes, set.node(n.Actor, nodeTitle(set.Series.Dataset.Actors[n.Actor], n), false))
	}
	for _, a := range g.Ghosts {
		f.Nodes = append(f.Nodes, set.node(a, set.Series.Dataset.Actors[a].Name+": silent in this period", true))
	}
	slices.SortFunc(f.Nodes, func(a, b Node) int { return cmp.Compare(a.Actor, b.Actor) })
	index := make(map[int]int, len(f.Nodes))
	for i, n := range f.Nodes {
		index[n.Actor] = i
	}
	words := wording{series: set.Series, period: g.Period}
	for i := range g.Edges {
		f.Edges = append(f.Edges, set.edge(&g.Edges[i], index, words))
	}
	f.Counts = set.counts(g)
	return f
}

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

// tally spells a count with its doubtful part: "4 + 1?", "1?", "4".
func tally(t graph.Tally) string {
	switch {
	case t.Doubtful == 0:
		return fmt.Sprint(t.Certain)
	case t.Certain == 0:
		return fmt.Sprintf("%d?", t.Doubtful)
	}
	return fmt.Sprintf("%d + %d?", t.Certain, t.Doubtful)
}

func (set *Set) node(actor int, title string, ghost bool) Node {
	a := set.Series.Dataset.Actors[actor]
	s := set.Style
	n := Node{Actor: actor, Tag: shorten(a.Side, lineLength+4), Size: s.Text, Bold: a.Principal, Ghost: ghost, Look: set.look(a.Side), Title: title}
	if a.Principal {
		n.Size = s.principal()
	}
	name := a.Short
	if own := a.Names[s.Names]; own != "" {
		name = own
	}
	n.Name, n.Lines = name, wrap(name)
	w := s.Faces.measure(n.Tag, s.small(), false)
	for _, line := range n.Lines {
		w = max(w, s.Faces.measure(line, n.Size, n.Bold))
	}
	n.W = max(w+s.em(), s.em()*3)
	n.H = Unit(len(n.Lines))*leading(n.Size) + s.em()*5/8
	if n.Tag != "" {
		n.H += s.small()
	}
	return n
}

func (set *Set) edge(e *graph.Edge, index map[int]int, words wording) Edge {
	ink, head := set.categoryLook(e.Category)
	out := Edge{
		From: index[e.From], To: index[e.To], Category: e.Category,
		Class: classOf(set.Classes, e.Count.Total()), Ink: ink, Head: head, Both: e.Both,
		Dashed: e.Count.Certain == 0, Count: tally(e.Count), Words: words.label(e), Title: words.title(e, set.Series),
	}
	for _, u := range e.Messages {
		out.Ring = out.Ring || u.Relayed
	}
	if len(e.Messages) == 1 {
		out.URL = set.Series.Messages[e.Messages[0].Message].URL
	}
	return out
}

// categoryLook returns hue and head of a category; categories beyond the
// inks have the last one's.
func (set *Set) categoryLook(category int) (Color, Head) {
	if category == set.Series.Categories.Unsaid && len(set.Series.Categories.Labels) > 1 {
		if set.Style.Grey {
			return ink, Open
		}
		return unsaidInk, Open
	}
	i := min(category, len(inks)-1)
	if set.Style.Grey {
		return black, Head(i)
	}
	return inks[i], Head(i)
}

// counts says what the figure counts: messages and actors, and how many of
// the messages may belong elsewhere.
func (set *Set) counts(g *graph.Graph) []string {
	switch {
	case g.Unfiltered.Messages == 0:
		return []string{"no message is dated in this period"}
	case g.Count.Total() == 0:
		return []string{fmt.Sprintf("none of %s is between the actors shown", plural(g.Unfiltered.Messages, "message"))}
	}
	lines := []string{fmt.Sprintf("%s between %s",
		plural(g.Count.Total(), "message"), plural(len(g.Nodes), "actor"))}
	switch {
	case g.Unfiltered.Messages > g.Count.Total():
		lines[0] = fmt.Sprintf("%s of %s, %s of %s", thousands(len(g.Nodes)), plural(g.Unfiltered.Actors, "actor"),
			share(g.Count.Total(), g.Unfiltered.Messages), plural(g.Unfiltered.Messages, "message"))
	case g.Truncated:
		lines[0] = fmt.Sprintf("%s of %s, %s", thousands(len(g.Nodes)), plural(g.Unfiltered.Actors, "actor"), plural(g.Count.Total(), "message"))
	}
	switch n := g.Count.Doubtful; {
	case n == 1:
		lines = append(lines, "1 of them may belong to another period")
	case n > 1:
		lines = append(lines, fmt.Sprintf("%s of them may belong to another period", thousands(n)))
	}
	return lines
}

// share spells part of whole in per cent, never rounding up to all or down to
// nothing.
func share(part, whole int) string {
	percent := (part*100 + whole/2) / whole
	if part < whole {
		percent = min(percent, 99)
	}
	if part > 0 && percent == 0 {
		return "under 1 %"
	}
	return fmt.Sprintf("%d %%", percent)
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return thousands(n) + " " + noun + "s"
}

// thousands spells a number with a comma every three digits, as English does.
func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

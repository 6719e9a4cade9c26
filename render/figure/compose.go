package figure

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"cablegraph/graph"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
	"cablegraph/render/wording"
	"cablegraph/render/words"
)

// Compose gives every graph of s its looks and words. The scales come first,
// because every figure uses them.
func Compose(s *graph.Series, style scale.Style) *Set {
	style.Labels = wording.LabelsOf(style.Labels, s)
	if style.Words.Table == nil {
		style.Words = words.English
	}
	set := &Set{Style: style, Series: s, Names: wording.NewNames(s, style.Names, style.Words), Scales: &Scales{
		Widths:     scale.NewWidths(s, style),
		Categories: scale.NewCategories(s, style),
		Sides:      scale.NewSides(s, style),
		Time:       scale.NewTimescale(s),
	}}
	room := map[int]shape.Unit{}
	if !style.Slide { // where it stands beside the box
		room = set.saidRoom()
	}
	for _, g := range s.Graphs {
		set.Figures = append(set.Figures, set.figure(g, room))
	}
	return set
}

// saidRoom returns, by actor, how much wider a box is for the token of what he
// says to nobody named, so that it has one size in all figures.
func (set *Set) saidRoom() map[int]shape.Unit {
	room := make(map[int]shape.Unit)
	for _, g := range set.Series.Graphs {
		for _, n := range g.Nodes {
			if len(n.Said) > 0 && n.Boxed {
				token, _ := set.said(n, wording.NewSpeller(set.Series, g.Period, set.Names, set.Style.Words))
				w, _ := set.Style.TokenSize(token.Look, token.Forms[0])
				room[n.Actor] = max(room[n.Actor], w-set.Style.Em()/2)
			}
		}
	}
	return room
}

// figure gives the graph of one period its looks and words; room is how much wider
// boxes are, by actor.
func (set *Set) figure(g *graph.Graph, room map[int]shape.Unit) *Figure {
	f := &Figure{
		ID: g.Period.ID, Period: g.Period, Style: set.Style,
		Title: g.Period.Title, Dates: set.Style.Words.Period(g.Period), Count: g.Count, Doubted: g.Doubted, Labels: set.Style.Labels, Grouped: set.Series.Dataset.Grouped, Question: g.Question, Only: set.Filtered(), Counts: countsOf(set.Series, g, set.Style.Words),
	}
	if set.Series.Brief {
		f.Counts, f.Foot = briefCounts(set.Series, g, set.Style.Words)
	}
	if n := onSeveralLines(set.Series, g); n > 0 && wording.LabelsOf(set.Style.Labels, set.Series) != scale.NumberLabels { // which name them
		f.Counts = append(f.Counts, set.Style.Words.OnSeveralLines(n))
	}
	f.Title = set.Say("title", f.Title)
	title := set.Style.Words.Title(g.Period)
	if title != "" {
		f.Title = title
	}
	if f.Title == "" || f.Title == f.Dates {
		title, f.Title, f.Dates = f.Dates, f.Dates, ""
	}
	if f.Title == title { // of the calendar, not of the set
		f.Title = capital(title)
	}
	f.Stands, f.About = stands(set.Series, g, set.Scales.Categories), set.Scales.Categories.About(g.Question)
	words := wording.NewSpeller(set.Series, g.Period, set.Names, set.Style.Words)
	if note := words.Note(set.Style.Labels, g.Period); note != "" && len(g.Lines) > 0 {
		f.Counts = append(f.Counts, note)
	}
	for _, n := range g.Nodes {
		if !n.Boxed {
			continue
		}
		box := set.Box(n.Actor, words.BoxTitle(g, n), false)
		switch {
		case len(n.Said) == 0:
		case set.Style.Slide:
			box.Asides, box.Sum = asidesOf(set, n, words), together(set, n, words)
			box.SaidMarks, box.SaidFull = MarksOf(n.Said), words.Full(n.Said, set.Style.Labels)
		default:
			box.Said, box.SaidLook = set.said(n, words)
			box.SaidMarks, box.SaidFull = MarksOf(n.Said), words.Full(n.Said, set.Style.Labels)
		}
		f.Nodes = append(f.Nodes, box)
	}
	for _, a := range g.Ghosts {
		f.Nodes = append(f.Nodes, set.Box(a, set.Style.Words.Colon(set.Names.Long[a], set.Style.Words.NoMessageHere()), true))
	}
	slices.SortFunc(f.Nodes, func(a, b Node) int { return cmp.Compare(a.Actor, b.Actor) })
	for i := range f.Nodes {
		f.Nodes[i].W += room[f.Nodes[i].Actor]
	}
	f.Namesakes = set.namesakes(g, f.Nodes)
	index := make(map[int]int, len(f.Nodes))
	for i, n := range f.Nodes {
		index[n.Actor] = i
	}
	for i := range g.Lines {
		f.Edges = append(f.Edges, set.edge(&g.Lines[i], index, words))
	}
	if f.Question != "" { // the categories are stands, and each is of its sender alone
		for i := range f.Edges {
			f.Edges[i].OneSided = f.Edges[i].Both && g.Lines[i].Category != set.Series.Categories.Unsaid
		}
	}
	f.Legend = legendOf(set, f)
	return f
}

// Say returns a word of the tables in the language of the figures.
func (set *Set) Say(field, text string) string {
	return set.Series.Dataset.Glossary.Say(set.Style.Words.Tag(), field, text)
}

// Box makes a box as large as its words need.
func (set *Set) Box(actor int, title string, ghost bool) Node {
	a := set.Series.Dataset.Actors[actor]
	s := set.Style
	n := Node{
		Key: fmt.Sprintf("actor-%d", actor), Actor: actor, ID: a.ID, Tag: set.tagOf(&a),
		Size: s.Text, Bold: a.Principal, Ghost: ghost, Alive: set.Scales.Sides.Of(&a), Title: title,
	}
	if s.Panel {
		n.Tag = ""
	}
	n.Look = n.Alive
	if ghost {
		n.Look = set.Scales.Sides.Ghost()
	}
	if a.Principal {
		n.Size = s.Principal()
	}
	n.Name, n.Lines = set.Names.Full[actor], set.Names.Lines[actor]
	w := s.Faces.Measure(n.Tag, s.Label(), false)
	for _, line := range n.Lines {
		w = max(w, s.Faces.Measure(line, n.Size, n.Bold))
	}
	n.W = max(w+s.Em(), s.Em()*3)
	n.H = n.TextHeight(s) + s.Em()*5/8
	return n
}

// tagOf says whose side an actor is on; nothing of one that is a side.
func (set *Set) tagOf(a *graph.Actor) string {
	if a.Side == a.Name {
		return ""
	}
	return typeset.Shorten(set.Say("side", a.Side), typeset.LineLength+4)
}

// MarksOf returns what is to be said of messages beside their numbers.
func MarksOf(messages []graph.EdgeMessage) Marks {
	var m Marks
	for _, on := range messages {
		m.Perhaps = m.Perhaps || on.Certainty != graph.Certain
		m.Beside, m.Inferred = m.Beside || on.Beside, m.Inferred || on.Inferred
	}
	return m
}

// said returns the token of what an actor said to nobody named, in the look of
// these messages' category; in black where they have several.
func (set *Set) said(n graph.Node, words wording.Speller) (*scale.Token, scale.LineLook) {
	l := &graph.Line{Edge: graph.Edge{From: n.Actor, To: n.Actor, Messages: n.Said}}
	for _, m := range n.Said {
		l.Count.Add(m.Certainty, set.Series.Messages[m.Message].Weight)
	}
	look := set.Scales.Categories.Looks[n.Said[0].Category]
	if slices.ContainsFunc(n.Said, func(m graph.EdgeMessage) bool { return m.Category != n.Said[0].Category }) {
		look = scale.PlainLook
	}
	if look.Token.Shape == scale.Bare { // which would be lost on the border
		look.Token.Shape = scale.Round
	}
	return &scale.Token{Forms: []string{set.onBox(look.Token, words.Forms(l, set.Style.Labels))}, Look: look.Token}, look
}

// maxOnBox is how wide a token on the corner of a box is, in ems, if it need not be wider: as
// wide as a day and its month.
const maxOnBox = 4

// onBox returns the fullest words for which a token on a box has room, else the shortest.
func (set *Set) onBox(look scale.TokenLook, forms []string) string {
	for _, form := range forms {
		if w, _ := set.Style.TokenSize(look, form); w <= maxOnBox*set.Style.Em() {
			return form
		}
	}
	return forms[len(forms)-1]
}

// edge gives a line its looks and words; index has the places of actors among nodes.
func (set *Set) edge(e *graph.Line, index map[int]int, words wording.Speller) Edge {
	looks := set.Scales.Categories.Looks
	out := Edge{
		Key:  EdgeKey(e),
		From: index[e.From], To: index[e.To],
		Width: set.Scales.Widths.Of(e.Count.Total()), Look: looks[e.Category],
		Both: e.Both, Dashed: e.Report, Onward: e.Onward, Count: e.Count,
		Token: scale.Token{Forms: words.Forms(e, set.Style.Labels), Look: looks[e.Category].Token}, Title: words.Title(e, set.Scales.Categories),
	}
	out.Marks, out.Full = MarksOf(e.Messages), words.Full(e.Messages, set.Style.Labels)
	if set.Style.Labels == scale.NumberLabels {
		out.Width = set.Scales.Widths.Usual()
		if e.Category == set.Series.Categories.Unsaid {
			out.Width = set.Scales.Widths.Line(0)
		}
	}
	if e.Second >= 0 {
		out.Second = &looks[e.Second]
	}
	out.Via, out.Carriers = set.Hands(e.Carriers)
	if len(e.Messages) == 1 {
		out.URL = set.Series.Messages[e.Messages[0].Message].URL
	}
	return out
}

// Hands names the carriers of a line in one phrase, and says what stands at its
// rings; both are empty where nobody carried anything.
func (set *Set) Hands(ways [][]int) (via string, rings []string) {
	if via = (wording.Speller{Series: set.Series, Called: set.Names, Language: set.Style.Words}).Hands(ways); via != "" {
		rings = set.rings(ways, via)
	}
	return via, rings
}

// maxHands is how many letters of names stand at one ring.
const maxHands = 32

// rings says what stands at the rings of carriers without a box: one ring for each
// of them, where all messages of the line went through the same hands; else, and
// on slides, one for all, with as many names as have room.
func (set *Set) rings(ways [][]int, via string) []string {
	if len(ways) == 1 && !set.Style.Slide {
		var names []string
		for _, a := range ways[0] {
			names = append(names, set.Names.Full[a])
		}
		return names
	}
	if len(ways) > 1 && utf8.RuneCountInString(via) > maxHands {
		carriers := slices.Concat(ways...)
		slices.Sort(carriers)
		return []string{set.Style.Words.Carriers(len(slices.Compact(carriers)))}
	}
	return []string{via}
}

// EdgeKey names a line by its ends and its category, and apart the one that
// goes both ways.
func EdgeKey(e *graph.Line) string {
	var key strings.Builder
	fmt.Fprintf(&key, "line-%d-%d-%d", e.From, e.To, e.Category)
	for _, mark := range []struct {
		is   bool
		name string
	}{{e.Both, "-both"}, {e.Report, "-report"}, {e.Onward, "-onward"}, {e.Second >= 0, fmt.Sprintf("-and-%d", e.Second)}, {len(e.Carriers) > 0, "-via"}} {
		if mark.is {
			key.WriteString(mark.name)
		}
	}
	return key.String()
}

// namesakes says who actors of one name are, of all whom a figure or its register
// names: also of carriers and of receivers without a box.
func (set *Set) namesakes(g *graph.Graph, boxes []Node) []string {
	named := make(map[int]bool)
	for _, n := range boxes {
		named[n.Actor] = true
	}
	add := func(on []graph.EdgeMessage) {
		for _, e := range on {
			m := &set.Series.Messages[e.Message]
			for _, people := range [][]int{m.From, m.Via, m.To} {
				for _, a := range people {
					named[a] = true
				}
			}
		}
	}
	for i := range g.Lines {
		add(g.Lines[i].Messages)
	}
	for i := range g.Nodes {
		add(g.Nodes[i].Said)
	}
	var out []string
	for a := range named { // order does not matter: they are sorted
		if tells := set.Names.Tell(a, set.Style.Words); tells != "" {
			out = append(out, tells)
		}
	}
	slices.Sort(out)
	return out
}

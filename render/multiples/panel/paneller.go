package panel

import (
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/wording"
	"cablegraph/render/words"
)

// A paneller composes one panel.
type paneller struct {
	*figure.Set
	spell wording.Speller
	g     *graph.Graph
	diff  *change.Diff // nil: the period is compared with none
	index map[int]int  // of nodes, by actor
}

// lineEnds are what makes two lines of a figure one of its panel.
type lineEnds struct {
	from, to, category int
	both               bool
}

func endsOf(l *graph.Line) lineEnds { return lineEnds{l.From, l.To, l.Category, l.Both} }

// merged returns the lines of the graph, those of one pair and category as one.
// What they do not agree in it leaves out.
func (c *paneller) merged() []graph.Line {
	var out []graph.Line
	at := make(map[lineEnds]int)
	for _, l := range c.g.Lines {
		i, known := at[endsOf(&l)]
		if !known {
			at[endsOf(&l)] = len(out)
			out = append(out, l)
			continue
		}
		m := &out[i]
		m.Count.Certain, m.Count.Doubtful = m.Count.Certain+l.Count.Certain, m.Count.Doubtful+l.Count.Doubtful
		m.Messages = slices.Concat(m.Messages, l.Messages)
		m.Report, m.Onward = m.Report && l.Report, m.Onward && l.Onward
		if l.Second != m.Second {
			m.Second = -1
		}
		if len(m.Carriers) == 0 || len(l.Carriers) == 0 {
			m.Carriers = nil
		}
	}
	return out
}

// changed returns the lines of the period as it is compared, each with what
// changes: over carriers who have a box in either period.
func (c *paneller) changed() ([]graph.Line, []change.Line) {
	drawn := c.merged()
	var lines []graph.Line
	var changes []change.Line
	for _, l := range c.diff.Lines {
		if l.Counts[1].Total() == 0 {
			continue
		}
		line := graph.Line{
			Edge:   graph.Edge{From: l.From, To: l.To, Category: l.Category, Both: l.Both, Count: l.Counts[1]},
			Second: l.Second, Report: l.Report, Onward: l.Onward,
		}
		line.Messages = l.Messages[1]
		if len(l.Carriers) > 0 {
			line.Carriers = [][]int{l.Carriers}
		}
		if i := slices.IndexFunc(drawn, func(o graph.Line) bool { return endsOf(&o) == endsOf(&line) }); i >= 0 {
			line.Report, line.Onward, line.Second, line.Carriers = drawn[i].Report, drawn[i].Onward, drawn[i].Second, drawn[i].Carriers
		}
		lines, changes = append(lines, line), append(changes, l)
	}
	return lines, changes
}

// panel composes the panel of a period whose figure is f.
func (c *paneller) panel(f *figure.Figure) *Panel {
	w := c.Style.Words
	p := &Panel{Figure: &figure.Figure{
		ID: f.ID, Period: f.Period, Style: c.Style, Title: f.Title, Dates: w.Span(f.Period.Start, f.Period.End, words.Frame{}),
		Count: f.Count, Doubted: f.Doubted, Labels: scale.CountLabels, Question: f.Question, About: f.About, Stands: f.Stands, Grouped: f.Grouped,
	}}
	if f.Dates == "" || strings.EqualFold(f.Title, p.Dates) { // the title says them
		p.Dates = ""
	}
	if c.diff != nil {
		p.at = c.diff.At
	}
	p.all, p.weight = max(c.g.Unfiltered.Messages, c.g.Count.Total()), c.weightOf()
	lines, changes := c.merged(), []change.Line(nil)
	if c.diff != nil {
		lines, changes = c.changed()
		p.compare(c)
	}
	p.allLines = len(lines)
	c.boxes(p, lines)
	for i := range lines {
		kind := change.Unknown
		if changes != nil {
			kind = changes[i].Kind
		}
		e := c.edge(&lines[i], kind)
		p.Edges, p.lines = append(p.Edges, e), append(p.lines, saying{ends: endsOf(&lines[i]), words: e.Title, messages: lines[i].Messages})
	}
	p.tell()
	return p
}

// spoken returns by actor what is said to nobody named.
func (c *paneller) spoken() map[int][]graph.EdgeMessage {
	said := make(map[int][]graph.EdgeMessage)
	if c.diff != nil {
		for _, u := range c.diff.Said {
			said[u.Actor] = append(said[u.Actor], u.Messages[1]...)
		}
		return said
	}
	for _, n := range c.g.Nodes {
		if n.Boxed {
			said[n.Actor] = n.Said
		}
	}
	return said
}

// boxes makes the boxes of all who stand at a line, or say something.
func (c *paneller) boxes(p *Panel, lines []graph.Line) {
	said, w := c.spoken(), c.Style.Words
	in := make(map[int]bool)
	for _, l := range lines {
		in[l.From], in[l.To] = true, true
	}
	for actor := range c.Series.Dataset.Actors {
		on := said[actor]
		if !in[actor] && len(on) == 0 {
			continue
		}
		title := c.Series.Dataset.Actors[actor].Name
		if i := slices.IndexFunc(c.g.Nodes, func(n graph.Node) bool { return n.Actor == actor }); i >= 0 {
			title = c.spell.BoxTitle(c.g, c.g.Nodes[i])
		}
		n, what := c.Box(actor, title, false), c.sayingOf(on)
		if len(on) > 0 {
			n.SaidLook = c.Scales.Categories.Looks[on[0].Category]
			if slices.ContainsFunc(on, func(m graph.EdgeMessage) bool { return m.Category != on[0].Category }) {
				n.SaidLook = scale.PlainLook
			}
			if n.SaidLook.Token.Shape == scale.Bare { // which would be lost on the border
				n.SaidLook.Token.Shape = scale.Round
			}
			n.Said = &scale.Token{Forms: []string{c.marked(on)}, Look: n.SaidLook.Token}
			n.SaidMarks = figure.MarksOf(on)
			var count graph.Tally
			for _, m := range on {
				count.Add(m.Certainty, p.weight(m))
			}
			n.SaidFull = w.Times(count)
			words := n.SaidFull
			if p.Stands != nil {
				words = w.Comma(n.SaidLook.Label, words)
			}
			what.words = w.Aside(p.says(n.Name, what), words)
		}
		c.index[actor] = len(p.Nodes)
		p.Nodes, p.said = append(p.Nodes, n), append(p.said, what)
	}
}

// sayingOf says to whom an actor says what has no line.
func (c *paneller) sayingOf(on []graph.EdgeMessage) saying {
	s, messages := saying{messages: on}, c.messages()
	for _, m := range on {
		named := c.Series.Brief && len(messages[m.Message].To) > 0 && !c.Series.Dataset.Grouped
		s.nobody, s.others = s.nobody || !named, s.others || named
	}
	return s
}

// messages are those of which the panel shows some. Lines that are compared have
// messages of their own.
func (c *paneller) messages() []graph.Message {
	if c.diff != nil {
		return c.diff.Messages
	}
	return c.Series.Messages
}

// weightOf returns how many messages one of the panel stands for.
func (c *paneller) weightOf() func(graph.EdgeMessage) int {
	messages := c.messages()
	return func(m graph.EdgeMessage) int { return messages[m.Message].Weight }
}

// marked spells the count that a token says, with the marks of its messages: of one
// these alone. What may be of another period is counted apart, as in the networks.
func (c *paneller) marked(on []graph.EdgeMessage) string {
	weight := c.weightOf()
	var n graph.Tally
	for _, m := range on {
		n.Add(m.Certainty, weight(m))
	}
	count := c.Style.Words.Tally(n)
	if n.Total() == 1 {
		count = strings.TrimPrefix(count, "1")
	}
	return wording.MarkedCount(c.Style.Words, count, on, weight, wording.InferredMark, wording.BesideMark)
}

// widthOf is the width of lines that change so.
func widthOf(set *figure.Set, kind change.Kind) shape.Unit {
	width := map[change.Kind]shape.Unit{change.New: strong, change.More: strong, change.Same: weak, change.Fewer: weak, change.Unknown: even}[kind]
	return width * set.Style.Em() / (7 * shape.Pt)
}

// edge makes a line whose width says what changes.
func (c *paneller) edge(l *graph.Line, kind change.Kind) figure.Edge {
	looks := c.Scales.Categories.Looks
	e := figure.Edge{
		Key: figure.EdgeKey(l), From: c.index[l.From], To: c.index[l.To], Width: widthOf(c.Set, kind), Look: looks[l.Category],
		Both: l.Both, Dashed: l.Report, Onward: l.Onward, Count: l.Count, Title: c.lineTitle(l),
		OneSided: c.g.Question != "" && l.Both && l.Category != c.Series.Categories.Unsaid,
	}
	if l.Second >= 0 {
		e.Second = &looks[l.Second]
	}
	e.Marks = figure.MarksOf(l.Messages)
	if words := c.marked(l.Messages); words != "" || e.Look.Token.Shape != scale.Bare {
		e.Token = scale.Token{Forms: []string{words}, Look: e.Look.Token}
	}
	if len(l.Carriers) > 0 { // one ring for all, without a name
		e.Via, e.Carriers = c.spell.Hands(l.Carriers), []string{""}
	}
	return e
}

// lineTitle says of a line what it joins, and its messages.
func (c *paneller) lineTitle(l *graph.Line) string {
	return c.lineWords(l.From, l.To, l.Category, l.Both, c.Style.Words.Tally(l.Count))
}

func (c *paneller) lineWords(from, to, category int, both bool, count string) string {
	arrow := " → "
	if both {
		arrow = " ↔ "
	}
	if c.Scales.Categories.Told {
		count = c.Style.Words.Comma(c.Scales.Categories.Looks[category].Label, count)
	}
	return c.Style.Words.Aside(c.Set.Names.Full[from]+arrow+c.Set.Names.Full[to], count)
}

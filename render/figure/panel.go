package figure

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/graph/change"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/wording"
	"cablegraph/render/words"
)

// A Panel is the figure of one period as a sheet of all of them shows it. Its lines
// are all of one pair and category: what changes, changes between these.
type Panel struct {
	*Figure        // without pale boxes
	Number  int    // of the period, from 1 on
	Apart   string // whom it only names, and whom these write to: "A → B, C; D → E"
	Changes Changes

	all, allLines         int                         // messages and lines of the period
	told                  int                         // messages that it draws or tells in words
	lines, said           []saying                    // by edge, and by node
	namedLines, namedSaid []saying                    // which words tell
	brief                 bool                        // what is said is so to others than are shown
	weight                func(graph.EdgeMessage) int // how many messages one stands for
	at                    []int                       // by message: index into Series.Messages; nil: it is that
}

// A saying is the messages of a line, or what an actor says, with the words for it;
// empty of an actor who says nothing.
type saying struct {
	ends     lineEnds // of a line
	words    string
	messages []graph.EdgeMessage
}

// Changes are how many lines of a panel are what, against the period that it is
// compared with; none where it is compared with none.
type Changes struct {
	Compared                            bool
	New, More, Same, Fewer, Gone, Other int // Other: not compared, because somebody is left out
	Perhaps                             int // of New, More and Gone, those that hang on doubtful dates
	Lines                               []LineChange
}

// A LineChange is a line of a panel, or one that is gone, in words.
type LineChange struct {
	ends  lineEnds
	Kind  change.Kind
	Sure  bool
	Words string // "Mao → Kim (in favour, 2)"; of changed counts "(in favour, 1 → 2)"
}

// The widths of lines, in 1/100 pt where an em is 7 pt: of new and busier ones, of those that
// went on, and of those that are not compared.
const (
	strong = 170
	weak   = 80
	even   = 125
)

// Panels composes the periods of a set anew for a sheet of them all, in another
// style. Diffs say what changes in a period.
func (set *Set) Panels(style scale.Style, diffs []*change.Diff) (*Set, []*Panel) {
	set = set.Comparing(diffs)
	style.Panel, style.Labels = true, scale.CountLabels
	small := &Set{Style: style, Series: set.Series, names: set.names, Scales: &Scales{
		Widths: set.Scales.Widths, Categories: set.Scales.Categories, Sides: scale.NewSides(set.Series, style), Time: set.Scales.Time,
	}}
	var panels []*Panel
	for p, g := range set.Series.Graphs {
		c := paneller{Set: small, g: g, index: make(map[int]int), spell: wording.NewSpeller(set.Series, g.Period, set.names, style.Words)}
		if i := slices.IndexFunc(diffs, func(d *change.Diff) bool { return d.Periods[1] == p }); i >= 0 {
			c.diff = diffs[i]
		}
		panel := c.panel(set.Figures[p])
		panel.Number = p + 1
		panels, small.Figures = append(panels, panel), append(small.Figures, panel.Figure)
	}
	widen(small.Figures)
	return small, panels
}

// widen gives room to the tokens of what actors say, so that each has one size of
// box in all panels.
func widen(figures []*Figure) {
	room := make(map[int]shape.Unit)
	for _, f := range figures {
		for _, n := range f.Nodes {
			if n.Said != nil {
				w, _ := f.Style.TokenSize(n.Said.Look, n.Said.Forms[0])
				room[n.Actor] = max(room[n.Actor], w-f.Style.Em()/2)
			}
		}
	}
	for _, f := range figures {
		for i := range f.Nodes {
			f.Nodes[i].W += room[f.Nodes[i].Actor]
		}
	}
}

// A paneller composes one panel.
type paneller struct {
	*Set
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
func (c *paneller) panel(f *Figure) *Panel {
	w := c.Style.Words
	p := &Panel{Figure: &Figure{
		ID: f.ID, Period: f.Period, Style: c.Style, Title: f.Title, Dates: w.Span(f.Period.Start, f.Period.End, words.Frame{}),
		Count: f.Count, Doubted: f.Doubted, Labels: scale.CountLabels, Question: f.Question, About: f.About, Stands: f.Stands, Grouped: f.Grouped,
	}, brief: c.Series.Brief}
	if f.Dates == "" || f.Title == p.Dates { // the title says them
		p.Dates = ""
	}
	if c.diff != nil {
		p.at = c.diff.At
	}
	p.all, p.weight = max(c.g.Unfiltered.Messages, c.g.Count.Total()), c.weightOf()
	lines, changes := c.merged(), []change.Line(nil)
	if c.diff != nil {
		lines, changes = c.changed()
		p.count(c)
	}
	p.allLines = len(lines)
	c.boxes(p, lines)
	for i := range lines {
		kind := change.Unknown
		if changes != nil {
			kind = changes[i].Kind
		}
		e := c.edge(&lines[i], kind)
		p.Edges, p.lines = append(p.Edges, e), append(p.lines, saying{endsOf(&lines[i]), e.Title, lines[i].Messages})
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
		n, words := c.Box(actor, title, false), ""
		if len(on) > 0 {
			n.SaidLook = c.Scales.Categories.Looks[on[0].Category]
			if n.SaidLook.Token.Shape == scale.Bare { // which would be lost on the border
				n.SaidLook.Token.Shape = scale.Round
			}
			n.Said = &scale.Token{Forms: []string{c.marked(on)}, Look: n.SaidLook.Token}
			n.SaidMarks = MarksOf(on)
			var count graph.Tally
			for _, m := range on {
				count.Add(m.Certainty, p.weight(m))
			}
			n.SaidFull = w.Times(count)
			words = n.SaidFull
			if p.Stands != nil {
				words = w.Comma(n.SaidLook.Label, words)
			}
			words = w.Aside(p.says(n.Name), words)
		}
		c.index[actor] = len(p.Nodes)
		p.Nodes, p.said = append(p.Nodes, n), append(p.said, saying{words: words, messages: on})
	}
}

// says says of an actor that he speaks to whom the panel does not show.
func (p *Panel) says(name string) string {
	if p.brief {
		return p.Style.Words.Colon(name, p.Style.Words.SaidElsewhere())
	}
	return p.toNobody(name)
}

// weightOf returns how many messages one of the panel stands for. Lines that are
// compared have messages of their own.
func (c *paneller) weightOf() func(graph.EdgeMessage) int {
	messages := c.Series.Messages
	if c.diff != nil {
		messages = c.diff.Messages
	}
	return func(m graph.EdgeMessage) int { return messages[m.Message].Weight }
}

func (p *Panel) weigh(on []graph.EdgeMessage) int {
	n := 0
	for _, m := range on {
		n += p.weight(m)
	}
	return n
}

// marked spells the count that a token says, with the marks of its messages: of one
// these alone.
func (c *paneller) marked(on []graph.EdgeMessage) string {
	weight, n := c.weightOf(), 0
	for _, m := range on {
		n += weight(m)
	}
	count := ""
	if n != 1 {
		count = c.Style.Words.Thousands(n)
	}
	return wording.MarkedCount(c.Style.Words, count, on, weight, wording.InferredMark, wording.BesideMark, wording.DoubtMark)
}

// panelWidth is the width of lines that change so.
func (set *Set) panelWidth(kind change.Kind) shape.Unit {
	width := map[change.Kind]shape.Unit{change.New: strong, change.More: strong, change.Same: weak, change.Fewer: weak, change.Unknown: even}[kind]
	return width * set.Style.Em() / (7 * shape.Pt)
}

// edge makes a line whose width says what changes.
func (c *paneller) edge(l *graph.Line, kind change.Kind) Edge {
	looks := c.Scales.Categories.Looks
	e := Edge{
		Key: edgeKey(l), From: c.index[l.From], To: c.index[l.To], Width: c.panelWidth(kind), Look: looks[l.Category],
		Both: l.Both, Dashed: l.Report, Onward: l.Onward, Count: l.Count, Title: c.lineTitle(l),
		OneSided: c.g.Question != "" && l.Both && l.Category != c.Series.Categories.Unsaid,
	}
	if l.Second >= 0 {
		e.Second = &looks[l.Second]
	}
	e.Marks = MarksOf(l.Messages)
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
	return c.Style.Words.Aside(c.Set.names.Full[from]+arrow+c.Set.names.Full[to], count)
}

// count counts what changes.
func (p *Panel) count(c *paneller) {
	p.Changes.Compared = true
	for _, l := range c.diff.Lines {
		n := map[change.Kind]*int{
			change.New: &p.Changes.New, change.More: &p.Changes.More, change.Same: &p.Changes.Same,
			change.Fewer: &p.Changes.Fewer, change.Gone: &p.Changes.Gone, change.Unknown: &p.Changes.Other,
		}[l.Kind]
		*n++
		if !l.Sure && (l.Kind == change.New || l.Kind == change.More || l.Kind == change.Gone) {
			p.Changes.Perhaps++
		}
		before, after := c.Style.Words.Tally(l.Counts[0]), c.Style.Words.Tally(l.Counts[1])
		words := after
		switch l.Kind {
		case change.Gone:
			words = before
		case change.More, change.Fewer:
			words = before + " → " + after
		case change.New, change.Same, change.Unknown:
		}
		p.Changes.Lines = append(p.Changes.Lines, LineChange{lineEnds{l.From, l.To, l.Category, l.Both}, l.Kind, l.Sure, c.lineWords(l.From, l.To, l.Category, l.Both, words)})
	}
}

// shown are the messages of the panel's lines, of what is said, and of what it tells
// in words: a message that stands in several places once, where it is surest.
func (p *Panel) shown() []graph.EdgeMessage {
	var all []graph.EdgeMessage
	for _, one := range slices.Concat(p.lines, p.said, p.namedLines, p.namedSaid) {
		all = append(all, one.messages...)
	}
	slices.SortStableFunc(all, func(x, y graph.EdgeMessage) int {
		return cmp.Or(cmp.Compare(x.Message, y.Message), cmp.Compare(y.Certainty, x.Certainty))
	})
	return slices.CompactFunc(all, func(x, y graph.EdgeMessage) bool { return x.Message == y.Message })
}

// Drawn are the messages that the panel shows.
func (p *Panel) Drawn() []account.Drawn {
	var out []account.Drawn
	for _, m := range p.shown() {
		at := m.Message
		if p.at != nil {
			at = p.at[at]
		}
		out = append(out, account.Drawn{Message: at, Certainty: m.Certainty})
	}
	return out
}

// Told returns how many messages the panel shows, and how many its period has.
func (p *Panel) Told() (shown, all int) { return p.told, p.all }

// tell says what the panel counts: messages, and lines by what they are.
func (p *Panel) tell() {
	w, lines := p.Style.Words, len(p.lines)+len(p.namedLines)
	p.told = p.weigh(p.shown())
	n := p.told
	count := w.Messages(n)
	if n < p.all {
		count = w.MessagesOf(n, p.all)
	}
	drawn := w.Lines(lines)
	if lines < p.allLines {
		drawn = w.LinesOf(lines, p.allLines)
	}
	if p.Changes.Compared {
		if lines == p.allLines {
			drawn = w.AllLines()
		}
		drawn = w.Colon(drawn, w.Changed(p.Changes.New, p.Changes.More, p.Changes.Gone))
	}
	p.Counts = []string{count, drawn}
}

// Without returns the panel without some actors, whom it only names: their lines
// join nobody else.
func (p *Panel) Without(apart map[int]bool) *Panel {
	var named []Edge
	var lines []saying
	out := p.keep(func(n *Node) bool { return !apart[n.Actor] }, func(i int) {
		named, lines = append(named, p.Edges[i]), append(lines, p.lines[i])
	})
	out.namedLines = lines
	for i, n := range p.Nodes {
		if apart[n.Actor] && n.Said != nil {
			out.namedSaid = append(out.namedSaid, p.said[i])
		}
	}
	out.Apart = p.names(named, apart)
	out.tell()
	return out
}

// Strongest returns the panel with so many actors: principals, then those with most
// messages, equals in their order; fewer, where some say nothing to these.
func (p *Panel) Strongest(n int) *Panel {
	weight := make([]int, len(p.Nodes))
	for i := range p.Nodes {
		weight[i] = p.weigh(p.said[i].messages)
	}
	for i, e := range p.Edges {
		n := p.weigh(p.lines[i].messages)
		weight[e.From], weight[e.To] = weight[e.From]+n, weight[e.To]+n
	}
	order := make([]int, len(p.Nodes))
	for i := range order {
		order[i] = i
	}
	rank := func(i int) int {
		if p.Nodes[i].Bold { // a principal
			return 0
		}
		return 1
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Or(cmp.Compare(rank(i), rank(j)), cmp.Compare(weight[j], weight[i])) })
	kept := make(map[int]bool)
	for _, i := range order[:n] {
		kept[p.Nodes[i].Actor] = true
	}
	out := p.keep(func(n *Node) bool { return kept[n.Actor] }, func(int) {})
	joined := make(map[int]bool)
	for _, e := range out.Edges {
		joined[out.Nodes[e.From].Actor], joined[out.Nodes[e.To].Actor] = true, true
	}
	out = out.keep(func(n *Node) bool { return n.Bold || n.Said != nil || joined[n.Actor] }, func(int) {})
	out.tell()
	return out
}

// keep returns the panel with some of its nodes, and the lines between these. It
// tells which lines are left out.
func (p *Panel) keep(kept func(*Node) bool, left func(edge int)) *Panel {
	out, f := *p, *p.Figure
	f.Nodes, f.Edges, out.lines, out.said = nil, nil, nil, nil
	index := make([]int, len(p.Nodes)) // of the nodes that are kept; else -1
	for i := range p.Nodes {
		if index[i] = -1; kept(&p.Nodes[i]) {
			index[i] = len(f.Nodes)
			f.Nodes, out.said = append(f.Nodes, p.Nodes[i]), append(out.said, p.said[i])
		}
	}
	for i, e := range p.Edges {
		if index[e.From] < 0 || index[e.To] < 0 {
			left(i)
			continue
		}
		e.From, e.To = index[e.From], index[e.To]
		f.Edges, out.lines = append(f.Edges, e), append(out.lines, p.lines[i])
	}
	out.Figure = &f
	return &out
}

// names says by sender whom lines join, then who of some actors speaks to nobody
// named.
func (p *Panel) names(lines []Edge, apart map[int]bool) string {
	type sender struct {
		from int
		both bool
	}
	to := make(map[sender][]string)
	var order []sender
	for _, l := range lines {
		k := sender{l.From, l.Both}
		if to[k] == nil {
			order = append(order, k)
		}
		if name := p.Nodes[l.To].Name; !slices.Contains(to[k], name) {
			to[k] = append(to[k], name)
		}
	}
	var parts []string
	for _, k := range order { // by actor, as the lines are
		arrow := " → "
		if k.both {
			arrow = " ↔ "
		}
		parts = append(parts, p.Nodes[k.from].Name+arrow+p.Style.Words.Names(to[k]))
	}
	for _, n := range p.Nodes {
		if n.Said != nil && apart[n.Actor] {
			parts = append(parts, p.says(n.Name))
		}
	}
	return p.Style.Words.Semicolon(parts...)
}

// Changed returns in words the lines of some kinds that the panel shows, and those
// that are gone, which it counts.
func (p *Panel) Changed(kinds ...change.Kind) []string {
	shown := make(map[lineEnds]bool)
	for _, l := range slices.Concat(p.lines, p.namedLines) {
		shown[l.ends] = true
	}
	var out []string
	for _, l := range p.Changes.Lines {
		if slices.Contains(kinds, l.Kind) && (l.Kind == change.Gone || shown[l.ends]) {
			out = append(out, l.Words)
		}
	}
	return out
}

// Lines returns the lines that the panel shows in words.
func (p *Panel) Lines() []string { return wordsOf(p.lines, p.namedLines) }

// Said returns in words what is said to whom the panel does not show.
func (p *Panel) Said() []string { return wordsOf(p.said, p.namedSaid) }

func wordsOf(sayings ...[]saying) []string {
	var out []string
	for _, s := range slices.Concat(sayings...) {
		if s.words != "" {
			out = append(out, s.words)
		}
	}
	return out
}

package figure

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/render/scale"
	"cablegraph/render/typeset"
	"cablegraph/render/words"
)

// maxAlt is how many words a short description has: more is read aloud to
// somebody who can't skip it.
const maxAlt = 30

// stands counts the messages of a graph by category, in the order of the legend.
// A report of two counts in the first of them. There are none where nothing is
// told apart.
func stands(s *graph.Series, g *graph.Graph, scale scale.Categories) []Stand {
	if !scale.Told {
		return nil
	}
	counts := make([]int, len(scale.Looks))
	seen := make(map[int]bool)
	add := func(on []graph.EdgeMessage) {
		for _, m := range on {
			if !seen[m.Message] {
				seen[m.Message] = true
				counts[m.Category] += s.Messages[m.Message].Weight
			}
		}
	}
	for _, l := range g.Lines {
		add(l.Messages)
	}
	for _, n := range g.Nodes {
		add(n.Said)
	}
	var out []Stand
	for i, n := range counts {
		if n > 0 {
			out = append(out, Stand{scale.Looks[i].Label, n})
		}
	}
	return out
}

// Caption says in full sentences what the figure shows: its title and days, what
// it counts and leaves out, and how many messages have which category.
func (f *Figure) Caption() string {
	w := f.Style.Words
	caption := w.Sentence(w.Colon(f.Heading(), w.Semicolon(f.Counts...)))
	if stands := f.standWords(); stands != "" {
		caption = w.Sentences(caption, w.Sentence(stands))
	}
	return typeset.OneLine(caption)
}

func (f *Figure) standWords() string {
	var stands []string
	for _, s := range f.Stands {
		stands = append(stands, s.Label+" "+f.Style.Words.Thousands(s.Messages))
	}
	if stands == nil {
		return ""
	}
	return f.Style.Words.Colon(f.About, f.Style.Words.Row(stands...))
}

// Alt describes the figure in no more than maxAlt words: when, how much, and
// between whom most; of lines with a category those that have one.
func (f *Figure) Alt() string {
	lines := f.byWeight()
	if said := slices.DeleteFunc(slices.Clone(lines), func(e *Edge) bool { return e.Look.Head == scale.Open }); len(said) > 0 {
		lines = said
	}
	w := f.Style.Words
	begin := func(only string) string {
		return typeset.OneLine(w.Colon(w.DescriptionBegins()+cmp.Or(f.Dates, f.Title), w.Semicolon(f.Counts[0], only)))
	}
	s := begin("")
	if full := begin(f.Only); words.Count(full) <= maxAlt && len(f.Counts) > 1 { // else they say it
		s = full
	}
	if words.Count(s) > maxAlt {
		return words.Cut(s, maxAlt)
	}
	most := ""
	for _, e := range lines[:min(3, len(lines))] {
		more := w.Semicolon(most, typeset.OneLine(f.lineWords(e, w.Tally(e.Count))))
		if words.Count(w.Sentences(w.Sentence(s), w.Colon(w.Most(), more))) > maxAlt {
			break
		}
		most = more
	}
	if most == "" {
		return w.Sentence(s)
	}
	return w.Sentence(w.Sentences(w.Sentence(s), w.Colon(w.Most(), most)))
}

// byWeight orders the lines of the figure by their messages, equals in their
// order.
func (f *Figure) byWeight() []*Edge {
	order := make([]*Edge, len(f.Edges))
	for i := range order {
		order[i] = &f.Edges[i]
	}
	slices.SortStableFunc(order, func(a, b *Edge) int { return cmp.Compare(b.Count.Total(), a.Count.Total()) })
	return order
}

// lineWords says of a line whom it joins, by whose hands, and of which category
// its messages are: "Mao → Kim via Lee (in favour, 2)".
func (f *Figure) lineWords(e *Edge, messages string) string {
	arrow := " → "
	if e.Both {
		arrow = " ↔ "
	}
	w := f.Style.Words
	s := f.Nodes[e.From].Name + arrow + f.Nodes[e.To].Name
	if e.Via != "" {
		s += " " + w.Via(e.Via)
	}
	if f.Stands != nil {
		label := e.Look.Label
		if e.Second != nil {
			label = w.And(label, e.Second.Label)
		}
		messages = w.Comma(label, messages)
	}
	return w.Aside(s, messages)
}

// ToNobody says of a speaker that nobody else is told, who may be a side.
func (f *Figure) ToNobody(name string) string {
	if f.Grouped {
		return f.Style.Words.ToOwnSide(name)
	}
	return f.Style.Words.ToNobody(name)
}

// Describe says in sentences all that the figure shows: an overview with what is
// left out, how many messages have which category, who has no message here, then
// every line in the order of its weight, and what is said to nobody named.
func (f *Figure) Describe() []string {
	w := f.Style.Words
	sentences := []string{w.Sentence(w.Colon(w.DescriptionBegins()+w.Quote(f.Heading()), w.Semicolon(f.Counts...)))}
	if stands := f.standWords(); stands != "" {
		sentences = append(sentences, w.Sentence(stands))
	}
	var ghosts []string
	for _, n := range f.Nodes {
		if n.Ghost {
			ghosts = append(ghosts, n.Name)
		}
	}
	if ghosts != nil {
		sentences = append(sentences, w.Sentence(w.Colon(w.NoMessageFrom(), w.Semicolon(ghosts...))))
	}
	if f.Namesakes != nil {
		sentences = append(sentences, w.Sentence(w.Colon(w.OfOneName(), w.Semicolon(f.Namesakes...))))
	}
	if len(f.Edges) > 0 {
		sentences = append(sentences, w.ByWeight(w.Lines(len(f.Edges))))
	}
	for _, e := range f.byWeight() {
		reports, onward := "", ""
		if e.Dashed {
			reports = w.Reports()
		}
		if e.Onward {
			onward = w.ToPassOn()
		}
		sentences = append(sentences, w.Sentence(w.Comma(f.lineWords(e, e.Full), reports, onward)))
	}
	for _, n := range f.Nodes {
		if n.Said != nil {
			said := n.SaidFull
			if f.Stands != nil {
				said = w.Comma(n.SaidLook.Label, said)
			}
			sentences = append(sentences, w.Sentence(w.Aside(f.ToNobody(n.Name), said)))
		}
		for _, a := range n.Asides {
			said := a.Forms[0].Token
			if f.Stands != nil {
				said = w.Comma(a.Look.Label, said)
			}
			sentences = append(sentences, w.Sentence(w.Aside(w.Colon(n.Name, a.Forms[0].Words), said)))
		}
	}
	for i, sentence := range sentences {
		sentences[i] = typeset.OneLine(sentence)
	}
	return sentences
}

package figure

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/render/typeset"
)

// DescriptionBegins is how every description begins, short or long.
const DescriptionBegins = "Directed graph of messages, "

// maxAlt is how many words a short description has: more is read aloud to
// somebody who can't skip it.
const maxAlt = 30

// stands counts the messages of a graph by category, in the order of the legend.
// A report of two counts in the first of them. There are none where nothing is
// told apart.
func stands(s *graph.Series, g *graph.Graph, scale Categories) []Stand {
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
	caption := f.Heading() + ": " + strings.Join(f.Counts, "; ") + "."
	if stands := f.standWords(); stands != "" {
		caption += " " + stands + "."
	}
	return typeset.OneLine(caption)
}

func (f *Figure) standWords() string {
	var words []string
	for _, s := range f.Stands {
		words = append(words, s.Label+" "+Thousands(s.Messages))
	}
	if words == nil {
		return ""
	}
	return f.About + ": " + strings.Join(words, ", ")
}

// Alt describes the figure in no more than maxAlt words: when, how much, and
// between whom most; of lines with a category those that have one.
func (f *Figure) Alt() string {
	lines := f.byWeight()
	if said := slices.DeleteFunc(slices.Clone(lines), func(e *Edge) bool { return e.Look.Head == Open }); len(said) > 0 {
		lines = said
	}
	s := typeset.OneLine(DescriptionBegins + cmp.Or(f.Dates, f.Title) + ": " + f.Counts[0])
	if all := strings.Fields(s); len(all) > maxAlt {
		return strings.Join(all[:maxAlt-1], " ") + " …"
	}
	joint := ". Most: "
	for _, e := range lines[:min(3, len(lines))] {
		more := s + joint + typeset.OneLine(f.lineWords(e, e.CountWords()))
		if words(more) > maxAlt {
			break
		}
		s, joint = more, "; "
	}
	return s + "."
}

func words(s string) int { return len(strings.Fields(s)) }

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
	s := f.Nodes[e.From].Name + arrow + f.Nodes[e.To].Name
	if len(e.Carriers) > 0 {
		s += " via " + joinNames(e.Carriers)
	}
	if f.Stands != nil {
		label := e.Look.Label
		if e.Second != nil {
			label += " and " + e.Second.Label
		}
		messages = label + ", " + messages
	}
	return s + " (" + messages + ")"
}

// Describe says in sentences all that the figure shows: an overview with what is
// left out, how many messages have which category, who has no message here, then
// every line in the order of its weight, and what is said to nobody named.
func (f *Figure) Describe() []string {
	sentences := []string{fmt.Sprintf("%s“%s”: %s.", DescriptionBegins, f.Heading(), strings.Join(f.Counts, "; "))}
	if stands := f.standWords(); stands != "" {
		sentences = append(sentences, stands+".")
	}
	var ghosts []string
	for _, n := range f.Nodes {
		if n.Ghost {
			ghosts = append(ghosts, n.Name)
		}
	}
	if ghosts != nil {
		sentences = append(sentences, "No message here: "+strings.Join(ghosts, "; ")+".")
	}
	if f.Namesakes != nil {
		sentences = append(sentences, "Of one name: "+strings.Join(f.Namesakes, "; ")+".")
	}
	if len(f.Edges) > 0 {
		sentences = append(sentences, plural(len(f.Edges), "line")+", those with most messages first:")
	}
	for _, e := range f.byWeight() {
		line := f.lineWords(e, e.Full)
		var marks []string
		if e.Dashed {
			marks = append(marks, "reports of another’s words")
		}
		if e.Onward {
			marks = append(marks, "to be passed on")
		}
		if marks != nil {
			line += ", " + strings.Join(marks, ", ")
		}
		sentences = append(sentences, line+".")
	}
	for _, n := range f.Nodes {
		if n.Said != nil {
			said := n.SaidFull
			if f.Stands != nil {
				said = n.SaidLook.Label + ", " + said
			}
			sentences = append(sentences, fmt.Sprintf("%s to nobody named (%s).", n.Name, said))
		}
		for _, a := range n.Asides {
			said := a.Forms[0].Token
			if f.Stands != nil {
				said = a.Look.Label + ", " + said
			}
			sentences = append(sentences, fmt.Sprintf("%s %s (%s).", n.Name, a.Forms[0].Words, said))
		}
	}
	for i, sentence := range sentences {
		sentences[i] = typeset.OneLine(sentence)
	}
	return sentences
}

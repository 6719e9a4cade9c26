package figure

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cablegraph/render/typeset"
)

// Describe says in up to three sentences what the figure shows, who exchanged
// most, and what is in doubt or left out.
func (f *Figure) Describe() []string {
	sentences := []string{fmt.Sprintf("%s%s”: %s.", DescriptionBegins, f.Heading(), strings.Join(f.Counts, "; "))}
	if len(f.Edges) > 0 {
		sentences = append(sentences, f.strongest())
		if doubts := f.doubts(); doubts != "" {
			sentences = append(sentences, doubts)
		}
	}
	for i, sentence := range sentences {
		sentences[i] = typeset.OneLine(sentence)
	}
	return sentences
}

// DescriptionBegins is how every description begins.
const DescriptionBegins = "Directed graph of messages, “"

// strongest names the three lines with most messages, equals in their order.
func (f *Figure) strongest() string {
	order := make([]*Edge, len(f.Edges))
	for i := range order {
		order[i] = &f.Edges[i]
	}
	slices.SortStableFunc(order, func(a, b *Edge) int { return cmp.Compare(b.Count.Total(), a.Count.Total()) })
	var lines []string
	for _, e := range order[:min(3, len(order))] {
		to := "to"
		if e.Both {
			to = "and"
		}
		lines = append(lines, fmt.Sprintf("%s %s %s (%s)", f.Nodes[e.From].Name, to, f.Nodes[e.To].Name, e.CountWords()))
	}
	return fmt.Sprintf("Of %s the strongest: %s.", plural(len(f.Edges), "line"), strings.Join(lines, ", "))
}

// doubts says what is not certain, relayed or silent; nothing where all is
// said in the counts.
func (f *Figure) doubts() string {
	dashed, rings, ghosts := 0, 0, []string{}
	for _, e := range f.Edges {
		if e.Dashed {
			dashed++
		}
		if e.Onward || len(e.Carriers) > 0 {
			rings++
		}
	}
	for _, n := range f.Nodes {
		if n.Ghost {
			ghosts = append(ghosts, n.Name)
		}
	}
	var doubts []string
	switch {
	case dashed > 0:
		doubts = append(doubts, plural(dashed, "line")+" dashed because no date is certain to lie in the period")
	case f.Count.Doubtful == 0:
		doubts = append(doubts, "all dates are certain to lie in the period")
	}
	if rings > 0 {
		doubts = append(doubts, plural(rings, "line")+" marked as relayed")
	}
	if len(ghosts) > 0 {
		doubts = append(doubts, "silent here: "+strings.Join(ghosts, ", "))
	}
	if len(doubts) == 0 {
		return ""
	}
	all := strings.Join(doubts, "; ")
	return strings.ToUpper(all[:1]) + all[1:] + "."
}

package render

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Alt describes figure i in three sentences: what it shows, who exchanged
// most, and what is in doubt or left out. They are made from the figure
// itself, so they agree with it.
func Alt(set *Set, i int) []string {
	sentences := describe(set, i)
	for k, sentence := range sentences {
		sentences[k] = oneLine(sentence)
	}
	return sentences
}

func describe(set *Set, i int) []string {
	f, g := set.Figures[i], set.Series.Graphs[i]
	first := fmt.Sprintf("Directed graph of messages, “%s”: %s.", f.heading(), strings.Join(f.Counts, "; "))
	if len(f.Edges) == 0 {
		return []string{first}
	}
	order := make([]int, len(g.Edges))
	for k := range order {
		order[k] = k
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(g.Edges[b].Count.Total(), g.Edges[a].Count.Total())
	})
	var strongest []string
	for _, k := range order[:min(3, len(order))] {
		e := f.Edges[k]
		to := "to"
		if e.Both {
			to = "and"
		}
		strongest = append(strongest, fmt.Sprintf("%s %s %s (%s)", f.Nodes[e.From].Name, to, f.Nodes[e.To].Name, tally(g.Edges[k].Count)))
	}
	second := fmt.Sprintf("Of %s the strongest: %s.", plural(len(f.Edges), "line"), strings.Join(strongest, ", "))
	dashed, rings, ghosts := 0, 0, []string{}
	for _, e := range f.Edges {
		if e.Dashed {
			dashed++
		}
		if e.Ring {
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
	case g.Count.Doubtful == 0:
		doubts = append(doubts, "all dates are certain to lie in the period")
	}
	if rings > 0 {
		doubts = append(doubts, plural(rings, "line")+" marked as relayed")
	}
	if len(ghosts) > 0 {
		doubts = append(doubts, "silent here: "+strings.Join(ghosts, ", "))
	}
	if len(doubts) == 0 {
		return []string{first, second}
	}
	third := strings.Join(doubts, "; ")
	third = strings.ToUpper(third[:1]) + third[1:]
	return []string{first, second, third + "."}
}

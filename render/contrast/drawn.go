package contrast

import (
	"slices"

	"cablegraph/graph/account"
	"cablegraph/graph/change"
	"cablegraph/render/figure"
)

// Drawn are the messages of the lines that the figure draws or names below, and what
// actors say to nobody named; part is what of it is drawn. On a sheet of given height
// the lines that can't be read are only counted, not named.
func (f *Figure) Drawn(part *figure.Figure) []account.Drawn {
	var out []account.Drawn
	add := func(c *change.Change) {
		for _, on := range c.Messages {
			for _, m := range on {
				out = append(out, account.Drawn{Message: f.diff.At[m.Message], Certainty: m.Certainty})
			}
		}
	}
	edges := f.Edges
	if f.Style.Rules().Fixed {
		edges = part.Edges
	}
	for i := range edges {
		add(&f.lineOf(&edges[i]).Change)
	}
	for _, u := range f.said {
		if slices.ContainsFunc(part.Nodes, func(n figure.Node) bool { return n.Actor == u.Actor }) {
			add(&u.Change)
		}
	}
	return out
}

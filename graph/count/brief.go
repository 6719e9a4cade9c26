package count

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/category"
)

// Brief figures are for a talk: they show few actors, and of these what they say.
// Whoever only carries is named on the lines and has no box; what goes to actors
// who are not shown stands with its sender; and where most messages of the set
// have a value, those without are left out.

// unsaid returns the messages of d that have no value in a column, nor report one,
// if they are the fewer; nil where all are to be shown. Of a table whose messages
// are not kept whole none is left out.
func unsaid(d *graph.Dataset, column string) map[*graph.Message]bool {
	if column == "" || column == graph.SideColumn || d.Packed != nil {
		return nil
	}
	of := category.Unlabelled(d, column)
	without, silent, all := make(map[*graph.Message]bool), 0, 0
	for i := range d.Messages {
		m := &d.Messages[i]
		if len(m.From) == 0 {
			continue
		}
		all += m.Weight
		if of.Values(m, m.From[0])[0] == "" {
			without[m] = true
			silent += m.Weight
		}
	}
	if silent == 0 || 2*silent >= all {
		return nil
	}
	return without
}

// withoutCarriers returns the actors of a period, in their order, who can be
// shown: principals, and who carries nothing there but has a part in what is
// shown. Where these are not two, nobody is left out.
func withoutCarriers(d *graph.Dataset, p *period, order []int) []int {
	kept := slices.DeleteFunc(slices.Clone(order), func(a int) bool {
		return p.strength[a] == 0 || !d.Actors[a].Principal && p.carriers.has(a)
	})
	if len(kept) < 2 {
		return order
	}
	return kept
}

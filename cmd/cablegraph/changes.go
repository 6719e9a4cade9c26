package main

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/render/draw"
)

// needChanges reports whether the run writes or draws what changes between periods.
func (o options) needChanges() bool {
	return slices.Contains(o.formats, "changes") || slices.ContainsFunc(chosenKinds(o), func(k draw.Kind) bool { return k.Changes })
}

// findChanges compares the periods with the one before each, or with the one that
// --against names, if the run needs it.
func findChanges(s *graph.Series, o options, say sayFunc) ([]*change.Diff, error) {
	if !o.needChanges() {
		return nil, nil
	}
	pairs := change.Pairs(s, slices.Index(ids(s.Periods), o.against))
	if len(pairs) == 0 {
		say("there is no other period to compare with: nothing changes")
	}
	return change.Between(s, o.count, pairs)
}

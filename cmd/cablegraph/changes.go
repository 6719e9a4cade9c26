package main

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/render/draw"
)

// drawsChanges reports whether the run draws figures of what changes.
func (o options) drawsChanges() bool { return slices.Contains(o.kinds, "change") }

// needChanges reports whether the run writes or draws what changes between periods.
func (o options) needChanges() bool {
	return slices.Contains(o.formats, "changes") || slices.ContainsFunc(chosenKinds(o), func(k draw.Kind) bool { return k.Changes })
}

// changes returns how a run compares the periods with the one before each, or with
// the one that --against names; nil where it does not.
func (o options) changes() func(*graph.Series, count.Options) ([]*change.Diff, error) {
	if !o.needChanges() {
		return nil
	}
	return func(s *graph.Series, by count.Options) ([]*change.Diff, error) {
		return change.Between(s, by, change.Pairs(s, slices.Index(ids(s.Periods), o.against)))
	}
}

// otherPeriods says that there is nothing to compare, where changes are asked for, and
// returns an error where the run would draw nothing else.
func otherPeriods(periods []graph.Period, o options, say sayFunc) error {
	if !o.needChanges() || len(periods) > 1 {
		return nil
	}
	if slices.Equal(o.kinds, []string{"change"}) {
		return &usageError{"--draw change: there is one period, and none to compare it with", "cut the set into several, as with --by year, or draw --draw network"}
	}
	say("there is no other period to compare with: nothing changes")
	return nil
}

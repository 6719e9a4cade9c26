package main

import (
	"slices"

	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/terminal"
	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
)

// compared returns how a run compares the periods with the one before each, or with
// the one that --against names; nil where it does not.
func compared(o flags.Options) func(*graph.Series, count.Options) ([]*change.Diff, error) {
	if !o.NeedChanges() {
		return nil
	}
	return func(s *graph.Series, by count.Options) ([]*change.Diff, error) {
		return change.Between(s, by, change.Pairs(s, slices.Index(ids(s.Periods), o.Against)))
	}
}

// otherPeriods says that there is nothing to compare, where changes are asked for, and
// returns an error where the run would draw nothing else.
func otherPeriods(periods []graph.Period, o flags.Options, say terminal.Say) error {
	if !o.NeedChanges() || len(periods) > 1 {
		return nil
	}
	if slices.Equal(o.Kinds, []string{"change"}) {
		return &flags.Misuse{Problem: "--draw change: there is one period, and none to compare it with", Hint: "cut the set into several, as with --by year, or draw --draw network"}
	}
	say("there is no other period to compare with: nothing changes")
	return nil
}

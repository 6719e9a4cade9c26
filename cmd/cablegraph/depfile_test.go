package main

import (
	"slices"
	"testing"
)

// TestRule lists what figures depend on: tables that are there, and fonts.
func TestRule(t *testing.T) {
	for _, test := range []struct {
		options options
		want    []string
	}{
		{options{}, nil},
		{options{sets: []string{"-"}, fonts: []string{"a.ttf", "b.otf"}}, []string{"a.ttf", "b.otf"}},
		{options{sets: []string{"letters.csv"}}, []string{"letters.csv"}},
		{options{sets: []string{"korea-1950"}}, []string{"korea-1950/messages.csv", "korea-1950/actors.csv", "korea-1950/periods.csv", "korea-1950/legend.csv"}},
	} {
		test.options.out = "out"
		got := rule([]string{"1950.svg"}, test.options)
		if !slices.Equal(got.Needs, test.want) || !slices.Equal(got.Targets, []string{"out/1950.svg"}) {
			t.Errorf("%q: got %q, want %q", test.options.sets, got, test.want)
		}
	}
}

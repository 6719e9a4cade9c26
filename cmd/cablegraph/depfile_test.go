package main

import (
	"slices"
	"testing"

	"cablegraph/cmd/cablegraph/internal/flags"
)

// TestRule lists what figures depend on: tables that are there, and fonts.
func TestRule(t *testing.T) {
	for _, test := range []struct {
		options flags.Options
		want    []string
	}{
		{flags.Options{}, nil},
		{flags.Options{Sets: []string{"-"}, Fonts: []string{"a.ttf", "b.otf"}}, []string{"a.ttf", "b.otf"}},
		{flags.Options{Sets: []string{"letters.csv"}}, []string{"letters.csv"}},
		{flags.Options{Sets: []string{"korea-1950"}}, []string{"korea-1950/messages.csv", "korea-1950/actors.csv", "korea-1950/periods.csv", "korea-1950/legend.csv"}},
	} {
		test.options.Out = "out"
		got := rule([]string{"1950.svg"}, test.options)
		if !slices.Equal(got.Needs, test.want) || !slices.Equal(got.Targets, []string{"out/1950.svg"}) {
			t.Errorf("%q: got %q, want %q", test.options.Sets, got, test.want)
		}
	}
}

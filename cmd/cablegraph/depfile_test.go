package main

import (
	"slices"
	"testing"
)

// TestInputs lists what figures depend on: tables that are there, and fonts.
func TestInputs(t *testing.T) {
	for _, test := range []struct {
		config config
		want   []string
	}{
		{config{}, nil},
		{config{set: "-", fonts: []string{"a.ttf", "./b.otf"}}, []string{"a.ttf", "b.otf"}},
		{config{set: "letters.csv"}, []string{"letters.csv"}},
		{config{set: "korea-1950"}, []string{"korea-1950/messages.csv", "korea-1950/actors.csv", "korea-1950/periods.csv", "korea-1950/legend.csv"}},
	} {
		if got := test.config.inputs(); !slices.Equal(got, test.want) {
			t.Errorf("%q: got %q, want %q", test.config.set, got, test.want)
		}
	}
}

// TestCheckDepfile refuses paths that make can't be told.
func TestCheckDepfile(t *testing.T) {
	for _, test := range []struct {
		set     string
		refused bool
	}{
		{"a b.csv", false},
		{"(a) b.csv", false},
		{"a$#:%|*?[].csv", false},
		{"./~a.csv", true}, // make drops the ./
		{"a;b.csv", true},
		{"a=b.csv", true},
		{`a\ b.csv`, true},
		{"a\tb.csv", true},
		{"a\nb.csv", true},
		{"a.csv ", true},
		{"a(b)", true},
		{"a&", true},
	} {
		err := config{depfile: "d", out: "out", set: test.set}.checkDepfile()
		if (err != nil) != test.refused {
			t.Errorf("%q: got %v", test.set, err)
		}
	}
}

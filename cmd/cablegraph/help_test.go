package main

import (
	"slices"
	"strings"
	"testing"

	"cablegraph/cmd/cablegraph/internal/flags"
)

// mostHelp is how many lines --help has: a page and a half.
const mostHelp = 75

// TestHelpIsShort keeps the page of everyday to its length, and the manual on the
// other.
func TestHelpIsShort(t *testing.T) {
	short, long := flags.Usage(manual, false), flags.Usage(manual, true)
	if n := strings.Count(short, "\n"); n > mostHelp {
		t.Errorf("--help has %d lines, want no more than %d", n, mostHelp)
	}
	if strings.Contains(short, "counted:") || !strings.Contains(long, "How messages are counted:") || strings.Contains(long, "What follows is shown") {
		t.Error("the manual is not cut where it should be")
	}
}

// TestExamples offers every document that --init can write.
func TestExamples(t *testing.T) {
	entries, err := examples.ReadDir("example")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if !slices.Equal(names, flags.Examples) {
		t.Errorf("%q, and --example takes %q", names, flags.Examples)
	}
}

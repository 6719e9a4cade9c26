package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

// mostHelp is how many lines --help has: a page and a half.
const mostHelp = 75

// TestHelpIsShort keeps the page of everyday to its length, and every flag on the
// other.
func TestHelpIsShort(t *testing.T) {
	short, long := usage(false), usage(true)
	if n := strings.Count(short, "\n"); n > mostHelp {
		t.Errorf("--help has %d lines, want no more than %d", n, mostHelp)
	}
	if strings.Contains(short, "counted:") || !strings.Contains(long, "How messages are counted:") || strings.Contains(long, moreHelp) {
		t.Error("the manual is not cut where it should be")
	}
	var names []string
	new(typed).flags().VisitAll(func(f *pflag.Flag) {
		names = append(names, f.Name)
		for help, want := range map[string]bool{short: slices.Contains(everyday, f.Name), long: true} {
			if strings.Contains(help, " --"+f.Name+" ") != want && strings.Contains(help, " --"+f.Name+"[") != want {
				t.Errorf("--%s is in a help of %d lines: %t, want %t", f.Name, strings.Count(help, "\n"), !want, want)
			}
		}
	})
	for _, name := range everyday {
		if !slices.Contains(names, name) {
			t.Errorf("there is no flag --%s", name)
		}
	}
}

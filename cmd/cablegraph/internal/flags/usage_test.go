package flags

import (
	"slices"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

// TestUsage shows the flags of everyday on one page, and every flag on the other.
func TestUsage(t *testing.T) {
	manual := "/*\nFirst.\n\n" + moreHelp + "\nSecond.\n*/\n"
	short, long := Usage(manual, false), Usage(manual, true)
	if !strings.HasPrefix(short, "First.\n") || strings.Contains(short, "Second.") || !strings.HasPrefix(long, "First.\n\nSecond.\n\nWhat is read:") {
		t.Errorf("the manual is not cut where it should be: %q", long)
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

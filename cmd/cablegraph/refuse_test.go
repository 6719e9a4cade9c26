package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cablegraph/cmd/cablegraph/internal/flags"
)

// TestTimeIsRefusedFirst refuses more messages than a figure of time has before places
// are searched for any other figure, and says how many it has.
func TestTimeIsRefusedFirst(t *testing.T) {
	var letters strings.Builder
	letters.WriteString("date,from,to\n")
	for i := range 1001 {
		fmt.Fprintf(&letters, "18%02d,Ann,Bob\n", i%100)
	}
	path := filepath.Join(t.TempDir(), "letters.csv")
	if err := os.WriteFile(path, []byte(letters.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	o, _, s := seriesOf(t, "--draw", "network,time", path)
	want := "--draw time: 1001 are too many messages for a figure of time, which has 1000 at most"
	if usage, ok := errors.AsType[*flags.Misuse](mayDraw(s, o)); !ok || usage.Problem != want || !strings.HasSuffix(usage.Hint, "or leave time out of --draw") {
		t.Errorf("%+v, want %q", usage, want)
	}
	for _, words := range [][]string{{path}, {"--draw", "time", "--list", path}} {
		if o, _, s := seriesOf(t, words...); mayDraw(s, o) != nil {
			t.Errorf("%q: %v", words, mayDraw(s, o))
		}
	}
}

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCrowdedFiguresShowAll draws a circle in which everybody writes to everybody
// as often: nobody is weak, so nobody is left out, and the run tells.
func TestCrowdedFiguresShowAll(t *testing.T) {
	var letters strings.Builder
	letters.WriteString("date,from,to\n")
	for from := range 9 {
		for to := range 9 {
			if from != to {
				fmt.Fprintf(&letters, "1811,Person %c with a long name,Person %c with a long name\n", 'A'+from, 'A'+to)
			}
		}
	}
	path := filepath.Join(t.TempDir(), "letters.csv")
	if err := os.WriteFile(path, []byte(letters.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	o, _, series := seriesOf(t, path)
	want := series.Account.Drawn
	c, _, err := fit(context.Background(), composed(t, series, o), o, func(string, ...any) {})
	if err != nil {
		t.Fatal(err)
	}
	if !tangled(c.layouts[0]) {
		t.Fatal("the circle is drawn without a fault; take a larger one")
	}
	if got := c.series.Account.Drawn; got != want {
		t.Errorf("%d of %d messages are drawn", got, want)
	}
}

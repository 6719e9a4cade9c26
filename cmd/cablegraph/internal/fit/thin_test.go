package fit

import (
	"context"
	"fmt"
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
	o := onPaper()
	series := seriesOf(t, letters.String(), "year", o)
	want := series.Account.Drawn
	c, err := Compose(series, o)
	if err != nil {
		t.Fatal(err)
	}
	if c, _, err = Fit(context.Background(), c, o, func(string, ...any) {}); err != nil {
		t.Fatal(err)
	}
	if !tangled(c.Layouts[0]) {
		t.Fatal("the circle is drawn without a fault; take a larger one")
	}
	if got := c.Series.Account.Drawn; got != want {
		t.Errorf("%d of %d messages are drawn", got, want)
	}
}

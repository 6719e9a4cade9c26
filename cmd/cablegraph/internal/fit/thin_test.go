package fit

import (
	"context"
	"errors"
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

// TestTooManyForTheirLines refuses more actors than a figure holds where their lines run
// over boxes, and draws as many whose lines do not.
func TestTooManyForTheirLines(t *testing.T) {
	for _, tt := range []struct {
		name  string
		lines int // of every actor
		fails bool
	}{{"a chain", 1, false}, {"a tangle", 8, true}} {
		var letters strings.Builder
		letters.WriteString("date,from,to\n")
		for from := range 50 {
			for k := range tt.lines {
				if to := from + 1 + 5*k; to < 50 {
					fmt.Fprintf(&letters, "1811,%d,%d\n", from, to)
				}
			}
		}
		o := onPaper()
		o.Count.Top = 50
		c, err := Compose(seriesOf(t, letters.String(), "all", o), o)
		if err != nil {
			t.Fatal(err)
		}
		err = c.Place(context.Background(), o)
		if _, refused := errors.AsType[*UnreadableError](err); refused != tt.fails {
			t.Errorf("%s of %d lines: %v", tt.name, drawnLines(c), err)
		}
	}
}

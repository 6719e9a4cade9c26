package fit

import (
	"errors"
	"strings"
	"testing"

	"cablegraph/render/scale"
)

// TestCrowdedFiguresShowAll draws a circle in which everybody writes to everybody
// as often: nobody is weak, so nobody is left out, and the run tells.
func TestCrowdedFiguresShowAll(t *testing.T) {
	o := onPaper()
	o.Style.Sheet = scale.Sheets[1]
	table := everybody(6, "Person %c with a long name", true)
	series := seriesOf(t, table, "year", o)
	want := series.Account.Drawn
	c, err := Compose(series, o)
	if err != nil {
		t.Fatal(err)
	}
	var by Options
	if c, by, err = Fit(t.Context(), c, o, func(string, ...any) {}); err != nil {
		t.Fatal(err)
	}
	if !tangled(c.Layouts[0]) {
		t.Fatal("the circle is drawn without a fault; take a larger one")
	}
	if got := c.Series.Account.Drawn; got != want || recounted(t, c, by) != want {
		t.Errorf("%d of %d messages are drawn, %d by the options", got, want, recounted(t, c, by))
	}
}

// TestTooManyForTheirLines refuses as many actors as the user asks for where their lines are
// more than a figure holds and run over boxes, as in a row in which all write to all.
func TestTooManyForTheirLines(t *testing.T) {
	for _, tt := range []struct {
		name        string
		actors, top int
		fails       bool
	}{{"a row", 14, 14, true}, {"a row that nobody asks for", 14, 0, false}, {"a row of few lines", 12, 12, false}} {
		o := onPaper()
		o.Count.Top = tt.top
		series := seriesOf(t, everybody(tt.actors, "%c", false), "all", o)
		for i := range series.Dataset.Actors {
			a := &series.Dataset.Actors[i]
			a.Pinned, a.X = true, float64(i)
		}
		c, err := Compose(series, o)
		if err != nil {
			t.Fatal(err)
		}
		err = c.Place(t.Context(), o)
		refused, is := errors.AsType[*UnreadableError](err)
		if is != tt.fails || c.Layouts[0].Over == 0 {
			t.Errorf("%s of %d lines: %v, %d run over boxes", tt.name, drawnLines(c), err, c.Layouts[0].Over)
		}
		if is && !strings.Contains(refused.Help, "--top") {
			t.Errorf("%s: what would help is %q", tt.name, refused.Help)
		}
		if c.Layouts[0].Over = 0; c.overdrawn(o) != nil {
			t.Errorf("%s is refused, although no line runs over a box", tt.name)
		}
	}
}

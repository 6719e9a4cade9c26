package fit

import (
	"errors"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/render/figure"
)

// TestAsManyAsAsked leaves a composition alone where the user says how many are shown, or
// where no places or only names are wanted; places are found once, and only if needed.
func TestAsManyAsAsked(t *testing.T) {
	for name, change := range map[string]func(o *Options){
		"no places":   func(o *Options) { o.Places = false },
		"a number":    func(o *Options) { o.Count.Top = 5 },
		"names alone": func(o *Options) { o.Names = true },
	} {
		o := onPaper()
		change(&o)
		c, err := Compose(seriesOf(t, star(3), "year", o), o)
		if err != nil {
			t.Fatal(err)
		}
		if got, _, err := Fit(t.Context(), c, o, nil); got != c || err != nil || c.Layouts != nil {
			t.Errorf("%s: the composition has changed, or been placed: %v", name, err)
		}
		known := []*figure.Layout{{}}
		c.Layouts = known
		if err := c.Place(t.Context(), o); err != nil || c.Layouts[0] != known[0] {
			t.Errorf("%s: places are found twice: %v", name, err)
		}
		c.Layouts, o.Shapes = nil, false
		if err := c.Place(t.Context(), o); err != nil || c.Layouts != nil {
			t.Errorf("%s: places are found for nothing that is drawn: %v", name, err)
		}
	}
}

// TestComposeComparesWhatItIsAskedTo makes changes where they are asked for, and figures of
// these where they are drawn.
func TestComposeComparesWhatItIsAskedTo(t *testing.T) {
	o := onPaper()
	series := seriesOf(t, star(2, 3), "year", o)
	compare := func(s *graph.Series, by count.Options) ([]*change.Diff, error) {
		return change.Between(s, by, change.Pairs(s, -1))
	}
	for _, tt := range []struct {
		changes   func(*graph.Series, count.Options) ([]*change.Diff, error)
		contrasts bool
		diffs     int
		figures   int
	}{{nil, false, 0, 0}, {compare, false, 1, 0}, {compare, true, 1, 1}} {
		o.Changes, o.Contrasts = tt.changes, tt.contrasts
		c, err := Compose(series, o)
		if err == nil {
			c.Contrast(o)
		}
		if err != nil || len(c.Changes) != tt.diffs || len(c.Contrasts) != tt.figures || c.Page == nil || c.Layouts != nil {
			t.Errorf("%d changes, %d figures of these, %v", len(c.Changes), len(c.Contrasts), err)
		}
	}
	fault := errors.New("too many to compare")
	o.Changes = func(*graph.Series, count.Options) ([]*change.Diff, error) { return nil, fault }
	if _, err := Compose(series, o); !errors.Is(err, fault) {
		t.Errorf("got %v, want %v", err, fault)
	}
}

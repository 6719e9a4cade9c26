package fit

import (
	"errors"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/render/scale"
)

// TestUnreadableSaysWhatHelps names the figure and the sheet, and what is open to the user
// there: a height where the sheet has none, parts to leave out where these take of it.
func TestUnreadableSaysWhatHelps(t *testing.T) {
	low, err := scale.Sheets[0].Resize("60x40")
	if err != nil {
		t.Fatal(err)
	}
	bare := scale.Style{Sheet: scale.Sheets[3], NoLegend: true, NoStrip: true, NoTitle: true}
	for _, tt := range []struct {
		name   string
		style  scale.Style
		sheet  string
		has    []string
		hasNot []string
	}{
		{"a page", scale.Style{Sheet: scale.Sheets[0]}, "174", []string{"--height"}, []string{"--no-legend"}},
		{"a low sheet", scale.Style{Sheet: low}, "60x40", []string{"--no-legend", "--size 60"}, []string{"--height", "--min"}},
		{"a slide", scale.Style{Sheet: scale.Sheets[3]}, "160x90", []string{"--no-legend, --no-strip and --no-title", "--min 2"}, []string{"--height", "a width alone"}},
		{"a bare slide", bare, "160x90", nil, []string{"--height", "--no-"}},
	} {
		err := crowded("1811", Options{Style: tt.style})
		if got, want := err.Error(), "the figure of 1811 can't be read on "+tt.sheet+" mm"; got != want {
			t.Errorf("%s: %q, want %q", tt.name, got, want)
		}
		unreadable, ok := errors.AsType[*UnreadableError](err)
		if !ok {
			t.Fatalf("%s: the error is a %T", tt.name, err)
		}
		for _, help := range append(tt.has, "a larger --size", "column short of actors.csv") {
			if !strings.Contains(unreadable.Help, help) {
				t.Errorf("%s: %q would not be of help: %q", tt.name, help, unreadable.Help)
			}
		}
		for _, help := range tt.hasNot {
			if strings.Contains(unreadable.Help, help) {
				t.Errorf("%s: %q is of no help there: %q", tt.name, help, unreadable.Help)
			}
		}
	}
	changes := func(*graph.Series, count.Options) ([]*change.Diff, error) { return nil, nil }
	err = crowded("1811", Options{Style: scale.Style{Sheet: scale.Sheets[3]}, Changes: changes})
	if unreadable, ok := errors.AsType[*UnreadableError](err); !ok || strings.Contains(unreadable.Help, "--min") {
		t.Errorf("--min does not go with changes, and is named: %v", err)
	}
}

// TestSheetTooSmallForTwo is refused before places are sought.
func TestSheetTooSmallForTwo(t *testing.T) {
	low, err := scale.Sheets[0].Resize("40x40")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name  string
		fails bool
	}{{"Ann", false}, {"Konstantinopolitanischer Dudelsackpfeifenmachergeselle", true}} {
		o := onPaper()
		o.Style.Sheet, o.Style.Text = low, 900
		o.Style.NoLegend, o.Style.NoStrip = true, true
		c, err := Compose(seriesOf(t, "date,from,to\n1811,"+tt.name+",Bob\n", "year", o), o)
		if err != nil {
			t.Fatal(err)
		}
		err = roomy(c, o)
		if _, refused := errors.AsType[*UnreadableError](err); refused != tt.fails {
			t.Errorf("a box of %s in the room %v: %v", tt.name, c.Page.Room, err)
		}
	}
}

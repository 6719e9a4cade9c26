package scale

import (
	"testing"

	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// TestMM spells sizes as the help does, and rounds up what is between.
func TestMM(t *testing.T) {
	for _, test := range []struct {
		sheet Sheet
		w, h  int
	}{
		{Sheets[0], 174, 0},
		{Sheets[3], 160, 90},
		{Sheet{W: Sheets[3].W * 3, H: Sheets[3].H * 3}, 480, 270},
		{Sheet{W: shape.MM(100.1), H: shape.MM(99.9)}, 101, 100},
	} {
		if w, h := test.sheet.MM(); w != test.w || h != test.h {
			t.Errorf("%v: got %dx%d, want %dx%d", test.sheet, w, h, test.w, test.h)
		}
	}
}

func TestResize(t *testing.T) {
	for _, tt := range []struct {
		size string
		w, h int // 0, 0: refused
	}{
		{"120x80", 120, 80},
		{"120", 120, 0},
		{"40.5x2000", 41, 2000},
		{"39x80", 0, 0},
		{"120x39", 0, 0},
		{"2001", 0, 0},
		{"NaN", 0, 0},
		{"120xNaN", 0, 0},
		{"wide", 0, 0},
		{"120x", 0, 0},
		{"", 0, 0},
	} {
		sheet, err := Sheets[2].Resize(tt.size)
		if w, h := sheet.MM(); (err != nil) != (tt.w == 0) || err == nil && (w != tt.w || h != tt.h) {
			t.Errorf("%q: %dx%d, %v; want %dx%d", tt.size, w, h, err, tt.w, tt.h)
		}
	}
}

// TestRules leaves a sheet of given height more room for the plot, and a slide still
// more.
func TestRules(t *testing.T) {
	paper, low, slide := Style{Sheet: Sheets[0]}, Style{Sheet: Sheets[0]}, Style{Sheet: Sheets[0]}
	low.H, slide.H, slide.Slide = low.W, low.W, true
	p, l, s := paper.Rules(), low.Rules(), slide.Rules()
	if p.Fixed || !l.Fixed || !s.Fixed {
		t.Errorf("the height is given on paper: %t, on a low sheet: %t, on a slide: %t", p.Fixed, l.Fixed, s.Fixed)
	}
	if l.HeadingLines >= p.HeadingLines || l.LegendLine > p.LegendLine || l.Sample >= p.Sample || l.Bars >= p.Bars || l.Edge >= p.Edge {
		t.Errorf("a low sheet takes %+v, paper %+v", l, p)
	}
	if s.LegendLine*low.Label() >= l.LegendLine*slide.Label() {
		t.Errorf("rows of a legend are %s apart on a slide, %s on paper", s.LegendLine, l.LegendLine)
	}
}

// TestSlidesHaveNoSmallType checks all sizes of type against that of the boxes.
func TestSlidesHaveNoSmallType(t *testing.T) {
	for _, sheet := range Sheets {
		s := Style{Sheet: sheet}
		for _, size := range []shape.Unit{s.Label(), s.Principal(), s.Title()} {
			if sheet.Slide && size < s.Text || !sheet.Slide && size < typeset.MinSize {
				t.Errorf("%s: type of %s", sheet.Name, size)
			}
		}
	}
}

// TestHolds gives a larger sheet more actors and lines, the same sheet with
// larger type fewer, and none less than a figure needs.
func TestHolds(t *testing.T) {
	slide := Sheets[2]
	large, small, loud := slide, slide, slide
	large.W, small.H, loud.Text = 2*large.W, 10*shape.Pt, 2*loud.Text
	actors, lines := slide.Holds()
	for _, tt := range []struct {
		Sheet
		more int
	}{{large, 1}, {small, -1}, {loud, -1}} {
		a, l := tt.Holds()
		if (a-actors)*tt.more <= 0 || (l-lines)*tt.more <= 0 || a < leastActors || l < leastActors {
			t.Errorf("%+v holds %d actors and %d lines, a slide %d and %d", tt.Sheet, a, l, actors, lines)
		}
	}
}

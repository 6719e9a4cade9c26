package scale

import (
	"testing"

	"cablegraph/render/shape"
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
	}{{large, 1}, {small, -1}, {loud, -1}, {Sheets[0], 1}} {
		a, l := tt.Holds()
		if (a-actors)*tt.more <= 0 || (l-lines)*tt.more <= 0 || a < leastActors || l < leastActors {
			t.Errorf("%+v holds %d actors and %d lines, a slide %d and %d", tt.Sheet, a, l, actors, lines)
		}
	}
}

// TestInType takes points with and without their unit, between 7 and 72.
func TestInType(t *testing.T) {
	for _, tt := range []struct {
		size string
		want shape.Unit // 0: refused
	}{
		{"9pt", 900},
		{"9", 900},
		{"7.5pt", 750},
		{"7", 700},
		{"72pt", 7200},
		{"6.9pt", 0},
		{"73", 0},
		{"NaN", 0},
		{"large", 0},
		{"9mm", 0},
		{"", 0},
	} {
		sheet, err := Sheets[0].InType(tt.size)
		if (err != nil) != (tt.want == 0) || err == nil && sheet.Text != tt.want {
			t.Errorf("%q: %s, %v; want %s", tt.size, sheet.Text, err, tt.want)
		}
		if sheet.W != Sheets[0].W {
			t.Errorf("%q changes the width", tt.size)
		}
	}
}

// TestNoHigher limits figures, those too that have a page of their own.
func TestNoHigher(t *testing.T) {
	for _, tt := range []struct {
		mm   string
		want float64 // 0: refused
	}{{"150", 150}, {"40", 40}, {"2000", 2000}, {"39", 0}, {"2001", 0}, {"NaN", 0}, {"high", 0}, {"", 0}} {
		sheet, err := Sheets[0].NoHigher(tt.mm)
		if (err != nil) != (tt.want == 0) || err == nil && (sheet.Most != shape.MM(tt.want) || sheet.Page != sheet.Most) {
			t.Errorf("%q: %s and %s high, %v; want %v mm", tt.mm, sheet.Most, sheet.Page, err, tt.want)
		}
	}
}

// TestHighest makes plots no higher than 1.3 times their width; a narrow one may have
// 150 mm.
func TestHighest(t *testing.T) {
	for width, want := range map[float64]float64{174: 226.2, 116: 150.8, 84: 150, 40: 150} {
		if got := Highest(shape.MM(width)); max(got-shape.MM(want), shape.MM(want)-got) > 1 {
			t.Errorf("a plot of %v mm is up to %s high, want %v mm", width, got, want)
		}
	}
}

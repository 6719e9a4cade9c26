package figure

import (
	"errors"
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

// TestLeastSheet finds the smallest legible sheet to a tenth of the first.
func TestLeastSheet(t *testing.T) {
	for _, least := range []shape.Unit{1000, 1001, 1500, 2950, 3000, 3001} {
		got, ok, err := LeastSheet(Sheet{W: 1000, H: 500}, func(s Sheet) (bool, error) { return s.W >= least, nil })
		if err != nil || ok != (least <= 3000) {
			t.Fatalf("least %d: found %t, %v", least, ok, err)
		}
		if ok && (got.W < least || got.W > least+200 || got.W != 2*got.H) {
			t.Errorf("least %d: %d by %d", least, got.W, got.H)
		}
	}
	fault := errors.New("fault")
	if _, _, err := LeastSheet(Sheets[0], func(Sheet) (bool, error) { return false, fault }); !errors.Is(err, fault) {
		t.Errorf("got %v", err)
	}
}

// TestRules leaves a sheet of given height more room for the plot.
func TestRules(t *testing.T) {
	paper, slide := Style{Sheet: Sheets[0]}, Style{Sheet: Sheets[0]}
	slide.H = slide.W
	p, s := paper.Rules(), slide.Rules()
	if p.Fixed || !s.Fixed {
		t.Errorf("the height is given on paper: %t, on a slide: %t", p.Fixed, s.Fixed)
	}
	if s.HeadingLines >= p.HeadingLines || s.LegendLine >= p.LegendLine || s.Sample >= p.Sample || s.Bars >= p.Bars || s.Edge >= p.Edge {
		t.Errorf("a slide takes %+v, paper %+v", s, p)
	}
}

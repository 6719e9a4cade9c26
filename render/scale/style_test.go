package scale

import (
	"testing"

	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// TestSizesInPrint holds what the figures of a page are drawn with, in hundredths of a
// point: names of 8 pt, 9.5 pt of principals, all else 7 pt; a ring of 2.5 pt.
func TestSizesInPrint(t *testing.T) {
	s := Style{Sheet: Sheets[0]}
	for _, tt := range []struct {
		what      string
		got, want shape.Unit
	}{
		{"names", s.Em(), 800},
		{"principals", s.Principal(), 950},
		{"titles", s.Title(), 1200},
		{"words", s.Label(), 700},
		{"rings", s.Ring(), 250},
		{"the margin", s.Margin(), 600},
		{"the highest figure with its register", s.HighestWithRegister(), shape.MM(222)},
		{"the same, beside a caption", Style{Sheet: Sheets[1]}.HighestWithRegister(), shape.MM(200)},
		{"the margin of a slide, of which a projector cuts some off", Style{Sheet: Sheets[2]}.Margin(), 2700},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: %s, want %s", tt.what, tt.got, tt.want)
		}
	}
}

// TestSlidesHaveNoSmallType checks all sizes of type against that of the boxes, on panels
// too.
func TestSlidesHaveNoSmallType(t *testing.T) {
	for _, sheet := range Sheets {
		for _, panel := range []bool{false, true} {
			s := Style{Sheet: sheet, Panel: panel}
			for _, size := range []shape.Unit{s.Label(), s.Principal(), s.Title()} {
				if (sheet.Slide || panel) && size < s.Text || size < typeset.MinSize {
					t.Errorf("%s, panel %t: type of %s", sheet.Name, panel, size)
				}
			}
		}
	}
}

// TestHeadsAreSeen makes the head of a thin line many times longer than it is wide, that of
// a thick one less, and no head shorter.
func TestHeadsAreSeen(t *testing.T) {
	for _, sheet := range Sheets {
		s := Style{Sheet: sheet}
		thin, thick := s.Em()/12, s.Em()/2
		if a, b := s.HeadLength(thin), s.HeadLength(thick); a >= b || a < 6*thin || b > 3*thick || b < thick {
			t.Errorf("%s: heads of %s on a line of %s, of %s on one of %s", sheet.Name, a, thin, b, thick)
		}
	}
}

// TestDashesShow has more ink than gaps, so that a dashed line reads as a line.
func TestDashesShow(t *testing.T) {
	for _, sheet := range Sheets {
		if d := (Style{Sheet: sheet}).Dash(); len(d) != 2 || d[0] <= d[1] || d[1] < shape.Pt {
			t.Errorf("%s: dashes of %v", sheet.Name, d)
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

package page

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

func TestTitleLines(t *testing.T) {
	s := scale.Style{Sheet: scale.Sheets[1]}
	for _, tt := range []struct {
		title string
		want  []string
	}{
		{"Short", []string{"Short"}},
		{"", []string{""}},
		{"A title that is too long for one line of this sheet", []string{"A title that is too long for one line of this", "sheet"}},
		{strings.Repeat("words ", 40), []string{"words words words words words words", "words words words words words words", "words words words words words words w…"}},
		{strings.Repeat("x", 200), []string{strings.Repeat("x", 37) + "…"}},
	} {
		if diff := cmp.Diff(tt.want, titleLines(s, tt.title)); diff != "" {
			t.Errorf("%.20q (-want +got):\n%s", tt.title, diff)
		}
	}
}

// TestHeadingStandsBesideOrBelow sets the counts beside a short title.
func TestHeadingStandsBesideOrBelow(t *testing.T) {
	base := func(title string) shape.Unit {
		f := &figure.Figure{Title: title, Counts: []string{"5 messages"}, Style: scale.Style{Sheet: scale.Sheets[1]}}
		shapes := heading(f, "").Shapes
		return shapes[len(shapes)-1].(*shape.Text).At.Y - shapes[0].(*shape.Text).At.Y
	}
	if got := base("Short"); got != 0 {
		t.Errorf("beside a short title the counts stand %v lower", got)
	}
	if got := base(strings.Repeat("words ", 12)); got <= 0 {
		t.Errorf("of a long title the counts stand %v lower", got)
	}
}

// TestHeadingCutsNoCounts breaks what a figure counts where a column has no room for it
// in one line, and makes room for the lines.
func TestHeadingCutsNoCounts(t *testing.T) {
	counts := "30 lines: 15 new (1 of them perhaps), 2 more, 2 the same, 11 gone (1 of them perhaps)"
	f := &figure.Figure{Style: scale.Style{Sheet: scale.Sheets[1]}, Title: "A title", Dates: "12 July 1950", Counts: []string{counts}}
	var lines []string
	low := shape.Unit(0)
	for _, s := range heading(f, "").Shapes {
		if text, ok := s.(*shape.Text); ok && text.Anchor == shape.End {
			lines, low = append(lines, text.S), max(low, text.At.Y)
		}
	}
	if got := strings.Join(lines, " "); got != counts || len(lines) < 2 {
		t.Errorf("the heading counts %q", lines)
	}
	if room := headingHeight(f.Style, []*figure.Figure{f}); low >= room {
		t.Errorf("the last line stands at %s, above the plot are %s", low, room)
	}
}

package page

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
	"cablegraph/render/words"
)

// TestTicks dates the strip by days, months or years.
func TestTicks(t *testing.T) {
	day := func(y int64, m, d int) edtf.Day { return edtf.Date(y, m, d) }
	for _, tt := range []struct {
		first, last edtf.Day
		want        []string
	}{
		{day(1950, 6, 1), day(1950, 6, 4), []string{"1 Jun 1950", "2 Jun 1950", "3 Jun 1950", "4 Jun 1950"}},
		{day(1950, 6, 1), day(1950, 7, 10), []string{"1 Jun 1950", "8 Jun 1950", "15 Jun 1950", "22 Jun 1950", "29 Jun 1950", "6 Jul 1950"}},
		{day(1950, 1, 1), day(1950, 9, 30), []string{"Jan 1950", "Mar 1950", "May 1950", "Jul 1950", "Sep 1950"}},
		{day(1900, 1, 1), day(1950, 1, 1), []string{"1900", "1905", "1910", "1915", "1920", "1925", "1930", "1935", "1940", "1945"}},
	} {
		strip := newStrip(&scale.Timescale{First: tt.first, Last: tt.last}, scale.Style{Sheet: scale.Sheets[0], Words: words.English})
		var b shape.Builder
		strip.ticks(&b, 0)
		var got []string
		for _, s := range b.Shapes {
			if text, ok := s.(*shape.Text); ok {
				got = append(got, text.S)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s to %s (-want +got):\n%s", tt.first, tt.last, diff)
		}
	}
}

// TestStripSaysWhatItCounts reads its words, which are the same in all figures
// but for which number is bold.
func TestStripSaysWhatItCounts(t *testing.T) {
	set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0], Words: words.English})
	strip := newStrip(set.Scales.Time, set.Style)
	for i, f := range set.Figures {
		var words, bold []string
		for _, s := range strip.draw(f.Period, 0).Shapes {
			if text, ok := s.(*shape.Text); ok {
				words = append(words, text.S)
				if text.Bold {
					bold = append(bold, text.S)
				}
			}
		}
		slices.Sort(words)
		want := []string{
			"0", "1", "1", "2", "3", "Feb 1950", "Jan 1950", "Mar 1950",
			"Messages a day; dark: day known, pale: spread over the days of a date; 1–3: the periods; 1 earlier, not drawn; 2 later, not drawn",
		}
		if diff := cmp.Diff(want, words); diff != "" && i == 0 {
			t.Errorf("(-want +got):\n%s", diff)
		}
		if want := []string{[]string{"1", "2", "3"}[i]}; !slices.Equal(bold, want) {
			t.Errorf("%s has %q in bold, want %q", f.ID, bold, want)
		}
	}
	empty := newStrip(&scale.Timescale{}, set.Style)
	if empty.height() != 0 || len(empty.draw(graph.Period{}, 0).Shapes) != 0 {
		t.Error("a strip without periods takes room")
	}
}

// TestStripSaysWhatItLeavesOut says where figures, and thus the strip, leave out messages.
func TestStripSaysWhatItLeavesOut(t *testing.T) {
	rich := rendertest.Rich(t)
	for _, top := range []int{0, 2} {
		s, err := count.Messages(rich.Dataset, rich.Periods, count.Options{Dates: graph.Likeliest, Top: top})
		if err != nil {
			t.Fatal(err)
		}
		strip := newStrip(scale.NewTimescale(s), scale.Style{Sheet: scale.Sheets[0], Words: words.English})
		if got := strings.Contains(strip.words(), ", those drawn"); got != (top > 0) {
			t.Errorf("with the %d strongest (0: all) the strip is of %q", top, strip.words())
		}
	}
}

// TestStripOverprintsNothing keeps words clear of each other and of all bars, on
// every sheet, for few periods and for so many that not all numbers find room.
func TestStripOverprintsNothing(t *testing.T) {
	var many strings.Builder
	many.WriteString("date,from,to\n")
	for y := range 60 {
		many.WriteString(edtf.Date(1850+int64(y), 5, 3).String() + ",ann,bob\n")
	}
	years := rendertest.Series(t, many.String(), "")
	var faces *typeset.Faces
	for _, sheet := range scale.Sheets {
		for _, series := range []*graph.Series{rendertest.Rich(t), years} {
			set := figure.Compose(series, scale.Style{Sheet: sheet})
			strip := newStrip(set.Scales.Time, set.Style)
			shapes := strip.draw(set.Figures[0].Period, 0).Shapes
			var words, bars []shape.Rect
			for _, s := range shapes {
				switch s := s.(type) {
				case *shape.Text:
					words = append(words, faces.TextBox(s))
				case *shape.Path:
					if s.Fill != shape.None {
						bars = append(bars, shape.Bounds([]shape.Point{s.Segs[0].P[0], s.Segs[2].P[0]}))
					}
				}
			}
			for i, w := range words {
				if w.Max.Y > strip.height() || w.Min.X < 0 || w.Max.X > sheet.W {
					t.Errorf("%s: words lie at %v, outside of the strip", sheet.Name, w)
				}
				if slices.ContainsFunc(words[:i], w.Overlaps) || slices.ContainsFunc(bars, w.Overlaps) {
					t.Errorf("%s, %d periods: the words at %v are overprinted", sheet.Name, len(set.Figures), w)
				}
			}
		}
	}
}

// TestStripKeepsItsWords sets them in as many lines as they need, above the
// numbers of the periods.
func TestStripKeepsItsWords(t *testing.T) {
	for _, width := range []string{"40", "84", "174"} {
		sheet, err := scale.Sheets[0].Resize(width)
		if err != nil {
			t.Fatal(err)
		}
		set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: sheet})
		strip := newStrip(set.Scales.Time, set.Style)
		if got := strings.Join(strip.lines, " "); got != strip.words() {
			t.Errorf("%s mm: the strip says %q, want %q", width, got, strip.words())
		}
		var last, numbers shape.Unit
		for _, s := range strip.draw(set.Figures[0].Period, 0).Shapes {
			if text, ok := s.(*shape.Text); ok && text.S == strip.lines[len(strip.lines)-1] {
				last = text.At.Y
			} else if ok && text.Bold {
				numbers = text.At.Y
			}
		}
		if numbers-last < set.Style.Label() {
			t.Errorf("%s mm: the words stand at %v, the numbers of the periods at %v", width, last, numbers)
		}
	}
}

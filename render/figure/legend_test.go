package figure

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

// explained returns the words of a legend, group by group.
func explained(f *Figure) []string {
	var out []string
	for _, g := range f.Legend {
		out = append(out, g.Heading+":")
		for _, item := range g.Items {
			out = append(out, item.Label)
		}
	}
	return out
}

// TestLegendExplainsWhatOccurs reads it: what occurs in its figure, and no more; on
// slides without widths, in few words.
func TestLegendExplainsWhatOccurs(t *testing.T) {
	widths := []string{"Messages:", "1", "2–5", "Marks:"}
	want := [][]string{
		slices.Concat([]string{"Kind:", "letter", "note", "other (talk, telegram)"}, widths, []string{"passed on by", "both ways", "no message here"}),
		slices.Concat([]string{"Kind:", "draft", "memo", "report", "not said"}, widths, []string{"perhaps in another period", "no message here"}),
		slices.Concat([]string{"Kind:", "letter"}, widths, []string{"no message here"}),
	}
	onSlide := [][]string{
		{"Kind:", "letter", "note", "other (talk, telegram)", "Marks:", "passed on by", "both ways", "no message here"},
		{"Kind:", "draft", "memo", "report", "not said", "Marks:", "perhaps another period", "no message here"},
		{"Kind:", "letter", "Marks:", "no message here"},
	}
	for sheet, want := range map[int][][]string{0: want, 3: onSlide} { // each by itself: order does not matter
		for i, f := range Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[sheet]}).Figures {
			if diff := cmp.Diff(want[i], explained(f)); diff != "" {
				t.Errorf("%s, figure %d (-want +got):\n%s", f.Style.Name, i, diff)
			}
		}
	}
	both := rendertest.Series(t, "id,date,from,to,reports,mood\na,1950-01-03,ann,bob,,yes\nb,1950-01-04,cid,bob,,no\nc,1950-01-05,bob,dan,a;b,\nd,1950-01-06,bob,cid,a;b,\n", "")
	moods, err := count.Messages(both.Dataset, both.Periods, count.Options{Dates: graph.Likeliest, Color: "mood"})
	if err != nil {
		t.Fatal(err)
	}
	got := explained(Compose(moods, scale.Style{Sheet: scale.Sheets[0]}).Figures[0])
	if want := []string{"Mood:", "no", "yes", "yes and no", "Messages:", "1", "Marks:", "reports another’s stand"}; !slices.Equal(got, want) {
		t.Errorf("of reports of two: %q, want %q", got, want)
	}
	plain := rendertest.Series(t, "date,from,to\n1950-01-03,ann,bob\n1950-01-04,ann,bob\n", "")
	if got, want := explained(Compose(plain, scale.Style{Sheet: scale.Sheets[0]}).Figures[0]), []string{"Messages:", "1", "2"}; !slices.Equal(got, want) {
		t.Errorf("where nothing else occurs: %q, want %q", got, want)
	}
}

// TestLegendExplainsWhatIsRead looks for marks in all words of the figures of the built-in
// set: a legend has each of them where somebody reads it, and nowhere else.
func TestLegendExplainsWhatIsRead(t *testing.T) {
	series, found := rendertest.BuiltIn(t, "../.."), make(map[string]int)
	for _, sheet := range []int{0, 2} {
		for _, f := range Compose(series, scale.Style{Sheet: scale.Sheets[sheet]}).Figures {
			var read, samples []string
			dashes, arrows := false, false
			for i := range f.Edges {
				read = append(read, f.Edges[i].Token.Forms...)
				dashes, arrows = dashes || f.Edges[i].Dashed, arrows || f.Edges[i].Both
			}
			for i := range f.Nodes {
				if n := &f.Nodes[i]; n.Said != nil {
					read = append(read, n.Said.Forms...)
				}
			}
			dashed, bothWays := false, false
			for _, g := range f.Legend {
				for _, item := range g.Items {
					if e := item.Edge; e != nil && g.Marks {
						samples = append(samples, e.Token.Forms...)
						dashed, bothWays = dashed || e.Dashed, bothWays || e.Both
					}
				}
			}
			for _, sign := range []string{"?", "†", "*"} {
				is := strings.Contains(strings.Join(read, " "), sign)
				if has := strings.Contains(strings.Join(samples, " "), sign); has != is {
					t.Errorf("%s, %s: the legend has %s: %t, the figure: %t", f.Style.Name, f.ID, sign, has, is)
				}
				if is {
					found[sign]++
				}
			}
			if dashed != dashes || bothWays != arrows {
				t.Errorf("%s, %s: the legend has dashes: %t, both ways: %t; the figure: %t, %t", f.Style.Name, f.ID, dashed, bothWays, dashes, arrows)
			}
		}
	}
	if len(found) != 3 {
		t.Errorf("the set shows only %v", found)
	}
}

// TestSamplesAreOfTheirFigure writes on samples what lines have: a number, a date, a count,
// or nothing where the outline is enough.
func TestSamplesAreOfTheirFigure(t *testing.T) {
	for want, f := range map[string]*Figure{
		"8":     {Labels: scale.NumberLabels},
		"3 May": {Labels: scale.DateLabels},
		"×2":    {Labels: scale.CountLabels},
		"":      {Labels: scale.DateLabels, Style: scale.Style{Sheet: scale.Sheets[2]}},
	} {
		f.Style.Words = words.English
		look := scale.LineLook{Token: scale.TokenLook{Shape: scale.Square}}
		if got := sample(f, look); !slices.Equal(got.Forms, []string{want}) || got.Look != look.Token {
			t.Errorf("of labels that are a %s: %+v, want %q", f.Labels, got, want)
		}
	}
}

// TestDoubt says whether it is a date or a person that is not sure.
func TestDoubt(t *testing.T) {
	marks := words.English.Marks(false)
	for _, tt := range []struct {
		doubtful, people int
		want             string
	}{{2, 0, marks.Perhaps}, {2, 2, marks.Others}, {2, 1, marks.Either}} {
		if got := Doubt(&Figure{Count: graph.Tally{Certain: 5, Doubtful: tt.doubtful}, Doubted: tt.people}, marks); got != tt.want {
			t.Errorf("%d messages, the people of %d: %q, want %q", tt.doubtful, tt.people, got, tt.want)
		}
	}
}

package figure

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// talk composes slides of the strongest two, who say things to others too.
func talk(t *testing.T, style scale.Style) *Set {
	t.Helper()
	all := rendertest.Series(t, `id,date,from,to,via,direction,reports,mood
a,1950-01-05,ann,bob,dan,,,yes
b,1950-01-06,ann,cid,,,,yes
c,1950-01-07,ann,cid;eve,,,,no
d,1950-01-08,ann,,,,,no
e,1950-01-09,bob,ann,,,a,
f,1950-01-10,bob,cid;dan;eve;flo,,,,yes
g,1950-01-11,cid,dan,,,,no
h,1950-01-12,bob,eve,,,,
i,1950-02-01/1950-02-03,ann,bob,,both,,yes
j,1950-01-30/1950-02-03,ann,cid,,,,yes
k,1950-03-01,bob,,,,,yes
`, "id,short,principal\nann,\"Berg, Ann\",yes\nbob,Bob,yes\ncid,Cid,\ndan,Dan,\neve,Eve,\nflo,Flo,\n")
	s, err := count.Messages(all.Dataset, all.Periods, count.Options{Dates: graph.Likeliest, Color: "mood", Brief: true, Top: 2})
	if err != nil {
		t.Fatal(err)
	}
	return Compose(s, style)
}

// TestAsidesSayWhatGoesElsewhere names, category by category, who else is told and when,
// and then says it in fewer words.
func TestAsidesSayWhatGoesElsewhere(t *testing.T) {
	set := talk(t, scale.Style{Sheet: scale.Sheets[2], Labels: scale.CountLabels})
	type aside struct {
		Period, Name, Category string
		Forms                  []AsideForm
	}
	var got []aside
	for _, f := range set.Figures {
		for _, n := range f.Nodes {
			for _, a := range n.Asides {
				got = append(got, aside{f.ID, n.Name, a.Look.Label, a.Forms})
			}
		}
	}
	if diff := cmp.Diff([]aside{
		{"1950-01", "Berg, Ann", "no", []AsideForm{{"×2", "to Cid, Eve, or not named"}, {"×2", "to Cid, 1 more, or not named"}, {"×2", "to 2 others, or not named"}}},
		{"1950-01", "Berg, Ann", "yes", []AsideForm{{"×1", "to Cid"}}},
		{"1950-01", "Bob", "yes", []AsideForm{{"×1", "to Cid, 3 more"}, {"×1", "to 4 others"}}},
		{"1950-02", "Berg, Ann", "yes", []AsideForm{{"×1?", "to Cid"}}},
		{"1950-03", "Bob", "yes", []AsideForm{{"×1", "receiver not named"}}},
	}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	dated := talk(t, scale.Style{Sheet: scale.Sheets[2]}).Figures[0].Nodes[0].Asides[1]
	if diff := cmp.Diff([]AsideForm{{"6 Jan", "to Cid"}, {"×1", "to Cid"}}, dated.Forms); diff != "" {
		t.Errorf("with dates (-want +got):\n%s", diff)
	}
}

// TestAsidesHaveRoom measures both parts of an aside as they are drawn.
func TestAsidesHaveRoom(t *testing.T) {
	set := talk(t, scale.Style{Sheet: scale.Sheets[2]})
	s := set.Style
	for _, a := range set.Figures[0].Nodes[0].Asides {
		for _, form := range a.Forms {
			token, words := a.Size(s, form)
			if w, h := s.TokenSize(a.Look.Token, form.Token); token.X != w || token.Y != h || a.Look.Token.Shape == scale.Bare {
				t.Errorf("%v: the token has %v, in its look %v by %v", form, token, w, h)
			}
			if words.X != s.Faces.Measure(form.Words, s.Label(), false) || words.Y < s.Label() {
				t.Errorf("%v: the words have %v", form, words)
			}
		}
	}
}

// TestFoldedAsidesAreOne puts all that some actors say elsewhere into a row of their boxes,
// in one look where it is of one category, and without outline where it is of several. All
// else stays as it is.
func TestFoldedAsidesAreOne(t *testing.T) {
	style := scale.Style{Sheet: scale.Sheets[2]}
	before, set := talk(t, style), talk(t, style)
	set.Fold(map[int]bool{0: true})
	var got strings.Builder
	for p, f := range set.Figures {
		for i, n := range f.Nodes {
			was := before.Figures[p].Nodes[i]
			if !n.Folded {
				if n.Actor == 0 && n.Asides != nil || n.W != was.W || n.H != was.H || len(n.Asides) != len(was.Asides) {
					t.Errorf("%s of %s has changed", n.Name, f.ID)
				}
				continue
			}
			a := n.Asides[0]
			got.WriteString(fmt.Sprintln(f.ID, n.Name, len(n.Asides), a.Look.Label, a.Look.Token.Shape != scale.Bare, a.Forms))
			seat := n.Row(set.Style, shape.RectAround(shape.Point{X: 50000, Y: 30000}, n.W, n.H))
			for _, r := range []shape.Rect{seat.Token, seat.Words} {
				if !r.Inside(shape.RectAround(shape.Point{X: 50000, Y: 30000}, n.W, n.H)) {
					t.Errorf("%s of %s: %v is not in the box", n.Name, f.ID, r)
				}
			}
			if name := 30000 - n.H/2 + n.Size; seat.Token.Min.Y < name || seat.Token.Overlaps(seat.Words) || n.W < was.W || n.H <= was.H {
				t.Errorf("%s of %s: token %v, words %v, a box of %v by %v", n.Name, f.ID, seat.Token, seat.Words, n.W, n.H)
			}
		}
	}
	want := `1950-01 Berg, Ann 1 several false [{×3 to 2 others, or not named}]
1950-02 Berg, Ann 1 yes true [{×1? to Cid}]
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestSlidesSayWhatTheyLeaveOut counts what is shown of all, then the same in fewer words.
func TestSlidesSayWhatTheyLeaveOut(t *testing.T) {
	for _, tt := range []struct {
		name           string
		drawn, passing int
		withheld       bool
		counts, foot   []string
	}{
		{"all", 3, 3, false, []string{"3 of 3 messages"}, []string{"3 of 3 messages"}},
		{"some", 3, 5, false, []string{"3 of 5 messages: those from the 2 actors shown"}, []string{"3 of 5 messages: those from the 2 actors shown", "3 of 5 messages"}},
		{"those that say something", 3, 5, true, []string{"3 of 5 messages: those from the 2 actors shown, “not said” left out"}, []string{"3 of 5 messages: those from the 2 actors shown, “not said” left out", "3 of 5 messages, “not said” left out", "3 of 5 messages"}},
		{"nothing", 0, 0, false, []string{"no message is dated in this period"}, nil},
	} {
		g := &graph.Graph{Count: graph.Tally{Certain: tt.drawn}, Unfiltered: graph.Unfiltered{Messages: tt.passing, Actors: 3}, All: tt.passing, Nodes: []graph.Node{{Boxed: true}, {Actor: 1, Boxed: true}, {Actor: 2}}}
		counts, foot := briefCounts(&graph.Series{Withheld: tt.withheld}, g, words.English)
		if diff := cmp.Diff([][]string{tt.counts, tt.foot}, [][]string{counts, foot}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

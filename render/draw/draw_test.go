package draw

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/render/contrast"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/internal/rendertest/rows"
	"cablegraph/render/page"
	"cablegraph/render/scale"
	"cablegraph/render/write"
)

// TestKindsAreATable holds every row to what its fields say: its figures are of
// what Of names, have IDs of its own, and no kind takes those of another.
func TestKindsAreATable(t *testing.T) {
	set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0], Labels: scale.NumberLabels, Register: scale.RegisterApart})
	diffs, err := change.Between(set.Series, count.Options{Dates: graph.Likeliest}, change.Pairs(set.Series, -1))
	if err != nil {
		t.Fatal(err)
	}
	c := Composed{Set: set, Whole: func() (*graph.Series, error) { return count.Whole(set.Series, count.Options{}) }, Changes: diffs, Contrasts: contrast.Compose(set, diffs)}
	c.Page = page.Measure(set)
	placed := rows.Layouts(set, c.Page.Room.Rect)
	ids := make(map[string]string)
	for _, k := range Kinds {
		if k.Name == "" || k.Help == "" || k.Whole && k.Suffix != "" {
			t.Errorf("a kind is not whole: %+v", k)
		}
		figures, err := k.Figures(c)
		if err != nil || len(figures) == 0 {
			t.Fatalf("%s: %d figures, %v", k.Name, len(figures), err)
		}
		var of []string
		for _, f := range figures {
			if other, twice := ids[f.ID]; twice {
				t.Errorf("%s and %s both draw %s", k.Name, other, f.ID)
			}
			ids[f.ID] = k.Name
			if KindOf(f.ID).Name != k.Name {
				t.Errorf("%s is of %s, and taken for one of %s", f.ID, k.Name, KindOf(f.ID).Name)
			}
			if f.Graph && !k.Graph {
				t.Errorf("%s is a graph, %s has none", f.ID, k.Name)
			}
			if !slices.Contains(of, f.Of) {
				of = append(of, f.Of)
			}
			at := placed
			if !k.Places {
				at = nil
			}
			if list := f.Words == nil; list != (f.Drawn == nil) || !list && (len(f.Drawn(at)) == 0 || f.Words(at).Alt() == "") {
				t.Errorf("%s says nothing, or draws no message", f.ID)
			}
			d, l := f.Draw(at)
			if d == nil || (l != nil) != f.Graph {
				t.Errorf("%s: drawing %v, places %v", f.ID, d, l)
			}
		}
		want := k.Of(set.Series.Periods)
		if k.Name == "change" { // nothing is before the first
			want = want[1:]
		}
		if diff := cmp.Diff(want, of); diff != "" {
			t.Errorf("%s shows (-said +drawn):\n%s", k.Name, diff)
		}
	}
}

// TestNames tells the IDs of two kinds of figures from those of periods.
func TestNames(t *testing.T) {
	whole, each := Kind{Name: "sheet", Whole: true}, Kind{Name: "change", Suffix: "-change"}
	if got := each.Of([]graph.Period{{ID: "a"}, {ID: "b"}}); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("change has figures of %q", got)
	}
	for id, want := range map[string][2]bool{
		"sheet": {true, false}, "sheet-2": {true, false}, "sheet-12": {true, false}, "sheet-1": {}, "sheet-02": {}, "sheet-a": {}, "sheets": {}, "sheet-2-": {}, "2": {},
		"1950-change": {false, true}, "-change": {false, true}, "change": {},
	} {
		if got := [2]bool{whole.Names(id), each.Names(id)}; got != want {
			t.Errorf("%s: %v, want %v", id, got, want)
		}
	}
}

// TestFilesAreThoseThatAFigureHas names no file of a list in words, and none of a
// picture as a graph.
func TestFilesAreThoseThatAFigureHas(t *testing.T) {
	words := always(&figure.Figure{})
	figures := []Figure{{ID: "a", Words: words, Graph: true}, {ID: "a.register"}, {ID: "sheet", Words: words}}
	var formats []write.Format
	for _, f := range write.Formats {
		if slices.Contains([]string{"alt", "dot", "edges", "svg"}, f.Name) {
			formats = append(formats, f)
		}
	}
	want := []string{"a.alt.txt", "a.dot", "a.svg", "a.register.svg", "sheet.alt.txt", "sheet.svg"}
	if diff := cmp.Diff(want, Files(figures, formats)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestSharesAddUp joins what all kinds draw, and what each alone does: every message
// is drawn or listed, and the figures of all kinds draw as many as any of them.
func TestSharesAddUp(t *testing.T) {
	for _, sheet := range scale.Sheets {
		s := rendertest.Rich(t)
		set := figure.Compose(s, scale.Style{Sheet: sheet})
		diffs, err := change.Between(s, count.Options{Dates: graph.Likeliest}, change.Pairs(s, -1))
		if err != nil {
			t.Fatal(err)
		}
		c := Composed{Set: set, Page: page.Measure(set), Whole: func() (*graph.Series, error) { return count.Whole(s, count.Options{}) }, Changes: diffs, Contrasts: contrast.Compose(set, diffs)}
		placed := rows.Layouts(set, c.Page.Room.Rect)
		var all []account.Share
		most := 0
		for _, k := range Kinds {
			figures, err := k.Figures(c)
			if err != nil {
				t.Fatal(err)
			}
			var shares []account.Share
			for _, f := range figures {
				shares = append(shares, f.Share(placed))
			}
			alone, err := account.New(s, shares)
			if err != nil {
				t.Fatalf("%s: %v", k.Name, err)
			}
			if k.Name == "network" && alone.Drawn != s.Account.Drawn {
				t.Errorf("%s: the figures of periods draw %d rows, counted are %d", sheet.Name, alone.Drawn, s.Account.Drawn)
			}
			all, most = append(all, shares...), max(most, alone.Drawn)
		}
		together, err := account.New(s, all)
		if err != nil || together.Drawn < most {
			t.Errorf("%s: all kinds draw %d rows, one of them %d; %v", sheet.Name, together.Drawn, most, err)
		}
	}
}

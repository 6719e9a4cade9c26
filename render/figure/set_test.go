package figure

import (
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
)

// TestComparingTellsMore has looks for categories that only changes have, and leaves those
// of the figures as they are.
func TestComparingTellsMore(t *testing.T) {
	set := Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]})
	own := set.Scales.Categories.Looks
	if same := set.Comparing(nil); same != set {
		t.Error("nothing is compared, with other scales")
	}
	if same := set.Comparing([]*change.Diff{{Categories: *set.Series.Categories}}); same != set {
		t.Error("the same categories have other scales")
	}
	more := *set.Series.Categories
	more.Labels = append(slices.Clone(more.Labels), "cable")
	wider := set.Comparing([]*change.Diff{{Categories: more}})
	looks := wider.Scales.Categories.Looks
	if len(looks) != len(own)+1 || !slices.Equal(looks[:len(own)], own) || looks[len(own)].Label != "cable" {
		t.Errorf("the looks are %+v, those of the figures %+v", looks, own)
	}
	if len(set.Scales.Categories.Looks) != len(own) || len(set.Series.Categories.Labels) != len(own) {
		t.Error("the set itself has changed")
	}
	if got := set.Looks(&more).Looks; !slices.Equal(got, looks) {
		t.Errorf("looks of the same categories are %+v", got)
	}
}

// TestSetSpeaksAsItsFigures names actors, kinds, messages and filters as the figures do.
func TestSetSpeaksAsItsFigures(t *testing.T) {
	all := rendertest.Rich(t)
	s, err := count.Messages(all.Dataset, all.Periods, count.Options{Dates: graph.Likeliest, Only: []graph.Filter{{Column: "kind", Values: []string{"letter", "note"}}}, Min: 2})
	if err != nil {
		t.Fatal(err)
	}
	set := Compose(s, scale.Style{Sheet: scale.Sheets[0], Names: "ru"})
	for i, f := range set.Figures {
		for _, n := range f.Nodes {
			if got := set.Name(n.Actor); got != n.Name {
				t.Errorf("the box of %s says %s", got, n.Name)
			}
		}
		for k := range f.Edges {
			on := s.Graphs[i].Lines[k].Messages
			if list := set.Messages(s, f.Period, on); !strings.HasSuffix(f.Edges[k].Title, list) || strings.Count(list, "\n") != len(on) {
				t.Errorf("%s: the title %q does not end with %d messages, %q", f.ID, f.Edges[k].Title, len(on), list)
			}
		}
	}
	if got, want := set.Filtered(), "only kind = letter, note and lines of 2 messages and more"; got != want {
		t.Errorf("filters: %q, want %q", got, want)
	}
	s.Dataset.Legends = []graph.Legend{{Column: "kind", Entries: []graph.LegendEntry{{Value: "letter", Label: "letters"}}}}
	if letter, memo := set.Kind("letter"), set.Kind("memo"); letter != "letters" || memo != "memo" {
		t.Errorf("kinds are called %q and %q", letter, memo)
	}
	if got := Compose(all, scale.Style{Sheet: scale.Sheets[0]}).Filtered(); got != "" {
		t.Errorf("without filters: %q", got)
	}
}

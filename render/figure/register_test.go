package figure

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
)

// TestRegister lists what the numbers of a figure stand for, each message once
// however many legs it has.
func TestRegister(t *testing.T) {
	const messages = `id,number,date,from,to,via,kind,direction,reports,summary,url
a,10,1950-01-05,ann,bob,dan,,,,"Ann writes, at length",https://example.org
b,9,1950-01-04/1950-02-20,bob,ann,,,,a,,
c,,1950-01-06,ann,,,,,,Ann speaks,
d,11,1950-01-07,ann,bob;eve,,,both,,,
`
	const actors = "id,short\nann,\"Berg, Ann\"\nbob,Bob\neve,Eve\n"
	set := Compose(rendertest.Series(t, messages, actors), scale.Style{Sheet: scale.Sheets[0], Names: "ru"})
	type entry struct{ Token, Date, Way, Summary, URL string }
	var got []entry
	for _, e := range set.Register(0) {
		got = append(got, entry{e.Token, e.Date, e.Way, e.Summary, e.URL})
	}
	if diff := cmp.Diff([]entry{
		{"9?", "4 Jan – 20 Feb", "Bob → Berg, Ann (on 10)", "", ""},
		{"10", "5 Jan", "Berg, Ann → Bob, via dan", "Ann writes, at length", "https://example.org"},
		{"11", "7 Jan", "Berg, Ann ↔ Bob, Eve", "", ""},
		{"c", "6 Jan", "Berg, Ann → receiver not named", "Ann speaks", ""},
	}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if e := set.Register(0)[0]; !e.Marks.Perhaps || !e.Report || e.Second != -1 {
		t.Errorf("a report that may be of another period: %+v", e)
	}
	if folded := (&Set{Series: &graph.Series{Graphs: []*graph.Graph{{}}}}).Register(0); folded != nil {
		t.Errorf("of folded messages: %+v", folded)
	}
}

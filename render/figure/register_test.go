package figure

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/count"
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

// TestNumbersBehindNamesAreTold resolves every number that stands behind a name in a figure
// or its register: of boxes, carriers, receivers beside a slide's boxes and pale boxes.
func TestNumbersBehindNamesAreTold(t *testing.T) {
	s := rendertest.Series(t, `id,date,from,to,via
a,1950-01-05,ann,s1,s2
b,1950-01-06,ann,bob,s3
c,1950-02-05,ann,bob,s3;s2
d,1950-03-05,s4,s1;s5,
`, `id,name,name:ru,principal
ann,Ann,Анна,yes
bob,Bob,Боб,yes
s1,John Smith,Смит,yes
s2,Jane Smith,Смит,
s3,Joan Smith,Смит,
s4,Jack Smith,Смит,
s5,Jill Smith,Смит,
s6,Jeff Smith,Смит,yes
`)
	brief, err := count.Messages(s.Dataset, s.Periods, count.Options{Dates: graph.Likeliest, Brief: true, Top: 2})
	if err != nil {
		t.Fatal(err)
	}
	number := regexp.MustCompile(`Смит \(\d\)`)
	for sheet, s := range map[int]*graph.Series{0: s, 2: brief} { // each by itself: order does not matter
		set := Compose(s, scale.Style{Sheet: scale.Sheets[sheet], Names: "ru"})
		for i, f := range set.Figures {
			var read []string
			for _, n := range f.Nodes {
				read = append(read, n.Name)
				for _, a := range n.Asides {
					read = append(read, a.Forms[0].Words)
				}
			}
			for _, e := range f.Edges {
				read = append(append(read, e.Carriers...), e.Via)
			}
			for _, e := range set.Register(i) {
				read = append(read, e.Way)
			}
			names := number.FindAllString(strings.Join(read, "\n"), -1)
			slices.Sort(names)
			var told []string
			for _, tells := range f.Namesakes {
				name, who, _ := strings.Cut(tells, ": ")
				if told = append(told, name); !strings.Contains(who, "Smith") {
					t.Errorf("%s, %s: %q does not say who that is", set.Style.Name, f.ID, tells)
				}
			}
			if diff := cmp.Diff(slices.Compact(names), told); diff != "" {
				t.Errorf("%s, %s (-read +told):\n%s", set.Style.Name, f.ID, diff)
			}
		}
	}
}

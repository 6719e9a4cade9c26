package figure

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
)

// TestTablesSayWhatLinesSay has a row for every line, with whose hands, category and kind,
// then one for every message, each cell in one line.
func TestTablesSayWhatLinesSay(t *testing.T) {
	all := rendertest.Series(t, `id,date,from,to,via,direction,reports,mood,summary,source
a,1950-01-05,ann,bob,dan,,,yes,"Ann writes,
at length.",Archive 1
b,1950-01-06,cid,bob,,,,no,,
c,1950-01-07,bob,eve,,,a;b,,Both.,
d,1950-01-08,ann,cid,bob,,,no,,
e,1950-01-09,ann,eve,,both,,yes,,
f,1950-02-09/1950-03-02,ann,,,,,yes,,
g,1950-04-01,ann,bob,,,,,,
`, "id,short,principal\nann,\"Berg, Ann\",yes\nbob,Bob,\ncid,Cid,\ndan,Dan,\neve,Eve,\n")
	s, err := count.Messages(all.Dataset, all.Periods, count.Options{Dates: graph.Likeliest, Color: "mood", NoGhosts: true})
	if err != nil {
		t.Fatal(err)
	}
	set := Compose(s, scale.Style{Sheet: scale.Sheets[0]})
	if diff := cmp.Diff([]Table{
		{Heading: "Who to whom", Head: 2, Columns: []string{"From", "To", "Via", "Category", "Messages"}, Rows: [][]string{
			{"Berg, Ann", "Bob", "", "no, to be passed on", "1"},
			{"Berg, Ann", "Bob", "via Dan", "yes", "1"},
			{"Berg, Ann", "Eve", "", "yes, both ways", "1"},
			{"Bob", "Cid", "", "no", "1"},
			{"Bob", "Eve", "", "yes and no, as reported", "1"},
			{"Cid", "Bob", "", "no", "1"},
		}},
		{Heading: "The messages", Head: 1, Columns: []string{"Number", "Date", "Way", "Summary", "Source"}, Rows: [][]string{
			{"1", "5 Jan", "Berg, Ann → Bob, via Dan", "Ann writes, at length", "Archive 1"},
			{"2", "6 Jan", "Cid → Bob", "", ""},
			{"3", "7 Jan", "Bob → Eve (on 1, 2)", "Both", ""},
			{"4", "8 Jan", "Berg, Ann → Cid, via Bob", "", ""},
			{"5", "9 Jan", "Berg, Ann ↔ Eve", "", ""},
		}},
	}, set.Tables(0)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if tables := set.Tables(1); len(tables) != 1 || len(tables[0].Rows) != 1 || tables[0].Rows[0][0] != "6?" {
		t.Errorf("of a month without lines: %+v", tables)
	}
	if tables := set.Tables(2); tables != nil {
		t.Errorf("of a month without messages: %+v", tables)
	}
	var dates []string
	for _, e := range set.Entries([]int{5, 0}) {
		dates = append(dates, e.Token+": "+e.Date)
	}
	if want := "6: 9 Feb – 2 Mar 1950; 1: 5 Jan 1950"; strings.Join(dates, "; ") != want {
		t.Errorf("a list of any messages has %q, want %q", dates, want)
	}
}

// TestSumsAgree counts the same messages in the heading, by category, in the register and
// in the account, on paper and on slides.
func TestSumsAgree(t *testing.T) {
	for seed := range uint64(6) {
		random := rand.New(rand.NewPCG(seed, 1))
		rows := strings.Split(strings.TrimSpace(rendertest.Random(random, 40, 6)), "\n")
		for i := range rows {
			rows[i] += []string{",mood", ",yes", ",no", ","}[min(i, 1)*(1+random.IntN(3))]
		}
		all := rendertest.Series(t, strings.Join(rows, "\n"), "")
		for sheet, o := range map[int]count.Options{0: {}, 2: {Brief: true, Top: 3}} { // each by itself: order does not matter
			o.Dates, o.Color = graph.Likeliest, "mood"
			s, err := count.Messages(all.Dataset, all.Periods, o)
			if err != nil {
				t.Fatal(err)
			}
			set, listed := Compose(s, scale.Style{Sheet: scale.Sheets[sheet]}), 0
			for i, f := range set.Figures {
				stands, register := 0, len(set.Register(i))
				for _, stand := range f.Stands {
					stands += stand.Messages
				}
				if n := f.Count.Total(); stands != n || register != n || n > 0 && !strings.HasPrefix(f.Counts[0], fmt.Sprintf("%d ", n)) && sheet == 2 {
					t.Errorf("seed %d, %s, %s: %d messages, %d by category, %d in the register, %q", seed, set.Style.Name, f.ID, n, stands, register, f.Counts)
				}
				listed += register
			}
			drawn := 0
			for _, e := range s.Account.Entries {
				drawn += len(e.Figures)
			}
			if listed != drawn || drawn == 0 {
				t.Errorf("seed %d, %s: %d messages are listed, the account has %d", seed, set.Style.Name, listed, drawn)
			}
		}
	}
}

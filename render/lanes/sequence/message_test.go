package sequence

import (
	"slices"
	"testing"

	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
)

// TestStandIsInItsPeriod moves a doubtful message to a day of the period that counts it,
// as far as its date reaches.
func TestStandIsInItsPeriod(t *testing.T) {
	for _, tt := range []struct {
		name, date string
		want       edtf.Day
	}{
		{"most days lie in February", "1950-01-20/1950-02-20", edtf.Date(1950, 2, 1)},
		{"most days lie in January", "1950-01-04/1950-02-03", edtf.Date(1950, 1, 4)},
		{"by a day, from the first period on", "../1950-02-10", edtf.Date(1950, 1, 31)},
		{"from a day on, to the last period", "1950-01-20/..", edtf.Date(1950, 2, 1)},
		{"as far as the table dates it", "1950-01-20/1950-01~", edtf.Date(1950, 1, 31)},
		{"as far back as the table dates it", "1950-02~/1950-02-05", edtf.Date(1950, 2, 1)},
		{"none counts it", "1950", edtf.Date(1950, 1, 1)},
	} {
		all, _ := messages(t, "id,date,from,to\nx,"+tt.date+",a,b\ny,1950-01-01,a,b\nz,1950-02-28,a,b\n")
		at := slices.IndexFunc(all, func(m Message) bool { return m.ID == "x" })
		if got := all[at]; got.told != tt.want {
			t.Errorf("%s: %s stands on %v, want %v", tt.name, tt.date, got.told, tt.want)
		}
	}
}

// TestUnnumberedMessagesHaveTheirIDs names messages by these where only others have a number.
func TestUnnumberedMessagesHaveTheirIDs(t *testing.T) {
	all, _ := messages(t, "id,date,from,to,number\nx,1950-01-02,a,b,7\ny,1950-01-01,a,b,\n")
	if all[0].Number != "y" || all[1].Number != "7" {
		t.Errorf("messages are called %q and %q", all[0].Number, all[1].Number)
	}
}

// TestActorsAreNamedOnce has senders, carriers and receivers, in their order.
func TestActorsAreNamedOnce(t *testing.T) {
	all, s := messages(t, "date,from,to,via\n1950-01-02,ann;bob,cid;ann,dan;bob\n")
	var got []string
	for _, a := range all[0].Actors() {
		got = append(got, s.Dataset.Actors[a].ID)
	}
	if want := []string{"ann", "bob", "cid", "dan"}; !slices.Equal(got, want) {
		t.Errorf("actors are %v, want %v", got, want)
	}
	if len(all[0].From) != 2 || len(all[0].To) != 2 {
		t.Error("a message that was asked has lost an actor")
	}
}

// TestReportsHaveTheStandsOfOthers gives a report the look of what it passes on, two where
// it passes on two, and says of each message what is in doubt.
func TestReportsHaveTheStandsOfOthers(t *testing.T) {
	s := rendertest.Series(t, `id,date,from,to,kind,reports
a,1950-01-01,ann,bob,yes,
b,1950-01-02,bob,ann,no,
c,1950-01-03?,bob,cid,,a
d,1950-01-04,bob,cid,,a;b
e,1950-01-05,bob?,cid,,
`, "")
	s, err := count.Messages(s.Dataset, s.Periods, count.Options{Color: "kind"})
	if err != nil {
		t.Fatal(err)
	}
	whole, err := count.Whole(s, count.Options{Color: "kind"})
	if err != nil {
		t.Fatal(err)
	}
	all, looks, err := Of(figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]}), whole)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []struct {
		label, second   string
		report, doubted bool
	}{
		{label: "yes"}, {label: "no"}, {"yes", "", true, true}, {"yes", "no", true, false}, {label: looks.Looks[2].Label, doubted: true},
	} {
		m := all[i]
		second := ""
		if m.Second != nil {
			second = m.Second.Label
		}
		if m.Look.Label != want.label || second != want.second || m.Stand.Report != want.report || m.Doubted != want.doubted {
			t.Errorf("message %s is drawn as %q and %q, a report: %t, in doubt: %t; want %+v", m.ID, m.Look.Label, second, m.Stand.Report, m.Doubted, want)
		}
	}
}

package wording

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

// A testMessage is a message on a line.
type testMessage struct {
	date     string
	number   string
	weight   int // 0: 1
	certain  graph.Certainty
	via      []int // it is drawn between its ends although these carried it
	inferred bool
	beside   bool
}

func parseDate(t *testing.T, s string) edtf.Value {
	t.Helper()
	v, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// numbered are messages of these numbers, a day apart.
func numbered(numbers ...string) []testMessage {
	var ms []testMessage
	for i, n := range numbers {
		ms = append(ms, testMessage{date: fmt.Sprintf("1950-07-%02d", i+13), number: n})
	}
	return ms
}

func datedOn(dates ...string) []testMessage {
	var ms []testMessage
	for _, d := range dates {
		ms = append(ms, testMessage{date: d})
	}
	return ms
}

// line puts messages on a line.
func line(t *testing.T, messages []testMessage) (*graph.Series, *graph.Line) {
	t.Helper()
	d := &graph.Dataset{Actors: []graph.Actor{{Short: "Mun Il"}, {Short: "Berg, Olga"}}}
	s, l := &graph.Series{Dataset: d}, &graph.Line{}
	for i, m := range messages {
		if m.weight == 0 {
			m.weight = 1
		}
		if m.certain == graph.Outside {
			m.certain = graph.Certain
		}
		s.Messages = append(s.Messages, graph.Message{ID: fmt.Sprintf("m%d", i), Date: parseDate(t, m.date), Weight: m.weight, Number: m.number, Via: m.via})
		s.Numbers = append(s.Numbers, m.number)
		l.Messages = append(l.Messages, graph.EdgeMessage{Message: i, Certainty: m.certain, Via: m.via != nil, Inferred: m.inferred, Beside: m.beside})
	}
	return s, l
}

// TestForms holds labels to their rules.
func TestForms(t *testing.T) {
	period := func(y1 int64, m1, d1 int, y2 int64, m2, d2 int) graph.Period {
		return graph.Period{Start: edtf.Date(y1, m1, d1), End: edtf.Date(y2, m2, d2)}
	}
	summer, july := period(1950, 7, 12, 1950, 9, 14), period(1950, 7, 1, 1950, 7, 31)
	nineties := period(1890, 1, 1, 1899, 12, 31)
	year := period(1893, 1, 1, 1893, 12, 31)
	marked := []testMessage{
		{date: "1950-07-13", number: "18", inferred: true},
		{date: "1950-07-14", number: "21", beside: true},
		{date: "1950-07-15", number: "59", inferred: true, beside: true, certain: graph.Likeliest},
	}
	carried := []testMessage{{date: "1950-07-13", number: "52"}, {date: "1950-07-20", number: "58"}, {date: "1950-08-02", number: "60", via: []int{0}}}
	for _, tt := range []struct {
		name     string
		period   graph.Period
		how      scale.Labels
		messages []testMessage
		want     []string
	}{
		{"number", summer, "", numbered("52"), []string{"52"}},
		{"numbers", summer, "", numbered("67", "69"), []string{"67 69"}},
		{"numbers in their order", summer, "", numbered("9", "10", "7"), []string{"7 9 10"}},
		{"four numbers", summer, "", numbered("53", "56", "62", "73"), []string{"53 56 62 73", "53–73 ×4"}},
		{"many numbers", summer, "", numbered("53", "54", "55", "56", "57", "58", "59", "60", "73"), []string{"53–73 ×9"}},
		{"marked numbers", summer, "", marked, []string{"18* 21† 59*†?"}},
		{"a numbered row of many", summer, "", []testMessage{{date: "1950-07-13", number: "5", weight: 40}}, []string{"5 ×40"}},
		{"a message without number", summer, "", numbered("7", ""), []string{"7 m1"}},
		{"carriers of some", summer, scale.NumberLabels, carried, []string{"52 58; 60 via Mun Il"}},
		{"carriers of all", summer, scale.NumberLabels, carried[2:], []string{"60 via Mun Il"}},
		{"a carrier with a comma", summer, scale.NumberLabels, []testMessage{{date: "1950-08-02", number: "60", via: []int{1, 0}}}, []string{"60 via Berg, Olga; Mun Il"}},

		{"a day, which is not shortened to a month", summer, "", datedOn("1950-07-13"), []string{"13 Jul", "×1"}},
		{"days of a month", summer, "", datedOn("1950-07-15", "1950-07-20", "1950-07-28"), []string{"15, 20, 28 Jul", "×3, 15–28 Jul", "×3, Jul", "×3"}},
		{"months apart", summer, "", datedOn("1950-07-13", "1950-08-19"), []string{"13 Jul, 19 Aug", "×2, 13 Jul – 19 Aug", "×2, Jul–Aug", "×2"}},
		{"a day twice", summer, "", datedOn("1950-07-13", "1950-07-13"), []string{"13 Jul ×2", "×2"}},
		{"a day twice and another", summer, "", datedOn("1950-07-13", "1950-07-13", "1950-07-14"), []string{"13 Jul ×2, 14 Jul", "×3, 13–14 Jul", "×3, Jul", "×3"}},
		{"more dates than can be listed", summer, "", datedOn("1950-07-13", "1950-07-14", "1950-07-15", "1950-07-16", "1950-07-17", "1950-07-18", "1950-07-19", "1950-07-20", "1950-08-01"), []string{"×9, 13 Jul – 1 Aug", "×9, Jul–Aug", "×9"}},
		{"one day in a span", summer, "", datedOn("1950-07-19/1950-08-28"), []string{"19 Jul – 28 Aug", "×1"}},
		{"about a day", summer, "", datedOn("1950-07-13~"), []string{"c. 13 Jul", "×1"}},
		{"a span that lasted", summer, "", datedOn("{1950-07-19..1950-08-28}"), []string{"19 Jul to 28 Aug", "×1"}},
		{"perhaps of another period", summer, "", []testMessage{{date: "1950-07-07/1950-07-15", certain: graph.Likeliest}}, []string{"7–15 Jul?", "×1?"}},
		{"one surely, one perhaps", summer, "", []testMessage{{date: "1950-07-20"}, {date: "1950-09-07/1950-09-20", certain: graph.Possible}}, []string{"20 Jul, 7–20 Sep?", "×1 + 1?, 20 Jul – 20 Sep", "×1 + 1?, Jul–Sep", "×1 + 1?"}},
		{"a row of many", summer, "", []testMessage{{date: "1950-07", weight: 1400}}, []string{"Jul ×1,400", "×1,400"}},
		{"no year twice", nineties, "", datedOn("1893-03-03", "1893-04-05", "1894-04-06"), []string{"3 Mar, 5 Apr 1893, 6 Apr 1894", "×3, 3 Mar 1893 – 6 Apr 1894", "×3, Mar 1893 – Apr 1894", "×3"}},
		{"a year stays a year", year, "", datedOn("1893", "1893", "1893", "1893"), []string{"1893 ×4", "×4, 1893", "×4"}},
		{"years and a day", nineties, "", datedOn("1893", "1893-05-01", "1895"), []string{"1893, 1 May 1893, 1895", "×3, 1893–1895", "×3"}},
		{"the month of the figure", july, "", datedOn("1950-07-13", "1950-07-19"), []string{"13, 19", "×2, 13–19", "×2"}},
		{"a month as date", july, "", datedOn("1950-07", "1950-07-19"), []string{"Jul, 19", "×2, Jul", "×2"}},
		{"beyond the month of the figure", july, "", []testMessage{{date: "1950-07-20/1950-08-02", certain: graph.Likeliest}}, []string{"20 Jul – 2 Aug?", "×1?"}},
		{"open", summer, "", datedOn("../1950-07-13", "1950-07-19"), []string{"by 13 Jul, 19 Jul", "×2"}},
		{"marked dates", summer, scale.DateLabels, marked, []string{"13 Jul*, 14 Jul†, 15 Jul*†?", "×2 + 1?, 2*, 2†, 13–15 Jul", "×2 + 1?, 2*, 2†, Jul", "×2 + 1?, 2*, 2†"}},
		{"a date of a carrier", summer, scale.DateLabels, carried[2:], []string{"2 Aug via Mun Il", "×1 via Mun Il"}},
		{"dates of carriers", summer, scale.DateLabels, carried, []string{"13, 20 Jul; 2 Aug via Mun Il", "×3, 1 via Mun Il, 13 Jul – 2 Aug", "×3, 1 via Mun Il, Jul–Aug", "×3, 1 via Mun Il"}},

		{"count", summer, scale.CountLabels, carried[:2], []string{"×2"}},
		{"count of one", summer, scale.CountLabels, carried[:1], []string{"×1"}},
		{"count of carriers", summer, scale.CountLabels, carried[1:], []string{"×2, 1 via Mun Il"}},
	} {
		s, l := line(t, tt.messages)
		if diff := cmp.Diff(tt.want, NewSpeller(s, tt.period, NewNames(s, "", words.English), words.English).Forms(l, tt.how)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestFormsOfFoldedMessages count them: their date is from the first to the last
// of many rows, not one day in between.
func TestFormsOfFoldedMessages(t *testing.T) {
	s, l := line(t, []testMessage{{date: "1950-07-13/1950-08-20", weight: 1400}})
	s.Messages[0].Rows, s.Numbers = 1400, nil
	got := NewSpeller(s, graph.Period{Start: edtf.Date(1950, 7, 12), End: edtf.Date(1950, 9, 14)}, NewNames(s, "", words.English), words.English).Forms(l, "")
	if diff := cmp.Diff([]string{"×1,400, 13 Jul – 20 Aug", "×1,400, Jul–Aug", "×1,400"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestLabelsOfASeries chooses numbers where the table has some, and does without
// where messages are folded.
func TestLabelsOfASeries(t *testing.T) {
	plain, _ := line(t, datedOn("1950-07-13"))
	some, _ := line(t, numbered("", "7"))
	folded := &graph.Series{Messages: some.Messages}
	for _, tt := range []struct {
		asked  scale.Labels
		series *graph.Series
		want   scale.Labels
	}{
		{"", plain, scale.DateLabels},
		{"", some, scale.NumberLabels},
		{"", folded, scale.DateLabels},
		{scale.NumberLabels, plain, scale.NumberLabels},
		{scale.NumberLabels, folded, scale.DateLabels},
		{scale.DateLabels, some, scale.DateLabels},
		{scale.CountLabels, folded, scale.CountLabels},
	} {
		if got := LabelsOf(tt.asked, tt.series); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.asked, got, tt.want)
		}
	}
}

// TestNote explains labels that are days of one month.
func TestNote(t *testing.T) {
	s, _ := line(t, datedOn("1950-07-13"))
	july := graph.Period{Start: edtf.Date(1950, 7, 1), End: edtf.Date(1950, 7, 31)}
	for _, tt := range []struct {
		period graph.Period
		how    scale.Labels
		want   string
	}{
		{july, "", "labels: days of July 1950"},
		{july, scale.NumberLabels, ""},
		{graph.Period{Start: july.Start, End: july.End + 1}, scale.DateLabels, ""},
	} {
		if got := NewSpeller(s, tt.period, NewNames(s, "", words.English), words.English).Note(tt.how, tt.period); got != tt.want {
			t.Errorf("%s as %q: got %q, want %q", tt.period.End, tt.how, got, tt.want)
		}
	}
}

// TestNumbered names every message by number and date.
func TestNumbered(t *testing.T) {
	s, l := line(t, []testMessage{{date: "1950-07-12", number: "52"}, {date: "1950-07-19/..", number: "59", certain: graph.Possible}})
	w := NewSpeller(s, graph.Period{Start: edtf.Date(1950, 7, 12), End: edtf.Date(1950, 9, 14)}, NewNames(s, "", words.English), words.English)
	if got, want := w.numbered(l.Messages), "52: 12 Jul, 59: from 19 Jul?"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestFullOfMany says how many messages there are, and from when to when.
func TestFullOfMany(t *testing.T) {
	var numbers []string
	for i := range 13 {
		numbers = append(numbers, string(rune('A'+i)))
	}
	s, l := line(t, numbered(numbers...))
	w := NewSpeller(s, graph.Period{Start: s.Messages[0].Date.Earliest(), End: s.Messages[12].Date.Latest()}, NewNames(s, "", words.English), words.English)
	if got, want := w.Full(l.Messages, scale.NumberLabels), "A–M ×13, 13–25"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

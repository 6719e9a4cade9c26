package figure

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

func parseDate(t *testing.T, s string) edtf.Value {
	t.Helper()
	v, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestDateWords(t *testing.T) {
	for _, tt := range []struct{ date, long, short string }{
		{"1950-05-03", "3 May 1950", "3 May"},
		{"1950-05", "May 1950", "May"},
		{"1950", "1950", "1950"},
		{"195X", "1950–1959", "1950–1959"},
		{"1950-05-03~", "c. 3 May 1950", "c. 3 May"},
		{"1950-05-03?", "3 May 1950?", "3 May?"},
		{"1950-05-03%", "c. 3 May 1950?", "c. 3 May?"},
		{"../1950-05-03", "by 3 May 1950", "by 3 May"},
		{"1950-05-03/..", "from 3 May 1950", "from 3 May"},
		{"../..", "undated", "undated"},
		{"1950-05-03/1950-05-09", "3–9 May 1950", "3–9 May"},
		{"1950-05-03/1950-06-09", "3 May – 9 Jun 1950", "3 May – 9 Jun"},
		{"1949-12-03/1950-06-09", "3 Dec 1949 – 9 Jun 1950", "3 Dec 1949 – 9 Jun 1950"},
		{"1950-05/1950-06", "May–Jun 1950", "May–Jun"},
		{"1949-12/1950-02", "Dec 1949 – Feb 1950", "Dec 1949 – Feb 1950"},
		{"1949/1951", "1949–1951", "1949–1951"},
		{"[1950-07-02,1950-07-03]", "2 or 3 Jul 1950", "2 or 3 Jul"},
		{"[1950-06-30,1950-07-01]", "30 Jun or 1 Jul 1950", "30 Jun or 1 Jul"},
	} {
		v := parseDate(t, tt.date)
		if got := dateWords(v, true); got != tt.long {
			t.Errorf("%s with the year: %q, want %q", tt.date, got, tt.long)
		}
		if got := dateWords(v, false); got != tt.short {
			t.Errorf("%s without: %q, want %q", tt.date, got, tt.short)
		}
	}
}

func TestPeriodDates(t *testing.T) {
	for _, tt := range []struct{ start, end, want string }{
		{"1950-07-12", "1950-09-14", "12 July – 14 September 1950"},
		{"1949-03-07", "1950-01-29", "7 March 1949 – 29 January 1950"},
		{"1950-07-01", "1950-07-31", "1–31 July 1950"},
		{"1950-07-01", "1950-07-01", "1 July 1950"},
	} {
		p := graph.Period{Start: parseDate(t, tt.start).Earliest(), End: parseDate(t, tt.end).Latest()}
		if got := periodDates(p); got != tt.want {
			t.Errorf("%s to %s: %q, want %q", tt.start, tt.end, got, tt.want)
		}
	}
}

func TestEdgeLabels(t *testing.T) {
	type m struct {
		date     string
		weight   int
		standing graph.Certainty
	}
	sure := func(dates ...string) []m {
		var ms []m
		for _, d := range dates {
			ms = append(ms, m{d, 1, graph.Certain})
		}
		return ms
	}
	for _, tt := range []struct {
		name     string
		messages []m
		want     []string
	}{
		{"one", sure("1950-07-13"), []string{"13 Jul", "Jul"}},
		{"days of a month together", sure("1950-07-13", "1950-07-19"), []string{"13, 19 Jul", "2 · Jul", "2"}},
		{"months apart", sure("1950-07-13", "1950-08-19"), []string{"13 Jul, 19 Aug", "2 · Jul–Aug", "2"}},
		{"one day twice", sure("1950-07-13", "1950-07-13"), []string{"13 Jul", "2 · Jul", "2"}},
		{"one day twice and another", sure("1950-07-13", "1950-07-13", "1950-07-14"), []string{"13, 14 Jul", "3 · Jul", "3"}},
		{"more than three", sure("1950-07-13", "1950-07-14", "1950-08-15", "1950-08-16"), []string{"4 · Jul–Aug", "4"}},
		{"a long range", sure("1950-07-19/1950-08-28"), []string{"19 Jul – 28 Aug", "Jul–Aug"}},
		{"doubtful", []m{{"1950-07-07/1950-07-15", 1, graph.Likeliest}}, []string{"7–15 Jul?"}},
		{"both", append(sure("1950-07-20"), m{"1950-09-07/1950-09-20", 1, graph.Possible}), []string{"20 Jul, 7–20 Sep?", "1 + 1? · Jul–Sep", "1 + 1?"}},
		{"one row that stands for many", []m{{"1950-07", 40, graph.Certain}}, []string{"40 · Jul", "40"}},
	} {
		d := &graph.Dataset{}
		e := &graph.Edge{}
		for i, msg := range tt.messages {
			d.Messages = append(d.Messages, graph.Message{Date: parseDate(t, msg.date), Weight: msg.weight})
			e.Messages = append(e.Messages, graph.EdgeMessage{Message: i, Certainty: msg.standing})
			if msg.standing == graph.Certain {
				e.Count.Certain += msg.weight
			} else {
				e.Count.Doubtful += msg.weight
			}
		}
		period := graph.Period{Start: edtf.Date(1950, 7, 12), End: edtf.Date(1950, 9, 14)}
		got := wording{&graph.Series{Dataset: d, Messages: d.Messages}, period}.label(&graph.Line{Edge: *e})
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

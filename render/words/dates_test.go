package words

import (
	"testing"

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

func TestDate(t *testing.T) {
	month := FrameOf(graph.Period{Start: edtf.Date(1950, 5, 1), End: edtf.Date(1950, 5, 31)})
	for _, tt := range []struct{ date, long, year, month string }{
		{"1950-05-03", "3 May 1950", "3 May", "3"},
		{"1950-06-03", "3 Jun 1950", "3 Jun", "3 Jun"},
		{"1951-05-03", "3 May 1951", "3 May 1951", "3 May 1951"},
		{"1950-05", "May 1950", "May", "May"},
		{"1950", "1950", "1950", "1950"},
		{"195X", "1950–1959", "1950–1959", "1950–1959"},
		{"1950-05-03~", "c. 3 May 1950", "c. 3 May", "c. 3"},
		{"1950-05-03?", "[3 May 1950]", "[3 May]", "[3]"},
		{"1950-05-03%", "[c. 3 May 1950]", "[c. 3 May]", "[c. 3]"},
		{"../1950-05-03", "by 3 May 1950", "by 3 May", "by 3 May"},
		{"1950-05-03/..", "from 3 May 1950", "from 3 May", "from 3 May"},
		{"../..", "undated", "undated", "undated"},
		{"-0043-03-15", "15 Mar 44\u00a0BC", "15 Mar 44\u00a0BC", "15 Mar 44\u00a0BC"},
		{"-0049/-0043", "50\u00a0BC – 44\u00a0BC", "50\u00a0BC – 44\u00a0BC", "50\u00a0BC – 44\u00a0BC"},
		{"1950-05-03/1950-05-09", "3–9 May 1950", "3–9 May", "3–9"},
		{"1950-05-03/1950-06-09", "3 May – 9 Jun 1950", "3 May – 9 Jun", "3 May – 9 Jun"},
		{"1949-12-03/1950-06-09", "3 Dec 1949 – 9 Jun 1950", "3 Dec 1949 – 9 Jun 1950", "3 Dec 1949 – 9 Jun 1950"},
		{"{1950-05-03..1950-05-09}", "3 to 9 May 1950", "3 to 9 May", "3 to 9"},
		{"{1950-05-03..1950-06-09}", "3 May to 9 Jun 1950", "3 May to 9 Jun", "3 May to 9 Jun"},
		{"{1950-05..1950-06}", "May to Jun 1950", "May to Jun", "May to Jun"},
		{"{1949..1950}", "1949 to 1950", "1949 to 1950", "1949 to 1950"},
		{"{1950-05-03,1950-05-09}", "3 and 9 May 1950", "3 and 9 May", "3 and 9"},
		{"1950-05/1950-06", "May–Jun 1950", "May–Jun", "May–Jun"},
		{"1949-12/1950-02", "Dec 1949 – Feb 1950", "Dec 1949 – Feb 1950", "Dec 1949 – Feb 1950"},
		{"1949/1951", "1949–1951", "1949–1951", "1949–1951"},
		{"[1950-05-02,1950-05-03]", "2 or 3 May 1950", "2 or 3 May", "2 or 3"},
		{"[1950-04-30,1950-05-01]", "30 Apr or 1 May 1950", "30 Apr or 1 May", "30 Apr or 1 May"},
	} {
		v := parseDate(t, tt.date)
		for _, f := range []struct {
			frame Frame
			want  string
		}{{Frame{}, tt.long}, {month.Monthly(), tt.year}, {month, tt.month}} {
			if got := English.Date(v, f.frame); got != f.want {
				t.Errorf("%s in %+v: %q, want %q", tt.date, f.frame, got, f.want)
			}
		}
	}
}

func TestPeriod(t *testing.T) {
	for _, tt := range []struct{ start, end, want string }{
		{"1950-07-12", "1950-09-14", "12 July – 14 September 1950"},
		{"1949-03-07", "1950-01-29", "7 March 1949 – 29 January 1950"},
		{"1950-07-01", "1950-07-31", "1–31 July 1950"},
		{"1950-07-01", "1950-07-01", "1 July 1950"},
	} {
		p := graph.Period{Start: parseDate(t, tt.start).Earliest(), End: parseDate(t, tt.end).Latest()}
		if got := English.Period(p); got != tt.want {
			t.Errorf("%s to %s: %q, want %q", tt.start, tt.end, got, tt.want)
		}
	}
}

// TestTimesOfOneDay spells dates of a figure of one day by their times, and others as
// figures of a year do.
func TestTimesOfOneDay(t *testing.T) {
	w := English
	day := parseDate(t, "1914-07-30").Earliest()
	frame := FrameOf(graph.Period{Start: day, End: day}).OfDay(day)
	dated := func(text string, n int) Dated { return Dated{Date: parseDate(t, text), Messages: n} }
	for _, tt := range []struct {
		dates []Dated
		want  string
	}{
		{[]Dated{dated("1914-07-30T06:14:00", 1)}, "06:14"},
		{[]Dated{dated("1914-07-30T06:14:00", 1), dated("1914-07-30T21:03:00", 1)}, "06:14, 21:03"},
		{[]Dated{dated("1914-07-30T06:14:00", 2)}, "06:14 ×2"},
		{[]Dated{dated("1914-07-30", 1), dated("1914-07-30T21:03:00", 1)}, "30 Jul, 21:03"},
		{[]Dated{dated("1914-07-30T00:00:00", 1)}, "30 Jul"},
		{[]Dated{dated("1914-07-29T06:14:00", 1)}, "29 Jul"},
	} {
		if got := w.Dates(tt.dates, frame); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
	if got := w.Moment(parseDate(t, "1914-07-30T06:14:00"), Frame{}); got != "30 Jul 1914, 06:14" {
		t.Errorf("in a list: %q", got)
	}
	if got := w.Moment(parseDate(t, "1914-07-30T06:14:00"), frame); got != "06:14" {
		t.Errorf("in a list of one day: %q", got)
	}
}

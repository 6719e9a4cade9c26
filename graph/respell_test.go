package graph

import (
	"testing"

	"cablegraph/graph/edtf"
)

func TestDatesAsPeopleWriteThem(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		// Numbers.
		{"25.06.1950", "1950-06-25"},
		{"5. 6. 1950", "1950-06-05"},
		{"5. VI. 1950", "1950-06-05"},
		{"12.V.1895", "1895-05-12"},
		{"1950/06/25", "1950-06-25"},
		{"1950.6.5", "1950-06-05"},
		{"19500625", "1950-06-25"},
		{"1857-10-00", "1857-10"},
		{"1857-00-00", "1857"},
		{"1857-00", "1857"},
		{"1668/9", "1668/1669"},
		{"1895/96", "1895/1896"},
		{"1950/06", ""},
		{"1813–1814", "1813/1814"},
		{"1895-1896", "1895/1896"},
		{"1856|1859", "{1856,1859}"},
		// Stamps.
		{"02 Oct 2002 00:20:06 -0800 (PST)", "2002-10-02T00:20:06"},
		{"Wed,  2 Oct 2002 00:20:06 PST", "2002-10-02T00:20:06"},
		{"Wed, 02 Oct 02 00:20:06 -0800", "2002-10-02T00:20:06"},
		{"Wed, 2 Oct 2002 23:20:06 -0800 (Pacific Standard Time)", "2002-10-02T23:20:06"},
		{"2002-10-02 00:20:06.123456+00:00", "2002-10-02T00:20:06"},
		{"Wed Oct  2 00:20:06 2002", "2002-10-02T00:20:06"},
		// Words.
		{"25 June 1950", "1950-06-25"},
		{"June 25th, 1950", "1950-06-25"},
		{"1813, May 5", "1813-05-05"},
		{"1813 Januar 6", "1813-01-06"},
		{"den 5. Mai 1813", "1813-05-05"},
		{"1er mai 1813", "1813-05-01"},
		{"5 de mayo de 1813", "1813-05-05"},
		{"Sept. 1813", "1813-09"},
		{"Monday, 5 May 1813", "1813-05-05"},
		{"May 5, 1946, 4 p.m.", "1946-05-05"},
		{"November 30, 1946, 04 p.m.", "1946-11-30"},
		{"июнь 1895", "1895-06"},
		{"12 мая 1895 года", "1895-05-12"},
		{"1895 г.", "1895"},
		{"1895, мая 12", "1895-05-12"},
		{"21 апр. 1890", "1890-04-21"},
		{"5 października 1813", "1813-10-05"},
		{"Sommer 1813", "1813-22"},
		{"Anfang Mai 1813", "1813-05-01/1813-05-10"},
		{"late February 1813", "1813-02-21/1813-02-28"},
		{"начало мая 1895", "1895-05-01/1895-05-10"},
		{"mar 1813", "1813-03"},
		{"ma 1813", ""},
		{"not 5 May 1813", ""},
		{"5 May 6 1813", ""},
		{"May", ""},
		// Hedges.
		{"ca. 1813", "1813~"},
		{"um Mai 1813", "1813-05~"},
		{"vor dem 5. Mai 1813", "../1813-05-05"},
		{"before 5 May 1813", "../1813-05-05"},
		{"not after 1813-05", "../1813-05"},
		{"после 5 мая 1813", "1813-05-05/.."},
		{"[1895?]", "[1895?]"},
		{"[25 June 1950]", "1950-06-25?"},
		{"25 June [1950?]", "1950-06-25?"},
		{"1813 (?)", "1813?"},
		{"[ca. 1813]", "1813%"},
		{"May 1813?", "1813-05?"},
		{"1548-10-27/?", "1548-10-27/"},
		{"unknown/1548", "/1548"},
		// From one to another.
		{"1813-05-05 bis 1813-05-09", "1813-05-05/1813-05-09"},
		{"5 May – 3 June 1813", "1813-05-05/1813-06-03"},
		{"5 – 9 May 1813", "1813-05-05/1813-05-09"},
		{"zwischen 1809 und 1810", "1809/1810"},
		{"12–14 мая 1895", "1895-05-12/1895-05-14"},
		{"[20-21 March 1852]", "1852-03-20?/1852-03-21?"},
		{"12/24 мая 1895", "[1895-05-12,1895-05-24]"},
		{"12 (24) мая 1895", "[1895-05-12,1895-05-24]"},
		// Gephi's.
		{"<[1858-05-17]>", "1858-05-17"},
		{"<[1858.0]>", "1858"},
		{"<[1858-05-17, 1858-06-16]>", "{1858-05-17,1858-06-16}"},
		// Not told which is the day, or no date at all.
		{"5/6/1950", ""},
		{"12-05-1895", ""},
		{"yesterday", ""},
		{"31.02.1950", ""},
		{"1950]>", ""},
	} {
		got := ""
		if v, err := parseDate(tt.text, ""); err == nil {
			got = v.String()
		}
		if got != tt.want {
			t.Errorf("%q is read as %q, want %q", tt.text, got, tt.want)
		}
	}
	for _, text := range []string{"n.d.", "[s. d.]", "o. D.", "б. д.", "без даты", "undated", "NA", "-", "?"} {
		if v, err := parseDate(text, ""); err != nil || !v.IsZero() {
			t.Errorf("%q is read as %q, %v; want none", text, v, err)
		}
	}
	for _, text := range []string{"10/22/2002 12:20:00 AM", "10-22-2002"} {
		if v, err := parseDate(text, "mdy"); err != nil || v.String() != "2002-10-22" {
			t.Errorf("%q is read as %q, %v", text, v, err)
		}
	}
}

// FuzzDates reads whatever stands in a cell: what is accepted is EDTF that
// reads back as the same days, and does not begin after it ends.
func FuzzDates(f *testing.F) {
	for _, s := range []string{"25. VI. 1950", "12/24 мая 1895", "ca. Mai 1813?", "5 May – 3 June 1813", "<[1950.0, 1951]>", "1668/9", "[25 June 1950?]", "1548/?", "5/6/1950 4 p.m."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := parseDate(s, "dmy")
		if err != nil || v.IsZero() {
			return
		}
		again, err := edtf.Parse(v.String())
		if err != nil || again != v {
			t.Errorf("%q is read as %q, which reads back as %q, %v", s, v, again, err)
		}
		if first, last := v.Earliest(), v.Latest(); !first.Open() && !last.Open() && first > last {
			t.Errorf("%q is read as %q, which begins after it ends", s, v)
		}
	})
}

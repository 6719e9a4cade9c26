package header

import (
	"strings"
	"testing"

	"cablegraph/graph/written"
)

// TestDate reads the date of a row from the columns that have it: one, two ends, or
// year, month and day.
func TestDate(t *testing.T) {
	const emlo = "Year date,Month date,Day date,Date is range (0=No; 1=Yes),Year 2nd date (range),Month 2nd date (range),Day 2nd date (range),Date uncertain (0=No; 1=Yes),Date approximate (0=No; 1=Yes),from,to\n"
	for _, tt := range []struct{ name, text, want string }{
		{"one column", "date,from,to\n1950-06-25,A,B\n", "1950-06-25"},
		{"no date", "date,from,to\nn.d.,A,B\n", ""},
		{"no year", "date,from,to\n--02-03,A,B\n", ""},
		{"the year 0", "date,from,to\n0000-02-03,A,B\n", ""},
		{"no year in its own column", "year,month,day,from,to\n,2,3,A,B\n", ""},
		{"year, month and day", "year,month,day,from,to\nca. 1650,2,3,A,B\n", "1650~-02-03"},
		{"a year alone", "year,month,day,from,to\n1650,,,A,B\n", "1650"},
		{"two ends in words", "date_from,date_to,from,to\nAnfang Mai 1813,1. Juni 1813,A,B\n", "1813-05-01/1813-06-01"},
		{"one range in both ends", "date_from,date_to,from,to\n1856—1859,1856—1859,A,B\n", "1856/1859"},
		{"the two ends of what is known", "not before,not after,from,to\n1950-05,1950-06,A,B\n", "1950-05/1950-06"},
		{"a whole date before its ends", "date,date_from,date_to,from,to\n1950-05-03,1949,1951,A,B\n", "1950-05-03"},
		{"no date gives way to ends", "date,date_from,date_to,from,to\nn.d.,1949,1951,A,B\n", "1949/1951"},
		{"no date gives way to parts", "date,year,month,day,from,to\n?,1949,5,,A,B\n", "1949-05"},
		{"EMLO, a day", emlo + "1650,5,1,0,,,,0,0,A,B\n", "1650-05-01"},
		{"EMLO, a range", emlo + "1650,5,1,1,1650,7,20,0,0,A,B\n", "1650-05-01/1650-07-20"},
		{"EMLO, a second day of no range", emlo + "1650,5,1,0,1650,7,20,0,0,A,B\n", "1650-05-01"},
		{"EMLO, in doubt", emlo + "1650,5,1,0,,,,1,0,A,B\n", "1650-05-01?"},
		{"EMLO, about", emlo + "1650,5,1,0,,,,0,1,A,B\n", "1650-05-01~"},
		{"EMLO, both", emlo + "1650,5,,0,,,,1,1,A,B\n", "1650-05%"},
		{"EMLO, a range in doubt", emlo + "1650,5,1,1,1650,7,20,1,0,A,B\n", "1650-05-01?/1650-07-20?"},
		{"EMLO, a range that ends before it begins", emlo + "1650,5,1,1,1650,4,20,0,0,A,B\n", "error: the range ends before it begins, or is none"},
		{"a date and its end", "date,end date,from,to\n1861-01-02,1861-01-05,A,B\n", "1861-01-02/1861-01-05"},
		{"a date without its end", "Datum,bis,von,an\n02.01.1861,,A,B\n", "1861-01-02"},
		{"a day beside its year", "date,year,from,to\n2 May,1861,A,B\n", "1861-05-02"},
		{"supplied", "Datum (erschlossen),from,to\n1861-01-02,A,B\n", "1861-01-02?"},
		{"supplied where there is none", "date,inferred date,from,to\ns.d.,1861-01-02,A,B\n", "1861-01-02?"},
		{"supplied beside a date", "date,date (supposée),from,to\n1861-01-03,1861-01-02,A,B\n", "1861-01-03"},
		{"words for doubt", "date,date inferred,from,to\n1861-01-03,yes,A,B\n", "1861-01-03?"},
		{"before our era", "year,month,day,BC/AD,from,to\n44,3,15,BC,A,B\n", "-0043-03-15"},
		{"an era of one digit less", "year,era,from,to\n14,AD,A,B\n", "0014"},
		{"an era beside no date", "date,era,from,to\nn.d.,BC,A,B\n", ""},
		{"an era in other words", "date,ère,from,to\n44,av. J.-C.,A,B\n", "-0043"},
		{"an era in Chinese", "date,era,from,to\n44,公元前,A,B\n", "-0043"},
		{"BC in the header of dates", "date (BC),from,to\n15 March 44,A,B\n", "-0043-03-15"},
		{"BC in the header and in the cell", "date (BC),from,to\n44 BC,A,B\n", "-0043"},
		{"v. Chr. in the header of years", "Jahr v. Chr.,Monat,von,an\n44,3,A,B\n", "-0043-03"},
		{"av. J.-C. in a header", "année av. J.-C.,expéditeur,destinataire\n44,A,B\n", "-0043"},
		{"a. C. in a header", "año (a. C.),remitente,destinatario\n44,A,B\n", "-0043"},
		{"before our era in a Russian header", "год до н. э.,отправитель,получатель\n44,A,B\n", "-0043"},
		{"our era in a header", "Year CE,from,to\n44,A,B\n", "0044"},
		{"BC in the header of an end", "start date,end date (BC),from,to\n0044,0043,A,B\n", `error: date "0044 0043": a date with a beginning and an end has no one era`},
		{"an era of the first of two ends", "date_from,date_to,era,from,to\n44,43,BC,A,B\n", `error: date "44 43": a date with a beginning and an end has no one era`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := sheetOf(t, tt.text, nil)
			d, err := s.columns.Date(s.rows[0].Cell, "")
			got := d.String()
			if err != nil {
				got = "error: " + err.Error()
			}
			if got != tt.want && !(err != nil && tt.want != "" && strings.HasPrefix(got, tt.want)) {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

// TestYearless remarks that a date has no year, and not that there is no date.
func TestYearless(t *testing.T) {
	for cell, want := range map[string]written.Remark{"5 May": written.Yearless, "0000": written.Yearless, "n.d.": 0, "": 0, "1950": 0} {
		s := sheetOf(t, "date,from,to\n"+cell+",A,B\n", nil)
		if d, err := s.columns.Date(s.rows[0].Cell, ""); err != nil || d.Remarks != want {
			t.Errorf("%q: %b, %v, want %b", cell, d.Remarks, err, want)
		}
	}
}

// TestWritten spells a date as it stands in the table, from all of its columns.
func TestWritten(t *testing.T) {
	for _, tt := range []struct{ text, want, columns string }{
		{"date,from,to\n um Mai 1813 ,A,B\n", "um Mai 1813", "date"},
		{"year,month,day,from,to\n1650,2,3,A,B\n", "1650 2 3", "year month day"},
		{"day,month,from,to,year\n3,2,A,B,1650\n", "1650 2 3", "year month day"},
		{"year,month,day,from,to\n1650,,3,A,B\n", "1650 3", "year month day"},
		{"date_from,date_to,from,to\n1813,1815,A,B\n", "1813 1815", "date_from date_to"},
		{"date,date_from,calendar,date_uncertain,from,to\n1813,1812,G,1,A,B\n", "1813", "date date_uncertain date_from calendar"},
		{"date,from,to\n,A,B\n", "", "date"},
	} {
		s := sheetOf(t, tt.text, nil)
		if got := s.columns.Written(s.rows[0].Cell); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
		var of []string
		for _, i := range s.columns.Dates() {
			of = append(of, s.Headers[i])
		}
		if got := strings.Join(of, " "); got != tt.columns {
			t.Errorf("%q: from %s, want %s", tt.text, got, tt.columns)
		}
	}
}

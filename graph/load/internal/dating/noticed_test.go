package dating

import (
	"strings"
	"testing"
)

// TestNoticed says what a reader must know about dates of other calendars, and about
// weekdays that are not those of their days.
func TestNoticed(t *testing.T) {
	for _, tt := range []struct{ name, text, want, said string }{
		{"a plain day", column("1950-06-25"), "1950-06-25", ""},
		{"the Republic", column("18 brumaire an VIII"), "1799-11-09", `1 date is of another calendar (such as "18 brumaire an VIII"), and counted by the common one`},
		{"Islamic", column("15 Ramadan 1332"), "1914-08-06/1914-08-08", `1 date is of the Islamic calendar (such as "15 Ramadan 1332")`},
		{"an era by its letter", column("S20.8.15"), "1945-08-15", `1 date is of a Japanese era by the letter before it (such as "S20.8.15")`},
		{"another weekday", column("Tuesday 5 January 1914"), "1914-01-05", `1 date is not on the weekday beside it (such as "Tuesday 5 January 1914")`},
		{"the weekday of the day", column("Monday 5 January 1914"), "1914-01-05", ""},
		{"a weekday of the Julian calendar", column("Wednesday 25 October 1917"), "1917-10-25", "1 date is on the weekday beside it by the Julian calendar only"},
		{"words beside a date", column("10.02.1816 (Abschrift)"), "1816-02-10", "words beside 1 date were left out"},
		{"years or a season", column("1920-24"), "1920-24", "1 date such as 1920-24 is read as a season, as EDTF has it; write 1920/1924 where years are meant"},
		{"no year", column("5 May"), "", "1 date is without a year, and listed as no date"},
		{"no date", column("n.d."), "", ""},
		{"a time that was not read", column("31. Juli 1914, abends"), "1914-07-31", "the time of day of 1 date was not read"},
		{"another year in the column of years", "date,year,from,to\n1848-05-13,1849,A,B\n", "1848-05-13", `m.csv: 1 date is not in the year that the column of years has beside it (such as "1848-05-13"); the date is read, is it right?`},
		{"the same year", "date,year,from,to\n1848-05-13,1848,A,B\n", "1848-05-13", ""},
		{"a year within a span", "date,year,from,to\n1848/1850,1849,A,B\n", "1848/1850", ""},
		{"a year in the column of years alone", "date,year,from,to\n5 May,1849,A,B\n", "1849-05-05", ""},
		{"a year of another calendar", "date,year,from,to\n5 Tishri 5674,5674,A,B\n", "1913-10-06", "1 date is of another calendar"},
		{"years from 25 March on", "date,calendar,from,to\n1646-02-03,JM,A,B\n", "1646-02-03", `1 date is from January to 24 March in a calendar whose years begin on 25 March (such as "1646-02-03")`},
		{"a span without an end", "start date,end date,from,to\n1950-01-05,,A,B\n", "1950-01-05/..", `1 date is without an end in its column (such as "1950-01-05"), and counted as from its beginning on`},
		{"a day not before", "not before,not after,from,to\n1950-01-05,,A,B\n", "1950-01-05/..", ""},
		{"a month beside years", column("1904-05", "1914-15"), "1904-05", `1 date is read as a month (such as "1904-05"), where others of the column are two years`},
		{"months alone", column("1904-05"), "1904-05", ""},
		{"the last year that is none of the future", column("2100-12-31"), "2100-12-31", ""},
		{"before our era by a minus", column("-1812", "1813", "1814-05"), "-1812", `m.csv: 1 date is before our era by the minus before the year (such as "-1812"), and no other of the column is; write ../1812 where the days up to then are meant`},
		{"before our era, as others", column("-0043", "44 BC", "1814"), "-0043", ""},
		{"before our era in words, alone", column("44 BC", "1814"), "-0043", ""},
		{"of the future", column("3914-01-02"), "3914-01-02", `1 date is later than the year 2100 (such as "3914-01-02"); is that right?`},
		{"a column of calendars", "date,calendar,from,to\n1914-02-03,Gregorian,A,B\n", "1914-02-03", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := read(t, tt.text, "", "")
			if got.dates[0] != tt.want || !strings.Contains(got.remarks, tt.said) || tt.said == "" && got.remarks != "" {
				t.Errorf("%q, said %q; want %q, %q", got.dates, got.remarks, tt.want, tt.said)
			}
		})
	}
}

// TestLadyDay says which days a calendar whose years begin on 25 March counts to the
// year before.
func TestLadyDay(t *testing.T) {
	for date, want := range map[string]bool{"1646-01-01": true, "1646-03-24": true, "1646-02": true, "1646-03-25": false, "1646-12-31": false, "1646": false, "n.d.": false} {
		got := read(t, "date,calendar,from,to\n"+date+",JM,A,B\n", "", "")
		if told := strings.Contains(got.remarks, "from January to 24 March"); told != want {
			t.Errorf("%s: said %q, want it told: %v", date, got.remarks, want)
		}
	}
}

// TestCounts counts rows, not their distinct cells, with the first of them.
func TestCounts(t *testing.T) {
	for _, tt := range []struct {
		dates []string
		said  string
	}{
		{[]string{"3914", "3914"}, `m.csv: 2 dates are later than the year 2100 (such as "3914"); is that right?`},
		{[]string{"3915", "1950", "3914", "3915"}, `m.csv: 3 dates are later than the year 2100 (such as "3915"); is that right?`},
		{[]string{"10.02.1816 (Abschrift)", "11.02.1816 (Abschrift)"}, "m.csv: words beside 2 dates were left out; account.csv has them as written"},
		{[]string{"1920-24", "1920-21"}, "m.csv: 2 dates such as 1920-24 are read as a season, as EDTF has it; write 1920/1924 where years are meant"},
	} {
		if got := read(t, column(tt.dates...), "", ""); got.remarks != tt.said {
			t.Errorf("%q: said %q, want %q", tt.dates, got.remarks, tt.said)
		}
	}
}

package load

import (
	"fmt"
	"strings"
	"testing"
)

func TestDatesOfRows(t *testing.T) {
	for _, tt := range []struct{ name, table, want string }{
		{"no year", "date,from,to\n--02-03,A,B\n", ""},
		{"year 0", "date,from,to\n0000-02-03,A,B\n", ""},
		{"no year in its own column", "year,month,day,from,to\n,2,3,A,B\n", ""},
		{"parts", "year,month,day,from,to\nca. 1650,2,3,A,B\n", "1650~-02-03"},
		{"two ends in words", "date_from,date_to,from,to\nAnfang Mai 1813,1. Juni 1813,A,B\n", "1813-05-01/1813-06-01"},
		{"the same range in both ends", "date_from,date_to,from,to\n1856—1859,1856—1859,A,B\n", "1856/1859"},
	} {
		d, err := readTable(tt.table, Options{})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if got := d.Messages[0].Date.String(); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestYearZero takes 0000 for 1 BC beside dates before our era, else for none.
func TestYearZero(t *testing.T) {
	for other, want := range map[string]string{"-0043": "0000", "0001": "", "../1950": ""} {
		d, err := readTable("id,date,from,to\nzero,0000,A,B\nother,"+other+",A,B\n", Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range d.Messages {
			if got := m.Date.String(); m.ID == "zero" && got != want {
				t.Errorf("beside %s: %q, want %q", other, got, want)
			}
		}
	}
}

// TestNoticed says what a reader must know about dates of other calendars, and about
// weekdays that are not those of their days.
func TestNoticed(t *testing.T) {
	for _, tt := range []struct{ name, table, want, said string }{
		{"the Republic", "date,from,to\n18 brumaire an VIII,A,B\n", "1799-11-09", `1 date is of another calendar (such as "18 brumaire an VIII")`},
		{"Islamic", "date,from,to\n15 Ramadan 1332,A,B\n", "1914-08-06/1914-08-08", `1 date is of the Islamic calendar (such as "15 Ramadan 1332")`},
		{"an era by its letter", "date,from,to\nS20.8.15,A,B\n", "1945-08-15", `1 date is of a Japanese era by the letter before it (such as "S20.8.15")`},
		{"another weekday", "date,from,to\nTuesday 5 January 1914,A,B\n", "1914-01-05", `1 date is not on the weekday beside it (such as "Tuesday 5 January 1914")`},
		{"a weekday of the Julian calendar", "date,from,to\nWednesday 25 October 1917,A,B\n", "1917-10-25", "1 date is on the weekday beside it by the Julian calendar only"},
		{"years from 25 March on", "date,calendar,from,to\n1646-02-03,JM,A,B\n", "1646-02-03", `1 date is from January to 24 March in a calendar whose years begin on 25 March (such as "1646-02-03")`},
		{"later in such a year", "date,calendar,from,to\n1646-03-25,JM,A,B\n", "1646-03-25", "1 date is marked as of the Julian calendar"},
		{"a span without an end", "start date,end date,from,to\n1950-01-05,,A,B\n1951-01-05,1951-02-05,A,B\n", "1950-01-05/..", `1 date is without an end in its column (such as "1950-01-05"), and counted as from its beginning on`},
		{"a day not before", "not before,not after,from,to\n1950-01-05,,A,B\n", "1950-01-05/..", ""},
		{"months beside years", "date,from,to\n1904-05,A,B\n1914-15,A,B\n", "1904-05", `1 date is read as a month (such as "1904-05"), where others of the column are two years`},
		{"of the future", "date,from,to\n3914-01-02,A,B\n", "3914-01-02", `1 date is later than the year 2100 (such as "3914-01-02")`},
		{"months alone", "date,from,to\n1904-05,A,B\n", "1904-05", ""},
		{"a column of calendars", "date,calendar,from,to\n1914-02-03,Gregorian,A,B\n", "1914-02-03", ""},
	} {
		d, err := readTable(tt.table, Options{})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if got := d.Messages[0].Date.String(); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
		if said := strings.Join(d.Remarks, "\n"); !strings.Contains(said, tt.said) || tt.said == "" && said != "" {
			t.Errorf("%s: said %q, want %q", tt.name, said, tt.said)
		}
	}
	for _, tt := range []struct{ name, table, want string }{
		{"BC beside a year", "era,year,from,to\nBC,44,A,B\nAD,14,B,A\n", "-0043 0014"},
		{"BC beside a year of four digits", "era,year,from,to\nBC,0044,A,B\nAD,0014,B,A\n", "-0043 0014"},
		{"BC beside year, month and day", "year,month,day,BC/AD,from,to\n44,3,15,BC,A,B\n14,8,19,AD,B,A\n", "-0043-03-15 0014-08-19"},
		{"BC beside words", "date,BCE/CE,from,to\n15 March 44,BCE,A,B\n44 BC,BCE,A,B\n1914,,A,B\n", "-0043 -0043-03-15 1914"},
		{"BC beside ISO", "date,era,from,to\n0044-03-15,BC,A,B\n", "before our era as 44 BC"},
		{"AD beside BC", "date,BC/AD,from,to\n44 BC,AD,A,B\n", "says that it is not"},
		{"another era", "date,BC/AD,from,to\n1914,Meiji,A,B\n", "neither BC nor AD"},
		{"eras of others", "date,era,from,to\n1914,Meiji,A,B\n", "1914"},
		{"BC beside two ends", "start date,end date,era,from,to\n0044,0043,BC,A,B\n", "no one era"},
		{"BC beside a range", "year,year2,era,from,to\n44,43,BC,A,B\n", "no one era"},
		{"Islamic days and a year", "date,from,to\n15 Ramadan 1332,A,B\n1332,A,B\n", `its year may be one of the calendar of "15 Ramadan 1332"`},
		{"a year of ours is marked", "date,from,to\n15 Ramadan 1332,A,B\nAD 1332,A,B\n15 September 1332,A,B\n", "1332 1332-09-15 1914-08-06/1914-08-08"},
		{"an Islamic day beside ours, and a year", "date,from,to\n15 Ramadan 1332 / 7 August 1914,A,B\n1333-02-03,A,B\n", `its year may be one of the calendar of`},
		{"Islamic days and years far from theirs", "date,from,to\n15 Ramadan 587,A,B\n1191-05-02,A,B\n1914,A,B\n", "1191-05-02 1191-10-12/1191-10-14 1914"},
		{"Islamic days in columns, and a year", "year,month,day,from,to\n1332,Ramadan,15,A,B\n1332,,,A,B\n", `its year may be one of the calendar of "1332 Ramadan 15"`},
		{"Jewish days in columns, and a year", "year,month,day,from,to\n5674,Tishri,5,A,B\n5674,,,A,B\n", `its year may be one of the calendar of "5674 Tishri 5"`},
		{"Jewish days and a year", "date,from,to\n5 Tishri 5674,A,B\n5674,A,B\n", `its year may be one of the calendar of "5 Tishri 5674"`},
	} {
		d, err := readTable(tt.table, Options{})
		got := fmt.Sprint(err)
		if err == nil {
			var dates []string
			for _, m := range d.Messages {
				dates = append(dates, m.Date.String())
			}
			got = strings.Join(dates, " ")
		}
		if err == nil && got != tt.want || !strings.Contains(got, tt.want) {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
	if _, err := readTable("date,calendar,from,to\n1332-09-15,Hijri,A,B\n", Options{}); err == nil || !strings.Contains(err.Error(), "15 Ramadan 1332 AH") {
		t.Errorf("a day of the column Hijri: %v", err)
	}
}

package dating

import (
	"strings"
	"testing"
)

// TestCalendars reads years in figures beside days of other calendars, and refuses
// those that may be of these.
func TestCalendars(t *testing.T) {
	const refused = "its year may be one of the calendar of"
	for _, tt := range []struct{ name, text, want string }{
		{"Islamic days and a year", column("15 Ramadan 1332", "1332"), `its year may be one of the calendar of "15 Ramadan 1332"; write a day of the Islamic calendar as 15 Ramadan 1332 AH, or the day of the common calendar, with its month in words, or with AD before a year alone`},
		{"years of ours that are marked", column("15 Ramadan 1332", "AD 1332", "15 September 1332"), "1914-08-06/1914-08-08 1332 1332-09-15"},
		{"an Islamic day beside ours, and a year", column("15 Ramadan 1332 / 7 August 1914", "1333-02-03"), refused},
		{"Islamic days and years far from theirs", column("15 Ramadan 587", "1191-05-02", "1914"), "1191-10-12/1191-10-14 1191-05-02 1914"},
		{"Islamic days in columns, and a year", "year,month,day,from,to\n1332,Ramadan,15,A,B\n1332,,,A,B\n", `its year may be one of the calendar of "1332 Ramadan 15"`},
		{"Jewish days in columns, and a year", "year,month,day,from,to\n5674,Tishri,5,A,B\n5674,,,A,B\n", `its year may be one of the calendar of "5674 Tishri 5"`},
		{"Jewish days and a year", column("5 Tishri 5674", "5674"), `its year may be one of the calendar of "5 Tishri 5674"`},
		{"a year alone", column("1332"), "1332"},
		{"days of the Republic, whose years are short, and a year", column("18 brumaire an VIII", "1332"), "1799-11-09 1332"},
		{"a column that says of which calendar", "date,calendar,from,to\n15 Ramadan 1332,,A,B\n1332-09-15,Gregorian,A,B\n", "1914-08-06/1914-08-08 1332-09-15"},
		{"a column that says of another", "date,calendar,from,to\n1332-09-15,Hijri,A,B\n", "15 Ramadan 1332 AH"},
		{"a column that says what the date says", "date,calendar,from,to\n15 Ramadan 1332,Hijri,A,B\n18 brumaire an VIII,French Republican,A,B\n", "1914-08-06/1914-08-08 1799-11-09"},
		{"no date of another calendar", "date,calendar,from,to\nn.d.,Hijri,A,B\n", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := strings.Join(read(t, tt.text, "", "").dates, " ")
			if isFault := strings.Contains(got, "date \""); got != tt.want && !(isFault && strings.Contains(got, tt.want)) {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

// TestEras reads what a column of eras says of the years before it.
func TestEras(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"BC beside a year", "era,year,from,to\nBC,44,A,B\nAD,14,B,A\n", "-0043 0014"},
		{"BC beside a year of four digits", "era,year,from,to\nBC,0044,A,B\nAD,0014,B,A\n", "-0043 0014"},
		{"BC beside year, month and day", "year,month,day,BC/AD,from,to\n44,3,15,BC,A,B\n14,8,19,AD,B,A\n", "-0043-03-15 0014-08-19"},
		{"BC beside words", "date,BCE/CE,from,to\n15 March 44,BCE,A,B\n44 BC,BCE,A,B\n1914,,A,B\n", "-0043-03-15 -0043 1914"},
		{"BC beside ISO", "date,era,from,to\n0044-03-15,BC,A,B\n", "before our era as 44 BC"},
		{"AD beside BC", "date,BC/AD,from,to\n44 BC,AD,A,B\n", "says that it is not"},
		{"another era", "date,BC/AD,from,to\n1914,Meiji,A,B\n", "neither BC nor AD"},
		{"eras of others", "date,era,from,to\n1914,Meiji,A,B\n", "1914"},
		{"BC beside two ends", "start date,end date,era,from,to\n0044,0043,BC,A,B\n", "no one era"},
		{"BC beside a range", "year,year2,era,from,to\n44,43,BC,A,B\n", "no one era"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := strings.Join(read(t, tt.text, "", "").dates, " ")
			if isFault := strings.Contains(got, "date \""); got != tt.want && !(isFault && strings.Contains(got, tt.want)) {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

// TestYearZero takes 0000 for 1 BC beside dates before our era, as EDTF counts, else
// for none, because programs write it so.
func TestYearZero(t *testing.T) {
	for _, tt := range []struct {
		dates      []string
		want, said string
	}{
		{[]string{"0000", "-0043"}, "0000 -0043", "m.csv: 1 date is of the year 0000, read as 1 BC as in EDTF, because others are before our era"},
		{[]string{"0000-05", "0000", "0000", "44 BC"}, "0000-05 0000 -0043", "m.csv: 3 dates are of the year 0000, read as 1 BC as in EDTF, because others are before our era"},
		{[]string{"0000", "0001"}, " 0001", "without a year"},
		{[]string{"0000", "../1950"}, " ../1950", "without a year"},
	} {
		got := read(t, column(tt.dates...), "", "")
		if strings.Join(got.dates, " ") != tt.want || !strings.Contains(got.remarks, tt.said) {
			t.Errorf("%q: %q, said %q; want %s, %q", tt.dates, got.dates, got.remarks, tt.want, tt.said)
		}
	}
}

package load

import "testing"

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

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

package load

import (
	"strings"
	"testing"
)

// TestDatesByTheirColumn reads what one date leaves open as the others of its
// column settle it, and says so.
func TestDatesByTheirColumn(t *testing.T) {
	for _, tt := range []struct {
		name, dates, want, said string // want: the first date, "" where it is refused
		o                       Options
	}{
		{"the day first", "3/5/1950 24/06/1950 4/7/1950", "1950-05-03", `2 dates that can be read in two ways are read with the day first, as "24/06/1950" shows`, Options{}},
		{"the month first", "3/5/1950 06/24/1950", "1950-03-05", `1 date that can be read in two ways is read with the month first`, Options{}},
		{"nothing settles it", "3/5/1950 4/7/1950", "", "", Options{}},
		{"two orders", "3/5/1950 24/06/1950 06/24/1950", "", "", Options{}},
		{"the user settles it", "3/5/1950 24/06/1950", "1950-05-03", "", Options{DateOrder: "dmy"}},
		{"nothing is open", "24/06/1950 1951", "1950-06-24", "", Options{}},
		{"old style", "5.5.1707(O.S.) 1708", "1707-05-05", "1 date is marked as of the Julian calendar (old style); counted as written", Options{}},
		{"old style, converted", "5.5.1707(O.S.) 1708", "1707-05-16", "counted by the Gregorian one", Options{Calendar: "gregorian"}},
		{"words beside a date", "10.02.1816(Abschrift)", "1816-02-10", "words beside 1 date were left out", Options{}},
		{"years or a season", "1920-24", "1920-24", "write 1920/1924 where years are meant", Options{}},
	} {
		for _, keep := range []int{keepAll, 0} {
			var table strings.Builder
			table.WriteString("date,from,to\n")
			for date := range strings.FieldsSeq(tt.dates) {
				table.WriteString(strings.Replace(date, "(", " (", 1) + ",A,B\n")
			}
			d, err := load(Sources{Messages: []File{file(table.String())}}, tt.o, keep)
			got := ""
			if err == nil {
				_, date := d.Cursor().At(0)
				got = d.Dates()[date].String()
			}
			if got != tt.want {
				t.Errorf("%s: %q (%v), want %q", tt.name, got, err, tt.want)
			}
			if said := strings.Join(d.Remarks, "\n"); !strings.Contains(said, tt.said) || tt.said == "" && said != "" {
				t.Errorf("%s: said %q, want %q", tt.name, said, tt.said)
			}
		}
	}
}

package header

import (
	"testing"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written"
)

func TestClockOf(t *testing.T) {
	for cell, want := range map[string]string{
		"9:05": "09:05:00", "09:05": "09:05:00", "16.15 Uhr": "16:15:00", "9h05": "09:05:00", "9:05 pm": "21:05:00", "4 p.m.": "16:00:00", "23:59:30": "23:59:30",
		"": "", "evening": "", "1848": "", "25:00": "", "Third Republic": "", "3 days": "",
	} {
		if got := clockOf(cell); got != want {
			t.Errorf("%q is read as %q, want %q", cell, got, want)
		}
	}
}

// TestTimesBesideDates takes a time of day in a column of its own for that of a day, and
// of nothing else.
func TestTimesBesideDates(t *testing.T) {
	columns := Columns{index: map[string]int{"date": 0, "time": 1}}
	for _, tt := range []struct {
		date, time string
		want       string
		remarks    written.Remark
	}{
		{"1914-07-30", "9:05", "1914-07-30T09:05:00", 0},
		{"30.7.1914", "21.30 Uhr", "1914-07-30T21:30:00", 0},
		{"1914-07-30", "", "1914-07-30", 0},
		{"1914-07-30", "evening", "1914-07-30", written.Untimed},
		{"1914-07-30 08:00", "9:05", "1914-07-30T08:00:00", 0},
		{"1914-07", "9:05", "1914-07", written.Untimed},
		{"1914-07-30?", "9:05", "1914-07-30?", written.Untimed},
		{"", "9:05", "", 0},
	} {
		cells := []string{tt.date, tt.time}
		d, err := columns.Date(func(column int) string { return cells[column] }, "")
		if err != nil {
			t.Errorf("%v: %v", cells, err)
			continue
		}
		if d.String() != tt.want || d.Remarks != tt.remarks {
			t.Errorf("%v is %q with remarks %b, want %q with %b", cells, d.String(), d.Remarks, tt.want, tt.remarks)
		}
		if v, err := edtf.Parse(d.String()); tt.want != "" && (err != nil || v.Clock() != d.Clock()) {
			t.Errorf("%q does not read back: %v", d.String(), err)
		}
	}
}

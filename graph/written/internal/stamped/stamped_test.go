package stamped

import (
	"strings"
	"testing"
	"time"
)

// read spells what a text is read as: an EDTF value, an error, or - for a text of
// another form.
func read(text string) string {
	switch v, known, err := Parse(text); {
	case !known:
		return "-"
	case err != nil:
		return "error: " + err.Error()
	default:
		return v.String()
	}
}

// TestParse reads what programs write, on the day and at the hour as written,
// whatever the zone, and leaves all else to others.
func TestParse(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a data base", "1950-06-25 04:05:06", "1950-06-25T04:05:06"},
		{"without seconds", "1950-06-25 04:05", "1950-06-25T04:05:00"},
		{"parts of seconds", "1950-06-25T04:05:06.789Z", "1950-06-25T04:05:06"},
		{"a zone that makes it another day", "1950-06-25T23:30:00-08:00", "1950-06-25T23:30:00"},
		{"a zone without a colon", "1950-06-25T00:30:00+0900", "1950-06-25T00:30:00"},
		{"a zone by name", "1950-06-25 04:05:06 UTC", "1950-06-25T04:05:06"},
		{"an exported mail", "14-May-2001 06:39", "2001-05-14T06:39:00"},
		{"mail", "Mon, 14 May 2001 06:39:00 -0700 (PDT)", "2001-05-14T06:39:00"},
		{"mail without a weekday", "14 May 2001 06:39:00 -0700", "2001-05-14T06:39:00"},
		{"JavaScript", "Fri May 12 1848 10:20:30 GMT+0100 (Central European Standard Time)", "1848-05-12T10:20:30"},
		{"a program in C", "Mon May 14 06:39:00 2001", "2001-05-14T06:39:00"},
		{"a day that is none", "1950-06-31 04:05:06", "-"},
		{"an hour that is none", "1950-06-25 25:05:06", "-"},
		{"a day without a time", "1950-06-25", "-"},
		{"a day of Gephi", "<[1950-06-25]>", "1950-06-25"},
		{"a year that Gephi counts", "<[1950.0]>", "1950"},
		{"days of Gephi", "<[1950-06-25, 1950-07-01]>", "{1950-06-25,1950-07-01}"},
		{"spells of Gephi", "<[1950.0, 1951.0]; [1953.0, 1954.0]>", "{1950,1951,1953,1954}"},
		{"a word in Gephi's signs", "<[May]>", `error: year "May" is not four digits`},
		{"Gephi's sign before alone", "<[1950-06-25]", "-"},
		{"Gephi's sign behind alone", "1950-06-25]>", "-"},
		{"an unknown end", "1950-06-25/unknown", "1950-06-25/"},
		{"an unknown beginning", "Unknown/1950-06-25", "/1950-06-25"},
		{"an unknown end by a sign", "1950/?", "1950/"},
		{"an open end, which EDTF has now", "1950-06-25/open", "-"},
		{"two known ends", "1950-06-25/1950-06-26", "-"},
		{"words beside an unknown end", "May/unknown", `error: year "May" is not four digits`},
		{"people", "25 June 1950", "-"},
		{"nothing", "", "-"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := read(tt.text); got != tt.want {
				t.Errorf("%q is read as %s, want %s", tt.text, got, tt.want)
			}
		})
	}
}

// TestStampsReadBack writes times of a year in each of the forms of programs: what is
// read is the same day and minute, in every zone.
func TestStampsReadBack(t *testing.T) {
	zones := []*time.Location{time.UTC, time.FixedZone("", 9*3600+1800), time.FixedZone("", -8*3600)}
	for _, layout := range append(stamps[:], time.RFC1123Z, time.RFC822Z) {
		for hour := 0; hour < 366*24; hour += 211 {
			at := time.Date(2004, 1, 1, hour, hour%60, 0, 0, zones[hour%len(zones)])
			if strings.Contains(layout, "MST") {
				at = time.Date(2004, 1, 1, hour, hour%60, 0, 0, time.UTC)
			}
			text, want := at.Format(layout), at.Format("2006-01-02T15:04:05")
			if got := read(text); got != want {
				t.Fatalf("%q, by %q, is read as %s, want %s", text, layout, got, want)
			}
		}
	}
}

// TestUnknownEnds drops the word for an unknown end, whatever is at the other.
func TestUnknownEnds(t *testing.T) {
	for _, end := range []string{"1950", "1950-06", "1950-06-25", "1950~", "1950-06-25?"} {
		for _, word := range []string{"?", "unknown", "UNKNOWN"} {
			for text, want := range map[string]string{end + "/" + word: end + "/", word + "/" + end: "/" + end} {
				if got := read(text); got != want {
					t.Errorf("%q is read as %s, want %s", text, got, want)
				}
			}
		}
	}
	if got := read("?/unknown"); got != "/" {
		t.Errorf("two unknown ends are read as %s, want the interval that has none", got)
	}
}

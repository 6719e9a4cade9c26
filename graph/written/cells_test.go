package written_test

import (
	"testing"

	"cablegraph/graph/written"
)

func words(d written.Date, err error) string {
	if err != nil {
		return "error: " + err.Error()
	}
	return d.String()
}

func TestTwoEndsInCellsOfTheirOwn(t *testing.T) {
	for _, test := range []struct{ first, last, want string }{
		{"1950-06-25", "1950-07", "1950-06-25/1950-07"},
		{"25. Juni 1950", "ca. 1951", "1950-06-25/1951~"},
		{"5/6/1950", "6/6/1950", "1950-06-05/1950-06-06"},
		{"1950-06-25 10:00", "1950-06-25T12:00:00Z", "1950-06-25/1950-06-25"},
		{"1856–1859", "1856–1859", "1856/1859"},
		{"1856–1859", "1860", "1856-01-01/1860-12-31"},
		{"6/7 October 1950", "ca. 1813", "error: days are counted in order, and 1813-12-31 comes before 1950-10-06"},
		{"1856–1859", "", "1856/.."},
		{"[1856,1857]", "..", "1856-01-01/.."},
		{"", "1950?", "../1950?"},
		{"n.d.", "[1856,1857]", "../1857-12-31"},
		{"", "", ""},
		{"o. D.", "..", ""},
		{"1951", "1950", `error: "1951/1950" ends before it begins`},
		{"once", "1950", `error: date "once": write it as YYYY-MM-DD, YYYY-MM or YYYY, with ~ behind what is approximate`},
		{"1950", "1950-13", `error: date "1950-13": month 13 is not between 01 and 12`},
	} {
		if got := words(written.Between(test.first, test.last, written.DayFirst)); got != test.want {
			t.Errorf("from %q to %q is %s, want %s", test.first, test.last, got, test.want)
		}
	}
}

func TestPartsInCellsOfTheirOwn(t *testing.T) {
	for _, test := range []struct{ year, month, day, want string }{
		{"1650", "5", "1", "1650-05-01"},
		{"1650", "05", "01", "1650-05-01"},
		{"1650", "5", "", "1650-05"},
		{"1650", "5", "0", "1650-05"},
		{"1650", "0", "0", "1650"},
		{"1650.0", "5.0", "1.0", "1650-05-01"},
		{"1650.0", "5.0", "nan", "1650-05"},
		{"1650", "", "1", "1650"},
		{"1650", "Mai", "1", "1650-05-01"},
		{"1650", "May", "", "1650-05"},
		{"[1650]", "May", "5", "1650-05-05?"},
		{"ca. 1650", "5", "1", "1650~-05-01"},
		{"[1650]", "5", "", "1650-05?"},
		{"1650~", "5", "XX", "1650~-05-XX"},
		{"165X", "5", "2", "165X-05-02"},
		{"", "", "5/6/1950", "1950-06-05"},
		{"n.d.", "NA", "?", ""},
		{"1650", "13", "1", `error: date "1650-13-01": month 13 is not between 01 and 12`},
		{"1650", "2", "30", `error: date "1650-02-30": 1650-02 has no day 30`},
		{"50", "2", "3", `error: date "50-02-03": the year has two digits; write all four`},
	} {
		if got := words(written.FromParts(test.year, test.month, test.day, written.DayFirst)); got != test.want {
			t.Errorf("%q, %q, %q is %s, want %s", test.year, test.month, test.day, got, test.want)
		}
	}
}

func TestFaultsSayWhatWouldBeRight(t *testing.T) {
	for text, want := range map[string]string{
		"5/6/1950":             `date "5/6/1950": say whether the day or the month stands first: --date-order dmy or --date-order mdy`,
		"25/25/1950":           `date "25/25/1950": there is no month 25; which stands first, --date-order says`,
		"18428":                `date "18428": is it the number by which a spreadsheet keeps a day? Give the column a date's format there and export it again`,
		"1950-6-31":            `date "1950-6-31": 1950-06 has no day 31`,
		"1950-6x":              `date "1950-6x": write it as YYYY-MM-DD, YYYY-MM or YYYY, with ~ behind what is approximate`,
		"1950-13":              `date "1950-13": month 13 is not between 01 and 12`,
		"last Tuesday":         `date "last Tuesday": write it as YYYY-MM-DD, YYYY-MM or YYYY, with ~ behind what is approximate`,
		"1815-1813":            `date "1815-1813": "1815/1813" ends before it begins`,
		"5 May – 3 March 1849": `date "5 May – 3 March 1849": "1849-05-05/1849-03-03" ends before it begins`,
		"30.12.1849-2.1.1849":  `date "30.12.1849-2.1.1849": "1849-12-30/1849-01-02" ends before it begins`,
		"1950 25 06":           `date "1950 25 06": month 25 is not between 01 and 12`,
		"before Y12345":        `date "before Y12345": days are counted in years of four digits only`,
		"<[1950,x]>":           `date "<[1950,x]>": year "x" is not four digits`,
		"1950|1951/1952":       `date "1950|1951/1952": "1951/1952" is more than one date, and intervals and sets are made of single ones`,
	} {
		if _, err := written.Parse(text, ""); err == nil || err.Error() != want {
			t.Errorf("got  %v\nwant %s", err, want)
		}
	}
}

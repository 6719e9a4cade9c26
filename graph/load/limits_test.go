package load

import (
	"strings"
	"testing"
)

// TestLimits refuses what no set of messages has, kept and packed, and lists it
// where that is asked for.
func TestLimits(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"pairs", "date,from,to\n1950," + manyNames(101) + "," + manyNames(100) + "\n1950,A,B\n", "101 senders and 100 recipients make 10100 pairs, and 10000 are as many as one message can have"},
		{"carriers", "date,from,to,via\n1950,A,B," + manyNames(26) + "\n1950,A,B,\n", "26 carriers are named, and 25 are as many as one message can have"},
		{"a long date", "date,from,to\n" + strings.Repeat("1950 ", 200) + ",A,B\n1950,A,B\n", "the cell is longer than 500 letters, and is no date"},
	} {
		for _, keep := range []int{keepAll, 0} {
			if _, err := load(Sources{Messages: []File{file(tt.text)}}, Options{}, keep); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%s, %d: %v, want %s", tt.name, keep, err, tt.want)
			}
			if _, err := load(Sources{Messages: []File{file(tt.text)}}, Options{SkipBad: true}, keep); err != nil {
				t.Errorf("%s, %d: %v", tt.name, keep, err)
			}
		}
	}
	letter := `<correspDesc key="k"><correspAction type="sent"><persName>A</persName><date when="never"/></correspAction></correspDesc>`
	_, err := readTable("<TEI>"+strings.Repeat(letter, 20_000)+"</TEI>", Options{})
	if err == nil || !strings.Contains(err.Error(), "and 19999 more like it") || !strings.Contains(err.Error(), "20000 of 20000 rows can't be read") {
		t.Error(err)
	}
}

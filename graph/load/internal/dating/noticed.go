package dating

import (
	"cmp"
	"fmt"
	"math/bits"
	"strings"

	"cablegraph/graph/written"
)

// What is noticed of cells, beside what is of dates.
const (
	ladyDay    = written.Free << iota // its calendar begins years on 25 March
	openEnd                           // it has a beginning, and no end
	twoYears                          // 1914-15
	mayBeYears                        // 1904-05, a month
	future                            // it is later than 2100
	minus                             // -1812, before our era, and no other of the column is
	otherYear                         // a column of years beside it has another one
)

// A noticed counts the rows of which something was noticed beside their dates.
type noticed struct {
	rows  [32]int // by bit of the remark
	first [32]string
}

func (n *noticed) add(remarks written.Remark, rows int, text string) {
	for bit := range n.rows {
		if remarks&(1<<bit) != 0 {
			n.rows[bit] += rows
			n.first[bit] = cmp.Or(n.first[bit], text)
		}
	}
}

// noticing is what is said of dates: words for how many they are, with the first of
// them where the words have room for it.
var noticing = []struct {
	remark written.Remark
	words  func(rows int, converted bool, first string) string
}{
	{written.OldStyle, func(rows int, converted bool, _ string) string {
		if converted {
			return are(rows) + " marked as of the Julian calendar (old style), and counted by the Gregorian one"
		}
		return are(rows) + " marked as of the Julian calendar (old style); counted as written, ten or more days before the Gregorian day; --calendar gregorian converts"
	}},
	{ladyDay, func(rows int, _ bool, first string) string {
		return fmt.Sprintf("%s from January to 24 March in a calendar whose years begin on 25 March (such as %q); counted in the year that is written, which is the next one to us if it stands so on the letter", are(rows), first)
	}},
	{openEnd, func(rows int, _ bool, first string) string {
		return fmt.Sprintf("%s without an end in its column (such as %q), and counted as from its beginning on; where it is the day itself, write it into both", are(rows), first)
	}},
	{mayBeYears, func(rows int, _ bool, first string) string {
		return fmt.Sprintf("%s read as a month (such as %q), where others of the column are two years, as 1914-15 is; write 1904/1905 where years are meant", are(rows), first)
	}},
	{future, func(rows int, _ bool, first string) string {
		return fmt.Sprintf("%s later than the year 2100 (such as %q); is that right?", are(rows), first)
	}},
	{minus, func(rows int, _ bool, first string) string {
		return fmt.Sprintf("%s before our era by the minus before the year (such as %q), and no other of the column is; write ../1812 where the days up to then are meant", are(rows), first)
	}},
	{otherYear, func(rows int, _ bool, first string) string {
		return fmt.Sprintf("%s not in the year that the column of years has beside it (such as %q); the date is read, is it right?", are(rows), first)
	}},
	{written.Aside, func(rows int, _ bool, _ string) string {
		return fmt.Sprintf("words beside %s were left out; account.csv has them as written", counted(rows, "", ""))
	}},
	{written.SeasonCode, func(rows int, _ bool, _ string) string {
		return counted(rows, "such as 1920-24 is read", "such as 1920-24 are read") + " as a season, as EDTF has it; write 1920/1924 where years are meant"
	}},
	{written.Yearless, func(rows int, _ bool, _ string) string {
		return are(rows) + " without a year, and listed as no date; write the year, which may stand in a row above, into each"
	}},
	{written.Converted, func(rows int, _ bool, first string) string {
		return fmt.Sprintf("%s of another calendar (such as %q), and counted by the common one; a Jewish day begins on the evening before", are(rows), first)
	}},
	{written.Lunar, func(rows int, _ bool, first string) string {
		return fmt.Sprintf("%s of the Islamic calendar (such as %q); its months began with a crescent that was seen, so each is a span, a day longer at both ends than its arithmetic; the day of the common calendar beside it settles it", are(rows), first)
	}},
	{written.ByLetter, func(rows int, _ bool, first string) string {
		return fmt.Sprintf("%s of a Japanese era by the letter before it (such as %q), and counted by the common calendar", are(rows), first)
	}},
	{written.JulianWeekday, func(rows int, _ bool, first string) string {
		return fmt.Sprintf("%s on the weekday beside it by the Julian calendar only (such as %q), and read as of the Gregorian one; mark it (o.s.) if it is old style", are(rows), first)
	}},
	{written.OtherWeekday, func(rows int, _ bool, first string) string {
		return fmt.Sprintf("%s not on the weekday beside it (such as %q); the day is read, is it right?", are(rows), first)
	}},
	{written.Untimed, func(rows int, _ bool, _ string) string {
		return fmt.Sprintf("the time of day of %s was not read, and such messages come first on their day; write it as 1914-07-31T16:15", counted(rows, "", ""))
	}},
}

// tell remarks on what was noticed.
func (n *noticed) tell(t Table, converted bool) {
	for _, of := range noticing {
		rows, first := n.of(of.remark)
		if others, _ := n.of(twoYears); rows == 0 || of.remark == mayBeYears && others == 0 {
			continue
		}
		t.Remark(t.Name + ": " + of.words(rows, converted, first))
	}
}

// of returns how many rows have a remark, and the first of them.
func (n *noticed) of(remark written.Remark) (rows int, first string) {
	bit := bits.TrailingZeros32(uint32(remark))
	return n.rows[bit], n.first[bit]
}

// counted says how many dates there are, with words for one of them and for several.
func counted(n int, one, several string) string {
	words, verb := "1 date", one
	if n > 1 {
		words, verb = fmt.Sprintf("%d dates", n), several
	}
	return strings.TrimSuffix(words+" "+verb, " ")
}

func are(n int) string { return counted(n, "is", "are") }

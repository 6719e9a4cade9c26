package written

import (
	"fmt"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// The words by which a date is marked as one of the Julian calendar, or of the
// Gregorian one.
const (
	oldWords = `(?:o\. ?s\.|old style|alte[nr] stils?|a\. ?st\.|st\. ?v(?:et)?\.|stilo veteri|vieux style|v\. ?st\.|stile antico|vecchio stile|estilo antiguo|estilo antigo|` +
		`oude stijl|gamla stilen|starego stylu|starého kalendáře|st\. ?st\.|ст\. ?ст\.?|(?:по )?старо(?:го|му) стил[яю]|за старим стилем|` +
		`julian(?:ischer kalender|ischen kalenders|isch| calendar)?|jul\. ?kal(?:ender|\.))`
	newWords = `(?:n\. ?s\.|new style|neue[nr] stils?|n\. ?st\.|st\. ?n(?:ov)?\.|stilo novo|nouveau style|stile nuovo|nuovo stile|estilo nuevo|estilo novo|nieuwe stijl|nya stilen|` +
		`nowego stylu|н\. ?ст\.?|(?:по )?ново(?:го|му) стил[яю]|за новим стилем|gregorian(?:ischer kalender|ischen kalenders|isch| calendar)?|greg\.(?: ?kal(?:ender|\.))?)`
)

var (
	oldMark = pattern.New(`(?i)(?:^|[ ,] ?)(?:[\[(]` + oldWords + `[\])]|` + oldWords + `|[\[(](?:jul\.?|os)[\])])`)
	newMark = pattern.New(`(?i)(?:^|[ ,] ?)(?:[\[(]` + newWords + `[\])]|` + newWords + `|[\[(]ns[\])])`)
	// 12 мая ст. ст. (24 мая н. ст.) 1895, 30 April O.S./10 May N.S. 1700
	bothMarks = pattern.New(`(?i)^(.+?),? [\[(]?` + oldWords + `[\])]?((?:,? \d{4})?) ?[/(,;=] ?(.+?),? [\[(]?` + newWords + `[\])]{0,2}((?:,? \d{4})?)$`)
)

// style takes the mark of a calendar off a date. What has the marks of both
// stays as it is.
func style(s string) (date string, old bool) {
	if !mayBeMarked(s) {
		return s, false
	}
	gregorian := newMark.ReplaceAllString(s, "")
	date = oldMark.ReplaceAllString(gregorian, "")
	if gregorian != s && date != gregorian {
		return s, false
	}
	return date, date != gregorian
}

// mayBeMarked reports whether a text has letters that every mark has, which is
// soon found out.
func mayBeMarked(s string) bool {
	lower := strings.ToLower(s)
	for _, letters := range [...]string{"st", "s.", "ст", "jul", "greg", "(os", "[os", "(ns", "[ns"} {
		if strings.Contains(lower, letters) {
			return true
		}
	}
	return false
}

// inBothCalendars reads a day that is given in both calendars as that of the
// Gregorian one.
func inBothCalendars(r reader, s string) (edtf.Value, error) {
	m := bothMarks.FindStringSubmatch(s)
	if m == nil {
		return edtf.Value{}, errOther
	}
	old, other, err := two(r, m[1]+m[2], m[3]+m[4])
	if err != nil {
		return edtf.Value{}, err
	}
	if converted, err := Gregorian(old); err != nil || converted.Earliest() != other.Earliest() || converted.Latest() != other.Latest() {
		return edtf.Value{}, fmt.Errorf("its two days are not one in two calendars: %s old style is %s", old, converted)
	}
	return other, nil
}

// Gregorian returns the days of a date that was written in the Julian calendar,
// as the Gregorian one counts them. What is approximate by more than a day stays:
// it is wider than the two calendars lie apart.
func Gregorian(v edtf.Value) (edtf.Value, error) {
	earliest, latest := v.Ends()
	if v.IsZero() || v.Approximate() && max(earliest.Unit, latest.Unit) != edtf.ByDay {
		return v, nil
	}
	shift := func(d edtf.Day) edtf.Day {
		if d.Open() {
			return d
		}
		year, month, day := d.Civil()
		if month == 2 && day == 28 && year%4 == 0 && d == latest.Day && d != earliest.Day {
			day = 29 // the end of February, also in 1700
		}
		return edtf.FromJulian(year, month, day)
	}
	return days(shift(earliest.Day), shift(latest.Day), v.Doubt())
}

var twentyNine = pattern.New(`(^|\D)29(\D|$)`)

// julianLeapDay returns what to say of 29 February 1900, which the Julian calendar
// had and the Gregorian one not; of every other date the fault that was found.
func julianLeapDay(r reader, s string, fault error) error {
	v, err := r.part(twentyNine.ReplaceAllString(s, "${1}28${2}"))
	if err != nil || !v.IsSingle() || v.Unit() != edtf.ByDay {
		return fault
	}
	year, month, day := v.Earliest().Civil()
	if month != 2 || day != 28 || year%100 != 0 || year%400 == 0 {
		return fault
	}
	first, err := days(edtf.FromJulian(year, 2, 29), edtf.FromJulian(year, 2, 29), 0)
	if err != nil {
		return fault
	}
	return fmt.Errorf("only the Julian calendar had this day; write %s, which it is in the Gregorian one", first)
}

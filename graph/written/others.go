package written

import (
	"fmt"
	"strings"

	"cablegraph/graph/calendar"
	"cablegraph/graph/edtf"
	"cablegraph/graph/written/internal/stamped"
	"cablegraph/internal/pattern"
)

// beside another date: in brackets, or behind a sign.
var twoDates = pattern.New(`^(.+?)(?: ?[=/] ?| ?[\[(]=? ?)(.+?)[\])]?$`)

// otherCalendar reads 18 brumaire an VIII, 5 Tishri 5674 and 15 Ramadan 1332, alone or
// beside the day of the common calendar. That settles a day of the Islamic one, which
// by arithmetic alone is known to a day or so.
func otherCalendar(r reader, s string) (edtf.Value, error) {
	if !hasLetters(s) {
		return edtf.Value{}, errOther
	}
	var d calendar.Date
	var err error
	if !strings.ContainsAny(s, "[]()?~") { // which say something of their own
		d, err = calendar.Parse(s)
	}
	switch {
	case err != nil:
		return edtf.Value{}, err
	case d.Calendar == calendar.Islamic:
		*r.seen |= Lunar
		return days(d.First, d.Last, 0)
	case d.Calendar != 0:
		*r.seen |= Converted
		return days(d.First, d.Last, 0)
	}
	m := twoDates.FindStringSubmatch(s)
	if m == nil {
		return edtf.Value{}, errOther
	}
	common := m[2]
	if d, err = calendar.Parse(m[1]); err == nil && d.Calendar == 0 {
		common = m[1]
		d, err = calendar.Parse(m[2])
	}
	if err != nil || d.Calendar == 0 {
		return edtf.Value{}, errOther
	}
	v, err := r.part(common)
	if err != nil {
		return v, err
	}
	if v.Earliest() < d.First || v.Latest() > d.Last || d.Calendar != calendar.Islamic && (v.Earliest() != d.First || v.Latest() != d.Last) {
		first, _ := days(d.First, d.Last, 0)
		return v, fmt.Errorf("its two dates are not one in two calendars: the other one is %s", first)
	}
	return v, nil
}

// byProgram reads the time stamps and spans that programs write.
func byProgram(_ reader, s string) (edtf.Value, error) {
	v, known, err := stamped.Parse(s)
	if !known {
		return v, errOther
	}
	return v, err
}

// hasLetters reports whether a text has letters, and not figures and signs alone.
func hasLetters(s string) bool { return strings.Trim(s, "0123456789-–/.,:; ()[]?~") != "" }

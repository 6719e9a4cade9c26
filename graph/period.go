package graph

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
)

// A Period is a named span of days. Both ends are inclusive.
type Period struct {
	ID, Title  string
	Start, End edtf.Day
	Unit       string // of the calendar, of which it is one; "all" for the days of all messages; empty: the user made it
}

// SortPeriods orders periods by start, end, id.
func SortPeriods(periods []Period) {
	slices.SortFunc(periods, func(a, b Period) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.ID, b.ID))
	})
}

// GapsAndOverlaps says where ordered periods overlap or leave a gap: that may be meant,
// but messages then count twice or not at all.
func GapsAndOverlaps(periods []Period) []string {
	var out []string
	for i := 1; i < len(periods); i++ {
		p, q := periods[i-1], periods[i]
		switch {
		case q.Start <= p.End:
			out = append(out, fmt.Sprintf("%s and %s overlap from %s to %s: messages of these days are drawn in both", p.ID, q.ID, spell(q.Start), spell(min(p.End, q.End))))
		case q.Start > p.End+1:
			out = append(out, fmt.Sprintf("from %s to %s lies no period: messages of these days are listed, not drawn", spell(p.End+1), spell(q.Start-1)))
		}
	}
	return out
}

// maxOverlap is how many periods may hold one day. Each message of it is drawn in
// all of them.
const maxOverlap = 100

// CheckOverlap returns an error where more periods hold one day than anybody
// compares.
func CheckOverlap(periods []Period) error {
	var starts, ends []edtf.Day
	for _, p := range periods {
		starts, ends = append(starts, p.Start), append(ends, p.End)
	}
	slices.Sort(starts)
	slices.Sort(ends)
	over := 0 // how many periods are over before the day
	for i, day := range starts {
		for ends[over] < day {
			over++
		}
		if i+1-over > maxOverlap {
			return fmt.Errorf("more than %d periods hold %s; let each begin where the one before ends", maxOverlap, day)
		}
	}
	return nil
}

// CheckFileName reports why id can't be the name of a file everywhere, or would
// need escaping in a makefile, in LaTeX or in a shell.
func CheckFileName(id string) error {
	const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
	lower := strings.ToLower(id)
	device := slices.Contains([]string{"con", "prn", "aux", "nul"}, lower) ||
		len(lower) == 4 && (lower[:3] == "com" || lower[:3] == "lpt") && lower[3] >= '0' && lower[3] <= '9'
	switch {
	case strings.Trim(id, plain) != "":
		return fmt.Errorf("the id %q names files; use letters from a to z, digits, - and _ (1950-Q3)", id)
	case strings.HasPrefix(id, "-"):
		return fmt.Errorf("the id %q names files; begin it with a letter or a digit", id)
	case device:
		return fmt.Errorf("the id %q names files, and Windows keeps that name for a device", id)
	case len(id) > 60:
		return fmt.Errorf("the id %q names files; keep it to 60 letters", id)
	}
	return nil
}

// spell spells a day for people: before our era as they write it there.
func spell(d edtf.Day) string {
	if year, _, day := d.Civil(); year <= 0 {
		return fmt.Sprintf("%d %s %s", day, monthName(d), yearName(d))
	}
	return d.String()
}

func monthName(d edtf.Day) string {
	_, m, _ := d.Civil()
	return edtf.MonthName(m)
}

// yearName spells a year for people. There is no year 0 before our era.
func yearName(d edtf.Day) string {
	year, _, _ := d.Civil()
	if year <= 0 {
		return fmt.Sprintf("%d BC", 1-year)
	}
	return fmt.Sprintf("%04d", year)
}

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
			out = append(out, fmt.Sprintf("%s and %s overlap from %s to %s: messages of these days are drawn in both", p.ID, q.ID, q.Start, min(p.End, q.End)))
		case q.Start > p.End+1:
			out = append(out, fmt.Sprintf("from %s to %s lies no period: messages of these days are listed, not drawn", p.End+1, q.Start-1))
		}
	}
	return out
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
		return fmt.Errorf("the id %q names files; use letters, digits, - and _ (1950-Q3)", id)
	case strings.HasPrefix(id, "-"):
		return fmt.Errorf("the id %q names files; begin it with a letter or a digit", id)
	case device:
		return fmt.Errorf("the id %q names files, and Windows keeps that name for a device", id)
	case len(id) > 60:
		return fmt.Errorf("the id %q names files; keep it to 60 letters", id)
	}
	return nil
}

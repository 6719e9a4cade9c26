package header

import (
	"strings"

	"cablegraph/graph/written"
	"cablegraph/internal/pattern"
)

// orderBehind is a header that says in which order its dates are written, in the letters
// of its language: Date (dd/mm/yyyy), Datum (TT.MM.JJJJ), Date (jj/mm/aaaa).
var orderBehind = pattern.New(`(?i)\(\s*([dtgjm])[dtgjm]?[-./ ]([dtgjm])[dtgjm]?[-./ ][yja]{2,4}\s*\)\s*$`)

// orderOf returns the order of day and month that a header says; none where it says none.
func orderOf(header string) written.Order {
	found := orderBehind.FindStringSubmatch(header)
	if found == nil {
		return ""
	}
	switch first, second := strings.ToLower(found[1]) == "m", strings.ToLower(found[2]) == "m"; {
	case first && !second:
		return written.MonthFirst
	case second && !first:
		return written.DayFirst
	}
	return ""
}

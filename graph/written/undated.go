package written

import (
	"slices"
	"strings"
)

// nothings are what programs and people write into cells that are empty.
var nothings = []string{"NA", "N/A", "#N/A", "n/a", "NULL", "null", "NaN", "nan", "None", "-", "–", "—", "?"}

// withoutDate are the words for that a date is missing, without white space and
// brackets.
var withoutDate = []string{
	"n.d.", "nd", "s.d.", "sd", "sansdate", "undated", "nodate", "o.d.", "o.d", "od", "ohnedatum", "undatiert", "s.f.",
	"senzadata", "none", "nat", "unknown", "unbekannt", "б.д.", "б/д", "бездаты", "датанеизвестна", "недатировано",
}

// undated reports whether a text says that there is no date.
func undated(s string) bool {
	plain := strings.ToLower(strings.Trim(strings.ReplaceAll(s, " ", ""), "[]()"))
	return slices.Contains(nothings, s) || slices.Contains(withoutDate, plain) ||
		strings.HasPrefix(s, "0000-00-00") // as MySQL writes it
}

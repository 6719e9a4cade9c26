package header

import (
	"slices"
	"strings"
)

// columnNamed returns the column that a user means: its header as it is written
// or in other case, else its number from 1; -1 where there is none.
func columnNamed(headers []string, want string) int {
	if i := slices.Index(headers, want); i >= 0 {
		return i
	}
	if i := slices.IndexFunc(headers, func(h string) bool { return strings.EqualFold(h, want) }); i >= 0 {
		return i
	}
	if n := columnNumber(want); n >= 1 && n <= len(headers) {
		return n - 1
	}
	return -1
}

// columnNumber reads the number of a column; 0 where it is none.
func columnNumber(s string) int {
	if len(s) > 4 || strings.Trim(s, "0123456789") != "" || s == "" {
		return 0
	}
	n := 0
	for _, c := range s {
		n = 10*n + int(c-'0')
	}
	return n
}

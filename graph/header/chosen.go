package header

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
)

// chosen takes the columns that the user named: by header, or by number where
// no header is that.
func (m *matcher) chosen(chosen map[string][]string) {
	m.chose = make(map[string]bool)
	for _, name := range graph.MessageFields {
		for k, want := range chosen[name] {
			m.chose[name] = true
			if len(want) > 1 && want[0] == '\'' && want[len(want)-1] == '\'' {
				m.c.constant[name] = want[1 : len(want)-1]
				continue
			}
			i := columnNamed(m.t.Headers, want)
			if i < 0 {
				m.found.missing(m.t, fmt.Sprintf("no column %q to take %q from", want, name))
				continue
			}
			if m.field[i] = name; k == 0 {
				m.c.index[name] = i
			} else {
				m.c.more[name] = append(m.c.more[name], i)
			}
		}
	}
}

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

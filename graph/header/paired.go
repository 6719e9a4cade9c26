package header

import (
	"slices"
	"strings"
)

// pair takes both ends from one column, where nothing else has them: the first in
// which most cells of the sample name two with one sign between them. Where that is a
// word, somebody must be named on both sides of it: an answer to Ben is written by
// nobody of that name.
func pair(m *matcher) {
	if m.c.Has("from") || m.c.Has("from id") || m.c.Has("to") || m.c.Has("to id") || m.c.Has("to body") {
		return
	}
	for _, form := range pairForms {
		for i := range m.t.Headers {
			if m.field[i] != "" {
				continue
			}
			if form.said = everyNamed(m.t.Sample, i, form); !nameBoth(m.t.Sample, i, form) {
				if form.said = false; !nameBoth(m.t.Sample, i, form) {
					continue
				}
			}
			m.c.pair, m.c.form = i+1, form
			m.c.index["from"], m.c.index["to"] = i, i
			m.field[i] = "from " + form.name + " to"
			if !m.c.Has("via") {
				m.c.index["via"] = i
			} else {
				m.c.more["via"] = append(m.c.more["via"], i)
			}
			return
		}
	}
}

// nameBoth reports whether cells of a column name both ends in a form.
func nameBoth(sample [][]string, i int, form pairForm) bool {
	rows, senders, receivers := 0, []string{}, []string{}
	for _, row := range sample {
		if i < len(row) && strings.TrimSpace(row[i]) != "" {
			rows++
			if p, ok, _ := form.split(row[i]); ok {
				senders, receivers = append(senders, p.from), append(receivers, p.to)
			}
		}
	}
	return len(senders) > 0 && 2*len(senders) > rows &&
		(form.via || slices.ContainsFunc(senders, func(name string) bool { return slices.Contains(receivers, name) }))
}

// everyNamed reports whether a form's word stands before whoever writes in all cells of
// a column that name both ends.
func everyNamed(sample [][]string, i int, form pairForm) bool {
	for _, row := range sample {
		if i < len(row) {
			cell := strings.TrimSpace(row[i])
			if _, ok, _ := form.split(cell); ok && !form.beginsWithOf(cell) && beforePair.FindString(cell) == "" {
				return false
			}
		}
	}
	return true
}

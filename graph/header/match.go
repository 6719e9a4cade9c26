package header

import (
	"fmt"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/table"
)

// A matcher finds the fields of a table of messages among its headers.
type matcher struct {
	t     *table.Table
	found *Findings
	c     Columns
	words []string        // headers as they are compared
	field []string        // by column: what is taken from it; empty: nothing
	chose map[string]bool // by field: the user named its column
}

// Messages finds the fields of a table of messages: those that the user chose,
// by field, those under their own names, then those under other words. Columns
// with one header that is no word for a field get headers of their own. It
// reports whether the table has the columns without which there is nothing to
// read.
func Messages(t *table.Table, chosen map[string][]string, f *Findings) (c Columns, complete bool) {
	m := &matcher{t: t, found: f, words: make([]string, len(t.Headers)), field: make([]string, len(t.Headers))}
	m.c = Columns{marked: t.Marked, index: make(map[string]int), constant: make(map[string]string), used: make(map[string]bool), more: make(map[string][]int), eras: make(map[int]eraOf)}
	m.chosen(chosen)
	for i, h := range t.Headers {
		m.words[i] = headerWord(h)
		switch j := slices.Index(t.Headers[:i], h); {
		case j < 0 || m.words[i] == "":
		case known(m.words[i]):
			m.found.twice(t, i)
		default:
			t.Headers[i] = fmt.Sprintf("%s (column %d)", h, i+1)
		}
	}
	// Gephi calls the two ends of an edge Source and Target, and its direction
	// Type; elsewhere a source is where a message is known from.
	gephi := slices.Contains(m.words, "target") && !slices.ContainsFunc(m.words, func(w string) bool {
		return slices.Contains(wordsOf("from"), w)
	})
	if i := slices.Index(m.words, "type"); gephi && i >= 0 && !m.c.Has("direction") {
		m.c.index["direction"], m.c.Loose = i, true
	}
	eras(m)
	m.daysForSorting()
	erasOfOthers(m)
	timesOfOthers(m)
	m.peopleBeforePlaces()
	m.byWords(gephi)
	m.byTwoWords()
	if i := slices.Index(m.words, "source"); gephi && i >= 0 {
		m.take(i, "from")
	}
	m.partsOfNames()
	m.furtherPeople()
	m.correspondents()
	pair(m)
	m.doubts()
	m.tell()
	if i := m.c.Index("date"); i >= 0 {
		m.c.Order = orderOf(t.Headers[i])
	}
	return m.c, isComplete(m)
}

// daysForSorting leaves alone EMLO's day in the Gregorian calendar, which is
// filled up to the last day of a year or a month of which no day is known, where
// year, month and day as known stand beside it. Where it is alone, no calendar
// that the table names is that of its days.
func (m *matcher) daysForSorting() {
	i := slices.Index(m.words, "standardgregoriandate")
	if i < 0 || m.c.Has("date") {
		return
	}
	if slices.ContainsFunc(m.words, func(w string) bool { return slices.Contains(wordsOf("year"), w) }) {
		m.words[i] = ""
		return
	}
	for k, w := range m.words {
		if slices.Contains(wordsOf("calendar"), w) {
			m.words[k] = ""
		}
	}
}

// take takes a field from a column, unless one of the two is taken.
func (m *matcher) take(i int, field string) {
	if m.field[i] == "" && !m.c.Has(field) {
		m.field[i], m.c.index[field] = field, i
	}
}

// byWords takes fields from the headers that are words for them.
func (m *matcher) byWords(gephi bool) {
	for _, h := range headerWords {
		for _, word := range h.words {
			if i := slices.Index(m.words, word); i >= 0 && !(gephi && word == "source") {
				m.take(i, h.field)
			}
		}
	}
}

// doubts finds the columns of doubts.
func (m *matcher) doubts() {
	for i, word := range m.words {
		if m.field[i] != "" {
			continue
		}
		doubts := doubtsOf(word, i)
		if slices.ContainsFunc(doubts, func(d Doubt) bool { return d.Of == "date" }) && hasDates(m.t.Sample, i) {
			m.take(i, "supplied")
			m.c.mark = doubts[0].Mark
			continue
		}
		for _, d := range doubts {
			m.field[i] = "doubt of " + d.Of
			m.c.Doubts = append(m.c.Doubts, d)
		}
	}
}

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

package header

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

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
	m.c = Columns{index: make(map[string]int), constant: make(map[string]string), used: make(map[string]bool), more: make(map[string][]int)}
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
	m.daysForSorting()
	m.peopleBeforePlaces()
	m.byWords(gephi)
	m.byTwoWords()
	if i := slices.Index(m.words, "source"); gephi && i >= 0 {
		m.take(i, "from")
	}
	m.partsOfNames()
	m.furtherPeople()
	m.correspondents()
	m.pair()
	m.doubts()
	m.tell()
	return m.c, m.complete()
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
		for _, d := range doubtsOf(word, i) {
			m.field[i] = "doubt of " + d.Of
			m.c.Doubts = append(m.c.Doubts, d)
		}
	}
}

// tell notes what each header was taken for, and what was chosen that may be
// wrong.
func (m *matcher) tell() {
	for _, i := range m.c.index { // each column by itself: order does not matter
		m.c.used[m.t.Headers[i]] = true
	}
	for _, more := range m.c.more {
		for _, i := range more {
			m.c.used[m.t.Headers[i]] = true
		}
	}
	for i, h := range m.t.Headers {
		if m.field[i] == "" {
			m.found.pointOut(m.t, i, slices.DeleteFunc(slices.Clone(graph.MessageFields), m.c.Has))
		}
		m.found.take(m.t, h, m.field[i])
	}
	m.tellCopies()
	m.tellCounts()
	m.tellDoubts()
	for _, name := range graph.MessageFields {
		if v, ok := m.c.constant[name]; ok {
			m.found.take(m.t, "'"+v+"'", name)
		}
	}
	if i := m.c.Index("weight"); i >= 0 && slices.Contains(countWords, m.words[i]) && !m.chose["weight"] {
		m.found.Remark(fmt.Sprintf("%s: the column %q is taken for how many messages a row stands for; if it counts sheets of paper, --columns \"weight='1'\" leaves it out",
			m.t.Name, m.t.Headers[i]))
	}
}

// copyWords are headers of those to whom a copy went.
var copyWords = []string{"cc", "bcc", "copyto", "copiesto", "kopiean", "abschriftan", "copieà", "copiaa", "копия"}

// tellCopies says that those to whom copies went are no recipients.
func (m *matcher) tellCopies() {
	to := m.c.Index("to")
	for i, word := range m.words {
		if m.field[i] == "" && to >= 0 && slices.Contains(copyWords, word) {
			m.found.Remark(fmt.Sprintf("%s: whom the column %q names is not counted as a recipient; --columns %q counts them", m.t.Name, m.t.Headers[i], "to="+m.t.Headers[to]+",to="+m.t.Headers[i]))
		}
	}
}

// letterWords are headers of what may be counts of messages, or the messages.
var letterWords = []string{"letters", "messages", "briefe", "lettres", "lettere", "cartas", "brieven", "listy", "письма", "писем", "telegrams", "telegramme", "total", "n"}

// tellCounts says that numbers which may be counts of messages are not counted.
func (m *matcher) tellCounts() {
	for i, word := range m.words {
		if m.field[i] != "" || m.c.Has("weight") || !slices.Contains(letterWords, word) {
			continue
		}
		numbers, others, last, running := 0, 0, 0, true
		for _, row := range m.t.Sample {
			switch {
			case i >= len(row) || row[i] == "":
			case strings.Trim(row[i], "0123456789.,") == "":
				n, _ := strconv.Atoi(row[i]) // 0 for 1,000
				running, last = running && n > last, n
				numbers++
			default:
				others++
			}
		}
		if numbers > others && (numbers == 1 || !running) { // and do not number the rows
			m.found.Remark(fmt.Sprintf("%s: the column %q has numbers, and each row is counted once; if it says how many messages a row stands for, --columns %q counts them",
				m.t.Name, m.t.Headers[i], "weight="+m.t.Headers[i]))
		}
	}
}

// complete reports whether columns tell when, who and to whom, and adds faults
// where they do not.
func (m *matcher) complete() bool {
	t, c, complete := m.t, m.c, true
	if !(slices.ContainsFunc(dateFields, c.Has) && c.Has("from") && c.Has("to")) && m.isMatrix() {
		m.found.Faults.Add(t.Name, t.Line(), 0, errors.New(
			"this is a matrix of numbers by names, which says neither when nor which of the two wrote; write a row for each pair and time instead, with the columns date,from,to,weight"))
		return false
	}
	if years := m.years(); len(years) > 1 && !slices.ContainsFunc(dateFields, c.Has) {
		m.found.Faults.Add(t.Name, t.Line(), 0, fmt.Errorf(
			"the columns %s are years with numbers below them; write a row for each year instead, with the columns date,from,to,weight", strings.Join(years, ", ")))
		return false
	}
	for _, need := range []struct {
		field string
		found bool
	}{
		{"date", slices.ContainsFunc(dateFields, c.Has)},
		{"from", c.Has("from") || c.Has("from id")},
		{"to", c.Has("to") || c.Has("to id") || c.Has("to body")},
	} {
		if need.found {
			continue
		}
		complete = false
		if looksLikeRow(t.Headers) {
			m.found.Faults.Add(t.Name, t.Line(), 0, fmt.Errorf(
				"the first row looks like a message, not like a header; write one above it (date,from,to), or name the columns by number: --columns date=1,from=2,to=3"))
			break
		}
		m.found.Faults.Add(t.Name, t.Line(), 0, fmt.Errorf(
			"there is no column %q; the columns are %s; --columns %s=COLUMN says which one it is, --columns \"%s='VALUE'\" that it is always the same",
			need.field, strings.Join(t.Headers, ", "), need.field, need.field))
	}
	return complete
}

// countWords are headers of counts that may be of messages or of sheets.
var countWords = []string{"anzahl", "count", "gewicht", "frequency", "количество", "liczba", "aantal", "number", "nombre", "numero", "número"}

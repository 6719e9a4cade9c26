package header

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cablegraph/graph"
)

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
	m.tellSecond()
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

// tellSecond names columns beside the one that an end of a message is taken from, which
// may be that end as well, and such that say something of a date.
func (m *matcher) tellSecond() {
	for i, word := range m.words {
		if m.field[i] != "" {
			continue
		}
		for _, field := range [...]string{"from", "to"} {
			if k := m.c.Index(field); k >= 0 && k != i && !m.chose[field] && word != "source" && slices.Contains(wordsOf(field), word) {
				m.found.Remark(fmt.Sprintf("%s: %q is taken from the column %q, and %q is not read; --columns %q takes it instead", m.t.Name, field, m.t.Headers[k], m.t.Headers[i], field+"="+m.t.Headers[i]))
			}
		}
		if m.c.Has("date") && about(word, "date", ofDates...) {
			m.found.Remark(fmt.Sprintf("%s: what the column %q says of dates is not read; write it into the date, as ../1812 for by 1812 and 1812~ for about 1812", m.t.Name, m.t.Headers[i]))
		}
	}
}

// ofDates are what columns are called that qualify a date, beside the word for it.
var ofDates = []string{"qualifier", "qualification", "modifier", "prefix", "suffix", "precision", "accuracy", "type", "zusatz", "genauigkeit", "präzision", "art", "précision", "precisione", "precisión", "точность"}

// copyWords are headers of those to whom a copy went.
var copyWords = []string{"cc", "bcc", "ccname", "bccname", "copyto", "copiesto", "kopiean", "abschriftan", "copieà", "copiaa", "копия"}

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
var letterWords = []string{"letters", "messages", "briefe", "lettres", "lettere", "cartas", "brieven", "listy", "письма", "писем", "telegrams", "telegramme", "total", "value", "n"}

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

// countWords are headers of counts that may be of messages or of sheets.
var countWords = []string{"anzahl", "count", "gewicht", "frequency", "количество", "liczba", "aantal", "number", "nombre", "numero", "número"}

// tellDoubts says that a column has words for doubt, but not of what.
func (m *matcher) tellDoubts() {
	for i, word := range m.words {
		isDoubt := slices.ContainsFunc(doubtWords, func(d doubtWord) bool { return slices.Contains(d.words, word) })
		if m.field[i] == "" && isDoubt && slices.ContainsFunc(m.t.Sample, func(row []string) bool {
			return i < len(row) && slices.Contains(doubtful, strings.ToLower(row[i]))
		}) {
			m.found.Remark(fmt.Sprintf("%s: the column %q has words for doubt, and does not say of what, so nothing is counted as doubtful by it; call it %q, %q or %q", m.t.Name, m.t.Headers[i], "date "+word, "from "+word, "to "+word))
		}
	}
}

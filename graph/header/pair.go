package header

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/table"
	"cablegraph/internal/pattern"
)

// A pairForm is how one cell names who writes and who receives.
type pairForm struct {
	name string
	sign *pattern.Pattern
	via  bool // what stands between several signs is who carried it
}

// pairForms are tried in their order. Words are signs in their own language only, as
// each of them is another word elsewhere.
var pairForms = []pairForm{
	{"→", pattern.New(` ?(?:→|⟶|⇒|➔|➝|-{1,2}>|=>|–>|—>) ?`), true},
	{"to", pattern.New(` (?i:to) `), false},
	{"an", pattern.New(` (?i:an) `), false},
	{"à", pattern.New(` (?i:à|au) `), false},
	{"к", pattern.New(` (?i:к|ко) `), false},
}

// beforePair are the words that may stand before whoever writes.
var beforePair = pattern.New(`^(?i:(?:(?:a |the |ein |une |un |il )?(?:letter|brief|lettre|lettera|carta|letter card|postcard|postkarte|telegram|telegramm|cable|note) )?(?:from|von|de|di|da|от) |(?:letter|brief|lettre|lettera|telegram|telegramm|cable|письмо) )`)

// split returns who writes, who receives, and who carries it, where a cell names them.
func (f pairForm) split(cell string) (from, to, via string, ok bool) {
	cell = strings.TrimSpace(cell)
	cell = cell[len(beforePair.FindString(cell)):]
	at := f.sign.FindAllStringIndex(cell, -1)
	if len(at) == 0 || len(at) > 1 && !f.via {
		return "", "", "", false
	}
	last := at[len(at)-1]
	from, to = strings.TrimSpace(cell[:at[0][0]]), strings.TrimSpace(cell[last[1]:])
	var carriers []string
	for k := 1; k < len(at); k++ {
		carriers = append(carriers, strings.TrimSpace(cell[at[k-1][1]:at[k][0]]))
	}
	return from, to, strings.Join(carriers, ";"), from != "" && to != ""
}

// pair takes both ends from one column, where nothing else has them: the first in
// which most cells of the sample name two with one sign between them. Where that is a
// word, somebody must be named on both sides of it: an answer to Ben is written by
// nobody of that name.
func (m *matcher) pair() {
	if m.c.Has("from") || m.c.Has("from id") || m.c.Has("to") || m.c.Has("to id") || m.c.Has("to body") {
		return
	}
	for _, form := range pairForms {
		for i := range m.t.Headers {
			rows, senders, receivers := 0, []string{}, []string{}
			for _, row := range m.t.Sample {
				if i < len(row) && strings.TrimSpace(row[i]) != "" {
					rows++
					if from, to, _, ok := form.split(row[i]); ok {
						senders, receivers = append(senders, from), append(receivers, to)
					}
				}
			}
			if m.field[i] != "" || len(senders) == 0 || 2*len(senders) <= rows {
				continue
			}
			if !form.via && !slices.ContainsFunc(senders, func(name string) bool { return slices.Contains(receivers, name) }) {
				continue
			}
			m.c.pair, m.c.form = i+1, form
			m.c.index["from"], m.c.index["to"] = i, i
			m.field[i] = "from " + form.name + " to"
			if form.via && !m.c.Has("via") {
				m.c.index["via"] = i
			}
			return
		}
	}
}

// paired returns what a cell that names both ends says in a field.
func (c Columns) paired(cell, field string) string {
	from, to, via, _ := c.form.split(cell)
	switch field {
	case "from":
		return from
	case "via":
		return via
	}
	return to
}

// Pairs remarks on a column that names both ends, given its distinct cells with the
// rows that have them.
func (c Columns) Pairs(t *table.Table, rows []int, cells func(n int) func(column int) string, f *Findings) {
	if c.pair == 0 {
		return
	}
	named, other, carried, first := 0, 0, 0, ""
	for n, of := range rows {
		cell := cells(n)(c.pair - 1)
		switch _, _, via, ok := c.form.split(cell); {
		case ok:
			named += of
			if via != "" {
				carried += of
			}
		case cell != "":
			if other += of; first == "" {
				first = cell
			}
		}
	}
	text := fmt.Sprintf("%s: the column %q names both ends in %d of its cells, from whom before %q and to whom behind it", t.Name, t.Headers[c.pair-1], named, c.form.name)
	if carried > 0 {
		text += fmt.Sprintf("; whoever stands between two of these, in %d, carried it", carried)
	}
	if other > 0 {
		text += fmt.Sprintf("; %d without it, such as %q, are listed", other, first)
	}
	f.Remark(text)
}

// A matrix is a table of numbers, by the names of its rows and its columns. It says
// neither when messages were sent nor which of two wrote, so it is refused.
func (m *matcher) isMatrix() bool {
	if len(m.t.Headers) < 3 {
		return false
	}
	common, rows := 0, 0
	for _, row := range m.t.Sample {
		if len(row) == 0 || row[0] == "" {
			continue
		}
		if rows++; slices.Contains(m.t.Headers[1:], strings.TrimSpace(row[0])) {
			common++
		}
		for _, cell := range row[1:] {
			if strings.Trim(cell, "0123456789.,-– ") != "" {
				return false
			}
		}
	}
	return rows > 1 && 2*common >= rows
}

// years returns the headers that are years, with numbers below them only.
func (m *matcher) years() (years []string) {
	for i, h := range m.t.Headers {
		if len(h) == len("1950") && strings.Trim(h, "0123456789") == "" && !slices.ContainsFunc(m.t.Sample, func(row []string) bool {
			return i < len(row) && strings.Trim(row[i], "0123456789.,-– ") != ""
		}) {
			years = append(years, h)
		}
	}
	return years
}

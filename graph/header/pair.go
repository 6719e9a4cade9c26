package header

import (
	"fmt"
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

// TellPairs remarks on a column that names both ends, given its distinct cells with the
// rows that have them.
func TellPairs(c Columns, t *table.Table, rows []int, cells func(n int) func(column int) string, f *Findings) {
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

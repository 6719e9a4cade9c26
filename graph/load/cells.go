package load

import (
	"hash/maphash"
	"strings"

	"cablegraph/graph/table"
)

// Distinct numbers the distinct cells of some columns, taken together, in the
// order in which they come. Empty ones have number 0.
type distinct struct {
	columns []int
	only    []func(string) string // by column: what of its value counts; nil: all of it
	words   []word                // by number
	slots   []slot                // by hash of a text; a power of two, at most half of them taken
	last    int32                 // the number given last
}

// A slot has the number of a word, 0 where it is free, and its hash. The slots
// are a map from texts that costs half of Go's, of which a large table asks
// three questions a row.
type slot struct {
	hash   uint32
	number int32
}

// seed differs from run to run; no number depends on it.
var seed = maphash.MakeSeed()

// A word is what some cells say.
type word struct {
	text string // of the cells, with NUL between them
	at   table.Place
	rows int
}

func newDistinct(columns []int) *distinct {
	return &distinct{columns: columns, slots: make([]slot, 64), words: make([]word, 1), only: make([]func(string) string, len(columns))}
}

// add numbers the cells of a row. Neighbours are often alike: tables are
// ordered by date, and most carriers are none.
func (d *distinct) add(r table.Record) int32 {
	if len(d.columns) == 0 {
		d.words[0].rows++
		return 0
	}
	text := d.text(r)
	if len(text) < len(d.columns) { // nothing but the NULs between
		d.words[0].rows++
		return 0
	}
	if text != d.words[d.last].text {
		known := len(d.words)
		if d.last = d.find(text); int(d.last) == known {
			d.words[known].text, d.words[known].at = strings.Clone(text), r.At(d.columns[0])
		}
	}
	d.words[d.last].rows++
	return d.last
}

// text returns the cells of a row with NUL between them, good as long as the
// row.
func (d *distinct) text(r table.Record) string {
	if len(d.columns) == 1 && d.only[0] == nil {
		return r.Cell(d.columns[0])
	}
	cells := make([]string, len(d.columns))
	for k, c := range d.columns {
		if cells[k] = r.Cell(c); d.only[k] != nil {
			cells[k] = d.only[k](cells[k])
		}
	}
	return strings.Join(cells, "\x00")
}

// find returns the number of a text, a new one if it has none.
func (d *distinct) find(text string) int32 {
	hash := uint32(maphash.String(seed, text))
	for at := int(hash); ; at++ {
		s := &d.slots[at&(len(d.slots)-1)]
		switch {
		case s.number == 0:
			*s = slot{hash, int32(len(d.words))}
			d.words = append(d.words, word{text: text})
			if 2*len(d.words) > len(d.slots) {
				d.grow()
			}
			return int32(len(d.words) - 1)
		case s.hash == hash && d.words[s.number].text == text:
			return s.number
		}
	}
}

// grow doubles the slots.
func (d *distinct) grow() {
	old := d.slots
	d.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.number == 0 {
			continue
		}
		at := int(s.hash)
		for d.slots[at&(len(d.slots)-1)].number != 0 {
			at++
		}
		d.slots[at&(len(d.slots)-1)] = s
	}
}

// take adds the words of another piece of the table, which begins after some
// lines, and returns the number here for each number there.
func (d *distinct) take(o *distinct, lines int) []int32 {
	to := make([]int32, len(o.words))
	d.words[0].rows += o.words[0].rows
	for i, w := range o.words[1:] {
		known := len(d.words)
		if to[i+1] = d.find(w.text); int(to[i+1]) == known {
			d.words[known].at = table.Place{Line: w.at.Line + lines, Column: w.at.Column}
		}
		d.words[to[i+1]].rows += w.rows
	}
	return to
}

// cells returns what word n says in the columns, for [header.Columns.Cell].
func (d *distinct) cells(n int) func(column int) string {
	texts := strings.Split(d.words[n].text, "\x00")
	return func(column int) string {
		for k, c := range d.columns {
			if c == column && k < len(texts) {
				return texts[k]
			}
		}
		return ""
	}
}

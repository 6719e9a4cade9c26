package form

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"cablegraph/graph/table"
)

// A mergedCell is a cell of a workbook that covers others: below it, beside it.
type mergedCell struct {
	first, last int // its rows, from 1
	column, end int // its columns, from 0, and the one behind them
}

// A merger makes rows say what a reader of the sheet sees: beside all rows that a
// merged cell covers what stands in its first row, and nothing of what it hides. It
// changes only rows that have cells of their own. A merged cell that begins in the
// header, or above it, ends there.
type merger struct {
	cells  []mergedCell // whose first row is still to come, in the order of these
	open   []mergedCell // that cover the next row
	values []string     // of those that are open
	header []string     // nil: it is still to come
	filled map[int]int  // by column: rows
	hidden map[int]int  // by column: cells with words that the sheet does not show
}

func newMerger() *merger { return &merger{filled: make(map[int]int), hidden: make(map[int]int)} }

// add notes merged cells, in the order of their first rows.
func (m *merger) add(cells ...mergedCell) { m.cells = append(m.cells, cells...) }

// fill fills the cells of a row. It returns cells, which it may extend.
func (m *merger) fill(line int, cells []string, h table.Header) []string {
	cells = m.begin(line, m.cover(line, cells))
	if m.header != nil {
		return cells
	}
	switch {
	case h.Is != nil && h.Is(cells):
		m.header, m.open, m.values = slices.Clone(cells), nil, nil
		clear(m.filled)
		clear(m.hidden)
	case h.None != nil && h.None(cells):
		m.header = []string{}
	}
	return cells
}

// cover writes into a row what the merged cells above it show there.
func (m *merger) cover(line int, cells []string) []string {
	n := 0
	for k, c := range m.open {
		if c.last < line {
			continue
		}
		for len(cells) <= c.column {
			cells = append(cells, "")
		}
		if cells[c.column] != "" && cells[c.column] != m.values[k] {
			m.hidden[c.column]++
		}
		if cells[c.column] = m.values[k]; m.values[k] != "" {
			m.filled[c.column]++
		}
		m.hide(cells, c)
		m.open[n], m.values[n] = c, m.values[k]
		n++
	}
	m.open, m.values = m.open[:n], m.values[:n]
	return cells
}

// begin opens the merged cells of which a row is the first.
func (m *merger) begin(line int, cells []string) []string {
	for len(m.cells) > 0 && m.cells[0].first <= line {
		if c := m.cells[0]; c.first == line {
			value := ""
			if c.column < len(cells) {
				value = strings.Clone(cells[c.column])
			}
			m.hide(cells, c)
			m.open, m.values = append(m.open, c), append(m.values, value)
		}
		m.cells = m.cells[1:]
	}
	return cells
}

// hide empties the cells of a row that a merged cell covers to its right.
func (m *merger) hide(cells []string, c mergedCell) {
	for i := c.column + 1; i < min(c.end, len(cells)); i++ {
		if cells[i] != "" {
			cells[i] = ""
			m.hidden[i]++
		}
	}
}

// tell remarks on the rows that were filled, column by column.
func (m *merger) tell(t *Transcript, name string) {
	for i := range maxColumns {
		header := strconv.Itoa(i + 1)
		if i < len(m.header) {
			header = cmp.Or(m.header[i], header)
		}
		if n := m.filled[i]; n > 0 {
			rows := "1 row is"
			if n > 1 {
				rows = fmt.Sprintf("%d rows are", n)
			}
			t.Remark("%s: in the column %q %s below the first of a merged cell, whose value holds for all its rows", name, header, rows)
		}
		if n := m.hidden[i]; n > 0 {
			cells := "1 cell has"
			if n > 1 {
				cells = fmt.Sprintf("%d cells have", n)
			}
			t.Remark("%s: in the column %q %s words under a merged cell, which the sheet does not show; they are not read", name, header, cells)
		}
	}
}

// mergedOf reads the merged cells that stand behind the rows of a sheet of an XLSX
// workbook.
func (b *book) mergedOf(part string) ([]mergedCell, error) {
	if some, err := b.contains(part, "mergeCells"); !some || err != nil {
		return nil, err
	}
	var all []mergedCell
	err := eachElement(b.parts[part], "mergeCell", func(_ *table.XMLDecoder, e xml.StartElement) error {
		from, to, _ := strings.Cut(attribute(e, "ref"), ":")
		c := mergedCell{first: rowOf(from), last: rowOf(to), column: columnOf(from), end: columnOf(to) + 1}
		if 0 < c.first && c.first <= c.last && 0 <= c.column && c.column < min(c.end, maxColumns) {
			all = append(all, c)
		}
		return nil
	})
	slices.SortFunc(all, func(a, b mergedCell) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.column, b.column))
	})
	return all, err
}

// contains reports whether a part has a word. It is much faster than reading the
// elements of a long sheet, of which most have no merged cells.
func (b *book) contains(part, word string) (bool, error) {
	in, err := b.parts[part].Open()
	if err != nil {
		return false, fmt.Errorf("the workbook is damaged: %w", err)
	}
	defer in.Close()
	text, kept := make([]byte, 64<<10), 0 // the end of what was read before, where the word may begin
	for {
		n, err := in.Read(text[kept:])
		if n += kept; bytes.Contains(text[:n], []byte(word)) {
			return true, nil
		}
		if errors.Is(err, io.EOF) {
			return false, nil
		}
		if err != nil {
			return false, fmt.Errorf("the workbook is damaged at %s: %w", part, err)
		}
		kept = copy(text, text[max(n-len(word), 0):n])
	}
}

// rowOf returns the row of a reference such as AB12.
func rowOf(ref string) int {
	return atoi(strings.TrimLeft(ref, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$"))
}

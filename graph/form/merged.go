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

// A mergedCell is a cell of a workbook that covers cells below it.
type mergedCell struct {
	first, last int // its rows, from 1
	column      int // its first, from 0
}

// A merger fills the rows that merged cells cover with what stands in their first
// row, because a reader of the sheet sees it beside all of them. It fills rows
// below the header only, and only those that have cells of their own.
type merger struct {
	cells  []mergedCell // whose first row is still to come, in the order of these
	open   []mergedCell // that cover the next row
	values []string     // of those that are open
	header []string     // nil: it is still to come
	filled map[int]int  // by column: rows
}

// add notes merged cells, in the order of their first rows.
func (m *merger) add(cells ...mergedCell) { m.cells = append(m.cells, cells...) }

// fill fills the cells of a row. It returns cells, which it may extend.
func (m *merger) fill(line int, cells []string, h table.Header) []string {
	if m.header == nil {
		switch {
		case h.Is != nil && h.Is(cells):
			m.header = slices.Clone(cells)
		case h.None != nil && h.None(cells):
			m.header = []string{}
		}
		if len(m.header) > 0 || m.header == nil {
			m.cells = slices.DeleteFunc(m.cells, func(c mergedCell) bool { return c.first <= line })
			return cells
		}
	}
	for k, c := range m.open {
		if c.last < line {
			continue
		}
		for len(cells) <= c.column {
			cells = append(cells, "")
		}
		if cells[c.column] == "" {
			cells[c.column] = m.values[k]
			m.filled[c.column]++
		}
	}
	n := 0
	for k, c := range m.open {
		if c.last > line {
			m.open[n], m.values[n] = c, m.values[k]
			n++
		}
	}
	m.open, m.values = m.open[:n], m.values[:n]
	for len(m.cells) > 0 && m.cells[0].first <= line {
		if c := m.cells[0]; c.first == line && c.column < len(cells) && cells[c.column] != "" {
			m.open, m.values = append(m.open, c), append(m.values, strings.Clone(cells[c.column]))
		}
		m.cells = m.cells[1:]
	}
	return cells
}

// tell remarks on the rows that were filled, column by column.
func (m *merger) tell(t *Transcript, name string) {
	for i := range maxColumns {
		if n := m.filled[i]; n > 0 {
			header := strconv.Itoa(i + 1)
			if i < len(m.header) {
				header = cmp.Or(m.header[i], header)
			}
			rows := "1 row is"
			if n > 1 {
				rows = fmt.Sprintf("%d rows are", n)
			}
			t.Remark("%s: in the column %q %s below the first of a merged cell, whose value holds for all its rows", name, header, rows)
		}
	}
}

// mergedOf reads the merged cells that stand behind the rows of a sheet of an XLSX
// workbook, and cover several rows.
func (b *book) mergedOf(part string) ([]mergedCell, error) {
	if some, err := b.contains(part, "mergeCells"); !some || err != nil {
		return nil, err
	}
	var all []mergedCell
	err := eachElement(b.parts[part], "mergeCell", func(_ *table.XMLDecoder, e xml.StartElement) error {
		from, to, _ := strings.Cut(attribute(e, "ref"), ":")
		c := mergedCell{first: rowOf(from), last: rowOf(to), column: columnOf(from)}
		if 0 < c.first && c.first < c.last && 0 <= c.column && c.column < maxColumns {
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

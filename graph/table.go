package graph

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
)

// The limits of a table. What is larger is no table of messages, and would
// take the memory of the machine.
const (
	maxFile = 4 << 30
	maxCell = 1 << 20
)

// A table is a CSV file with a header.
type table struct {
	name    string
	headers []string // trimmed
	at      []place  // of the headers
	rows    *csv.Reader
	faults  *faults
	notes   int // line on which notes after the last row begin; 0: none
}

// A place is a line and a column, from 1.
type place struct{ line, column int }

// A record is one row. Cells are trimmed; there are as many as headers.
type record struct {
	cells []string
	at    []place // of the cells; missing ones stand where the row begins
	fault error   // the row has too many cells
}

// openTable reads the header. It returns nil, with a fault, where there is no
// table.
func openTable(s Source, f *faults, remark func(string)) *table {
	data, err := io.ReadAll(io.LimitReader(s.Data, maxFile+1))
	switch {
	case err != nil:
		f.add(s.Name, 0, 0, err)
		return nil
	case len(data) > maxFile:
		f.add(s.Name, 0, 0, errors.New("the file is larger than 4 GiB; group it first and give the counts in a column weight"))
		return nil
	}
	text, encoding := decode(data)
	if encoding != "" {
		remark(fmt.Sprintf("%s: read as %s", s.Name, encoding))
	}
	t := &table{name: s.Name, rows: csv.NewReader(bytes.NewReader(text)), faults: f}
	t.rows.Comma = separator(text)
	t.rows.FieldsPerRecord = -1
	cells, err := t.rows.Read()
	if err != nil {
		if errors.Is(err, io.EOF) {
			err = errors.New("the file is empty; its first line names the columns")
		}
		t.broken(err)
		return nil
	}
	for i, c := range cells {
		t.headers = append(t.headers, strings.TrimSpace(c))
		line, column := t.rows.FieldPos(i)
		t.at = append(t.at, place{line, column})
	}
	return t
}

// separator returns the one of comma, semicolon and tab that the first line
// has most of outside of quotes; a comma where it has none.
func separator(text []byte) rune {
	count := map[byte]int{}
	quoted := false
	for _, c := range text {
		if c == '\n' && !quoted {
			break
		}
		if c == '"' {
			quoted = !quoted
		}
		if !quoted {
			count[c]++
		}
	}
	best := byte(',')
	for _, c := range []byte{';', '\t'} {
		if count[c] > count[best] {
			best = c
		}
	}
	return rune(best)
}

// records yields the rows below the header that are not empty. It stops at a
// break in the quoting, because nothing after it can be trusted, and at notes:
// after a blank line, a row with words in its first cell only.
func (t *table) records() iter.Seq[record] {
	return func(yield func(record) bool) {
		end := t.at[len(t.at)-1].line // of the row before
		for {
			cells, err := t.rows.Read()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				t.broken(err)
				return
			}
			r := t.record(cells)
			first := r.at[0].line
			if first > end+1 && len(t.headers) > 1 && isNote(cells) {
				t.notes = first
				return
			}
			last, _ := t.rows.FieldPos(len(cells) - 1)
			end = last + strings.Count(cells[len(cells)-1], "\n")
			if strings.Join(r.cells, "") != "" && !yield(r) {
				return
			}
		}
	}
}

// isNote reports whether a row says something, but in its first cell only.
func isNote(cells []string) bool {
	return strings.TrimSpace(cells[0]) != "" && strings.TrimSpace(strings.Join(cells[1:], "")) == ""
}

func (t *table) record(cells []string) record {
	r := record{cells: make([]string, len(t.headers)), at: make([]place, len(t.headers))}
	for i := range r.at {
		line, column := t.rows.FieldPos(min(i, len(cells)-1))
		if i >= len(cells) {
			line, column = t.rows.FieldPos(0)
		}
		r.at[i] = place{line, column}
		if i < len(cells) {
			r.cells[i] = strings.TrimSpace(cells[i])
		}
	}
	for i, c := range cells {
		line, column := t.rows.FieldPos(i)
		switch {
		case len(c) > maxCell:
			t.faults.add(t.name, line, column, errors.New("the cell is longer than 1 MiB; is a quote missing?"))
		case i >= len(t.headers) && strings.TrimSpace(c) != "" && r.fault == nil:
			r.fault = fmt.Errorf("the row has %d cells for %d columns; is a cell with a %s not in quotes?",
				len(cells), len(t.headers), separatorName(t.rows.Comma))
		}
	}
	return r
}

func separatorName(c rune) string {
	return map[rune]string{',': "comma", ';': "semicolon", '\t': "tab"}[c]
}

// broken adds the fault that encoding/csv found.
func (t *table) broken(err error) {
	var parse *csv.ParseError
	if !errors.As(err, &parse) {
		t.faults.add(t.name, 0, 0, err)
		return
	}
	text := parse.Err
	switch {
	case errors.Is(err, csv.ErrBareQuote):
		text = errors.New(`a quote stands inside a cell without quotes; write the whole cell in quotes, and quotes inside twice: "say ""hello"""`)
	case errors.Is(err, csv.ErrQuote):
		text = errors.New(`a quoted cell does not end where it should; a quote inside quotes is written twice: "say ""hello"""`)
	}
	t.faults.add(t.name, parse.Line, parse.Column, text)
}

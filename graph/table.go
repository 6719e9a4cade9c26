package graph

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"unicode"
)

// A table is a CSV file with a header.
type table struct {
	name    string
	headers []string // trimmed
	at      []place  // of the headers
	rows    *csv.Reader
	faults  *faults
	above   int // records above the header
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

// headerWithin is how many records from the first may be the header: titles of
// spreadsheets stand above it.
const headerWithin = 10

// openTable reads the header: the first record, or the first that is one by
// isHeader where that is not nil. It returns nil, with a fault, where there is
// no table.
func openTable(s Source, f *faults, remark func(string), isHeader func(cells []string) bool) *table {
	data, err := io.ReadAll(io.LimitReader(s.Data, MaxFile+1))
	switch {
	case err != nil:
		f.add(s.Name, 0, 0, err)
		return nil
	case len(data) > MaxFile:
		f.add(s.Name, 0, 0, ErrTooLarge)
		return nil
	}
	if what := foreign(data); what != "" {
		f.add(s.Name, 0, 0, fmt.Errorf("the file is %s; save the table as CSV (UTF-8) and draw that", what))
		return nil
	}
	text, encoding := decode(data)
	if fault := damage(s.Name, data); fault != nil && encoding != wide {
		f.add(s.Name, fault.Line, fault.Column, fault.Err)
		return nil
	}
	if line := longRow(text); line > 0 {
		f.add(s.Name, line, 0, errors.New("the row is longer than 4 MiB; is a quote missing, or is this no table?"))
		return nil
	}
	if encoding != "" {
		remark(fmt.Sprintf("%s: read as %s", s.Name, encoding))
	}
	text = lineFeeds(text)
	t := &table{name: s.Name, faults: f, above: aboveHeader(text, isHeader)}
	t.rows = csvReader(text, separator(text, t.above))
	var cells []string
	for range t.above + 1 {
		if cells, err = t.rows.Read(); err != nil {
			if errors.Is(err, io.EOF) {
				err = errors.New("the file is empty; its first line names the columns")
			}
			t.broken(err)
			return nil
		}
	}
	if len(cells) > maxColumns {
		f.add(s.Name, 0, 0, fmt.Errorf("the table has %d columns, and %d are as many as can be read", len(cells), maxColumns))
		return nil
	}
	for i, c := range cells {
		t.headers = append(t.headers, printable(c))
		line, column := t.rows.FieldPos(i)
		t.at = append(t.at, place{line, column})
	}
	if t.above > 0 && !strings.HasPrefix(string(text), separatorLine) {
		remark(fmt.Sprintf("%s:%d: taken for the header; what stands above it is not read", t.name, t.at[0].line))
	}
	return t
}

// printable returns a header without what would do something to a terminal.
func printable(header string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, strings.TrimSpace(header))
}

// full reports whether a row has words in more cells than its first.
func full(r record) bool { return strings.Join(r.cells[1:], "") != "" }

func csvReader(text []byte, comma rune) *csv.Reader {
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma, r.FieldsPerRecord = comma, -1
	return r
}

// records yields the rows below the header that are not empty. It stops at a
// break in the quoting, because nothing after it can be trusted. Notes end the
// table: after a blank line a row with words in its first cell only, and then
// nothing that is surely a row.
func (t *table) records(surely func(record) bool) iter.Seq[record] {
	return func(yield func(record) bool) {
		end := t.at[len(t.at)-1].line // of the row before
		var notes []record            // unless a row follows
		for {
			cells, err := t.rows.Read()
			if errors.Is(err, io.EOF) {
				if len(notes) > 0 {
					t.notes = notes[0].at[0].line
				}
				return
			}
			if err != nil {
				t.broken(err)
				return
			}
			r := t.record(cells)
			blank := r.at[0].line > end+1
			last, _ := t.rows.FieldPos(len(cells) - 1)
			end = last + strings.Count(cells[len(cells)-1], "\n")
			switch {
			case !slices.ContainsFunc(r.cells, func(c string) bool { return c != "" }):
				continue
			case len(notes) > 0 && !surely(r), len(t.headers) > 1 && blank && isNote(cells):
				notes = append(notes, r)
				continue
			}
			for _, r := range notes {
				if !yield(r) {
					return
				}
			}
			if notes = nil; !yield(r) {
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
	case errors.Is(err, csv.ErrQuote) && parse.StartLine < parse.Line: // to the end of the file, as likely as not
		t.faults.add(t.name, parse.StartLine, 0, fmt.Errorf(`in this row begins a quoted cell that does not end where it should, on line %d or before; a quote inside quotes is written twice: "say ""hello"""`, parse.Line))
		return
	case errors.Is(err, csv.ErrQuote):
		text = errors.New(`a quoted cell does not end where it should; a quote inside quotes is written twice: "say ""hello"""`)
	}
	t.faults.add(t.name, parse.Line, parse.Column, text)
}

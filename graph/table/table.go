// Package table turns the bytes of a table into rows of cells, each with its
// place in the file.
//
// Data moves one way: a file is known by how it begins, its text is decoded to
// UTF-8, the separator and the header are found, and [Table.Records] yields
// the rows below. What is wrong is gathered as [Faults], at the places where
// an editor can jump to.
package table

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

	"cablegraph/graph/table/internal/rows"
)

// A Source is a table to read; Name is what messages to people call it.
type Source struct {
	Name string
	Data io.Reader
}

// A Table is a CSV file with a header.
type Table struct {
	Name    string
	Headers []string // trimmed
	Comma   rune
	Above   int        // records above the header
	Notes   int        // the line on which notes after the last row begin; 0: none. Known when all records are read, as is Stray
	Marked  bool       // it is one of Markdown: between bars, with a line of dashes below its header
	Sample  [][]string // the first rows, by which columns are told whose header does not say enough
	Stray   int        // rows with quotes inside of cells without quotes, which are read as letters
	StrayAt int        // the line of the first of them
	Lines   int        // read
	Broken  bool       // nothing was read behind a break in the quoting, or a row that is too long
	at      []Place    // of the headers
	rows    *rows.Reader
	faults  *Faults
	more    bool // rows follow in another piece of the file, so nothing here is a note below them
}

// Open reads the header: the first record, or the first that is one. It tells
// remark what it chose. It returns nil, with a fault, where there is no table.
func Open(s Source, faults *Faults, remark func(string), header Header) *Table {
	data, err := readAll(s.Data)
	if err != nil {
		faults.Add(s.Name, 0, 0, err)
		return nil
	}
	if what := foreign(data); what != "" {
		faults.Add(s.Name, 0, 0, fmt.Errorf("the file is %s; save the table as CSV (UTF-8) and draw that", what))
		return nil
	}
	text, encoding := Decode(data)
	if fault := damage(s.Name, data); fault != nil && encoding != wide {
		faults.Add(s.Name, fault.Line, fault.Column, fault.Err)
		return nil
	}
	if encoding != "" {
		remark(fmt.Sprintf("%s: read as %s", s.Name, encoding))
	}
	return open(s.Name, lineFeeds(text), faults, remark, header)
}

// open reads the header of a table of text.
func open(name string, text []byte, faults *Faults, remark func(string), header Header) *Table {
	if t := withoutHeader(name, text, faults, remark, header); t != nil {
		return t
	}
	head := header.find(text)
	t := &Table{Name: name, faults: faults, Above: head.above}
	t.Comma = header.separator(text, t.Above)
	t.rows = rows.NewReader(bytes.NewReader(text), t.Comma)
	var row *rows.Record
	var err error
	for range t.Above + 1 {
		if row, err = t.rows.Read(); err != nil {
			if errors.Is(err, io.EOF) {
				err = errors.New("the file is empty; its first line names the columns")
			}
			t.broken(err)
			return nil
		}
	}
	if n := row.Len(); n > maxColumns {
		faults.Add(name, 0, 0, fmt.Errorf("the table has %d columns, and %d are as many as can be read", n, maxColumns))
		return nil
	}
	for i := range row.Len() {
		t.at = append(t.at, placeOf(row, i))
	}
	if head.err != nil {
		faults.Add(name, t.Line(), 0, head.err)
		return nil
	}
	cells := cellsOf(row)
	if head.names != nil {
		cells = head.names
		t.at = append(t.at, slices.Repeat(t.at[:1], max(len(cells)-len(t.at), 0))...)
	}
	for _, c := range cells {
		t.Headers = append(t.Headers, printable(c))
	}
	t.Sample = sample(text, t.Comma, t.Above+1)
	t.Marked = t.Comma == '|' && len(t.Sample) > 0 && isRule(t.Sample[0])
	if head.names != nil {
		remark(fmt.Sprintf("%s:%d: this row and the one above it name the columns together: %s", t.Name, t.Line(), strings.Join(t.Headers, ", ")))
		return t
	}
	if t.Above > 0 && !strings.HasPrefix(string(text), separatorLine) {
		remark(fmt.Sprintf("%s:%d: taken for the header; what stands above it is not read", t.Name, t.Line()))
	}
	return t
}

// isRule reports whether cells are the line of dashes below a header in Markdown.
func isRule(cells []string) bool {
	dashes := 0
	for _, c := range cells {
		c = strings.TrimSpace(c)
		if strings.Trim(c, "-:") != "" {
			return false
		}
		dashes += strings.Count(c, "-")
	}
	return dashes > 0
}

// sampled is how many rows a sample has at most.
const sampled = 50

// sample returns the first rows of a text below some records.
func sample(text []byte, comma rune, above int) (all [][]string) {
	r := rows.NewReader(bytes.NewReader(text), comma)
	for n := range above + sampled {
		row, err := r.Read()
		if err != nil {
			break
		}
		if n >= above {
			all = append(all, cellsOf(row))
		}
	}
	return all
}

// withoutHeader opens a table whose first record is a row. Its columns are
// called by their numbers. It returns nil for any other table.
func withoutHeader(name string, text []byte, faults *Faults, remark func(string), header Header) *Table {
	if header.None == nil {
		return nil
	}
	t := &Table{Name: name, faults: faults, Above: -1, Comma: header.separator(text, 0), at: []Place{{0, 1}}}
	first, err := rows.NewReader(bytes.NewReader(text), t.Comma).Read()
	if err != nil || first.Len() > maxColumns || !header.None(cellsOf(first)) {
		return nil
	}
	for i := range first.Len() {
		t.Headers = append(t.Headers, fmt.Sprint(i+1))
	}
	t.at = slices.Repeat(t.at, first.Len())
	t.rows = rows.NewReader(bytes.NewReader(text), t.Comma)
	remark(name + ": the first row is a message, so the table has no header; its columns go by number")
	return t
}

// Line returns the line of the header.
func (t *Table) Line() int { return t.at[0].Line }

// HeaderAt returns the place of a header.
func (t *Table) HeaderAt(column int) Place { return t.at[column] }

// Part returns a table with the same columns whose rows are those of a piece of
// the file, below some records; more says that another piece follows. As a rule
// the first columns are looked at, as many as want says. Its
// faults are told by lines of the piece. A record that it yields is good until
// the next one.
func (t *Table) Part(piece io.Reader, above int, more bool, want int, faults *Faults) (*Table, error) {
	part := &Table{Name: t.Name, Headers: t.Headers, Comma: t.Comma, Marked: t.Marked, at: []Place{{0, 1}}, faults: faults, more: more}
	part.rows = rows.NewReader(piece, t.Comma)
	for range above {
		row, err := part.rows.Read()
		if err != nil {
			return nil, err
		}
		part.at = []Place{placeOf(row, row.Len()-1)}
	}
	part.rows.Want = want
	return part, nil
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

// Records yields the rows below the header that are not empty. It stops at a
// break in the quoting, because nothing after it can be trusted. Notes end the
// table: after a blank line a row with words in its first cell only, and then
// nothing that is surely a row.
func (t *Table) Records(surely func(Record) bool) iter.Seq[Record] {
	return func(yield func(Record) bool) {
		end := t.at[len(t.at)-1].Line // of the row before
		var notes []Record            // unless a row follows
		for {
			row, err := t.rows.Read()
			if err != nil && errors.Is(err, io.EOF) {
				t.Stray, t.StrayAt, t.Lines = t.rows.Stray, t.rows.StrayAt, t.rows.Lines()
				for _, r := range notes {
					if !t.more {
						t.Notes = r.Line()
						return
					}
					if !yield(r) {
						return
					}
				}
				return
			}
			if err != nil {
				t.broken(err)
				return
			}
			r := t.record(row)
			blank := r.Line() > end+1
			end = t.rows.Lines()
			switch {
			case r.empty():
				continue
			case len(notes) > 0 && !surely(r), len(t.Headers) > 1 && blank && r.isNote():
				notes = append(notes, r.Keep())
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

// broken adds the fault that encoding/csv found, or a row that is too long.
func (t *Table) broken(err error) {
	t.Broken = true
	var parse *csv.ParseError
	if !errors.As(err, &parse) {
		t.faults.Add(t.Name, 0, 0, err)
		return
	}
	text := parse.Err
	switch {
	case errors.Is(err, csv.ErrQuote) && parse.StartLine < parse.Line: // to the end of the file, as likely as not
		t.faults.Add(t.Name, parse.StartLine, 0, fmt.Errorf(`in this row begins a quoted cell that does not end where it should, on line %d or before; a quote inside quotes is written twice: "say ""hello"""`, parse.Line))
		return
	case errors.Is(err, csv.ErrQuote):
		text = errors.New(`a quoted cell does not end where it should; a quote inside quotes is written twice: "say ""hello"""`)
	}
	t.faults.Add(t.Name, parse.Line, parse.Column, text)
}

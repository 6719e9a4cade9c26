package form

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"cablegraph/graph/table"
)

// readWorkbook reads the rows of the sheet that has the columns of messages.
func readWorkbook(t *Transcript, in io.Reader, file int32, f File, o Options) error {
	b, err := openBook(in)
	if err != nil {
		return err
	}
	if _, ok := b.parts["content.xml"]; ok {
		return readODS(t, b, file, f.Name, o)
	}
	if _, ok := b.parts["xl/workbook.xml"]; !ok {
		what := "a zip file and no workbook; unpack it, and name what is in it"
		if _, ok := b.parts["word/document.xml"]; ok {
			what = "a text of Word; save its table as CSV (UTF-8)"
		}
		return errors.New("the file is " + what)
	}
	sheets, err := b.sheets()
	if err != nil {
		return err
	}
	err = chooseSheet(t, file, f.Name, o, sheets, func(sheet string, m *merger, row func(line int, cells []string) error) error {
		merged, err := b.mergedOf(sheet)
		if err != nil {
			return err
		}
		m.add(merged...)
		return b.rows(sheet, row)
	})
	b.seen.tell(t, f.Name)
	return err
}

// errEnough stops reading a sheet.
var errEnough = errors.New("enough")

// headerWithin is how many rows from the first may be the header.
const headerWithin = 10

// chooseSheet adds the rows of the sheet that was asked for, else of the first
// that has a header of messages, else of the first.
func chooseSheet(t *Transcript, file int32, name string, o Options, sheets []sheet, rows func(part string, m *merger, row func(line int, cells []string) error) error) error {
	if len(sheets) == 0 {
		return errors.New("the workbook has no sheets")
	}
	var names []string
	for _, s := range sheets {
		names = append(names, s.name)
	}
	chosen := slices.Index(names, o.Sheet)
	if o.Sheet != "" && chosen < 0 {
		return fmt.Errorf("there is no sheet %q; the sheets are %s", o.Sheet, strings.Join(names, ", "))
	}
	for i := 0; chosen < 0 && i < len(sheets); i++ {
		seen, found := 0, false
		m := newMerger()
		err := rows(sheets[i].part, m, func(line int, cells []string) error {
			if found = o.Header.Is != nil && o.Header.Is(m.fill(line, cells, o.Header)); found || seen == headerWithin {
				return errEnough
			}
			seen++
			return nil
		})
		if err != nil && !errors.Is(err, errEnough) {
			return err
		}
		if found {
			chosen = i
		}
	}
	chosen = max(chosen, 0)
	if len(sheets) > 1 {
		t.Remark("%s: the sheet %q is read, of %s; --sheet NAME reads another", name, names[chosen], strings.Join(names, ", "))
	}
	m := newMerger()
	add := inOrder(t, file)
	if t.Headed {
		add = oneOfSeveral(t, file, name, o.Header)
	}
	err := rows(sheets[chosen].part, m, func(line int, cells []string) error { return add(line, m.fill(line, cells, o.Header)) })
	m.tell(t, name)
	return err
}

// inOrder returns what adds the rows of a sheet by the places of their cells.
func inOrder(t *Transcript, file int32) func(line int, cells []string) error {
	next := 1
	return func(line int, cells []string) error {
		for ; next < line && next < line+1000; next++ { // blank rows end tables
			if line-next > 3 {
				next = line - 3
			}
			if err := t.Raw(Place{File: file, Line: int32(next)}, nil); err != nil {
				return err
			}
		}
		next = line + 1
		return t.Raw(Place{File: file, Line: int32(line)}, cells)
	}
}

// oneOfSeveral returns what adds the rows of a sheet by the names of its own
// header.
func oneOfSeveral(t *Transcript, file int32, name string, h table.Header) func(line int, cells []string) error {
	var header []string
	below := 0 // rows below the first of the header
	return func(line int, cells []string) error {
		if header == nil {
			if h.Is(cells) {
				header = slices.Clone(cells)
			}
			return nil
		}
		if below++; below == 1 && h.Joined != nil {
			names, err := h.Joined(header, cells)
			if err != nil {
				return &table.Fault{File: name, Line: line, Err: err}
			}
			if names != nil {
				header = names
				t.Remark("%s:%d: this row and the one above it name the columns together: %s", name, line, strings.Join(names, ", "))
				return nil
			}
		}
		var named []Cell
		for i, h := range header {
			if i < len(cells) && h != "" {
				named = append(named, Cell{Name: h, Value: cells[i]})
			}
		}
		return t.Row(Place{File: file, Line: int32(line)}, named)
	}
}

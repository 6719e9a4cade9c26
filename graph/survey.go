package graph

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"unicode/utf8"

	"cablegraph/graph/edtf"
)

// A survey is the first reading of a large table: a few bytes a row.
type survey struct {
	reader   *reader
	table    *table
	columns  columns
	color    string
	only     []Filter // all filters
	ofActors []Filter // … and those of them that are about actors
	rows     rowStore
	special  map[int]specialRow // rows that stand for several, go both ways or are at fault
	people   [][]int            // distinct cells of actors; the first is empty
	dates    []edtf.Value       // distinct; the first is the zero Value
	values   []string           // of the colour, distinct
	bulk     *Bulk
	bundles  []*bundle
	of       []int32 // by row: index of its bundle, -1
}

// surveyed is a row: indexes into people, dates and values.
type surveyed struct {
	from, to, via int32
	date          uint32 // 24 bits, then 8 of the value
}

type specialRow struct {
	weight int
	both   bool
	reason string // why it is not drawn; empty: it may be
}

// headSize is how much of a table tells its separator and its header.
const headSize = 64 << 10

// survey reads the table once.
func (r *reader) survey(src Source, open func() (io.ReadCloser, error), color string, only []Filter) (*survey, error) {
	in, err := open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	head := make([]byte, headSize)
	n, err := io.ReadFull(in, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	head = bytes.TrimPrefix(head[:n], []byte("\ufeff"))
	s := &survey{reader: r, color: color, only: only, ofActors: slices.DeleteFunc(slices.Clone(only), func(f Filter) bool { return !f.ofActors() }), special: make(map[int]specialRow), people: [][]int{nil}, dates: make([]edtf.Value, 1), bulk: &Bulk{}}
	if s.table = openTable(Source{src.Name, bytes.NewReader(cutRune(head))}, &r.faults, r.remark); s.table == nil {
		return s, nil
	}
	s.columns = r.messageColumns(s.table)
	if !r.needMessages(s.table, s.columns) {
		return s, nil
	}
	return s, s.read(newScanner(io.MultiReader(bytes.NewReader(head), in), byte(s.table.rows.Comma)))
}

// cutRune drops the part of a letter that may stand at the end.
func cutRune(b []byte) []byte {
	for i := 1; i < utf8.UTFMax && i <= len(b); i++ {
		if utf8.RuneStart(b[len(b)-i]) {
			if !utf8.FullRune(b[len(b)-i:]) {
				return b[:len(b)-i]
			}
			break
		}
	}
	return b
}

// columnsOf lists the columns that some fields are taken from.
func (c columns) columnsOf(fields ...string) []int {
	var out []int
	for _, f := range fields {
		if i := c.of(f); i >= 0 {
			out = append(out, i)
		}
	}
	return out
}

// read fills the survey from the rows below the header.
func (s *survey) read(in *scanner) error {
	r, c := s.reader, s.columns
	if _, err := in.scan(); err != nil {
		return err
	}
	ends := [3]struct {
		field   string
		columns []int
		shelf   *shelf
	}{{"from", c.columnsOf("from", "from id"), newShelf()}, {"to", c.columnsOf("to", "to id"), newShelf()}, {"via", c.columnsOf("via", "via id"), newShelf()}}
	dateColumns, dates := c.columnsOf("date", "date from", "date to", "date not before", "date not after"), newShelf()
	valueColumns, values := s.valueColumns(), newShelf()
	rare := c.columnsOf("weight", "direction")
	for {
		cells, err := in.scan()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			s.table.broken(err)
			return nil
		}
		if r.faults.full() {
			return nil
		}
		var row surveyed
		slow := len(cells) > len(s.table.headers) || len(s.only) > 0
		for _, i := range rare {
			slow = slow || i < len(cells) && len(cells[i]) > 0
		}
		for i, into := range [3]*int32{&row.from, &row.to, &row.via} {
			e := &ends[i]
			if len(e.columns) == 0 && !c.has(e.field) {
				continue
			}
			n, known := e.shelf.number(cells, e.columns)
			if !known {
				record := s.record(cells, in.line)
				people, err := r.people(c.cell(record, e.field), c.cell(record, e.field+" id"))
				if err != nil {
					r.faults.add(s.table.name, in.line, 0, err)
				}
				n = int32(len(s.people))
				s.people = append(s.people, people)
				e.shelf.add(n)
			}
			*into = n
		}
		d, known := dates.number(cells, dateColumns)
		if !known {
			record := s.record(cells, in.line)
			v, err := r.date(c, record)
			if err != nil {
				if r.options.SkipBad {
					s.special[s.rows.n] = specialRow{weight: 1, reason: err.Error()}
				} else {
					p := c.place(record, "date")
					r.faults.add(s.table.name, p.line, 0, err)
				}
			} else {
				d = int32(len(s.dates))
				s.dates = append(s.dates, v)
				dates.add(d)
			}
		}
		v, known := values.number(cells, valueColumns)
		if !known {
			v = int32(min(len(s.values), 255))
			if len(s.values) < 256 {
				s.values = append(s.values, string(values.key))
			}
			values.add(v)
		}
		if len(s.dates) >= 1<<24 {
			return errors.New("the table has more than 16 million different dates; group it first and give the counts in a column weight")
		}
		row.date = uint32(d)<<8 | uint32(v)
		if slow {
			s.slowRow(s.record(cells, in.line), len(cells))
		}
		s.rows.add(row)
	}
}

// valueColumns is the column of the categories, if it is one of the messages.
func (s *survey) valueColumns() []int {
	switch s.color {
	case "", SideColumn:
		return nil
	case "kind":
		return s.columns.columnsOf("kind")
	}
	if i := slices.Index(s.table.headers, s.color); i >= 0 {
		return []int{i}
	}
	return nil
}

// record copies the cells of the scanner.
func (s *survey) record(cells [][]byte, line int) record {
	r := record{cells: make([]string, len(s.table.headers)), at: make([]place, len(s.table.headers))}
	for i := range r.cells {
		r.at[i] = place{line, 1}
		if i < len(cells) {
			r.cells[i] = string(bytes.TrimSpace(cells[i]))
		}
	}
	return r
}

// slowRow looks at what few rows have.
func (s *survey) slowRow(rec record, cells int) {
	n := s.rows.n
	special, known := s.special[n]
	if !known {
		special.weight = 1
	}
	bad := func(err error) {
		if s.reader.options.SkipBad {
			special.reason = cmp.Or(special.reason, err.Error())
			return
		}
		s.reader.faults.add(s.table.name, rec.at[0].line, 0, err)
	}
	if cells > len(rec.cells) {
		bad(fmt.Errorf("the row has %d cells for %d columns; is a cell with a %s not in quotes?", cells, len(rec.cells), separatorName(s.table.rows.Comma)))
	}
	var err error
	if special.weight, err = weight(s.columns.cell(rec, "weight")); err != nil {
		bad(err)
	}
	if special.both, err = both(s.columns.cell(rec, "direction")); err != nil {
		bad(err)
	}
	if len(s.only) > 0 && special.reason == "" {
		m := Message{ID: s.columns.cell(rec, "id"), Kind: s.columns.cell(rec, "kind"), Source: s.columns.cell(rec, "source"), Attrs: attributes(s.table, s.columns, rec)}
		filters := slices.DeleteFunc(slices.Clone(s.only), Filter.ofActors)
		if !passes(filters, &s.reader.data, &m) {
			special.reason = Filtered
		}
	}
	if special != (specialRow{weight: 1}) {
		s.special[n] = special
	}
}

package graph

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
)

// The cells that a survey keeps of every row.
const (
	shelfFrom = iota
	shelfTo
	shelfVia
	shelfDate
	shelfValue
	shelves
)

// A part is what one reader sees of a large table.
type part struct {
	survey  *survey // for its columns; not written to
	in      *scanner
	header  bool // the first record is the header
	shelves [shelves]*shelf
	rows    rowStore
	special map[int]specialRow
	faults  faults
	err     error
}

func (s *survey) newPart(in io.Reader, header bool) *part {
	c := s.columns
	return &part{
		survey: s, in: newScanner(in, byte(s.table.rows.Comma)), header: header, special: make(map[int]specialRow),
		shelves: [shelves]*shelf{
			shelfFrom: newShelf(c.columnsOf("from", "from id")), shelfTo: newShelf(c.columnsOf("to", "to id", "to body")),
			shelfVia:   newShelf(c.columnsOf("via", "via id")),
			shelfDate:  newShelf(c.columnsOf("date", "date from", "date to", "date not before", "date not after")),
			shelfValue: newShelf(s.valueColumns()),
		},
	}
}

// read fills the part from its rows.
func (p *part) read() {
	if p.header {
		if err := p.in.skip(); err != nil {
			p.err = err
			return
		}
	}
	headers := len(p.survey.table.headers)
	rare := p.survey.columns.columnsOf("weight", "direction")
	for !p.faults.full() {
		cells, err := p.in.scan()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			(&table{name: p.survey.table.name, faults: &p.faults}).broken(err)
			return
		}
		var n [shelves]int32
		for k, h := range p.shelves {
			n[k] = h.number(cells, p.in.line)
		}
		slow := len(cells) > headers || len(p.survey.only) > 0
		for _, i := range rare {
			slow = slow || i < len(cells) && len(cells[i]) > 0
		}
		if slow {
			p.slowRow(p.survey.record(cells, p.in.line), len(cells))
		}
		p.rows.add(surveyed{n[shelfFrom], n[shelfTo], n[shelfVia], uint32(n[shelfDate])<<8 | uint32(min(n[shelfValue], manyValues))})
	}
}

// slowRow looks at what few rows have.
func (p *part) slowRow(rec record, cells int) {
	s := p.survey
	special := specialRow{weight: 1}
	bad := func(err error) {
		if s.reader.options.SkipBad {
			special.reason = cmp.Or(special.reason, err.Error())
			return
		}
		p.faults.add(s.table.name, rec.at[0].line, 0, err)
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
		if !passes(slices.DeleteFunc(slices.Clone(s.only), Filter.ofActors), nil, &m) {
			special.reason = Filtered
		}
	}
	if special != (specialRow{weight: 1}) {
		p.special[p.rows.n] = special
	}
}

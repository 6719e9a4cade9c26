package graph

import (
	"bytes"
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

// A part is the rows of a large table that one reader sees.
type part struct {
	survey  *survey // not written to
	in      *scanner
	above   int // records that are no rows: the header and what stands above it
	shelves [shelves]*shelf
	numbers [shelves][]int32 // by number on a shelf: index into people, dates, values of the survey
	rows    rowStore
	special map[int]specialRow // rows that stand for several, go both ways, are at fault or empty
	faults  faults
	broken  bool // the quoting is; nothing after it was read
	err     error

	// What the stages after reading find out.
	read, stand int        // rows that have words, messages that they stand for
	drawn       []bool     // by row: not listed, unless for who is shown
	messages    []int      // by date, of the drawn rows
	onDate      []int      // by date, drawn rows
	periods     [][]uint32 // by period, its rows
	inPeriod    []int      // by period, messages
	strength    []int      // by actor, messages
	listed      lists
	shown       []shownRow
	bundles     []*bundle // in the order of their first rows
}

// surveyed is a row: indexes into people, dates and values; while it is read,
// numbers on the shelves.
type surveyed struct {
	from, to, via int32
	date          uint32 // 24 bits, then 8 of the value
}

// manyValues is the number of all values of the colour beyond the first 254.
const manyValues = 0xff

type specialRow struct {
	weight int
	both   bool
	empty  bool   // it has no words, and does not count
	reason string // why it is not drawn; empty: it may be
}

// A shownRow is a row that the figures show, with the indexes of its date and
// its bundle.
type shownRow struct {
	row, date uint32
	bundle    int32
}

func (s *survey) newPart(in io.Reader, above int) *part {
	c := s.columns
	return &part{
		survey: s, in: newScanner(in, byte(s.table.rows.Comma)), above: above, special: make(map[int]specialRow),
		shelves: [shelves]*shelf{
			shelfFrom: newShelf(c.columnsOf("from", "from id")), shelfTo: newShelf(c.columnsOf("to", "to id", "to body")),
			shelfVia:   newShelf(c.columnsOf("via", "via id")),
			shelfDate:  newShelf(c.columnsOf(dateFields...)),
			shelfValue: newShelf(s.valueColumns()),
		},
	}
}

// scan fills the part from its rows.
func (p *part) scan() {
	if err := p.skipHeader(); err != nil {
		p.err = err
		return
	}
	headers := len(p.survey.table.headers)
	rare := p.survey.columns.columnsOf("weight", "direction")
	needed := append([]int{0}, rare...)
	for _, h := range p.shelves {
		needed = append(needed, h.columns...)
	}
	p.in.want = slices.Max(needed) + 1
	for !p.faults.full() {
		cells, err := p.in.scan()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			p.broken = true
			(&table{name: p.survey.table.name, faults: &p.faults}).broken(err)
			return
		}
		var n [shelves]int32
		for k, h := range p.shelves {
			n[k] = h.number(cells, p.in.line)
		}
		slow := p.in.count() > headers || len(p.survey.only) > 0 || n[shelfFrom]|n[shelfTo]|n[shelfDate] == 0
		for _, i := range rare {
			slow = slow || i < len(cells) && len(cells[i]) > 0
		}
		if slow {
			p.slowRow(p.in.all())
		}
		p.rows.add(surveyed{n[shelfFrom], n[shelfTo], n[shelfVia], uint32(n[shelfDate])<<8 | uint32(min(n[shelfValue], manyValues))})
	}
}

// skipHeader passes over the header and what stands above it.
func (p *part) skipHeader() error {
	for range p.above {
		if err := p.in.skip(); err != nil {
			return err
		}
	}
	return nil
}

// slowRow looks at what few rows have.
func (p *part) slowRow(cells [][]byte) {
	s := p.survey
	rec := s.record(cells, p.in.line)
	special := specialRow{weight: 1, empty: !slices.ContainsFunc(rec.cells, func(c string) bool { return c != "" })}
	bad := func(err error) {
		if s.reader.options.SkipBad {
			special.reason = cmp.Or(special.reason, err.Error())
			return
		}
		p.faults.add(s.table.name, rec.at[0].line, 0, err)
	}
	if n := len(rec.cells); n < len(cells) && len(bytes.TrimSpace(bytes.Join(cells[n:], nil))) > 0 {
		bad(fmt.Errorf("the row has %d cells for %d columns; is a cell with a %s not in quotes?", len(cells), n, separatorName(s.table.rows.Comma)))
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

// renumber makes the numbers on the shelves the survey's indexes, and notes
// the rows whose dates are faulty.
func (p *part) renumber(faulty map[uint32]string) {
	to := p.numbers
	for i := range p.rows.pieces {
		for k := range p.rows.pieces[i] {
			row := &p.rows.pieces[i][k]
			value := row.date & manyValues
			if value < manyValues {
				value = uint32(min(to[shelfValue][value], manyValues))
			}
			*row = surveyed{
				to[shelfFrom][row.from], to[shelfTo][row.to], to[shelfVia][row.via],
				uint32(to[shelfDate][row.date>>8])<<8 | value,
			}
		}
	}
	if len(faulty) == 0 {
		return
	}
	for i, row := range p.rows.all() {
		if reason := faulty[row.date>>8]; reason != "" {
			special := p.special[i]
			p.special[i] = specialRow{max(special.weight, 1), special.both, special.empty, cmp.Or(special.reason, reason)}
		}
	}
}

func (p *part) weight(row int) int {
	if len(p.special) > 0 {
		if special, ok := p.special[row]; ok {
			return special.weight
		}
	}
	return 1
}

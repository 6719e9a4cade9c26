package graph

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"unicode/utf8"
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
	rows    pieces[surveyed]
	weights pieces[int]        // by row; none where each stands for one message
	special map[int]specialRow // rows that go both ways, are at fault or empty
	notes   []int              // the last rows, if they are taken for notes below the table
	noted   int                // the line on which they begin
	faults  faults
	broken  bool // the quoting is; nothing after it was read
	err     error

	// What the stages after reading find out.
	read, stand int       // rows that have words, messages that they stand for
	messages    []int     // by date, of the rows that a period may draw
	wholes      []whole   // by period
	strength    []int     // by actor, messages
	lines       []lineSet // by period, between the actors that fit looks at
	listed      lists
	shown       []shownRow
	bundles     []*bundle // in the order of their first rows
}

// surveyed is a row: indexes into people, dates and values; while it is read,
// numbers on the shelves.
type surveyed struct {
	from, to, via int32  // from is gone once the row is listed, via may be noPeople
	date          uint32 // 24 bits, then 8 of the value
}

const (
	gone     = -1
	noPeople = 0 // the index into people of an empty cell
)

// manyValues is how many values of the colour a row's byte tells apart; of a
// table with more no row is looked at again.
const manyValues = 0xff

type specialRow struct {
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
	c := p.survey.columns
	headers, weighs, direction := len(p.survey.table.headers), c.has("weight"), c.of("direction")
	p.in.want = 1 + max(0, direction, c.of("weight"))
	for _, h := range p.shelves {
		for _, column := range h.columns {
			p.in.want = max(p.in.want, column+1)
		}
	}
	for !p.faults.full() {
		err := p.in.scan()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			p.broken = true
			(&table{name: p.survey.table.name, faults: &p.faults}).broken(err)
			return
		}
		if (p.in.blank || len(p.notes) > 0) && p.isNote(headers) {
			continue
		}
		var n [shelves]int32
		for k, h := range p.shelves {
			n[k] = h.number(p.in)
		}
		if p.in.count() > headers || len(p.survey.only) > 0 || len(p.in.cell(direction)) > 0 || n[shelfFrom]|n[shelfTo]|n[shelfDate] == 0 {
			p.slowRow(p.in.all())
		}
		if weighs {
			p.weigh()
		}
		p.rows.add(surveyed{n[shelfFrom], n[shelfTo], n[shelfVia], uint32(n[shelfDate])<<8 | uint32(min(n[shelfValue], manyValues))})
	}
}

// isNote reports whether a row may be a note below the table, as records has
// it: behind a blank line with words in its first cell only, and then all that
// follow unless one is surely a row. It is a row without words until the table
// ends.
func (p *part) isNote(headers int) bool {
	said := func(h *shelf) bool { return len(bytes.Trim(h.key(p.in), "\x00")) > 0 }
	surely := said(p.shelves[shelfDate]) && (said(p.shelves[shelfFrom]) || said(p.shelves[shelfTo]))
	cells := p.in.all()
	alone := len(bytes.TrimSpace(bytes.Join(cells[1:], nil))) == 0 && len(trimmed(cells[0])) > 0
	switch {
	case len(p.notes) > 0 && surely:
		p.notes = nil
		return false
	case len(p.notes) == 0 && (headers < 2 || !alone):
		return false
	case len(p.notes) == 0:
		p.noted = p.in.line
	}
	p.notes = append(p.notes, p.rows.n)
	if p.survey.columns.has("weight") {
		p.weights.add(1)
	}
	p.rows.add(surveyed{})
	return true
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

// weigh notes how many messages a row stands for.
func (p *part) weigh() {
	text, constant := p.survey.columns.constant["weight"]
	if !constant {
		text = string(bytes.TrimSpace(p.in.cell(p.survey.columns.of("weight"))))
	}
	n, err := weight(text)
	if err != nil {
		p.fault(err)
	}
	p.weights.add(n)
}

// slowRow looks at what few rows have.
func (p *part) slowRow(cells [][]byte) {
	s := p.survey
	rec := s.record(cells, p.in.line)
	words := func(c string) bool { return c != "" }
	if n := len(rec.cells); n < len(cells) && len(bytes.TrimSpace(bytes.Join(cells[n:], nil))) > 0 {
		p.fault(fmt.Errorf("the row has %d cells for %d columns; is a cell with a %s not in quotes?", len(cells), n, separatorName(s.table.rows.Comma)))
	}
	both, err := s.columns.both(rec)
	if err != nil {
		p.fault(err)
	}
	special := p.special[p.rows.n]
	special.both, special.empty = both, !slices.ContainsFunc(rec.cells, words)
	if len(s.only) > 0 && special.reason == "" {
		m := Message{ID: s.columns.cell(rec, "id"), Kind: s.columns.cell(rec, "kind"), Source: s.columns.cell(rec, "source"), Attrs: attributes(s.table, s.columns, rec)}
		if !passes(slices.DeleteFunc(slices.Clone(s.only), Filter.ofActors), nil, &m) {
			special.reason = Filtered
		}
	}
	if special != (specialRow{}) {
		p.special[p.rows.n] = special
	}
}

// fault notes what is wrong in the row that is being read: it is why the row
// is listed where such rows are, else a fault of the table.
func (p *part) fault(err error) {
	if !p.survey.reader.options.SkipBad {
		p.faults.addRow(p.survey.table.name, p.in.line, 0, err)
		return
	}
	special := p.special[p.rows.n]
	special.reason = cmp.Or(special.reason, err.Error())
	p.special[p.rows.n] = special
}

func (p *part) weight(row int) int {
	if p.weights.n > 0 {
		return p.weights.at(row)
	}
	return 1
}

// inUTF8 reports whether all cells that are kept of rows are.
func (p *part) inUTF8() bool {
	for _, h := range p.shelves {
		for _, w := range h.words {
			if !utf8.ValidString(w.text) {
				return false
			}
		}
	}
	return true
}

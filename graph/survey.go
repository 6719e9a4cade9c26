package graph

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"slices"
	"strings"
	"sync"
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

// manyValues is the number of all values of the colour beyond the first 254.
const manyValues = 0xff

type specialRow struct {
	weight int
	both   bool
	reason string // why it is not drawn; empty: it may be
}

// headSize is how much of a table tells its separator and its header.
const headSize = 64 << 10

// survey reads the table once, where it can its two halves side by side.
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
	s := &survey{
		reader: r, color: color, only: only, special: make(map[int]specialRow), bulk: &Bulk{},
		ofActors: slices.DeleteFunc(slices.Clone(only), func(f Filter) bool { return !f.ofActors() }),
	}
	if s.table = openTable(Source{src.Name, bytes.NewReader(cutRune(head))}, &r.faults, r.remark); s.table == nil {
		return s, nil
	}
	s.columns = r.messageColumns(s.table)
	if !r.needMessages(s.table, s.columns) {
		return s, nil
	}
	halves := []io.Reader{io.MultiReader(bytes.NewReader(head), in)}
	if first, second, ok := split(in, n-len(head)); ok {
		halves = []io.Reader{first, second}
	}
	parts := make([]*part, len(halves))
	var readers sync.WaitGroup
	for i, half := range halves {
		parts[i] = s.newPart(half, i == 0)
		readers.Go(parts[i].read)
	}
	readers.Wait()
	return s, s.join(parts)
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

// join puts the parts together and resolves, once each, what their cells say.
func (s *survey) join(parts []*part) error {
	var whole [shelves]*shelf
	for k := range whole {
		whole[k] = newShelf(parts[0].shelves[k].columns)
	}
	lines := 0
	for _, p := range parts {
		if p.err != nil {
			return p.err
		}
		for _, f := range p.faults {
			f.(*Fault).Line += lines
		}
		if s.reader.faults = append(s.reader.faults, p.faults...); s.reader.faults.full() {
			return nil
		}
		var to [shelves][]int32
		for k, h := range p.shelves {
			to[k] = whole[k].take(h, lines)
		}
		for i, special := range p.special {
			s.special[s.rows.n+i] = special
		}
		for i, piece := range p.rows.pieces {
			for _, row := range piece {
				value := row.date & manyValues
				if value < manyValues {
					value = uint32(min(to[shelfValue][value], manyValues))
				}
				s.rows.add(surveyed{
					to[shelfFrom][row.from], to[shelfTo][row.to], to[shelfVia][row.via],
					uint32(to[shelfDate][row.date>>8])<<8 | value,
				})
			}
			p.rows.pieces[i] = nil // not needed twice
		}
		lines += p.in.lines
	}
	return s.resolve(whole)
}

// resolve reads the distinct cells.
func (s *survey) resolve(whole [shelves]*shelf) error {
	r, c := s.reader, s.columns
	fields := [shelves]string{shelfFrom: "from", shelfTo: "to", shelfVia: "via"}
	var people [shelves][]int32
	for k := shelfFrom; k <= shelfVia; k++ {
		for i, w := range whole[k].words {
			rec := s.words(whole[k], i)
			actors, err := r.people(c.cell(rec, fields[k]), c.cell(rec, fields[k]+" id"))
			if err == nil && len(actors) == 0 && k == shelfTo {
				actors, err = r.people(c.cell(rec, "to body"), "")
			}
			if err != nil {
				r.faults.add(s.table.name, w.line, 0, err)
			}
			people[k] = append(people[k], int32(len(s.people)))
			s.people = append(s.people, actors)
		}
	}
	faulty := make(map[uint32]string)
	for i, w := range whole[shelfDate].words {
		v, err := r.date(c, s.words(whole[shelfDate], i))
		if err != nil && r.options.SkipBad {
			faulty[uint32(i)] = err.Error()
		} else if err != nil {
			r.faults.add(s.table.name, w.line, 0, err)
		}
		s.dates = append(s.dates, v)
	}
	for i, w := range whole[shelfValue].words {
		if i == manyValues {
			s.values = append(s.values, "many others")
			break
		}
		s.values = append(s.values, strings.TrimSpace(w.text))
	}
	if len(s.dates) >= 1<<24 {
		return errors.New("the table has more than 16 million different dates; group it first and give the counts in a column weight")
	}
	for _, piece := range s.rows.pieces {
		for i := range piece {
			row := &piece[i]
			row.from, row.to, row.via = people[shelfFrom][row.from], people[shelfTo][row.to], people[shelfVia][row.via]
		}
	}
	for i, row := range s.rows.all() {
		if reason := faulty[row.date>>8]; len(faulty) > 0 && reason != "" {
			special := s.special[i]
			s.special[i] = specialRow{max(special.weight, 1), special.both, cmp.Or(special.reason, reason)}
		}
	}
	return nil
}

// words returns the cells of a word as a row of the table.
func (s *survey) words(h *shelf, i int) record {
	w := h.words[i]
	cells := make([][]byte, len(s.table.headers))
	for k, text := range strings.SplitN(w.text, "\x00", max(len(h.columns), 1)) {
		if k < len(h.columns) {
			cells[h.columns[k]] = []byte(text)
		}
	}
	return s.record(cells, w.line)
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

package graph

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"sync"

	"cablegraph/graph/edtf"
)

// A survey is the first reading of a large table: a few bytes a row.
type survey struct {
	reader   *reader
	open     func() (io.ReadCloser, error) // the table anew
	table    *table                        // its name and header
	columns  columns
	color    string
	only     []Filter // all filters
	ofActors []Filter // … and those of them that are about actors
	state    state    // of the table, when it was read
	middle   int64    // where the second of two parts begins; 0: there is one
	parts    []*part  // in the order of the table
	people   [][]int  // distinct cells of actors; the first is empty
	alone    []int32  // by index into people: the actor, where it is one; else -1
	dates    []edtf.Value
	faulty   map[uint32]string // by index into dates: what is wrong, where such rows are listed
	unclear  map[int32]string  // by index into people: whom nobody can tell, where such rows are listed
	values   []string          // of the colour, distinct
	rows     map[string]int    // by value
	hues     []uint8           // by index into values, as hues numbers them
	both     bool              // every row goes both ways
	bulk     *Bulk
}

// headSize is how much of a table tells its separator and its header.
const headSize = 64 << 10

// survey reads the table once, where it can its two halves side by side. What
// is not in UTF-8 is read anew as what it is, in memory.
func (r *reader) survey(name string, open func() (io.ReadCloser, error), color string, only []Filter) (*survey, error) {
	columns := r.data.Columns
	s, err := r.surveyUTF8(name, open, color, only)
	if errors.Is(err, errEncoding) {
		r.data.Columns = columns
		if open, err = r.decoded(name, open); err == nil {
			s, err = r.surveyUTF8(name, open, color, only)
		}
	}
	return s, err
}

func (r *reader) surveyUTF8(name string, open func() (io.ReadCloser, error), color string, only []Filter) (*survey, error) {
	s := &survey{
		reader: r, open: open, color: color, only: only, bulk: &Bulk{},
		ofActors: slices.DeleteFunc(slices.Clone(only), func(f Filter) bool { return !f.ofActors() }),
	}
	if err := s.header(name); err != nil || s.table == nil || !r.needMessages(s.table, s.columns) {
		return s, err
	}
	if err := s.scan(); err != nil {
		return nil, err
	}
	return s, s.join()
}

// scan reads the rows: in two halves if the first ends where a record does,
// which is seen by reading it.
func (s *survey) scan() error {
	in, err := s.open()
	if err != nil {
		return err
	}
	defer in.Close()
	s.state = stateOf(in)
	for s.middle = middle(in); ; s.middle = 0 {
		s.parts = nil
		for i, r := range halves(in, s.middle) {
			above := 0
			if i == 0 {
				above = s.table.above + 1
			}
			s.parts = append(s.parts, s.newPart(r, above))
		}
		s.each((*part).scan)
		if s.middle == 0 || !s.parts[0].broken {
			if !s.state.same(in) {
				return errChanged
			}
			return nil
		}
	}
}

// header reads the names of the columns.
func (s *survey) header(name string) error {
	in, err := s.open()
	if err != nil {
		return err
	}
	defer in.Close()
	head, err := io.ReadAll(io.LimitReader(in, headSize))
	if err != nil {
		return err
	}
	head = cutRune(head)
	if _, encoding := decode(head); encoding != "" {
		return errEncoding
	}
	if s.table = openTable(Source{name, bytes.NewReader(head)}, &s.reader.faults, s.reader.remark, s.reader.isHeader); s.table != nil {
		s.columns = s.reader.messageColumns(s.table)
		if s.both, err = both(s.columns.constant["direction"]); err != nil {
			s.reader.faults.add(name, 0, 0, err)
		}
	}
	return nil
}

// each does the same with all parts, side by side.
func (s *survey) each(do func(*part)) {
	var workers sync.WaitGroup
	for _, p := range s.parts {
		workers.Go(func() { do(p) })
	}
	workers.Wait()
}

// join gives equal cells of all parts one number, and resolves, once each,
// what they say.
func (s *survey) join() error {
	var whole [shelves]*shelf
	for k := range whole {
		whole[k] = newShelf(s.parts[0].shelves[k].columns)
	}
	lines := 0
	numbers := make([][shelves][]int32, len(s.parts))
	for i, p := range s.parts {
		if p.err != nil {
			return p.err
		}
		if !p.inUTF8() {
			return errEncoding
		}
		for _, f := range p.faults {
			f.(*Fault).Line += lines
		}
		if s.reader.faults = append(s.reader.faults, p.faults...); s.reader.faults.full() {
			return nil
		}
		for k, h := range p.shelves {
			numbers[i][k] = whole[k].take(h, lines)
			p.shelves[k] = nil // not needed twice
		}
		if last := i == len(s.parts)-1; last && len(p.notes) > 0 {
			for _, row := range p.notes {
				p.special[row] = specialRow{empty: true}
			}
			s.reader.remark(notesRemark(s.table.name, p.noted+lines))
		}
		lines += p.in.lines
		p.in = nil
	}
	people, faulty, err := s.resolve(whole)
	if err != nil {
		return err
	}
	for i, p := range s.parts {
		for k := shelfFrom; k <= shelfVia; k++ {
			for n, w := range numbers[i][k] {
				numbers[i][k][n] = people[k][w]
			}
		}
		p.numbers = numbers[i]
	}
	s.faulty = faulty
	return nil
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

package graph

import (
	"slices"

	"cablegraph/graph/edtf"
)

// Packed holds the messages of a large table in 20 bytes each: what counting
// needs of them, as indexes into lists of what cells say. A table of a million
// rows has some thousand different cells of each kind.
type Packed struct {
	Rows    []PackedRow        // in the order of the table
	People  [][]int            // of cells of senders, recipients and carriers
	Doubts  []bool             // by the same index: a cell names somebody of whom it is not sure; nil where none does
	Dates   []edtf.Value       // of cells of dates
	Said    []Said             // of the columns that colours and filters look at
	Weights []int              // by row; nil where each stands for one message
	Both    bool               // every row goes both ways
	Special map[int]SpecialRow // by row: what few have

	// IDs reads the table again and yields every row's id; nil where no ids are
	// asked for or there are none.
	IDs func(yield func(row int, id string)) error
}

// A PackedRow has indexes into the lists of Packed.
type PackedRow struct{ From, To, Via, Date, Said int32 }

// Said is what a row says in the columns that colours and filters look at.
type Said struct {
	ID, Kind, Source string
	Attrs            map[string]string
}

// A SpecialRow goes both ways, is in doubt or can't be read.
type SpecialRow struct {
	Both  bool
	Doubt bool   // as Message.Doubt
	Fault string // as Message.Fault
}

// A Spare is room for the message of a packed row.
type Spare struct {
	message Message
	said    int32 // the number of what the message says, from 1
}

// unpack fills a spare with row i, but for the date, of which it returns the
// index.
func (p *Packed) unpack(i int, s *Spare) (m *Message, date int) {
	row := &p.Rows[i]
	m = &s.message
	m.From, m.To, m.Via = p.People[row.From], p.People[row.To], p.People[row.Via]
	if len(m.Via) > 0 {
		m.Via = Carriers(m.From, m.Via, m.To)
	}
	if s.said != row.Said+1 { // than the row before
		said := &p.Said[row.Said]
		m.ID, m.Kind, m.Source, m.Attrs = said.ID, said.Kind, said.Source, said.Attrs
		s.said = row.Said + 1
	}
	m.Weight, m.Both, m.Fault = 1, p.Both, ""
	if p.Weights != nil {
		m.Weight = p.Weights[i]
	}
	m.Doubt = p.Doubts != nil && (p.Doubts[row.From] || p.Doubts[row.To] || p.Doubts[row.Via])
	if len(p.Special) > 0 {
		special := p.Special[i]
		m.Both, m.Fault = m.Both || special.Both, special.Fault
		m.Doubt = m.Doubt || special.Doubt
	}
	return m, int(row.Date)
}

// Near returns a quick look at rows: false for one of which the cells tell that
// none of some actors sends it, or, where a recipient is asked for, that it is
// for others. Most rows of a large table are. Of rows that are kept it tells
// nothing.
func (d *Dataset) Near(actors []bool, recipient bool) func(row int) bool {
	p := d.Packed
	if p == nil {
		return func(int) bool { return true }
	}
	sends, receives := make([]bool, len(p.People)), make([]bool, len(p.People)) // by cell
	for i, of := range p.People {
		sends[i] = slices.ContainsFunc(of, func(a int) bool { return actors[a] })
		receives[i] = sends[i] || len(of) == 0 || !recipient
	}
	return func(row int) bool { return sends[p.Rows[row].From] && receives[p.Rows[row].To] }
}

package graph

// A Cursor goes over the messages of a dataset. What it reads of packed rows lies
// in one message, and where a cell names one actor, as most do, in one list of all.
type Cursor struct {
	d       *Dataset
	lone    []int32 // by cell: the actor whom it names; -1: none, or several
	actors  []int   // every actor at the own index
	message Message
	said    int32 // the number of what the message says, from 1
}

// Cursor returns a cursor, for one goroutine.
func (d *Dataset) Cursor() *Cursor {
	c := &Cursor{d: d}
	if d.Packed != nil {
		c.lone, c.actors = d.Packed.lone(-1), make([]int, len(d.Actors))
		for a := range c.actors {
			c.actors[a] = a
		}
	}
	return c
}

// At returns message i and the index of its date in [Dataset.Dates], which is where
// those who go over many messages look for it. The message is good until the next
// call, and must not be written to.
func (c *Cursor) At(i int) (m *Message, date int) {
	p := c.d.Packed
	if p == nil {
		return &c.d.Messages[i], i
	}
	row := &p.Rows[i]
	m = &c.message
	m.From, m.To, m.Via = c.people(row.From), c.people(row.To), c.people(row.Via)
	if len(m.Via) > 0 {
		m.Via = Carriers(m.From, m.Via, m.To)
	}
	if n := p.SaysIn(i); c.said != n+1 { // than the row before
		said := &p.Said[n]
		m.ID, m.Kind, m.Source, m.Attrs = said.ID, said.Kind, said.Source, said.Attrs
		c.said = n + 1
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

// people returns the actors whom a cell names.
func (c *Cursor) people(cell int32) []int {
	if a := c.lone[cell]; a >= 0 {
		return c.actors[a : a+1 : a+1]
	}
	return c.d.Packed.People[cell]
}

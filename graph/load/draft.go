package load

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// A draft is a message with what is needed to check it against the others.
type draft struct {
	graph.Message
	content    []string // all cells: orders messages that have no id of their own
	reports    table.Place
	direction  header.Direction
	unreadable bool                   // something in it can't be read
	cells      [cellKinds]int32       // numbers of what it says
	at         [cellKinds]table.Place // where
}

// bad notes what is wrong with one message of the table: a fault or, if such
// rows are to be listed, a fault of the message.
func (l *loader) bad(d *draft, at table.Place, err error) { l.badIn(l.data.Table, d, at, err) }

// badIn notes what is wrong with one message of a file that is read as it is.
func (l *loader) badIn(file string, d *draft, at table.Place, err error) {
	d.unreadable = true
	if l.options.SkipBad {
		d.Fault = cmp.Or(d.Fault, err.Error())
		return
	}
	l.Faults.AddRow(file, at.Line, at.Column, err)
}

// people gives the drafts the actors whom they mention.
func (l *loader) people(drafts []*draft, c cast) {
	for _, d := range drafts {
		for k, into := range [...]*[]int{&d.From, &d.To, &d.Via} {
			n := d.cells[k]
			if c.unclear[k][n] != nil && !l.Faults.Full() {
				l.bad(d, d.at[k], c.unclear[k][n])
			}
			*into = slices.Clone(c.actors[k][n])
			d.Doubt = d.Doubt || c.doubt[k][n]
		}
		l.bound(d)
	}
}

// bound refuses a message between more people than any has.
func (l *loader) bound(d *draft) {
	err := tooMany(len(d.From), len(d.To), len(d.Via))
	if err == nil {
		return
	}
	d.From, d.To, d.Via = nil, nil, nil
	if d.File != "" {
		l.badIn(d.File, d, d.reports, err)
	} else {
		l.bad(d, table.Place{Line: d.Line}, err)
	}
}

// directions turns the messages that came in round, where a column of
// directions alone says who of the two wrote; else it stands, and is held
// against from and to.
func (l *loader) directions(drafts []*draft, c header.Columns) {
	var against contradictions
	for _, d := range drafts {
		switch {
		case c.Turned(d.direction):
			d.From, d.To = d.To, d.From
		case c.Seen == "":
			against.add(d.cells[cellFrom], d.cells[cellTo], d.direction)
		}
	}
	against.tell(l)
}

// keep makes the drafts, now in order, the messages of the dataset.
func (l *loader) keep(drafts []*draft) {
	bad := 0
	for _, d := range drafts {
		if d.unreadable {
			bad++
		}
	}
	l.unreadable(bad, len(drafts))
	loops := 0
	for _, d := range drafts {
		if via := graph.Carriers(d.From, d.Via, d.To); len(via) < len(d.Via) {
			d.Via = via
			loops++
		}
	}
	l.loops(loops)
	lists := make([][]int, 0, 3*len(drafts))
	l.data.Messages = make([]graph.Message, len(drafts))
	for i, d := range drafts {
		if d.File == "" {
			d.File, d.Line = l.place(d.Line)
		}
		d.File = l.within(d.File)
		l.data.Messages[i] = d.Message
		lists = append(lists, d.From, d.To, d.Via)
	}
	l.settle(lists)
}

// settle orders the actors, now that all are known, and renumbers them in
// lists of indexes.
func (l *loader) settle(lists [][]int) {
	actors, index := l.roster.Order()
	for _, list := range lists {
		for k, a := range list {
			list[k] = index[a]
		}
	}
	l.data.Actors = actors
	l.similar()
}

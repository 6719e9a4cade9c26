package graph

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// An input is a form in which messages come. It is chosen by how the data
// begin, whatever the file's name.
type input struct {
	known func(head []byte) bool
	read  func(*reader, Source)
}

var inputs = []input{
	{isXML, (*reader).cmif},
	{func([]byte) bool { return true }, (*reader).csv},
}

// isXML reports whether data begin as XML does.
func isXML(head []byte) bool {
	text, _ := decode(head[:min(len(head), 512)])
	return bytes.HasPrefix(bytes.TrimSpace(text), []byte{'<'})
}

// messages reads the messages in whatever form they come.
func (r *reader) messages(s Source) {
	r.data.Table = s.Name
	before, file := stateOf(s.Data), s.Data
	in := bufio.NewReader(s.Data)
	head, err := in.Peek(512)
	if err != nil && !errors.Is(err, io.EOF) {
		r.faults.add(s.Name, 0, 0, err)
		return
	}
	s.Data = in
	for _, form := range inputs {
		if form.known(head) {
			form.read(r, s)
			if !before.same(file) {
				r.faults.add(s.Name, 0, 0, errChanged)
			}
			return
		}
	}
}

// csv reads a table of messages.
func (r *reader) csv(s Source) {
	t := openTable(s, &r.faults, r.remark, r.isHeader)
	if t == nil {
		return
	}
	c := r.messageColumns(t)
	if !r.needMessages(t, c) {
		return
	}
	var drafts []*draft
	message := func(row record) bool {
		return c.said(row, dateFields...) && c.said(row, "from", "from id", "to", "to id")
	}
	for row := range t.records(message) {
		if r.faults.full() {
			return
		}
		drafts = append(drafts, r.message(t, c, row))
	}
	if t.notes > 0 {
		r.remark(notesRemark(s.Name, t.notes))
	}
	r.dropFalseIDs(t, c, drafts)
	r.people(s.Name, drafts)
	r.arrange(s.Name, drafts)
}

func notesRemark(table string, line int) string {
	return fmt.Sprintf("%s:%d: taken for notes after a blank line; nothing from here on is read", table, line)
}

// needMessages reports whether the table has the columns without which there
// are no messages.
func (r *reader) needMessages(t *table, c columns) bool {
	before := len(r.faults)
	dated := slices.ContainsFunc(dateFields, c.has)
	for _, need := range []struct {
		field string
		found bool
	}{{"date", dated}, {"from", c.has("from") || c.has("from id")}, {"to", c.has("to") || c.has("to id")}} {
		if !need.found {
			r.faults.add(t.name, t.at[0].line, 0, fmt.Errorf(
				"there is no column %q; the columns are %s; --columns %s=COLUMN says which one it is, --columns \"%s='VALUE'\" that it is always the same",
				need.field, strings.Join(t.headers, ", "), need.field, need.field))
		}
	}
	return len(r.faults) == before
}

// A draft is a message with what is needed to check it against the others.
type draft struct {
	Message
	content  []string // all cells: orders messages that have no id of their own
	reports  place
	mentions [3][]mention // of senders, recipients, carriers
	at       [3]place     // of these
}

// message reads one row. What is wrong in it is a fault of the table or, if
// such rows are to be listed, of the message.
func (r *reader) message(t *table, c columns, row record) *draft {
	d := &draft{content: row.cells, reports: c.place(row, "reports")}
	m := &d.Message
	m.Line = row.at[0].line
	bad := func(field string, err error) {
		p := c.place(row, field)
		if r.options.SkipBad {
			m.Fault = cmp.Or(m.Fault, err.Error())
			return
		}
		r.faults.addRow(t.name, p.line, p.column, err)
	}
	if row.fault != nil {
		bad("", row.fault)
	}
	m.ID, m.Kind, m.Summary = c.cell(row, "id"), c.cell(row, "kind"), c.cell(row, "summary")
	m.Source, m.URL, m.Reports = c.cell(row, "source"), c.cell(row, "url"), list(c.cell(row, "reports"))
	var err error
	if m.Both, err = c.both(row); err != nil {
		bad("direction", err)
	}
	if m.Weight, err = weight(c.cell(row, "weight")); err != nil {
		bad("weight", err)
	}
	cell := c.cell(row, "date")
	if known, ok := r.dates[cell]; ok { // many messages are of one day
		m.Date = known
	} else if m.Date, err = r.date(c, row); err != nil {
		bad("date", err)
	} else if cell != "" {
		r.dates[cell] = m.Date
	}
	for k, field := range ends {
		d.mentions[k], d.at[k] = mentions(c.cell(row, field), c.cell(row, field+" id")), c.place(row, field)
	}
	if len(d.mentions[1]) == 0 { // a body instead of a person
		d.mentions[1], d.at[1] = mentions(c.cell(row, "to body"), ""), c.place(row, "to body")
	}
	m.Attrs = attributes(t, c, row)
	return d
}

// attributes keeps every column that no field is taken from.
func attributes(t *table, c columns, row record) map[string]string {
	attrs := make(map[string]string)
	for i, h := range t.headers {
		if !c.used[h] {
			attrs[h] = row.cells[i]
		}
	}
	return attrs
}

// ends are the fields of those whom a message mentions.
var ends = [3]string{"from", "to", "via"}

// people finds whom the drafts mention, each once.
func (r *reader) people(file string, drafts []*draft) {
	rows := make(map[mention]int)
	for _, d := range drafts {
		for _, mentioned := range d.mentions {
			for _, m := range mentioned {
				rows[m]++
			}
		}
	}
	who := r.identify(file, rows)
	for _, d := range drafts {
		for k, into := range []*[]int{&d.From, &d.To, &d.Via} {
			var err error
			if *into, err = who.of(d.mentions[k]); err != nil && r.options.SkipBad {
				d.Fault = cmp.Or(d.Fault, err.Error())
			} else if err != nil {
				r.faults.addRow(file, d.at[k].line, d.at[k].column, err)
			}
		}
	}
}

func weight(s string) (int, error) {
	if s == "" {
		return 1, nil
	}
	n, err := strconv.Atoi(strings.TrimSuffix(s, ".0")) // as Gephi writes it
	if err != nil || n < 1 || n > 1e12 {
		return 1, fmt.Errorf("weight %q is not a whole number from 1 on; it says how many messages the row stands for", s)
	}
	return n, nil
}

func both(s string) (bool, error) {
	switch strings.ToLower(s) {
	case "", "one", "->", "directed":
		return false, nil
	case "both", "<->", "undirected":
		return true, nil
	}
	return false, fmt.Errorf("direction %q is neither both nor empty", s)
}

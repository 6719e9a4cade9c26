package count

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A folded message is the rows of a large table that lie alike in the figures:
// the same actors, value and direction, and the same period, or, where that is
// not certain, the same date.
type folded struct {
	key         foldKey
	rows        int
	messages    int
	first, last edtf.Day
	one         int32     // the first date of its rows: its index
	ids         []datedID // the first five, by date and id
	id          string    // made of these, as date is of the days, when all rows are known
	date        edtf.Value
	entry       *graph.Entry // where its rows are drawn
}

type foldKey struct {
	from, to, via, said int32
	both, doubt         bool
	period, date        int32 // the date where the period, -1, is not certain
}

// foldIDs is how many ids of its rows a folded message names.
const foldIDs = 5

// A datedID is an id and the date by which it is ordered.
type datedID struct {
	date edtf.Value
	id   string
}

// A folding is what one part of the table folds into.
type folding struct {
	messages []*folded
	rows     []foldedRow // in the order of the table
}

// A foldedRow is a row, the folded message that it is part of, and its date.
type foldedRow struct{ row, message, date int32 }

// fold sweeps over the rows, folds those that the chosen actors show, and
// reads the table again for the ids that they are named by.
func fold(c *counter, found *survey, shown [][]bool, account graph.Account) ([]graph.Message, graph.Account, error) {
	near := c.near(shown, !c.o.Brief)
	parts := graph.Sweep(c.d, func(from, to int) folding { return foldRows(c, from, to, shown, near) })
	all, rows := joinFoldings(parts, c.dates)
	if ids := c.d.Packed.IDs; ids != nil {
		next := rows
		err := ids(func(row int, id string) {
			if len(next) == 0 || int(next[0].row) != row {
				return
			}
			if id != "" {
				all[next[0].message].name(datedID{c.dates[next[0].date], id})
			}
			next = next[1:]
		})
		if err != nil {
			return nil, account, err
		}
	}
	account.Dates = drawnDates(c, all, rows)
	for _, f := range all {
		f.id, f.date = f.named(), f.dated(c.dates)
	}
	slices.SortFunc(all, func(a, b *folded) int { return compareFolded(c, a, b) })
	messages := make([]graph.Message, len(all))
	account.Entries = make([]graph.Entry, len(all))
	drawn := 0
	for i, f := range all {
		messages[i] = messageOf(c, f)
		account.Drawn += f.rows
		drawn += f.messages
		account.Entries[i] = *f.entry
	}
	listed := reasons{}
	listed.join(found.listed)
	left := graph.Listed{Rows: account.Read - account.Drawn, Messages: account.Messages - drawn}
	for _, l := range listed {
		left.Rows -= l.Rows
		left.Messages -= l.Messages
	}
	if left.Rows > 0 {
		listed.add(c.leftOut.Reason, left.Rows, left.Messages)
	}
	account.Listed = listed.list()
	return messages, account, nil
}

// joinFoldings returns the folded messages of all parts, and their rows.
func joinFoldings(parts []folding, dates []edtf.Value) ([]*folded, []foldedRow) {
	all, rows := parts[0].messages, parts[0].rows
	index := make(map[foldKey]int32, len(all))
	for n, f := range all {
		index[f.key] = int32(n)
	}
	for _, p := range parts[1:] {
		place := make([]int32, len(p.messages)) // in all
		for i, f := range p.messages {
			n, known := index[f.key]
			if !known {
				n = int32(len(all))
				index[f.key], all = n, append(all, f)
			} else {
				all[n].join(f, dates)
			}
			place[i] = n
		}
		for _, r := range p.rows {
			rows = append(rows, foldedRow{r.row, place[r.message], r.date})
		}
	}
	return all, rows
}

// drawnDates counts the rows that are folded by their dates, and by the figures
// that draw them.
func drawnDates(c *counter, all []*folded, rows []foldedRow) []graph.DrawnDate {
	type place struct{ date, figures int32 }
	several := make(map[string]int32) // numbers of figures where there are several, below that of one
	figures := make([]int32, len(all))
	for i, f := range all {
		if drawn := f.entry.Figures; len(drawn) == 1 {
			figures[i] = int32(drawn[0].Period)
		} else {
			key := fmt.Sprint(drawn)
			if several[key] == 0 {
				several[key] = -int32(len(several)) - 1
			}
			figures[i] = several[key]
		}
	}
	index := make(map[place]int)
	var dates []graph.DrawnDate
	i, last := -1, place{}
	for _, r := range rows {
		weight := 1
		if weights := c.d.Packed.Weights; weights != nil {
			weight = weights[r.row]
		}
		p := place{r.date, figures[r.message]}
		if p != last || i < 0 { // than the row before
			var known bool
			if i, known = index[p]; !known {
				i = len(dates)
				index[p] = i
				dates = append(dates, graph.DrawnDate{Date: c.dates[p.date], Figures: all[r.message].entry.Figures})
			}
			last = p
		}
		dates[i].Messages += weight
	}
	compare := func(a, b graph.DrawnDate) int {
		return cmp.Or(edtf.Compare(a.Date, b.Date),
			slices.CompareFunc(a.Figures, b.Figures, func(x, y graph.Appearance) int { return cmp.Compare(x.Period, y.Period) }))
	}
	slices.SortFunc(dates, compare)
	out := dates[:0]
	for _, d := range dates {
		if n := len(out); n > 0 && compare(out[n-1], d) == 0 { // two cells may have one date
			out[n-1].Messages += d.Messages
			continue
		}
		out = append(out, d)
	}
	return out
}

func foldRows(c *counter, from, to int, shown [][]bool, near func(from, to int) int) folding {
	var part folding
	index := make(map[foldKey]int32)
	rows := c.d.Cursor()
	for i := near(from, to); i < to; i = near(i+1, to) {
		m, date := rows.At(i)
		e := c.shown(m, date, shown)
		if e.Reason != "" {
			continue
		}
		row := &c.d.Packed.Rows[i]
		key := foldKey{from: row.From, to: row.To, via: row.Via, said: c.d.Packed.SaysIn(i), both: m.Both, doubt: m.Doubt, period: -1}
		if len(e.Figures) == 1 && e.Figures[0].Certainty == graph.Certain {
			key.period = int32(e.Figures[0].Period)
		} else {
			key.date = row.Date
		}
		n, known := index[key]
		if !known {
			n = int32(len(part.messages))
			index[key] = n
			part.messages = append(part.messages, &folded{key: key, entry: e, first: edtf.OpenEnd, last: edtf.OpenStart, one: int32(date)})
		}
		part.rows = append(part.rows, foldedRow{int32(i), n, row.Date})
		f, day := part.messages[n], &c.dates[date]
		f.rows++
		f.messages += m.Weight
		if first := day.Earliest(); first <= f.first && f.one != int32(date) && edtf.Compare(*day, c.dates[f.one]) < 0 {
			f.one = int32(date)
		}
		f.first, f.last = min(f.first, day.Earliest()), max(f.last, day.Latest())
	}
	return part
}

// join adds the rows of another folded message that lies alike.
func (f *folded) join(o *folded, dates []edtf.Value) {
	f.rows += o.rows
	f.messages += o.messages
	if o.first <= f.first && edtf.Compare(dates[o.one], dates[f.one]) < 0 {
		f.one = o.one
	}
	f.first, f.last = min(f.first, o.first), max(f.last, o.last)
}

// name puts a row's id among the first of the message.
func (f *folded) name(d datedID) {
	at, _ := slices.BinarySearchFunc(f.ids, d, func(a, b datedID) int {
		return cmp.Or(edtf.Compare(a.date, b.date), strings.Compare(a.id, b.id))
	})
	if at < foldIDs {
		f.ids = slices.Insert(f.ids, at, d)
		f.ids = f.ids[:min(len(f.ids), foldIDs)]
	}
}

// named names the message by its first rows.
func (f *folded) named() string {
	ids := make([]string, len(f.ids))
	for i, d := range f.ids {
		ids[i] = d.id
	}
	id := strings.Join(ids, " ")
	if id != "" && f.rows > len(ids) {
		id += " …"
	}
	return id
}

// dated returns the days from the first to the last row; beyond the years that
// EDTF can name to the day, and where the period is not certain, the one date.
func (f *folded) dated(dates []edtf.Value) edtf.Value {
	if v, ok := edtf.Between(f.first, f.last); ok && f.key.period >= 0 {
		return v
	}
	return dates[f.one]
}

// messageOf returns the message that stands for the rows.
func messageOf(c *counter, f *folded) graph.Message {
	p := c.d.Packed
	from, to := p.People[f.key.from], p.People[f.key.to]
	m := graph.Message{
		ID: f.id, Date: f.date, From: from, To: to, Via: graph.Carriers(from, p.People[f.key.via], to),
		Both: f.key.both, Doubt: f.key.doubt, Weight: f.messages, Rows: f.rows, Kind: p.Said[f.key.said].Kind, Attrs: p.Said[f.key.said].Attrs,
	}
	for _, d := range f.ids {
		m.First = append(m.First, d.id)
	}
	return m
}

// compareFolded orders folded messages by date, id, actors, weight, value, then
// those of one way before meetings, and sure ones before doubted.
func compareFolded(c *counter, a, b *folded) int {
	if a.first != b.first { // as of most
		return cmp.Compare(a.first, b.first)
	}
	if o := cmp.Or(edtf.Compare(a.date, b.date), strings.Compare(a.id, b.id)); o != 0 {
		return o
	}
	people := c.d.Packed.People
	if o := cmp.Or(slices.Compare(people[a.key.from], people[b.key.from]), slices.Compare(people[a.key.to], people[b.key.to])); o != 0 {
		return o
	}
	m, o := messageOf(c, a), messageOf(c, b)
	return compareMessages(c.d.ColorColumn(c.o.Color), &m, &o)
}

// compareMessages orders the messages of folded rows as compareFolded does.
func compareMessages(column string, a, b *graph.Message) int {
	rank := func(is bool) int {
		if is {
			return 1
		}
		return 0
	}
	return cmp.Or(edtf.Compare(a.Date, b.Date), strings.Compare(a.ID, b.ID),
		slices.Compare(a.From, b.From), slices.Compare(a.To, b.To), slices.Compare(a.Via, b.Via),
		cmp.Compare(a.Weight, b.Weight), strings.Compare(a.Value(column), b.Value(column)),
		cmp.Compare(rank(a.Both), rank(b.Both)), cmp.Compare(rank(a.Doubt), rank(b.Doubt)))
}

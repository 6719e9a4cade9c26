package load

import (
	"cmp"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/graph/header"
	"cablegraph/graph/load/internal/intern"
	"cablegraph/graph/load/internal/repeats"
	"cablegraph/graph/table"
)

// A packed table keeps no ids. What tells the rows of one id is a sum of the id;
// the rows whose sums are another's too are read a second time, and treated as
// [joinRows], [dropFalseIDs] and [arrange] treat those of a table that is kept.

// A sameID is the rows that have one id, with what is not packed.
type sameID struct {
	id     string
	rows   []int
	lines  []int
	kinds  []string
	least  string // what the row says that comes first by its words
	first  int    // that row
	differ bool   // the rows say something else
}

// A joiner makes one message of the packed rows of one id, or says why not.
type joiner struct{ *packer }

// oneID makes one message of the rows of one id, or says why not.
func (p joiner) oneID() error {
	groups, err := p.sameIDs()
	if err != nil || len(groups) == 0 {
		return err
	}
	name := p.table.Headers[p.columns.Index("id")]
	surely, chosen := header.IsIDs(name), strings.EqualFold(name, "id") || len(p.l.options.Columns["id"]) > 0
	gone := make([]bool, len(p.out.Rows))
	joined, example, shared := 0, "", (*sameID)(nil)
	for _, g := range groups {
		switch {
		case surely && g.differ && p.oneLetter(g):
			p.joinAll(g, gone)
			if joined++; example == "" || g.id < example {
				example = g.id
			}
		case !chosen:
			if shared == nil {
				shared = g
			}
		default:
			p.refuseIDs(g)
		}
	}
	p.l.joined(p.table.Name, joined, example)
	if shared != nil {
		p.l.falseIDs(p.table.Name, name, shared.id, shared.lines[0], shared.lines[1])
		p.l.options.NoIDs = true
	}
	p.leaveOut(gone)
	return nil
}

// repeat finds the sums that rows of all halves have in common.
func (p joiner) repeat() {
	p.sums = p.sums[:0]
	for _, h := range p.halves {
		p.sums, h.sums = append(p.sums, h.sums...), nil
	}
	if p.twice = repeats.Of(p.sums); len(p.twice) == 0 {
		p.sums = nil
	}
}

// sameIDs returns the rows that have one id, in the order in which the first of
// each stand in the table. Rows that can't be read have none.
func (p joiner) sameIDs() ([]*sameID, error) {
	if len(p.twice) == 0 {
		return nil, nil
	}
	for row, special := range p.out.Special { // each by itself: order does not matter
		if special.Fault != "" {
			p.sums[row] = 0
		}
	}
	byID := make(map[string]*sameID)
	var all []*sameID
	err := p.again(func(row int, r table.Record) {
		if p.sums[row] == 0 || !p.twice[p.sums[row]] {
			return
		}
		id := p.columns.Cell(r.Cell, "id")
		g := byID[id]
		if g == nil {
			g = &sameID{id: strings.Clone(id), first: row}
			byID[g.id] = g
			all = append(all, g)
		}
		says := strings.Join(r.Cells(), "\x00")
		g.differ = g.differ || len(g.rows) > 0 && says != g.least
		if len(g.rows) == 0 || says < g.least {
			g.least, g.first = says, row
		}
		g.rows, g.lines, g.kinds = append(g.rows, row), append(g.lines, r.Line()), append(g.kinds, strings.Clone(p.columns.Cell(r.Cell, "kind")))
	})
	p.sums = nil // not needed twice
	return slices.DeleteFunc(all, func(g *sameID) bool { return len(g.rows) < 2 }), err
}

// idSum returns the sum by which an id is found again; 0 where there is none.
func idSum(id []byte) uint64 {
	if len(id) == 0 {
		return 0
	}
	return intern.Sum(id) | 1
}

// oneLetter is [oneLetter] of packed rows.
func (p joiner) oneLetter(g *sameID) bool {
	out := p.out
	rows := g.rows
	first := out.Rows[rows[0]]
	same := func(equal func(row int, of graph.PackedRow) bool) bool {
		return !slices.ContainsFunc(rows[1:], func(row int) bool { return !equal(row, out.Rows[row]) })
	}
	weight := func(row int) int {
		if out.Weights == nil {
			return 1
		}
		return out.Weights[row]
	}
	return !slices.ContainsFunc(g.kinds, func(kind string) bool { return kind != g.kinds[0] }) &&
		same(func(row int, of graph.PackedRow) bool {
			return edtf.Compare(out.Dates[of.Date], out.Dates[first.Date]) == 0 && out.Special[row].Both == out.Special[rows[0]].Both && weight(row) == weight(rows[0])
		}) &&
		(same(func(_ int, of graph.PackedRow) bool { return slices.Equal(out.People[of.From], out.People[first.From]) }) ||
			same(func(_ int, of graph.PackedRow) bool { return slices.Equal(out.People[of.To], out.People[first.To]) }))
}

// joinAll makes one row of those of a group: that which comes first by its words
// has the people of all.
func (p joiner) joinAll(g *sameID, gone []bool) {
	joined := p.out.Rows[g.first]
	special := p.out.Special[g.first]
	for _, end := range []func(*graph.PackedRow) *int32{
		func(r *graph.PackedRow) *int32 { return &r.From },
		func(r *graph.PackedRow) *int32 { return &r.To },
		func(r *graph.PackedRow) *int32 { return &r.Via },
	} {
		var actors []int
		for _, row := range g.rows {
			cell := *end(&p.out.Rows[row])
			special.Doubt = special.Doubt || p.out.Doubts != nil && p.out.Doubts[cell]
			actors = append(actors, p.out.People[cell]...)
		}
		slices.Sort(actors)
		if actors = slices.Compact(actors); slices.Equal(actors, p.out.People[*end(&joined)]) {
			continue
		}
		*end(&joined) = int32(len(p.out.People))
		if p.out.People = append(p.out.People, actors); p.out.Doubts != nil {
			p.out.Doubts = append(p.out.Doubts, false)
		}
	}
	for i, row := range g.rows {
		special.Doubt = special.Doubt || p.out.Special[row].Doubt
		gone[row] = row != g.first
		if row == g.first {
			p.tooMany(joined, g.lines[i], &special)
		}
	}
	if p.out.Rows[g.first] = joined; special != (graph.SpecialRow{}) {
		p.out.Special[g.first] = special
	}
}

// refuseIDs refuses an id that belongs to several messages: to all but the one
// that comes first by its date and its words.
func (p joiner) refuseIDs(g *sameID) {
	order := make([]int, len(g.rows)) // into rows
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		date := func(i int) edtf.Value { return p.out.Dates[p.out.Rows[g.rows[i]].Date] }
		last := func(i int) int { // the first by its words stands before others
			if g.rows[i] == g.first {
				return 0
			}
			return 1
		}
		return cmp.Or(edtf.Compare(date(a), date(b)), cmp.Compare(last(a), last(b)))
	})
	for _, i := range order[1:] {
		first, line := g.lines[order[0]], g.lines[i]
		if !p.l.options.SkipBad {
			p.l.twice(max(first, line), min(first, line), g.id)
			continue
		}
		special := p.out.Special[g.rows[i]]
		special.Fault = idOfAnother(g.id)
		p.out.Special[g.rows[i]] = special
	}
}

// leaveOut takes rows out of the table.
func (p joiner) leaveOut(gone []bool) {
	if !slices.Contains(gone, true) {
		return
	}
	p.gone = gone
	special := make(map[int]graph.SpecialRow, len(p.out.Special))
	to := 0
	for row, out := range gone {
		if out {
			continue
		}
		if s, ok := p.out.Special[row]; ok {
			special[to] = s
		}
		p.out.Rows[to] = p.out.Rows[row]
		if p.out.Says != nil {
			p.out.Says[to] = p.out.Says[row]
		}
		if p.out.Weights != nil {
			p.out.Weights[to] = p.out.Weights[row]
		}
		to++
	}
	p.out.Rows, p.out.Special = p.out.Rows[:to], special
	p.out.Says = p.out.Says[:min(to, len(p.out.Says))]
	p.out.Weights = p.out.Weights[:min(to, len(p.out.Weights))]
}

package change

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/count"
)

// A differ gathers what a comparison has by line and by speaker.
type differ struct {
	*count.Comparison
	periods [2]graph.Period
	lines   map[lineKey]*row
	said    map[[2]int]*row // by actor and category
}

type lineKey struct {
	graph.Pair
	category int
	both     bool
}

// A row is the messages that may be on one line, drawn there or not.
type row struct {
	of    [2][]graph.EdgeMessage
	drawn [2][]graph.EdgeMessage
	lines []*graph.Line // of both figures, that draw something
}

// newDiff compares the graphs of two periods.
func newDiff(s *graph.Series, c *count.Comparison) *Diff {
	d := differ{Comparison: c, lines: make(map[lineKey]*row), said: make(map[[2]int]*row)}
	for side, g := range c.Graphs {
		d.periods[side] = s.Periods[c.Periods[side]]
		for i := range g.Lines {
			l := &g.Lines[i]
			r := rowOf(d.lines, lineKey{graph.Pair{From: l.From, To: l.To}, l.Category, l.Both})
			if d.add(r, side, l.Messages) {
				r.lines = append(r.lines, l)
			}
		}
		for _, n := range g.Nodes {
			for _, m := range n.Said {
				d.add(rowOf(d.said, [2]int{n.Actor, m.Category}), side, []graph.EdgeMessage{m})
			}
		}
	}
	out := &Diff{Periods: c.Periods, Messages: c.Messages, Categories: c.Categories, At: c.At}
	for key, r := range d.lines { // order does not matter: they are sorted
		if change, drawn := d.change(r, c.Compares(key.From, key.To)); drawn {
			out.Lines = append(out.Lines, r.line(key, change))
		}
	}
	for key, r := range d.said { // order does not matter: they are sorted
		if change, drawn := d.change(r, c.Whole[key[0]]); drawn {
			out.Said = append(out.Said, Said{key[0], key[1], change})
		}
	}
	slices.SortFunc(out.Lines, func(x, y Line) int {
		return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(x.To, y.To), cmp.Compare(x.Category, y.Category), cmp.Compare(rank(x.Both), rank(y.Both)))
	})
	slices.SortFunc(out.Said, func(x, y Said) int { return cmp.Or(cmp.Compare(x.Actor, y.Actor), cmp.Compare(x.Category, y.Category)) })
	out.Actors = d.actors(s)
	return out
}

func rank(last bool) int {
	if last {
		return 1
	}
	return 0
}

func rowOf[K comparable](rows map[K]*row, key K) *row {
	r := rows[key]
	if r == nil {
		r = &row{}
		rows[key] = r
	}
	return r
}

// add adds messages of one period to a row, and reports whether its figure draws
// any of them.
func (d *differ) add(r *row, side int, on []graph.EdgeMessage) bool {
	drawn := false
	for _, m := range on {
		r.of[side] = append(r.of[side], m)
		if m.Certainty >= d.Rule {
			r.drawn[side], drawn = append(r.drawn[side], m), true
		}
	}
	return drawn
}

// change says what changes on a row; nothing is drawn where neither figure draws
// a message of it. Of a row that is not whole, it is not known what changes.
func (d *differ) change(r *row, whole bool) (change Change, drawn bool) {
	c := Change{Messages: r.drawn, Kind: Unknown}
	for side, on := range r.drawn {
		slices.SortFunc(on, func(x, y graph.EdgeMessage) int { return cmp.Compare(x.Message, y.Message) })
		for _, m := range on {
			c.Counts[side].Add(m.Certainty, d.Messages[m.Message].Weight)
		}
	}
	if len(r.drawn[0])+len(r.drawn[1]) == 0 {
		return c, false
	}
	if whole {
		c.Kind = kindOf(c.Counts[0].Total(), c.Counts[1].Total())
		c.Sure = d.bounds(r).always(c.Kind)
	}
	return c, true
}

// line returns the line of a row. What its lines in the figures do not agree in
// it leaves out.
func (r *row) line(key lineKey, c Change) Line {
	first := r.lines[0]
	l := Line{
		From: key.From, To: key.To, Category: key.category, Both: key.both, Change: c,
		Second: first.Second, Report: true, Onward: true, Carriers: carriers(first),
	}
	for _, o := range r.lines {
		l.Report, l.Onward = l.Report && o.Report, l.Onward && o.Onward
		if o.Second != l.Second {
			l.Second = -1
		}
		if !slices.Equal(carriers(o), l.Carriers) {
			l.Carriers = nil
		}
	}
	return l
}

// carriers returns who carried all messages of a line, if they were the same.
func carriers(l *graph.Line) []int {
	if len(l.Carriers) != 1 {
		return nil
	}
	return l.Carriers[0]
}

// actors says who comes, goes and stays, of those with a part in what either
// figure draws.
func (d *differ) actors(s *graph.Series) []Actor {
	in := make(map[int]bool)
	for _, p := range d.Periods {
		for _, n := range s.Graphs[p].Nodes {
			in[n.Actor] = true
		}
	}
	var out []Actor
	for a := range in { // order does not matter: they are sorted
		before, after := d.Acts[0][a], d.Acts[1][a]
		actor := Actor{Actor: a, Kind: Same, Sure: before == graph.Certain && after == graph.Certain}
		switch {
		case before < d.Rule:
			actor.Kind, actor.Sure = New, before == graph.Outside && after == graph.Certain
		case after < d.Rule:
			actor.Kind, actor.Sure = Gone, before == graph.Certain && after == graph.Outside
		}
		out = append(out, actor)
	}
	slices.SortFunc(out, func(x, y Actor) int { return cmp.Compare(x.Actor, y.Actor) })
	return out
}

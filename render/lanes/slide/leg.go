package slide

import (
	"cmp"
	"slices"

	"cablegraph/render/lanes/sequence"
)

// A leg is a straight piece of a message's line.
type leg struct {
	from, to int
	heads    []int // rows at which heads point, in the direction of the leg
	back     bool  // a head points at the start, too
	ringEnd  bool  // it ends in the ring of a carrier who has a row
	joint    bool  // it joins two of the senders, and has no head
	rings    int   // carriers without a row, on its way
	dashed   bool  // it is the report of a carrier, or reports itself
}

// columnOf finds the line of a message between rows. Who sent it together is joined.
func columnOf(f *Figure, m *sequence.Message, part int, beside bool, reports [][]int) column {
	c := column{m: m, part: part, beside: beside, tokens: slices.Sorted(slices.Values(f.rowsOf(m.From)))}
	to := slices.DeleteFunc(f.rowsOf(m.To), func(r int) bool { return slices.Contains(c.tokens, r) })
	if len(to) == 0 {
		c.join(to)
		return c
	}
	at, bare := -1, 0
	for _, v := range m.Via {
		r, ok := f.of[v]
		if !ok {
			bare++
			continue
		}
		if at < 0 {
			at = nearest(c.tokens, r)
		}
		if r != at {
			c.legs = append(c.legs, leg{from: at, to: r, rings: bare, ringEnd: true, dashed: m.Stand.Report})
			at, bare = r, 0
		}
	}
	if at < 0 {
		c.send(to, bare)
	} else {
		c.arrive(at, to, bare)
		c.join(nil)
	}
	for _, rows := range reports { // what a carrier made of it
		if carrier := carriersRow(f); carrier >= 0 && slices.Contains(to, carrier) {
			rows = slices.DeleteFunc(slices.Clone(rows), func(r int) bool { return slices.Contains(to, r) || r == carrier || slices.Contains(c.tokens, r) })
			c.onward(carrier, rows)
			to = append(to, rows...)
		}
	}
	return c
}

// nearest returns the row of some that is nearest to another, of equals the upper one.
func nearest(rows []int, to int) int {
	return slices.MinFunc(rows, func(a, b int) int { return cmp.Compare(max(a-to, to-a), max(b-to, to-b)) })
}

// send draws the way to receivers from the nearest senders: from either side where
// they stand between two.
func (c *column) send(to []int, bare int) {
	for i, at := range c.tokens {
		c.arrive(at, slices.DeleteFunc(slices.Clone(to), func(r int) bool {
			return i > 0 && r < c.tokens[i-1] || i+1 < len(c.tokens) && r > c.tokens[i+1]
		}), bare)
	}
	c.join(to)
}

// join joins senders between whom no receiver stands.
func (c *column) join(to []int) {
	for i := 1; i < len(c.tokens); i++ {
		a, b := c.tokens[i-1], c.tokens[i]
		if !slices.ContainsFunc(to, func(r int) bool { return a < r && r < b }) {
			c.legs = append(c.legs, leg{from: a, to: b, joint: true, dashed: c.m.Stand.Report})
		}
	}
}

// arrive draws the last stretch, up and down from where the message is.
func (c *column) arrive(at int, to []int, bare int) {
	for _, up := range []bool{true, false} {
		var rows []int
		for _, r := range to {
			if r != at && (r < at) == up {
				rows = append(rows, r)
			}
		}
		if rows == nil {
			continue
		}
		end := slices.Max(rows)
		if up {
			end = slices.Min(rows)
		}
		c.legs = append(c.legs, leg{from: at, to: end, heads: rows, rings: bare, dashed: c.m.Stand.Report, back: c.m.Both && slices.Contains(c.tokens, at)})
	}
}

// arrives reports whether the line has an arrow.
func (c *column) arrives() bool {
	return slices.ContainsFunc(c.legs, func(l leg) bool { return !l.joint })
}

// onward draws the report of a carrier.
func (c *column) onward(from int, rows []int) {
	for _, r := range rows {
		c.legs = append(c.legs, leg{from: from, to: r, heads: []int{r}, dashed: true})
	}
}

// carriersRow returns the row of the carriers; -1 where there is none.
func carriersRow(f *Figure) int {
	return slices.IndexFunc(f.rows, func(r row) bool { return r.between })
}

// reportsOf returns, by message, the rows that hear of it by the report of a carrier
// to whom it went.
func reportsOf(f *Figure) map[string][][]int {
	out := make(map[string][][]int)
	carrier := carriersRow(f)
	for i := range f.whole.Messages {
		r := &f.whole.Messages[i]
		if len(r.From) == 1 && carrier >= 0 && slices.Contains(f.rows[carrier].actors, r.From[0]) {
			for _, id := range r.Reports {
				out[id] = append(out[id], f.rowsOf(r.To))
			}
		}
	}
	return out
}

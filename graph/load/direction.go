package load

import (
	"fmt"

	"cablegraph/graph/header"
)

// Contradictions count what a column of directions says beside from and to,
// which stand: by the cells of both.
type contradictions struct {
	said map[[2]int32]map[header.Direction]int
}

func (x *contradictions) add(from, to int32, d header.Direction) {
	if d != header.Outgoing && d != header.Incoming {
		return
	}
	if x.said == nil {
		x.said = make(map[[2]int32]map[header.Direction]int)
	}
	pair := [2]int32{from, to}
	if x.said[pair] == nil {
		x.said[pair] = make(map[header.Direction]int)
	}
	x.said[pair][d]++
}

// tell remarks on messages of one pair that are called both in and out.
func (x *contradictions) tell(l *loader) {
	rows := 0
	for _, n := range x.said { // each by itself: order does not matter
		if n[header.Outgoing] > 0 && n[header.Incoming] > 0 {
			rows += min(n[header.Outgoing], n[header.Incoming])
		}
	}
	if rows > 0 {
		l.Remark(fmt.Sprintf("%s: the column %q calls messages of one sender to one recipient in and out (%s); from and to stand, the direction is not used",
			l.data.Table, l.Header("direction"), many(rows, "contradiction")))
	}
}

// many says how many things there are: 1 row, 2 rows.
func many(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

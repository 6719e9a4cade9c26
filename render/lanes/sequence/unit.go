package sequence

import "cablegraph/graph/edtf"

// Begin returns the first day of the day, month or year that holds d.
func Begin(d edtf.Day, u edtf.Unit) edtf.Day {
	y, m, _ := d.Civil()
	switch u {
	case edtf.ByDay:
		return d
	case edtf.ByMonth:
		return edtf.Date(y, m, 1)
	}
	return edtf.Date(y, 1, 1)
}

// End returns the last day of the day, month or year that holds d.
func End(d edtf.Day, u edtf.Unit) edtf.Day {
	longest := map[edtf.Unit]edtf.Day{edtf.ByDay: 1, edtf.ByMonth: 31, edtf.ByYear: 366}[u]
	return Begin(Begin(d, u)+longest, u) - 1
}

// Within reports whether all days of a message lie in one unit.
func (m *Message) Within(u edtf.Unit) bool {
	return !m.First.Open() && !m.Last.Open() && Begin(m.First, u) == Begin(m.Last, u)
}

// UsualUnit is the finest unit in which at least half of the messages are dated: day,
// month or year.
func UsualUnit(messages []Message) edtf.Unit {
	for _, u := range []edtf.Unit{edtf.ByDay, edtf.ByMonth} {
		n := 0
		for i := range messages {
			if messages[i].Within(u) {
				n++
			}
		}
		if 2*n >= len(messages) {
			return u
		}
	}
	return edtf.ByYear
}

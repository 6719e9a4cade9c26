package words

import (
	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// monthFrame is what the days of a month share, and yearFrame what its months do.
func monthFrame(d edtf.Day) Frame { return FrameOf(graph.Period{Start: d, End: d}) }
func yearFrame(d edtf.Day) Frame  { return monthFrame(d).Monthly() }

// Unit spells a day, a month or a year of an axis, without what is coarser.
func (l Language) Unit(d edtf.Day, u edtf.Unit) string {
	switch u {
	case edtf.ByDay:
		return l.DayIn(d, monthFrame(d))
	case edtf.ByMonth:
		return l.SpellDate(yearFrame(d).fields(d, edtf.ByMonth))
	}
	return l.Year(d)
}

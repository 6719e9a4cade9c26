package words

import (
	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/words/vocabulary"
)

// A Frame is what all dates of a figure share, because its heading says it:
// the year of a figure of one year, and the month of one of a month. The zero
// Frame shares nothing.
type Frame struct {
	known bool
	year  int64
	month int  // 0: the figure has several
	times bool // it is of one day, and its dates have times
	day   edtf.Day
}

// FrameOf returns what the dates of a period share.
func FrameOf(p graph.Period) Frame {
	y1, m1, _ := p.Start.Civil()
	y2, m2, _ := p.End.Civil()
	switch {
	case y1 != y2:
		return Frame{}
	case m1 != m2:
		return Frame{known: true, year: y1}
	}
	return Frame{known: true, year: y1, month: m1}
}

// monthFrame is what the days of a month share, and yearFrame what its months do.
func monthFrame(d edtf.Day) Frame { return FrameOf(graph.Period{Start: d, End: d}) }
func yearFrame(d edtf.Day) Frame  { return monthFrame(d).Monthly() }

// Monthly returns f with months spelled.
func (f Frame) Monthly() Frame {
	f.month = 0
	return f
}

// OfDay returns f where all dates are of one day, of which their times of day are told;
// what has none is told with its month.
func (f Frame) OfDay(d edtf.Day) Frame {
	f = f.Monthly()
	f.times, f.day = true, d
	return f
}

// timeOf returns the time of day that stands for a date; empty where none does.
func (f Frame) timeOf(v edtf.Value) string {
	if !f.times || v.Earliest() != f.day {
		return ""
	}
	return v.TimeOfDay()
}

// IsMonth reports whether the dates share a month.
func (f Frame) IsMonth() bool { return f.month != 0 }

// Holds reports whether f says year and month of a day.
func (f Frame) Holds(d edtf.Day) bool {
	y, m, _ := d.Civil()
	return f.known && f.year == y && f.month == m
}

// fields returns what is to be shown of a day, a month or a year. The month of a
// date without a day is never left out: it is all that the date says.
func (f Frame) fields(d edtf.Day, unit edtf.Unit) vocabulary.Fields {
	y, m, day := d.Civil()
	if unit == edtf.ByYear {
		return vocabulary.Fields{Year: y, HasYear: true}
	}
	out := vocabulary.Fields{Year: y, HasYear: !f.known || f.year != y, Month: m}
	if unit == edtf.ByDay {
		if out.Day = day; f.Holds(d) {
			out.Month = 0
		}
	}
	return out
}

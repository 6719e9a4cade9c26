package slide

import (
	"fmt"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/axis"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// A column is a message, or the border at which a part begins; the last one is the
// end of the slide.
type column struct {
	m      *sequence.Message // nil: a border
	part   int               // that begins at a border, or to which the message belongs
	beside bool              // its value answers another question than most of its period
	tokens []int             // rows of its senders
	legs   []leg
	x      shape.Unit
}

// columnsOf lays out parts side by side; there is no way where they have no room.
func (f *Figure) columnsOf(parts []sequence.Segment, reports map[string][][]int, width shape.Unit) ([]column, bool) {
	var columns []column
	for i, seg := range parts {
		columns = append(columns, column{part: i})
		question := ""
		if seg.Period >= 0 {
			question = f.set.Series.Graphs[seg.Period].Question
		}
		for _, m := range seg.Messages {
			beside := m.Stand.Question != "" && question != "" && m.Stand.Question != question
			columns = append(columns, columnOf(f, m, i, beside, reports[m.ID]))
		}
	}
	columns = append(columns, column{part: len(parts)})
	gaps, from := []axis.Gap{}, 0
	for j := 1; j < len(columns); j++ {
		gaps = append(gaps, axis.Gap{From: j - 1, To: j, Least: between(f.style, &columns[j-1], &columns[j])})
		if columns[j].m == nil { // the date over the part needs room
			gaps = append(gaps, axis.Gap{From: from, To: j, Least: f.style.Faces.Measure(f.startOf(parts, columns[from].part), f.style.Label(), false) + f.style.Em()/2})
			from = j
		}
	}
	gaps = append(gaps, longestGaps(f, columns)...)
	axis.SortGaps(gaps)
	at, ok := axis.Spread(f.weights(parts, columns), gaps, width)
	if !ok {
		return nil, false
	}
	for i := range columns {
		columns[i].x = at[i]
	}
	return columns, true
}

// between returns how far two neighbouring columns must be apart: marks of one row
// further than a mark from a line.
func between(s scale.Style, a, b *column) shape.Unit {
	switch {
	case a.m == nil || b.m == nil:
		return s.Em() * 7 / 10
	case slices.ContainsFunc(a.tokens, func(row int) bool { return slices.Contains(b.tokens, row) }):
		return s.Em()
	}
	return s.Em() * 4 / 5
}

// startOf is what stands over a part: when its period begins, as a year, a month or a
// day, whichever the calendar or the dates of most messages have; with the year where
// that is another than the one before.
func (f *Figure) startOf(parts []sequence.Segment, part int) string {
	seg := parts[part]
	if seg.Period < 0 { // its messages have dates of their own
		return ""
	}
	w, unit := f.style.Words, sequence.UsualUnit(f.messages)
	if seg.Part == 0 {
		unit = max(unit, calendarUnit(f.set.Series.Periods[seg.Period]))
	}
	known := part > 0 && parts[part-1].Period >= 0 && sequence.Begin(parts[part-1].From, edtf.ByYear) == sequence.Begin(seg.From, edtf.ByYear)
	switch {
	case seg.Part == 0 && f.set.Series.Periods[seg.Period].Unit == "decade":
		return w.Title(f.set.Series.Periods[seg.Period])
	case unit == edtf.ByYear:
		return w.Year(seg.From)
	case unit == edtf.ByMonth && known:
		return w.Unit(seg.From, unit)
	case unit == edtf.ByMonth:
		return w.Month(seg.From)
	case known:
		return w.DayIn(seg.From, words.FrameOf(graph.Period{Start: seg.From, End: seg.From}).Monthly())
	}
	return w.Day(seg.From)
}

// calendarUnit is the unit in which a period of the calendar begins.
func calendarUnit(p graph.Period) edtf.Unit {
	switch p.Unit {
	case "decade", "year":
		return edtf.ByYear
	case "quarter", "month":
		return edtf.ByMonth
	}
	return edtf.ByDay
}

// weights share the room: most for messages, the rest for days.
func (f *Figure) weights(parts []sequence.Segment, columns []column) []int {
	day := func(i int) edtf.Day {
		switch c := &columns[i]; {
		case c.m != nil:
			return c.m.Day
		case c.part == len(parts):
			return parts[c.part-1].To
		default:
			return parts[c.part].From
		}
	}
	steps := make([]int, len(columns)-1)
	days := edtf.Day(0)
	for i := range steps {
		if columns[i+1].m != nil || columns[i].m != nil {
			days += max(day(i+1)-day(i), 0)
		}
	}
	for i := range steps {
		steps[i] = 850000/len(steps) + int(150000*int64(max(day(i+1)-day(i), 0))/max(int64(days), 1)) + 1
	}
	return steps
}

// pack sets parts on as few slides as have room for them.
func (f *Figure) pack(segments []sequence.Segment) error {
	reports := reportsOf(f)
	f.side = f.nameRoom()
	width := f.style.W - 2*f.style.Margin() - f.side
	fits := func(parts []sequence.Segment) ([]column, bool) { return f.columnsOf(parts, reports, width) }
	var parts []sequence.Segment
	for _, seg := range segments {
		for n := 1; ; n++ {
			cut := seg.Parts(n)
			if n == len(seg.Messages) || !slices.ContainsFunc(cut, func(p sequence.Segment) bool { _, ok := fits([]sequence.Segment{p}); return !ok }) {
				parts = append(parts, cut...)
				break
			}
		}
	}
	for len(parts) > 0 {
		n := 1
		columns, ok := fits(parts[:1])
		if !ok || len(f.Slides) == mostSlides {
			return fmt.Errorf("%d are %w, of which a talk has %d at most", len(f.messages), ErrTooMany, mostSlides)
		}
		for ; n < len(parts); n++ {
			wider, ok := fits(parts[:n+1])
			if !ok {
				break
			}
			columns = wider
		}
		f.Slides = append(f.Slides, Slide{f, len(f.Slides) + 1, parts[:n], columns})
		parts = parts[n:]
	}
	return nil
}

// nameSize is the size of a row's name.
func nameSize(s scale.Style, r row) shape.Unit {
	if r.bold {
		return s.Principal() * 17 / 18
	}
	return s.Label()
}

// nameRoom is how wide the names of the rows stand.
func (f *Figure) nameRoom() shape.Unit {
	s, w := f.style, shape.Unit(0)
	for _, r := range f.rows {
		w = max(w, s.Faces.Measure(r.name, nameSize(s, r), r.bold))
	}
	return min(w, (s.W-2*s.Margin())/3) + s.Em()*2/3
}

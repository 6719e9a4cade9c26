package figure

import (
	"fmt"
	"strings"
	"time"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A frame is what all dates of a figure share, because its heading says it:
// the year of a figure of one year, and the month of one of a month. The zero
// frame shares nothing.
type frame struct {
	known bool
	year  int64
	month int // 0: the figure has several
}

// frameOf returns what the dates of a period share.
func frameOf(p graph.Period) frame {
	y1, m1, _ := p.Start.Civil()
	y2, m2, _ := p.End.Civil()
	switch {
	case y1 != y2:
		return frame{}
	case m1 != m2:
		return frame{known: true, year: y1}
	}
	return frame{known: true, year: y1, month: m1}
}

// monthly returns f with months spelled.
func (f frame) monthly() frame {
	f.month = 0
	return f
}

// day spells a day without what the frame says.
func (f frame) day(d edtf.Day) string {
	y, m, day := d.Civil()
	if f.known && y == f.year && m == f.month {
		return fmt.Sprint(day)
	}
	return fmt.Sprintf("%d %s", day, f.monthOf(d))
}

// monthOf spells the month of a day, which is never left out: it is all that a
// date without a day says.
func (f frame) monthOf(d edtf.Day) string {
	y, m, _ := d.Civil()
	if f.known && y == f.year {
		return shortMonth(m)
	}
	return fmt.Sprintf("%s %d", shortMonth(m), y)
}

// periodDates spells the days of a period: "12 July – 14 September 1950".
func periodDates(p graph.Period) string {
	y1, m1, d1 := p.Start.Civil()
	y2, m2, d2 := p.End.Civil()
	end := fmt.Sprintf("%d %s %d", d2, monthName(m2), y2)
	switch {
	case p.Start == p.End:
		return end
	case y1 != y2:
		return fmt.Sprintf("%d %s %d – %s", d1, monthName(m1), y1, end)
	case m1 != m2:
		return fmt.Sprintf("%d %s – %s", d1, monthName(m1), end)
	}
	return fmt.Sprintf("%d–%s", d1, end)
}

// dateWords spells a date for people, each in its own precision: a year stays
// a year. An approximate date begins with "c.", one that the table doubts
// stands in square brackets. A question mark would say something else, that the
// message may be of another period.
func dateWords(v edtf.Value, f frame) string {
	s := rangeWords(v, f)
	if v.Approximate() {
		s = "c. " + s
	}
	if v.Uncertain() {
		s = "[" + s + "]"
	}
	return s
}

// rangeWords spells the days of a date. A dash joins the ends of a span in which
// one unknown day lies; "to" those of one that lasted all these days, which EDTF
// writes in braces.
func rangeWords(v edtf.Value, f frame) string {
	first, last := v.Earliest(), v.Latest()
	switch {
	case first.Open() && last.Open():
		return "undated"
	case first.Open():
		return "by " + f.monthly().day(last)
	case last.Open():
		return "from " + f.monthly().day(first)
	case first == last:
		return f.day(first)
	}
	text := v.String()
	members := strings.Count(text, ",") + 1
	lasted := strings.HasPrefix(text, "{")
	switch {
	case lasted && members == 2 && !strings.Contains(text, ".."):
		return spanWords(first, last, " and ", f)
	case lasted:
		return spanWords(first, last, " to ", f)
	case strings.HasPrefix(text, "[") && last == first+1:
		return spanWords(first, last, " or ", f)
	}
	return spanWords(first, last, "–", f)
}

// spanWords joins two days, naming a common month or year once. Whole months
// and years are spelled as such.
func spanWords(first, last edtf.Day, by string, f frame) string {
	wide := by
	if by == "–" {
		wide = " – "
	}
	y1, m1, d1 := first.Civil()
	y2, m2, _ := last.Civil()
	switch unit := unitOf(first, last); {
	case unit == edtf.ByYear && y1 == y2:
		return fmt.Sprint(y1)
	case unit == edtf.ByYear:
		return fmt.Sprintf("%d%s%d", y1, by, y2)
	case unit == edtf.ByMonth && y1 == y2 && m1 == m2:
		return f.monthOf(first)
	case unit == edtf.ByMonth && y1 == y2:
		return shortMonth(m1) + by + f.monthOf(last)
	case unit == edtf.ByMonth:
		return frame{}.monthOf(first) + wide + frame{}.monthOf(last)
	case y1 == y2 && m1 == m2:
		return fmt.Sprintf("%d%s%s", d1, by, f.day(last))
	case y1 == y2:
		return fmt.Sprintf("%d %s%s%s", d1, shortMonth(m1), wide, f.monthly().day(last))
	}
	return frame{}.day(first) + wide + frame{}.day(last)
}

// unitOf returns in which units a span is whole: years, months or days.
func unitOf(first, last edtf.Day) edtf.Unit {
	_, m1, d1 := first.Civil()
	_, nextMonth, nextDay := (last + 1).Civil()
	switch whole := d1 == 1 && nextDay == 1; {
	case whole && m1 == 1 && nextMonth == 1:
		return edtf.ByYear
	case whole:
		return edtf.ByMonth
	}
	return edtf.ByDay
}

// DayWords spells a day with its month, and its year if asked.
func DayWords(d edtf.Day, year bool) string {
	_, _, day := d.Civil()
	return fmt.Sprintf("%d %s", day, MonthWords(d, year))
}

// MonthWords spells the month of a day, and its year if asked.
func MonthWords(d edtf.Day, year bool) string {
	y, m, _ := d.Civil()
	if !year {
		return shortMonth(m)
	}
	return fmt.Sprintf("%s %d", shortMonth(m), y)
}

// monthName spells a month, shortMonth by its first three letters.
func monthName(month int) string  { return time.Month(month).String() }
func shortMonth(month int) string { return monthName(month)[:3] }

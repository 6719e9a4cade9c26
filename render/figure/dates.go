package figure

import (
	"fmt"
	"strings"
	"time"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

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

// dateWords spells a date for people. Approximate dates begin with "c.",
// uncertain ones end in a question mark.
func dateWords(v edtf.Value, year bool) string {
	s := rangeWords(v, year)
	if v.Approximate() {
		s = "c. " + s
	}
	if v.Uncertain() {
		s += "?"
	}
	return s
}

func rangeWords(v edtf.Value, year bool) string {
	first, last := v.Earliest(), v.Latest()
	switch {
	case first.Open() && last.Open():
		return "undated"
	case first.Open():
		return "by " + DayWords(last, year)
	case last.Open():
		return "from " + DayWords(first, year)
	case first == last:
		return DayWords(first, year)
	}
	if strings.HasPrefix(v.String(), "[") && last == first+1 {
		return pairWords(first, last, " or ", year)
	}
	y1, m1, d1 := first.Civil()
	y2, m2, _ := last.Civil()
	_, nextMonth, nextDay := (last + 1).Civil()
	whole := d1 == 1 && nextDay == 1 // from a first to a last day of a month
	switch {
	case whole && m1 == 1 && nextMonth == 1 && y1 == y2:
		return fmt.Sprint(y1)
	case whole && m1 == 1 && nextMonth == 1:
		return fmt.Sprintf("%d–%d", y1, y2)
	case whole && y1 == y2 && m1 == m2:
		return MonthWords(first, year)
	case whole && y1 == y2:
		return shortMonth(m1) + "–" + MonthWords(last, year)
	case whole:
		return MonthWords(first, true) + " – " + MonthWords(last, true)
	}
	return pairWords(first, last, "–", year)
}

// pairWords joins two days, naming a common month or year once.
func pairWords(first, last edtf.Day, by string, year bool) string {
	y1, m1, d1 := first.Civil()
	y2, m2, _ := last.Civil()
	switch {
	case y1 == y2 && m1 == m2:
		return fmt.Sprintf("%d%s%s", d1, by, DayWords(last, year))
	case by == "–":
		by = " – "
	}
	return DayWords(first, y1 != y2) + by + DayWords(last, year || y1 != y2)
}

func DayWords(d edtf.Day, year bool) string {
	_, _, day := d.Civil()
	return fmt.Sprintf("%d %s", day, MonthWords(d, year))
}

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

package graph

import (
	"errors"
	"fmt"
	"strings"

	"cablegraph/graph/edtf"
)

// PeriodsAt returns the periods that begin on the given days, each ending
// before the next and the last with the last message; or, where an interval
// such as 1950-06-25/1950-07-11 is given, the period of these days. Their ids
// are their first days; they have no titles.
func PeriodsAt(d *Dataset, dates []edtf.Value) ([]Period, error) {
	whole, ok := daysOf(drawable(d, nil))
	if !ok {
		return nil, errors.New("no message has a date, so there is nothing to cut into periods")
	}
	if len(dates) > maxPeriods {
		return nil, fmt.Errorf("there are more than %d periods, and each is a figure", maxPeriods)
	}
	periods := make([]Period, len(dates))
	var open []bool
	for i, date := range dates {
		p := Period{Start: date.Earliest(), End: date.Latest()}
		if p.Start.Open() || p.End.Open() {
			return nil, fmt.Errorf("date %q is open; a period has a first and a last day", date)
		}
		periods[i], open = p, append(open, !strings.Contains(date.String(), "/"))
	}
	for i := range periods {
		p := &periods[i]
		if !open[i] {
			continue
		}
		p.End = max(whole.End, p.Start)
		if i+1 < len(periods) {
			p.End = periods[i+1].Start - 1
		}
		if p.End < p.Start {
			return nil, fmt.Errorf("%s does not come before %s; write the days in their order", p.Start, periods[i+1].Start)
		}
	}
	for i := range periods {
		periods[i].ID = dayID(periods[i].Start)
	}
	SortPeriods(periods)
	for i := 1; i < len(periods); i++ {
		if periods[i].ID == periods[i-1].ID {
			return nil, fmt.Errorf("two periods begin on %s", periods[i].ID)
		}
	}
	return periods, CheckOverlap(periods)
}

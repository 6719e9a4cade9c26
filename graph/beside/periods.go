package beside

import (
	"errors"
	"fmt"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
	"cablegraph/graph/written"
)

// Periods reads the table of periods.
func Periods(s *table.Source, order string, f *header.Findings) []graph.Period {
	t := open(s, f)
	if t == nil {
		return nil
	}
	c, complete := header.Periods(t, f)
	if !complete {
		return nil
	}
	var periods []graph.Period
	type firstRow struct {
		id   string
		line int
	}
	rows := make(map[string]firstRow) // by id as a file name
	whole := true                     // no period is left out for a fault
	for row := range t.Records(table.Record.Full) {
		if f.Faults.Full() {
			return nil
		}
		p, err := readPeriod(t, c, row, order, f)
		if err := row.Fault(); err != nil {
			f.Faults.Add(s.Name, row.Line(), 0, err)
		}
		if err != nil {
			whole = false
			continue
		}
		name := strings.ToLower(p.ID)
		if first, twice := rows[name]; twice {
			at := c.Place(row, "id")
			f.Faults.Add(s.Name, at.Line, at.Column, sameFile(p.ID, first.id, first.line))
			whole = false
			continue
		}
		if rows[name] = (firstRow{p.ID, row.Line()}); len(periods) == maxPeriods {
			f.Faults.Add(s.Name, row.Line(), 0, fmt.Errorf("there are more than %d periods, and each is a figure", maxPeriods))
			return nil
		}
		periods = append(periods, p)
	}
	graph.SortPeriods(periods)
	if err := graph.CheckOverlap(periods); err != nil {
		f.Faults.Add(s.Name, 0, 0, err)
		return nil
	}
	if whole {
		for _, remark := range graph.GapsAndOverlaps(periods) {
			f.Remark(s.Name + ": " + remark)
		}
	}
	return periods
}

// sameFile is the error of an id that would name the file of another one, which
// stands on a line before.
func sameFile(id, first string, line int) error {
	if id != first {
		return fmt.Errorf("the id %q is %q on line %d but for capitals; files are named by it, and some systems do not tell them apart", id, first, line)
	}
	return fmt.Errorf("the id %q stands on line %d too; files are named by it", id, line)
}

// readPeriod reads a period from a row. What is wrong is added to the findings at its
// cell, and returned.
func readPeriod(t *table.Table, c header.Columns, row table.Record, order string, f *header.Findings) (graph.Period, error) {
	p := graph.Period{ID: c.Cell(row.Cell, "id"), Title: c.Cell(row.Cell, "title")}
	var errs []error
	fault := func(field string, err error) {
		at := c.Place(row, field)
		f.Faults.Add(t.Name, at.Line, at.Column, err)
		errs = append(errs, err)
	}
	for _, end := range []struct {
		field, write string
		into         *edtf.Day
		day          func(edtf.Value) edtf.Day
	}{
		{"start", "its first day, or one before all messages", &p.Start, edtf.Value.Earliest},
		{"end", "its last day, or one behind all messages", &p.End, edtf.Value.Latest},
	} {
		cell := c.Cell(row.Cell, end.field)
		v, err := written.Parse(cell, written.Order(order))
		if err == nil {
			*end.into = end.day(v.Value)
		}
		switch {
		case cell == "..":
			fault(end.field, fmt.Errorf("the %s of the period is open; write %s", end.field, end.write))
		case cell == "":
			fault(end.field, fmt.Errorf("the %s of the period is missing; write %s", end.field, end.write))
		case err != nil:
			fault(end.field, err)
		case end.into.Open():
			fault(end.field, fmt.Errorf("the %s %q of the period is open; write %s", end.field, cell, end.write))
		}
	}
	if len(errs) == 0 && p.Start > p.End {
		fault("end", fmt.Errorf("the period ends (%s) before it starts (%s)", p.End, p.Start))
	}
	if p.ID == "" && len(errs) == 0 {
		p.ID = p.Start.String()
	}
	f.Translate(t, c, row, "title", p.Title)
	if p.Title == "" {
		p.Title = p.ID
	}
	if err := graph.CheckFileName(p.ID); err != nil && len(errs) == 0 {
		fault("id", err)
	}
	return p, errors.Join(errs...)
}

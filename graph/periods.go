package graph

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written"
)

// periods reads the table of periods.
func (r *reader) periods(s Source) {
	t := openTable(s, &r.faults, r.remark, nil)
	if t == nil {
		return
	}
	c := r.plainColumns(t, []string{"id", "title", "start", "end"})
	for _, need := range []string{"start", "end"} {
		if !c.has(need) {
			r.faults.add(s.Name, t.at[0].line, 0, fmt.Errorf("there is no column %q; the columns are %s", need, strings.Join(t.headers, ", ")))
			return
		}
	}
	lines := make(map[string]int) // by id as a file name
	for row := range t.records(full) {
		if r.faults.full() {
			return
		}
		p, err := r.period(t, c, row)
		if row.fault != nil {
			r.faults.add(s.Name, row.at[0].line, 0, row.fault)
		}
		if err != nil {
			continue
		}
		name := strings.ToLower(p.ID)
		if first, twice := lines[name]; twice {
			at := c.place(row, "id")
			r.faults.add(s.Name, at.line, at.column, fmt.Errorf("the id %q stands on line %d too; files are named by it", p.ID, first))
			continue
		}
		lines[name] = row.at[0].line
		r.data.Periods = append(r.data.Periods, p)
	}
	SortPeriods(r.data.Periods)
	for _, remark := range Seams(r.data.Periods) {
		r.remark(s.Name + ": " + remark)
	}
}

// SortPeriods orders periods by start, end, id.
func SortPeriods(periods []Period) {
	slices.SortFunc(periods, func(a, b Period) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.ID, b.ID))
	})
}

// Seams says where ordered periods overlap or leave a gap: that may be meant,
// but messages then count twice or not at all.
func Seams(periods []Period) []string {
	var out []string
	for i := 1; i < len(periods); i++ {
		p, q := periods[i-1], periods[i]
		switch {
		case q.Start <= p.End:
			out = append(out, fmt.Sprintf("%s and %s overlap from %s to %s: messages of these days are drawn in both", p.ID, q.ID, q.Start, min(p.End, q.End)))
		case q.Start > p.End+1:
			out = append(out, fmt.Sprintf("from %s to %s lies no period: messages of these days are listed, not drawn", p.End+1, q.Start-1))
		}
	}
	return out
}

func (r *reader) period(t *table, c columns, row record) (Period, error) {
	p := Period{ID: c.cell(row, "id"), Title: c.cell(row, "title")}
	var errs []error
	fault := func(field string, err error) {
		at := c.place(row, field)
		r.faults.add(t.name, at.line, at.column, err)
		errs = append(errs, err)
	}
	for _, end := range []struct {
		field string
		into  *edtf.Day
		day   func(edtf.Value) edtf.Day
	}{{"start", &p.Start, edtf.Value.Earliest}, {"end", &p.End, edtf.Value.Latest}} {
		cell := c.cell(row, end.field)
		v, err := written.Parse(cell, written.Order(r.options.DateOrder))
		if err == nil {
			*end.into = end.day(v.Value)
		}
		switch {
		case cell == "..":
			fault(end.field, fmt.Errorf("the %s is open; a period has a first and a last day", end.field))
		case cell == "":
			fault(end.field, fmt.Errorf("the %s is missing", end.field))
		case err != nil:
			fault(end.field, err)
		case end.into.Open():
			fault(end.field, fmt.Errorf("the %s %q is open; a period has a first and a last day", end.field, cell))
		}
	}
	if len(errs) == 0 && p.Start > p.End {
		fault("end", fmt.Errorf("the period ends (%s) before it starts (%s)", p.End, p.Start))
	}
	if p.ID == "" && len(errs) == 0 {
		p.ID = p.Start.String()
	}
	if p.Title == "" {
		p.Title = p.ID
	}
	if err := fileName(p.ID); err != nil && len(errs) == 0 {
		fault("id", err)
	}
	return p, errors.Join(errs...)
}

// fileName reports why id can't be the name of a file everywhere, or would
// need escaping in a makefile, in LaTeX or in a shell.
func fileName(id string) error {
	const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
	lower := strings.ToLower(id)
	device := slices.Contains([]string{"con", "prn", "aux", "nul"}, lower) ||
		len(lower) == 4 && (lower[:3] == "com" || lower[:3] == "lpt") && lower[3] >= '0' && lower[3] <= '9'
	switch {
	case strings.Trim(id, plain) != "":
		return fmt.Errorf("the id %q names files; use letters, digits, - and _ (1950-Q3)", id)
	case strings.HasPrefix(id, "-"):
		return fmt.Errorf("the id %q names files; begin it with a letter or a digit", id)
	case device:
		return fmt.Errorf("the id %q names files, and Windows keeps that name for a device", id)
	case len(id) > 60:
		return fmt.Errorf("the id %q names files; keep it to 60 letters", id)
	}
	return nil
}

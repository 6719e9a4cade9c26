package jsonrows

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/form/internal/transcript"
)

// spelling is how a file spells the names of its columns.
type spelling struct {
	first map[string]string // by its small letters
	main  map[field]string  // the first name of a field
	other map[string]int    // rows that have another name
	order []string
}

// row adds a row of a place, whose cells have the names that others of the file have.
func (r *reader) row(l *place, line int, cells []transcript.Cell) error {
	s := &r.spelling
	if s.first == nil {
		s.first, s.main, s.other = make(map[string]string), make(map[field]string), make(map[string]int)
	}
	for i, c := range cells {
		if to := l.rename[base(c.Name)]; to != "" {
			cells[i].Name = to + strings.TrimPrefix(c.Name, base(c.Name))
		}
	}
	for i, c := range cells {
		small := strings.ToLower(c.Name)
		if s.first[small] == "" && len(s.first) < transcript.MaxColumns {
			s.first[small] = c.Name
		}
		if as := s.first[small]; as != "" && as != c.Name && !slices.ContainsFunc(cells, func(c transcript.Cell) bool { return c.Name == as }) {
			cells[i].Name = as
		}
	}
	r.compare(cells)
	mention(r, cells)
	return r.t.Row(transcript.Place{File: r.file, Line: int32(line)}, cells)
}

// compare counts a row that has another name for a field than the rows before it.
func (r *reader) compare(cells []transcript.Cell) {
	s := &r.spelling
	for _, f := range fields {
		name, has := "", false
		for _, c := range cells {
			if of := base(c.Name); r.found.field(of) == f && !has {
				name, has = of, s.main[f] == "" || s.main[f] == of
			}
		}
		switch {
		case name == "":
		case s.main[f] == "":
			s.main[f] = name
		case !has:
			said := fmt.Sprintf("%q and no %q", name, s.main[f])
			if s.other[said]++; s.other[said] == 1 {
				s.order = append(s.order, said)
			}
		}
	}
}

// tellNames says what rows have under names that are not those of the others.
func (r *reader) tellNames() {
	if renamed := r.found.renamed; len(renamed) > 0 {
		r.t.Remark("%s: columns of lists are taken for those of the first: %s", r.name, strings.Join(renamed, ", "))
	}
	for _, said := range r.spelling.order {
		r.t.Remark("%s: messages with %s: %d; one name for both would be right", r.name, said, r.spelling.other[said])
	}
	if n := r.found.nameless; n > 0 {
		r.t.Remark("%s: objects at an end of a message without a name or an id that is known: %d; the first has %s, and \"name\" would be right", r.name, n, quoted(r.found.says))
	}
}

package jsonrows

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/form/internal/transcript"
)

// A field is what a column says of a message.
type field string

const (
	when field = "when"
	who  field = "who"
	whom field = "to whom"
)

var fields = [...]field{when, who, whom}

// spelling is how a file spells the names of its columns.
type spelling struct {
	first map[string]string // by its small letters
	main  map[field]string  // the first name of a field
	other map[string]int    // rows that have another name
	order []string
}

// base is the name of a column without what it says of whom it names.
func base(name string) string {
	name, _, _ = strings.Cut(name, ".")
	return strings.TrimSuffix(name, " id")
}

// called returns the names that a place has for a field.
func called(p *places, l *place, f field) (names []string) {
	for _, name := range l.names {
		name = base(name)
		same := func(s string) bool { return strings.EqualFold(s, name) }
		if p.field(name) == f && !slices.ContainsFunc(names, same) {
			names = append(names, name)
		}
	}
	return names
}

// match gives the columns of each place the names that the first place has for them.
// Where one has several names for a field, none of them the same, it refuses.
func match(p *places) error {
	var first *place
	for _, path := range p.order {
		l := p.at[path]
		if l.reads == nil || l.nodes || l.arrays || !p.is(l.names) {
			continue
		}
		if first == nil {
			first = l
			continue
		}
		for _, f := range fields {
			a, b := called(p, first, f), called(p, l, f)
			shared := slices.ContainsFunc(a, func(x string) bool {
				return slices.ContainsFunc(b, func(y string) bool { return strings.EqualFold(x, y) })
			})
			switch {
			case shared || len(a) == 0 || len(b) == 0:
			case len(a) == 1 && len(b) == 1:
				if l.rename == nil {
					l.rename = make(map[string]string)
				}
				l.rename[b[0]] = a[0]
				p.renamed = append(p.renamed, fmt.Sprintf("%q of %q for %q", b[0], path, a[0]))
			default:
				return fmt.Errorf("%q says %s in %s, and %q in %s; give them the same name", first.path, f, quoted(a), l.path, quoted(b))
			}
		}
	}
	return nil
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
	r.mention(cells)
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

// quoted lists the first few of some words.
func quoted(words []string) string {
	var list []string
	for _, word := range words[:min(len(words), 5)] {
		list = append(list, fmt.Sprintf("%q", word))
	}
	if len(words) > 5 {
		list = append(list, "…")
	}
	return strings.Join(list, ", ")
}

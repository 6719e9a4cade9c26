package jsonrows

import (
	"fmt"
	"slices"
	"strings"
)

// keyedPeople takes an object for people under their ids: {"people": {"p1": {"name":
// "Ann"}}}, or {"people": {"p1": "Ann"}}.
func keyedPeople(p *places) {
	for _, path := range p.order {
		l := p.at[path]
		if !l.list && l.reads == notRead && len(l.columns) == 0 && slices.Contains(nodeLists, strings.ToLower(lastKey(path))) &&
			!slices.ContainsFunc(p.order, func(inner string) bool {
				below := p.at[inner]
				return strings.HasPrefix(inner, path+".") && (below.list || below.reads != notRead)
			}) && readingAbove(p, path) == nil {
			l.reads, l.nodes = asPeople, true
		}
		p.nodes = p.nodes || l.nodes
	}
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
		if l.reads == notRead || l.nodes || l.arrays || !p.is(l.names) {
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

package jsonrows

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// choose says at each place how it is read. Lists whose objects have the names of
// columns of messages are read, all of them; else the list that is the whole file;
// else objects that are messages themselves, or the columns of a table; else the one
// list there is, so that its names can be told. Otherwise it says what the lists are.
func (p *places) choose() error {
	var lists []*place
	for _, path := range p.order {
		l := p.at[path]
		switch {
		case !l.list:
		case l.roles && path != "":
			above := p.above(path)
			above.names = append(above.names, l.names...)
		case slices.Contains(nodeLists, strings.ToLower(lastKey(path))) && !p.is(l.names):
			l.reads, l.nodes = asPerson, true
		default:
			lists = append(lists, l)
		}
	}
	found := false
	for _, l := range lists {
		switch names, first := p.namesOf(l); {
		case l.arrays && names != nil:
			l.reads, l.below, l.headed, found = asValues, names, first, true
		case !l.arrays && p.is(l.names):
			l.reads, found = asMessage, true
		}
	}
	if top := p.at[""]; !found && top != nil && top.list {
		if top.reads, found = asMessage, true; top.arrays {
			top.reads = asValues
		}
	}
	if found {
		p.objects(p.whole)
	} else {
		found = p.objects(p.is) || p.columnar()
	}
	if !found && len(lists) == 1 && !lists[0].arrays {
		lists[0].reads, found = asMessage, true
	}
	if !found {
		return p.nothing(lists)
	}
	keyedPeople(p)
	return cmp.Or(nested(p), match(p))
}

// above returns the place in which a path lies; a new one where there is none.
func (p *places) above(path string) *place {
	for path != "" {
		path = path[:max(strings.LastIndexByte(path, '.'), 0)]
		if l := p.at[path]; l != nil {
			return l
		}
	}
	return p.place("")
}

// namesOf returns the names of the columns of a list of arrays: its first row, or a
// list beside it.
func (p *places) namesOf(l *place) (names []string, first bool) {
	if p.is(l.first) {
		return l.first, true
	}
	if l.arrays && l.path != "" {
		beside := p.above(l.path).columns
		for _, name := range slices.Sorted(maps.Keys(beside)) {
			if p.is(beside[name].first) {
				return beside[name].first, false
			}
		}
	}
	return nil, false
}

// objects takes the objects that have the names of columns for messages: one, one a
// line, or one under each key, which is its id. Beside a list these are messages only
// where they say when, who and to whom: what describes an edition has a date and an
// author.
func (p *places) objects(is func(names []string) bool) (found bool) {
	for _, path := range p.order {
		l := p.at[path]
		if l.list || l.reads != notRead || !is(l.names) || p.table(l) {
			continue
		}
		found = true
		l.reads = asObject
	}
	return found
}

// whole reports whether names say when, who and to whom.
func (p *places) whole(names []string) bool {
	ends := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return !p.isEnd(name) })
	others := slices.DeleteFunc(slices.Clone(names), p.isEnd)
	return p.is(ends) && p.is(append(others, "from"))
}

// table reports whether an object has the columns of a table as lists of one length.
func (p *places) table(l *place) bool {
	size, names := 0, []string{}
	for name, c := range l.columns { // each by itself: order does not matter
		if size, names = max(size, c.size), append(names, name); c.size != size && c.size > 0 {
			return false
		}
	}
	dates := slices.DeleteFunc(slices.Clone(names), p.isEnd)
	return size > 1 && p.is(names) && p.is(append(dates, "from"))
}

// columnar takes an object for a table that has a list for each column, or an object
// whose keys are the numbers of the rows.
func (p *places) columnar() bool {
	for _, path := range p.order {
		l := p.at[path]
		if l.list {
			continue
		}
		if p.table(l) {
			p.names = slices.Collect(maps.Keys(l.columns))
		} else {
			p.names = p.numbered(path)
		}
		if p.is(p.names) {
			slices.Sort(p.names)
			l.reads = asTable
			return true
		}
	}
	return false
}

// numbered returns the keys of an object under which others have numbers as keys.
func (p *places) numbered(path string) (keys []string) {
	isNumber := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	for _, name := range p.at[path].names { // of somebody at an end of a message
		if key, number, ok := strings.Cut(name, "."); ok && isNumber(number) && !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	for _, inner := range p.order {
		key, ok := strings.CutPrefix(inner, under(path, ""))
		if path == "" {
			key, ok = inner, true
		}
		names := p.at[inner].names
		if ok && key != "" && !strings.Contains(key, ".") && len(names) > 0 && !slices.ContainsFunc(names, func(n string) bool { return !isNumber(n) }) {
			keys = append(keys, key)
		}
	}
	return keys
}

// nothing says what the file has instead of messages.
func (p *places) nothing(lists []*place) error {
	var has []string
	for _, l := range lists {
		names := l.names
		if l.arrays {
			names = l.first
		}
		has = append(has, fmt.Sprintf("%q, %d times %s", l.path, l.size, strings.Join(names[:min(len(names), 8)], ", ")))
	}
	if len(has) == 0 {
		return errors.New(`the file is JSON, and has no messages: no list of objects such as {"date": "1950-06-25", "from": "Ann", "to": "Ben"}, and no "links" between "nodes"`)
	}
	return fmt.Errorf("the file is JSON, and none of its lists says who wrote to whom, or when: %s; --columns date=NAME,from=NAME,to=NAME tells what they are called", strings.Join(has[:min(len(has), 5)], "; "))
}

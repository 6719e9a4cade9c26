package jsonrows

import (
	"encoding/json"
	"slices"
)

// visitEnd looks at an object under the name of an end of a message. As a rule it
// describes somebody, but the name may be that of a set of messages as well:
// {"a": [{"date": …, "from": …, "to": …}]}. What its objects say is kept at a place of
// its own until settle knows all of them.
func visitEnd(p *places, r *decoder, token json.Token, path string, of *place, name string, list bool, depth int) error {
	end := p.place(path)
	if end.of == nil {
		end.of, end.as, end.list = of, name, list
	}
	if end.size++; list && end.size > sampled {
		return r.skip()
	}
	return visitAt(p, r, token, path, end, "", depth+1)
}

// settle takes objects under the name of an end for messages where they say when, who
// and to whom, else for people: what these say belongs to the place in which they lie.
func settle(p *places) {
	for _, path := range slices.Backward(slices.Clone(p.order)) { // inner ones first
		l := p.at[path]
		if l.of == nil || p.whole(l.names) && !l.roles {
			continue
		}
		for _, name := range l.names {
			as := l.as
			if l.roles && p.eitherEnd(as) && p.isEnd(name) {
				as = "" // its objects say each at which end
			}
			l.of.says(under(as, name))
		}
		delete(p.at, path)
		p.order = slices.DeleteFunc(p.order, func(other string) bool { return other == path })
	}
}

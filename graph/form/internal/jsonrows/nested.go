package jsonrows

import (
	"fmt"
	"strings"
)

// nested refuses messages that lie in others: an object is one row. Objects that say
// only when and who may be anything, such as versions of a letter: that they are no
// messages is said.
func nested(p *places) error {
	for _, path := range p.order {
		l, outer := p.at[path], reading(p, path)
		switch {
		case outer == nil || l.roles && path != "" || !p.is(l.names) && (!l.arrays || l.reads == nil):
		case l.arrays || p.whole(l.names):
			return fmt.Errorf("messages lie in others: %q (%d) is inside %s; put all of them into one list, each an object of its own", path, l.size, outer.inside())
		default:
			l.reads = nil
			p.unread = append(p.unread, fmt.Sprintf("%q (%d) inside %s", path, l.size, outer.inside()))
		}
	}
	return nil
}

// reading returns the place that is read and in which a path lies; nil where there is
// none.
func reading(p *places, path string) *place {
	for path != "" {
		path = path[:max(strings.LastIndexByte(path, '.'), 0)]
		if l := p.at[path]; l != nil && l.reads != nil {
			return l
		}
	}
	return nil
}

// inside is what lies at a place, in words.
func (l *place) inside() string {
	what := "messages"
	if l.nodes {
		what = "people"
	}
	if l.path == "" {
		return what
	}
	return fmt.Sprintf("%s of %q", what, l.path)
}

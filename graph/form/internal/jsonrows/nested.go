package jsonrows

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// replies are the names under which a message has others that follow it.
var replies = []string{
	"reply", "replies", "response", "responses", "answer", "answers", "children", "thread", "comments", "followups", "follow_ups", "forwards",
	"antwort", "antworten", "réponse", "réponses", "reponses", "respuesta", "respuestas", "risposta", "risposte", "ответ", "ответы",
	"回复", "回信", "返信", "답장",
}

// nested reads replies that lie in messages, where they say when, who and to whom, and
// messages that lie in people. It refuses other messages in messages, which may be
// another version of the same. Objects that say only when and who may be anything: that
// they are no messages is said.
func nested(p *places) error {
	for _, path := range slices.Clone(p.order) {
		if l := p.at[path]; l.list && l.reads != notRead {
			objectsIn(p, l)
		}
	}
	for _, path := range p.order {
		l, outer := p.at[path], readingAbove(p, path)
		switch {
		case outer == nil || l.roles && path != "" || !p.is(l.names) && (!l.arrays || l.reads == notRead):
		case p.whole(l.names) && !l.arrays && slices.Contains(replies, strings.ToLower(lastKey(path))):
			l.reads, outer.inner = asReply, true
		case l.arrays || p.whole(l.names) && (l.list || !outer.list):
			return fmt.Errorf("messages lie in others: %q (%d) is inside %s; put all of them into one list, each an object of its own", path, l.size, outer.inside())
		case slices.Contains(replies, strings.ToLower(lastKey(path))):
			return fmt.Errorf("%q (%d) is inside %s, and has no date, sender or recipient of its own; every reply wants all three", path, l.size, outer.inside())
		default:
			l.reads = notRead
			p.unread = append(p.unread, fmt.Sprintf("%q (%d) inside %s", path, l.size, outer.inside()))
		}
	}
	return nil
}

// objectsIn makes places of the messages that lie, each under one name, in those of a
// list: {"date": …, "from": …, "to": …, "answer": {"date": …, "from": …, "to": …}}.
func objectsIn(p *places, l *place) {
	inner := make(map[string][]string)
	var own []string
	for _, name := range l.names {
		key, rest, deeper := strings.Cut(name, ".")
		if own = append(own, name); deeper && !p.isEnd(key) {
			own, inner[key] = own[:len(own)-1], append(inner[key], rest)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(inner)) {
		if path := under(l.path, key); p.at[path] == nil && p.whole(own) && p.whole(inner[key]) {
			one := p.place(path)
			one.names, one.size = inner[key], l.size
		}
	}
}

// readingAbove returns the place that is read and in which a path lies; nil where there is
// none.
func readingAbove(p *places, path string) *place {
	for path != "" {
		path = path[:max(strings.LastIndexByte(path, '.'), 0)]
		if l := p.at[path]; l != nil && l.reads != notRead {
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

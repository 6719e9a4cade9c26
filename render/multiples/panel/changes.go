package panel

import (
	"slices"

	"cablegraph/graph/change"
)

// tellChanges counts what changes on the lines that the panel tells, and those gone that
// the panel tells which it is compared with.
func tellChanges(p *Panel) {
	c := Changes{Against: p.Changes.Against}
	shown, gone := shownLines(p), func(*LineChange) bool { return true }
	if p.past != nil {
		gone = tells(p.past)
	}
	of := map[change.Kind]*int{
		change.New: &c.New, change.More: &c.More, change.Same: &c.Same,
		change.Fewer: &c.Fewer, change.Gone: &c.Gone, change.Unknown: &c.Other,
	}
	for i := range p.changes {
		l := &p.changes[i]
		if l.Kind == change.Gone && !gone(l) || l.Kind != change.Gone && !shown[l.ends] {
			continue
		}
		*of[l.Kind]++
		if !l.Sure && (l.Kind == change.New || l.Kind == change.More || l.Kind == change.Gone) {
			c.Perhaps++
		}
		c.Lines = append(c.Lines, *l)
	}
	p.Changes = c
}

// shownLines are the lines that the panel draws or tells in words.
func shownLines(p *Panel) map[lineEnds]bool {
	shown := make(map[lineEnds]bool)
	for _, l := range slices.Concat(p.lines, p.aside(true)) {
		shown[l.ends] = true
	}
	return shown
}

// tells returns whether the panel tells a line that is gone later: by its ends, or, where
// another carrier has a box later, so that its ends are others here, by its messages.
func tells(p *Panel) func(*LineChange) bool {
	shown, left, messages := shownLines(p), make(map[lineEnds]bool), make(map[int]bool)
	for _, a := range slices.Concat(p.apart[p.below[0]:], p.left[p.below[1]:]) {
		left[a.ends] = a.isLine()
	}
	for _, m := range p.Drawn() {
		messages[m.Message] = true
	}
	return func(l *LineChange) bool {
		return shown[l.ends] || !left[l.ends] && slices.ContainsFunc(l.past, func(m int) bool { return messages[m] })
	}
}

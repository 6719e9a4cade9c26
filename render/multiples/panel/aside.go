package panel

import (
	"cmp"
	"slices"
)

// An aside is a line, or what an actor says, that words below a panel may tell: it has
// no box there, or no room.
type aside struct {
	saying
	from, to string // names; to is empty of what is said
	both     bool
	count    string // of a line: its stand and its messages, as far as they say more than that there is one
}

// isLine reports whether it is a line.
func (a *aside) isLine() bool { return a.to != "" }

func (a *aside) arrow() string {
	if a.both {
		return " ↔ "
	}
	return " → "
}

// compare orders lines by their ends, then by category.
func (e lineEnds) compare(o lineEnds) int {
	return cmp.Or(cmp.Compare(e.from, o.from), cmp.Compare(e.to, o.to), cmp.Compare(e.category, o.category))
}

// apartWords names by sender whom lines join, then who says something.
func apartWords(p *Panel, asides []aside) string {
	type sender struct{ from, arrow string }
	w := p.Style.Words
	to := make(map[sender][]string)
	var order []sender
	var said []string
	for _, a := range asides { // by actor, lines first
		if !a.isLine() {
			said = append(said, p.says(a.from, a.saying))
			continue
		}
		k := sender{a.from, a.arrow()}
		if to[k] == nil {
			order = append(order, k)
		}
		if !slices.Contains(to[k], a.to) {
			to[k] = append(to[k], a.to)
		}
	}
	var parts []string
	for _, k := range order {
		parts = append(parts, k.from+k.arrow+w.Names(to[k]))
	}
	return w.Semicolon(append(parts, said...)...)
}

// leftWords names what a panel has no room for, each with its messages.
func leftWords(p *Panel, asides []aside) string {
	var parts []string
	for _, a := range asides {
		words := p.says(a.from, a.saying)
		if a.isLine() {
			words = a.from + a.arrow() + a.to
		}
		if a.count != "" {
			words = p.Style.Words.Aside(words, a.count)
		}
		parts = append(parts, words)
	}
	return p.Style.Words.Semicolon(parts...)
}

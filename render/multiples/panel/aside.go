package panel

import (
	"cmp"
	"slices"
	"strings"
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

// leftWords names what a panel has no room for, each with its messages: lines that have
// one end in common together, the most of them first.
func leftWords(p *Panel, asides []aside) string {
	var lines []aside
	var said []string
	for _, a := range asides {
		switch {
		case a.isLine():
			lines = append(lines, a)
		case a.count != "":
			said = append(said, p.Style.Words.Aside(p.says(a.from, a.saying), a.count))
		default:
			said = append(said, p.says(a.from, a.saying))
		}
	}
	var parts []string
	for len(lines) > 0 {
		end := busiest(lines)
		var names []string
		lines = slices.DeleteFunc(lines, func(a aside) bool {
			if !end.of(&a) {
				return false
			}
			name := a.to
			if end.to {
				name = a.from
			}
			if a.count != "" {
				name = p.Style.Words.Aside(name, a.count)
			}
			names = append(names, name)
			return true
		})
		sign := p.Style.Words.Signs().List
		if slices.ContainsFunc(names, func(name string) bool { return strings.Contains(name, strings.TrimSpace(sign)) }) {
			sign = " · "
		}
		if all := strings.Join(names, sign); end.to {
			parts = append(parts, all+end.arrow+end.name)
		} else {
			parts = append(parts, end.name+end.arrow+all)
		}
	}
	return p.Style.Words.Semicolon(append(parts, said...)...)
}

// An end is one that lines may have in common: where they begin, or where they end.
type end struct {
	name, arrow string
	to          bool
}

func (e *end) of(a *aside) bool {
	return a.arrow() == e.arrow && (e.to && a.to == e.name || !e.to && a.from == e.name)
}

// busiest returns the end that most lines have in common, of equals the first.
func busiest(lines []aside) end {
	number := make(map[end]int)
	ends := func(a *aside) [2]end { return [2]end{{a.from, a.arrow(), false}, {a.to, a.arrow(), true}} }
	for i := range lines {
		for _, e := range ends(&lines[i]) {
			number[e]++
		}
	}
	var best end
	for i := range lines {
		for _, e := range ends(&lines[i]) {
			if number[e] > number[best] {
				best = e
			}
		}
	}
	return best
}

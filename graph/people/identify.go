package people

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"cablegraph/graph"
)

// People are whom mentions mean.
type People struct {
	actors map[Mention]int // -1: somebody unknown
	faults map[Mention]error
}

// Identify finds whom mentions mean, given how many rows have each. All ids of
// a table are learnt before a name without one is looked up, and what is
// common goes before what is rare, then by the alphabet: so who is who does
// not depend on the order of the rows.
func (r *Roster) Identify(rows map[Mention]int) (p People, remarks []string) {
	p = People{make(map[Mention]int, len(rows)), make(map[Mention]error)}
	order := slices.SortedFunc(maps.Keys(rows), func(a, b Mention) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.IDs, b.IDs), -cmp.Compare(rows[a], rows[b]), cmp.Compare(a.Name, b.Name))
	})
	for _, ids := range united(order) {
		r.withIDs(ids)
	}
	labels := make(map[int]map[string]int) // of actors who have ids, how often each
	for _, m := range order {
		if m.IDs == "" {
			continue
		}
		ids := references(m.IDs)
		if slices.ContainsFunc(ids, unknownRef) {
			p.actors[m] = -1
			continue
		}
		a := r.withIDs(ids)
		p.actors[m] = a
		if labels[a] == nil {
			labels[a] = make(map[string]int)
		}
		labels[a][m.Name] += rows[m]
	}
	for _, a := range slices.Sorted(maps.Keys(labels)) {
		r.label(a, labels[a])
	}
	unknown, words, shared := 0, []string(nil), []string(nil)
	for _, m := range order {
		if m.IDs == "" {
			found := r.find(m.Name)
			if len(found) > 1 {
				shared = append(shared, m.Name)
			}
			a, err := r.named(m.Name, found)
			if err != nil {
				p.faults[m] = err
				continue
			}
			p.actors[m] = a
		}
		if p.actors[m] < 0 {
			unknown += rows[m]
			words = append(words, m.Name)
		}
	}
	if unknown > 0 {
		times := fmt.Sprintf("%d times", unknown)
		if unknown == 1 {
			times = "once"
		}
		remarks = append(remarks, fmt.Sprintf("%s a person is named as unknown%s; what such a person sent is listed and not drawn, what was sent to one stands on the box of its sender", times, examples(words)))
	}
	if len(p.faults) == 0 && len(shared) > 0 {
		remarks = append(remarks, fmt.Sprintf("several actors with ids share a name%s; where it has no id beside it, it is drawn as one more actor", examples(shared)))
	}
	return p, remarks
}

// examples quotes the first few words that are some, in brackets.
func examples(words []string) string {
	words = slices.Compact(said(words))
	if len(words) == 0 {
		return ""
	}
	quoted := fmt.Sprintf("%q", words[:min(len(words), 3)])
	return " (" + strings.Trim(strings.ReplaceAll(quoted, "\" \"", "\", \""), "[]") + ")"
}

// MaxPeople is how many actors a cell can name: each sender makes a pair with
// each recipient.
const MaxPeople = 1000

// Of returns the actors of some mentions, each once, in their order.
func (p People) Of(mentions []Mention) ([]int, error) {
	if len(mentions) == 1 && p.faults[mentions[0]] == nil && p.actors[mentions[0]] >= 0 {
		return []int{p.actors[mentions[0]]}, nil
	}
	if len(mentions) > MaxPeople {
		return nil, fmt.Errorf("the cell names %d actors, and %d are as many as one message can have", len(mentions), MaxPeople)
	}
	var actors []int
	var errs []error
	seen := make(map[int]bool, len(mentions))
	for _, m := range mentions {
		a := p.actors[m]
		if err := p.faults[m]; err != nil {
			errs = append(errs, err)
		} else if a >= 0 && !seen[a] {
			seen[a] = true
			actors = append(actors, a)
		}
	}
	return actors, errors.Join(errs...)
}

// rank orders mentions by what they say of an identity: several ids, the
// address of one, a bare one, none.
func rank(m Mention) int {
	switch {
	case m.IDs == "":
		return 3
	case strings.Count(m.IDs, "://") > 1:
		return 0
	case strings.Contains(m.IDs, "/"):
		return 1
	}
	return 2
}

// label names an actor who has ids as most rows do; of names equally common the
// longest, then the first in the alphabet. All of them lead to him. Whoever stands in the table
// of actors keeps his name.
func (r *Roster) label(actor int, rows map[string]int) {
	best := ""
	for _, name := range slices.Sorted(maps.Keys(rows)) {
		if found := r.find(name); len(found) != 1 || found[0] >= r.given {
			r.know(1, name, actor) // a name of the table of actors stays theirs
		}
		longer := rows[name] == rows[best] && utf8.RuneCountInString(name) > utf8.RuneCountInString(best)
		if name != "" && (best == "" || rows[name] > rows[best] || longer) {
			best = name
		}
	}
	if a := &r.actors[actor]; actor >= r.given {
		best = cmp.Or(best, a.Name, a.ID)
		a.Name, a.Short = best, best
	}
}

// named returns who is meant by a name without an id, given whom find found: a
// new actor if nobody, or if they have ids, of which none is given here; -1
// where the name says that nobody knows.
func (r *Roster) named(name string, found []int) (int, error) {
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1 && found[len(found)-1] < r.given:
		ids := make([]string, len(found))
		for i, a := range found {
			ids[i] = fmt.Sprintf("%q", r.actors[a].ID)
		}
		return -1, fmt.Errorf("%q is the name of several actors; write one of their ids: %s", name, strings.Join(ids, ", "))
	case len(found) == 0 && nobody(name):
		return -1, nil
	}
	return r.Add(graph.Actor{ID: name, Name: name, Short: name}), nil
}

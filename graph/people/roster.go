package people

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"cablegraph/graph"
)

// A Roster knows actors by their ids, names and aliases. A word is looked up
// as an id first, then as a name, then as an alias; then the same without
// regard to case and white space.
type Roster struct {
	actors []graph.Actor
	given  int                 // how many of them stand in the table of actors
	refs   map[string]int      // by NormalID of an id
	tails  map[string][]int    // by the end of an id that is an address on the web
	exact  [3]map[string][]int // by id, name, alias
	folded [3]map[string][]int
}

// NewRoster returns a roster that knows nobody.
func NewRoster() *Roster {
	r := &Roster{refs: make(map[string]int), tails: make(map[string][]int)}
	for i := range r.exact {
		r.exact[i], r.folded[i] = make(map[string][]int), make(map[string][]int)
	}
	return r
}

// fold makes words equal that nobody tells apart by looking: those that differ
// in case and white space, in the kind of dashes, quotes and apostrophes, in how
// an accent is kept, or in characters without width.
func fold(s string) string {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	if strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Variation_Selector, r):
			return -1
		case strings.ContainsRune("’‘‚ʼ‛′´`", r):
			return '\''
		case strings.ContainsRune("“”„‟«»″", r):
			return '"'
		case unicode.Is(unicode.Pd, r), r == '−':
			return '-'
		}
		return r
	}, norm.NFC.String(s))
}

// Add makes an actor known by id, name and aliases, and returns the index.
func (r *Roster) Add(a graph.Actor) int {
	i := len(r.actors)
	r.actors = append(r.actors, a)
	r.know(0, a.ID, i)
	r.know(1, a.Name, i)
	for _, alias := range a.Aliases {
		r.know(2, alias, i)
	}
	return i
}

func (r *Roster) know(kind int, word string, actor int) {
	if word == "" {
		return
	}
	for _, m := range []struct {
		words map[string][]int
		word  string
	}{{r.exact[kind], word}, {r.folded[kind], fold(word)}} {
		if !slices.Contains(m.words[m.word], actor) {
			m.words[m.word] = append(m.words[m.word], actor)
		}
	}
}

// find returns who is called word.
func (r *Roster) find(word string) []int {
	for _, stage := range []struct {
		maps [3]map[string][]int
		word string
	}{{r.exact, word}, {r.folded, fold(word)}} {
		for _, m := range stage.maps {
			if found := m[stage.word]; len(found) > 0 {
				return found
			}
		}
	}
	return nil
}

// refer makes an id, as NormalID spells it, lead to an actor.
func (r *Roster) refer(id string, actor int) {
	if _, known := r.refs[id]; known {
		return
	}
	r.refs[id] = actor
	if tail := LastPart(id); tail != id {
		r.tails[tail] = append(r.tails[tail], actor)
	}
}

// withIDs returns the actor whom some ids lead to, a new one if none does. A
// number alone is the end of an address that other rows write out, if it is
// that of one.
func (r *Roster) withIDs(ids []string) int {
	actor := -1
	for _, id := range ids {
		if a, known := r.refs[id]; known {
			actor = a
			break
		}
		if found := r.tails[id]; len(found) == 1 {
			actor = found[0]
			break
		}
	}
	if actor < 0 {
		actor = r.Add(graph.Actor{ID: slices.Min(ids)})
	}
	for _, id := range ids {
		r.refer(id, actor)
	}
	return actor
}

// Order sorts the actors by id and tells apart whom their boxes would not:
// two of one short name get their ids added. It returns them and
// the new index of every actor.
func (r *Roster) Order() (actors []graph.Actor, index []int) {
	old := make([]int, len(r.actors))
	for i := range old {
		old[i] = i
	}
	slices.SortFunc(old, func(a, b int) int { return cmp.Compare(r.actors[a].ID, r.actors[b].ID) })
	sorted, place := make([]graph.Actor, len(old)), make([]int, len(old))
	shorts := make(map[string]int)
	for to, from := range old {
		sorted[to], place[from] = r.actors[from], to
		shorts[sorted[to].Short]++
	}
	for i := range sorted {
		if a := &sorted[i]; shorts[a.Short] > 1 && a.Short != a.ID {
			a.Short = fmt.Sprintf("%s (%s)", a.Short, a.ID)
		}
	}
	r.actors = sorted
	return sorted, place
}

// Given says that all actors known so far stand in the table of actors: they
// keep their names, and their ids and aliases may be references.
func (r *Roster) Given() {
	r.given = len(r.actors)
	for i, a := range r.actors {
		r.actors[i].Given = true
		for _, id := range append([]string{a.ID}, a.Aliases...) {
			r.refer(NormalID(id), i)
		}
	}
}

// Knows reports whether somebody is called word.
func (r *Roster) Knows(word string) bool { return len(r.find(word)) > 0 }

// Actor returns the actor with an index.
func (r *Roster) Actor(i int) graph.Actor { return r.actors[i] }

// Clash returns what an alias of actor i is to another one, and to whom: an id
// or a name, or an alias of one before i; of each the first.
func (r *Roster) Clash(i int, alias string) (what []string, of []graph.Actor) {
	for kind, word := range []string{"id", "name", "alias"} {
		for _, o := range r.exact[kind][alias] {
			if o != i && (kind < 2 || o < i) {
				what, of = append(what, word), append(of, r.actors[o])
				break
			}
		}
	}
	return what, of
}

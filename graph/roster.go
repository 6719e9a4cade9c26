package graph

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A roster knows actors by their ids, names and aliases. A word is looked up
// as an id first, then as a name, then as an alias; then the same without
// regard to case and white space. A word that nobody has makes a new actor.
type roster struct {
	actors []Actor
	exact  [3]map[string][]int // by id, name, alias
	folded [3]map[string][]int
}

func newRoster() *roster {
	r := &roster{}
	for i := range r.exact {
		r.exact[i], r.folded[i] = make(map[string][]int), make(map[string][]int)
	}
	return r
}

// fold makes words equal that differ in case and white space only.
func fold(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

func (r *roster) add(a Actor) int {
	i := len(r.actors)
	r.actors = append(r.actors, a)
	r.know(0, a.ID, i)
	r.know(1, a.Name, i)
	for _, alias := range a.Aliases {
		r.know(2, alias, i)
	}
	return i
}

func (r *roster) know(kind int, word string, actor int) {
	for _, m := range []struct {
		words map[string][]int
		word  string
	}{{r.exact[kind], word}, {r.folded[kind], fold(word)}} {
		if !slices.Contains(m.words[m.word], actor) {
			m.words[m.word] = append(m.words[m.word], actor)
		}
	}
}

// find returns who is called word; -1 for nobody. It fails where several are.
func (r *roster) find(word string) (int, error) {
	for _, stage := range []struct {
		maps [3]map[string][]int
		word string
	}{{r.exact, word}, {r.folded, fold(word)}} {
		for _, m := range stage.maps {
			switch found := m[stage.word]; len(found) {
			case 0:
			case 1:
				return found[0], nil
			default:
				ids := make([]string, len(found))
				for i, a := range found {
					ids[i] = fmt.Sprintf("%q", r.actors[a].ID)
				}
				return -1, fmt.Errorf("%q is the name of several actors; write one of their ids: %s", word, strings.Join(ids, ", "))
			}
		}
	}
	return -1, nil
}

// actor returns who is called word, a new actor if nobody is.
func (r *roster) actor(word string) (int, error) {
	i, err := r.find(word)
	if err == nil && i < 0 {
		i = r.add(Actor{ID: word, Name: word, Short: word})
	}
	return i, err
}

// withID returns the actor of an id, a new one with that name if there is none.
func (r *roster) withID(id, name string) int {
	if found := r.exact[0][id]; len(found) > 0 {
		return found[0]
	}
	if name == "" {
		name = id
	}
	return r.add(Actor{ID: id, Name: name, Short: name})
}

// order sorts the actors by id and tells apart whom their boxes would not:
// two of one short name get their ids added. It returns the new index of
// every actor.
func (r *roster) order() []int {
	old := make([]int, len(r.actors))
	for i := range old {
		old[i] = i
	}
	slices.SortFunc(old, func(a, b int) int { return cmp.Compare(r.actors[a].ID, r.actors[b].ID) })
	sorted, place := make([]Actor, len(old)), make([]int, len(old))
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
	return place
}

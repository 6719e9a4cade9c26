package wording

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/render/typeset"
	"cablegraph/render/words"
)

// Names are what boxes say, so that no two of them read the same.
type Names struct {
	Long  []string       // by actor: in full, for titles
	Full  []string       // by actor: on one line; actors of one name are numbered
	Lines [][]string     // by actor, as boxes show it; nil for who is in no figure
	tells map[int]string // by actor: what tells him from others of his name
}

// NewNames names the actors of a series: by their own name in a language, the short
// one where there are two, else by the short one. Actors of one name are numbered in
// their order. Names that a box would cut to the same words are cut in the middle,
// so that it shows where they differ; where that does not help they are numbered
// too.
func NewNames(s *graph.Series, language string, w words.Language) *Names {
	n := &Names{Long: make([]string, len(s.Dataset.Actors)), Full: make([]string, len(s.Dataset.Actors)), Lines: make([][]string, len(s.Dataset.Actors)), tells: make(map[int]string)}
	for a := range n.Full {
		actor := &s.Dataset.Actors[a]
		n.Long[a] = cmp.Or(actor.Names[language], actor.Name)
		n.Full[a] = cmp.Or(actor.Shorts[language], actor.Names[language], actor.Short)
	}
	shown := shownAnywhere(s)
	for _, alike := range sameWords(shown, func(a int) string { return n.Full[a] }) {
		n.number(s, alike, w)
	}
	for _, a := range shown {
		n.Lines[a] = typeset.Wrap(n.Full[a])
	}
	read := func(a int) string { return strings.Join(n.Lines[a], "\n") }
	for _, alike := range sameWords(shown, read) {
		for _, a := range alike {
			n.Lines[a] = typeset.Wrap(typeset.Abridge(n.Full[a], n.commonBeginning(a, alike)))
		}
	}
	for _, alike := range sameWords(shown, read) {
		n.number(s, alike, w)
		for _, a := range alike {
			at := strings.LastIndexByte(n.Full[a], ' ')
			n.Lines[a] = typeset.Wrap(typeset.Shorten(n.Full[a][:at], typeset.LineLength) + n.Full[a][at:])
		}
	}
	return n
}

// shownAnywhere lists the actors who are in a figure, in their order.
func shownAnywhere(s *graph.Series) []int {
	in := make([]bool, len(s.Dataset.Actors))
	for _, g := range s.Graphs {
		for _, node := range g.Nodes {
			in[node.Actor] = true
		}
		for _, a := range g.Ghosts {
			in[a] = true
		}
	}
	var shown []int
	for a, is := range in {
		if is {
			shown = append(shown, a)
		}
	}
	return shown
}

// sameWords groups those actors of whom a box or a text would say the same. The
// groups are ordered by their first actor, which keeps theirs.
func sameWords(actors []int, words func(int) string) [][]int {
	at := make(map[string]int)
	var groups [][]int
	for _, a := range actors {
		i, known := at[words(a)]
		if !known {
			i = len(groups)
			at[words(a)] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], a)
	}
	return slices.DeleteFunc(groups, func(g []int) bool { return len(g) == 1 })
}

// number gives actors of one name the numbers 1, 2 … behind it, past those that
// are names of others.
func (n *Names) number(s *graph.Series, alike []int, w words.Language) {
	taken := make(map[string]bool, len(n.Full))
	for _, name := range n.Full {
		taken[name] = true
	}
	k := 0
	for _, a := range alike {
		actor, name := &s.Dataset.Actors[a], n.Full[a]
		for k++; taken[fmt.Sprintf("%s (%d)", name, k)]; {
			k++
		}
		n.Full[a] = fmt.Sprintf("%s (%d)", name, k)
		var tells []string
		for _, s := range []string{n.Long[a], actor.Name, s.Dataset.Glossary.Say(w.Tag(), "role", actor.Role), s.Dataset.Glossary.Say(w.Tag(), "side", actor.Side)} {
			if s != "" && s != name && !slices.Contains(tells, s) {
				tells = append(tells, s)
			}
		}
		n.tells[a] = w.Names(append(tells, w.ID(actor.ID)))
	}
}

// commonBeginning is how many letters the name of an actor has in common with
// that of the others which is most like it.
func (n *Names) commonBeginning(a int, others []int) int {
	most := 0
	name := []rune(n.Full[a])
	for _, o := range others {
		if o == a {
			continue
		}
		common := 0
		for i, r := range []rune(n.Full[o]) {
			if i >= len(name) || name[i] != r {
				break
			}
			common = i + 1
		}
		most = max(most, common)
	}
	return most
}

// Tell says by which words an actor of whose name there are several is told from the
// others: "Smith (1): John Smith, of Leeds, id smith-j"; nothing of others.
func (n *Names) Tell(actor int, w words.Language) string {
	if n.tells[actor] == "" {
		return ""
	}
	return w.Colon(n.Full[actor], n.tells[actor])
}

package strip

import (
	"slices"
	"strings"

	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A name stands at a mark on a lane that several share.
type name struct {
	row   int
	words string
	width shape.Unit
	left  bool // it stands to the left of the mark

	parts [][]string // who sends, carries and receives here
	arrow string     // between these
	full  shape.Unit // its width, were it not cut
	cut   int        // how often it was cut
}

// longest is how wide an actor's name at a mark is at most, in sizes of type. A cut
// makes it half a size shorter.
const longest = 24

// How often a name is cut at most.
const (
	Readable = 2 * (longest - 6) // so that it says something
	Brief    = 2 * (longest - 4) // where that saves a page
	Shortest = 2 * (longest - 2) // as the last resort
)

// mostAtMark is how many actors a name names at most for one part in a message.
const mostAtMark = 6

// spell makes the words of the name, each actor's cut to the present length; of
// many actors it names the first ones.
func (n *name) spell(s scale.Style) {
	var parts []string
	most := s.Label() * shape.Unit(2*longest-n.cut) / 2
	for _, actors := range n.parts {
		var on []string
		named := min(int(most/s.Label())/2, mostAtMark)
		for _, a := range actors[:min(named, len(actors))] {
			on = append(on, s.Faces.Fit(a, s.Label(), false, most))
		}
		if more := len(actors) - named; more > 0 {
			on = append(on, s.Words.More(more))
		}
		parts = append(parts, s.Words.Names(on))
	}
	n.words = strings.Join(parts, n.arrow)
	n.width = s.Faces.Measure(n.words, s.Label(), false)
}

// shorten cuts a name until its words are others, but not more often than cut.
func (n *name) shorten(s scale.Style, cut int) {
	for words := n.words; n.words == words && n.cut < cut; n.spell(s) {
		n.cut++
	}
}

// namesOf returns the names at the marks of a message on rows whose lane several
// share in the strip: who sends, carries and receives there, in this order.
func namesOf(f *Frame, m *sequence.Message, row func(int) int, shared func(row int) bool) []name {
	var names []name
	var rows []int
	for _, a := range slices.Concat(m.From, m.Via, m.To) {
		if r := row(a); shared(r) && !slices.Contains(rows, r) {
			rows = append(rows, r)
		}
	}
	for _, r := range rows {
		n := name{row: r, arrow: " → "}
		if m.Both {
			n.arrow = " ↔ "
		}
		for _, actors := range [][]int{m.From, m.Via, m.To} {
			var on []string
			for _, a := range actors {
				if row(a) == r {
					on = append(on, f.Set.Name(a))
				}
			}
			if on != nil {
				n.parts = append(n.parts, on)
			}
		}
		n.spell(f.Style)
		n.full = n.width
		names = append(names, n)
	}
	return names
}

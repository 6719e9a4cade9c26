package lanes

import (
	"slices"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A column is a place on the axis of a strip: a message, or the border at which a
// segment begins. The two ends of the strip are borders too.
type column struct {
	m       *sequence.Message // nil: a border
	segment int               // that begins at a border, or to which the message belongs
	breaks  bool              // of a border: the calendar is broken off there
	route   route
	token   string // what stands in the message's token
	names   []name
	reach   []reach // by row: how far it reaches to either side
	x       shape.Unit
}

// A reach is how far a column takes the room of a row beside its place; the zero
// reach is none.
type reach struct{ left, right shape.Unit }

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
	readable = 2 * (longest - 6) // so that it says something
	brief    = 2 * (longest - 4) // where that saves a page
	shortest = 2 * (longest - 2) // as the last resort
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

// borderReach is how near to a border anything may stand.
func borderReach(s scale.Style) shape.Unit { return s.Label() / 5 }

// breakReach is how far the sign of a break reaches to either side of its column.
func breakReach(s scale.Style) shape.Unit { return s.Em() * 5 / 16 }

// nameGap is the distance of a name and its mark.
func nameGap(s scale.Style) shape.Unit { return s.Label() / 5 }

// measure finds what a column takes of each row, names apart.
func (c *column) measure(s scale.Style, rows int) {
	c.reach = make([]reach, rows)
	if c.m == nil {
		if c.breaks { // its sign is on the axis, below the last row
			c.reach[rows-1] = reach{breakReach(s) + s.Em()/8, breakReach(s) + s.Em()/8}
			return
		}
		for i := range c.reach {
			c.reach[i] = reach{borderReach(s), borderReach(s)}
		}
		return
	}
	take := func(row int, left, right shape.Unit) {
		c.reach[row].left, c.reach[row].right = max(c.reach[row].left, left), max(c.reach[row].right, right)
	}
	half := s.Label() * 3 / 7 // of a head or a ring, with some air
	for _, l := range c.route.legs {
		for row := min(l.from, l.to); row <= max(l.from, l.to); row++ {
			take(row, half-l.aside, half+l.aside)
		}
	}
	for _, r := range c.route.rings {
		take(r.row, half-r.aside, half+r.aside)
	}
	w := c.tokenWidth(s)
	for _, row := range c.route.tokens {
		take(row, w/2+s.Em()/12, w/2+s.Em()/12)
	}
}

// tokenWidth is how wide the token is.
func (c *column) tokenWidth(s scale.Style) shape.Unit {
	look := c.m.Look.Token
	w := s.Faces.Measure(c.token, s.Label(), look.Filled && !c.m.Stand.Report)
	switch look.Shape {
	case scale.Bare:
		return w + s.Em()/4
	case scale.Square:
		return max(w+s.Em()/2, tokenHeight(s))
	}
	return max(w+s.Em()*5/8, tokenHeight(s))
}

// left returns how far the column reaches to the left in a row, and whether by a
// name; right to the right. Both are 0 where it does not touch the row.
func (c *column) left(s scale.Style, row int) (w shape.Unit, name bool) {
	return c.withName(s, c.reach[row].left, row, true)
}

func (c *column) right(s scale.Style, row int) (w shape.Unit, name bool) {
	return c.withName(s, c.reach[row].right, row, false)
}

func (c *column) withName(s scale.Style, w shape.Unit, row int, left bool) (shape.Unit, bool) {
	for _, n := range c.names {
		if n.row == row && n.left == left {
			return w + nameGap(s) + n.width, true
		}
	}
	return w, false
}

// namesOf returns the names at the marks of a message on rows whose lane several
// share in the strip: who sends, carries and receives there, in this order.
func namesOf(set *figure.Set, s scale.Style, m *sequence.Message, row func(int) int, shared func(row int) bool) []name {
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
					on = append(on, set.Name(a))
				}
			}
			if on != nil {
				n.parts = append(n.parts, on)
			}
		}
		n.spell(s)
		n.full = n.width
		names = append(names, n)
	}
	return names
}

package strip

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// A silence is a stretch of a principal's lane in a strip in which no message of
// his is known for long. What a table does not have may have been written all the
// same.
type silence struct {
	row    int
	lines  []stretch  // where the lane is free
	words  string     // empty where they stand in another strip, or have no room
	x      shape.Unit // where the words begin
	told   string     // in full, in one of the strips of a pause
	untold bool       // told, but no strip has room for words
	name   string     // of the principal
	days   string
}

// A stretch is a piece of a lane.
type stretch struct{ left, right shape.Unit }

// Mark marks the pauses of principals that have at least so many days, in all strips
// that have their lanes. Words name a pause where it takes most, if there is room: in
// full or in short.
func Mark(f *Frame, strips []*Strip, least int) {
	for l := range f.Cast.Lanes {
		if !f.Cast.Lanes[l].Principal {
			continue
		}
		actor := f.Cast.Lanes[l].Actors[0]
		for _, p := range sequence.Pauses(f.Set.Series, actor, least) {
			var best *silence
			var most shape.Unit
			for _, t := range strips {
				left, right := t.calendar.At(p.First), t.calendar.At(p.Last+1)
				if right <= left || p.Last < t.segments[0].From || p.First >= t.segments[len(t.segments)-1].To {
					continue
				}
				row := slices.IndexFunc(t.rows, func(r row) bool { return r.lane == l })
				n := silence{row: row}
				if row >= 0 {
					n.lines = t.free(row, left, right)
				}
				t.silences = append(t.silences, n)
				if right-left > most || best.row < 0 && row >= 0 {
					best, most = &t.silences[len(t.silences)-1], right-left
				}
			}
			if best != nil {
				best.tell(f, actor, p)
			}
		}
	}
}

// tell gives the words of a pause to one of its stretches.
func (n *silence) tell(f *Frame, actor int, p sequence.Pause) {
	n.name, n.days = f.Set.Name(actor), f.Days(p.First, p.Last)
	n.told, n.untold = f.words().NothingFrom(n.name, n.days), true
	air := f.Style.Em() / 2
	for _, words := range []string{n.told, f.words().Nothing(n.days), f.words().Nothing(f.words().Span(p.First, p.Last, words.FrameOf(graph.Period{Start: p.First, End: p.Last})))} {
		width := f.Style.Faces.Measure(words, f.Style.Label(), false)
		for i, free := range n.lines {
			if free.right-free.left < width+2*air {
				continue
			}
			n.words, n.untold = words, false
			n.x = (free.left + free.right - width) / 2
			n.lines = slices.Insert(n.lines, i+1, stretch{n.x + width + air/2, free.right})
			n.lines[i].right = n.x - air/2
			return
		}
	}
}

// free returns the stretches of a row between two places on which nothing stands.
func (p *plan) free(r int, left, right shape.Unit) []stretch {
	var out []stretch
	add := func(from, to shape.Unit) {
		if from, to = max(from, left), min(to, right); to > from {
			out = append(out, stretch{from, to})
		}
	}
	from := shape.Unit(0)
	for i := range p.columns {
		c := &p.columns[i]
		if right, _ := c.right(p.Style, r); right > 0 {
			left, _ := c.left(p.Style, r)
			add(from, c.x-left)
			from = c.x + right
		}
	}
	add(from, p.width())
	return out
}

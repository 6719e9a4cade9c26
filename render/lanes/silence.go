package lanes

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
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

// noteworthy is the part of the days of all messages from which on a pause is
// marked.
const noteworthy = 12

// leastPause is how many days a pause has at least that is marked, the same for
// all principals and strips.
func (f *Figure) leastPause() int {
	first, last := sequence.Days(f.set.Series.Periods, f.messages)
	return max(int(last-first+1)/noteworthy, 2)
}

// A pause is the days between two messages of one actor, on none of which any of
// his may have been sent.
type pause struct{ first, last edtf.Day }

// pausesOf returns the pauses of an actor in all messages of the set, whatever the
// figure shows of them. There are none where one of his messages has no date, and
// might be of any.
func (f *Figure) pausesOf(actor int) []pause {
	var sent []pause // when
	for i := range f.set.Series.Messages {
		m := &f.set.Series.Messages[i]
		if m.Fault != "" || !slices.Contains(m.From, actor) && !(m.Both && slices.Contains(m.To, actor)) {
			continue
		}
		if m.Date.IsZero() {
			return nil
		}
		first, last := graph.CountedDays(m.Date)
		sent = append(sent, pause{first, last})
	}
	slices.SortFunc(sent, func(a, b pause) int { return cmp.Compare(a.first, b.first) })
	var out []pause
	for i, until := 0, edtf.OpenStart; i < len(sent); i++ {
		if i > 0 && !until.Open() && sent[i].first > until+1 {
			out = append(out, pause{until + 1, sent[i].first - 1})
		}
		until = max(until, sent[i].last)
	}
	return out
}

// markedPauses returns the pauses of an actor that are marked: the long ones, up to
// the end of the last period. A set seldom has all messages of what follows.
func (f *Figure) markedPauses(actor int) []pause {
	least, end := edtf.Day(f.leastPause()), edtf.OpenStart
	for _, p := range f.set.Series.Periods {
		end = max(end, p.End)
	}
	return slices.DeleteFunc(f.pausesOf(actor), func(p pause) bool { return p.last-p.first+1 < least || p.last > end })
}

// markSilences marks the pauses of principals in all strips that have their lanes.
// Words name a pause where it takes most, if there is room: in full or in short.
func (f *Figure) markSilences(strips []*strip) {
	for l := range f.cast.Lanes {
		if !f.cast.Lanes[l].Principal {
			continue
		}
		actor := f.cast.Lanes[l].Actors[0]
		for _, p := range f.markedPauses(actor) {
			var best *silence
			var of *strip
			var most shape.Unit
			for _, t := range strips {
				left, right := t.calendar.At(p.first), t.calendar.At(p.last+1)
				if right <= left || p.last < t.segments[0].From || p.first >= t.segments[len(t.segments)-1].To {
					continue
				}
				row := slices.IndexFunc(t.rows, func(r row) bool { return r.lane == l })
				n := silence{row: row}
				if row >= 0 {
					n.lines = t.free(f.style, row, left, right)
				}
				t.silences = append(t.silences, n)
				if right-left > most || best.row < 0 && row >= 0 {
					best, of, most = &t.silences[len(t.silences)-1], t, right-left
				}
			}
			if best != nil {
				f.tell(of, best, actor, p)
			}
		}
	}
}

// tell gives the words of a pause to one of its stretches.
func (f *Figure) tell(t *strip, n *silence, actor int, p pause) {
	n.name, n.days = f.set.Name(actor), f.days(p.first, p.last)
	n.told, n.untold = f.words().NothingFrom(n.name, n.days), true
	air := f.style.Em() / 2
	for _, words := range []string{n.told, f.words().Nothing(n.days), f.words().Nothing(f.words().Span(p.first, p.last, words.FrameOf(graph.Period{Start: p.first, End: p.last})))} {
		width := f.style.Faces.Measure(words, f.style.Label(), false)
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
func (t *strip) free(s scale.Style, r int, left, right shape.Unit) []stretch {
	var out []stretch
	add := func(from, to shape.Unit) {
		if from, to = max(from, left), min(to, right); to > from {
			out = append(out, stretch{from, to})
		}
	}
	from := shape.Unit(0)
	for i := range t.columns {
		c := &t.columns[i]
		if right, _ := c.right(s, r); right > 0 {
			left, _ := c.left(s, r)
			add(from, c.x-left)
			from = c.x + right
		}
	}
	add(from, t.width)
	return out
}

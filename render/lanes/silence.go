package lanes

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/shape"
)

// A silence is the note on a principal's lane that no message of his is known for
// long. It is never called silence: what a table does not have may have been
// written all the same.
type silence struct {
	row   int
	words string
	x     shape.Unit // where the words begin
}

// noteworthy is the part of a strip, in percent, from which a silence is noted.
const noteworthy = 25

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

// noteSilences notes in the strips the pauses of principals that take enough of
// one, each where it takes most, if the lane has room for the words there. A lane
// has one note in a strip, of the longest.
func (f *Figure) noteSilences(strips []*strip) {
	for l := range f.cast.Lanes {
		if !f.cast.Lanes[l].Principal {
			continue
		}
		actor := f.cast.Lanes[l].Actors[0]
		noted := make(map[*strip]shape.Unit)
		pauses := f.pausesOf(actor)
		slices.SortStableFunc(pauses, func(a, b pause) int { return cmp.Compare(b.last-b.first, a.last-a.first) })
		for _, p := range pauses {
			var best *strip
			var most shape.Unit
			for _, t := range strips {
				if w := t.calendar.At(p.last+1) - t.calendar.At(p.first); w > most {
					best, most = t, w
				}
			}
			if best == nil || most*100 < best.width*noteworthy || noted[best] > 0 {
				continue
			}
			row := slices.IndexFunc(best.rows, func(r row) bool { return r.lane == l })
			if row < 0 {
				continue
			}
			words := f.words().NothingFrom(f.set.Name(actor), f.days(p.first, p.last))
			width := f.style.Faces.Measure(words, f.style.Label(), false)
			if x, ok := best.room(f, row, best.calendar.At(p.first), best.calendar.At(p.last+1), width); ok {
				best.silences = append(best.silences, silence{row, words, x})
				noted[best] = most
			}
		}
	}
}

// room returns where words of a width stand free in a row between two places, in
// the middle of the widest free stretch.
func (t *strip) room(f *Figure, r int, left, right, width shape.Unit) (x shape.Unit, ok bool) {
	air := f.style.Em() / 2
	free, most := left, shape.Unit(0)
	stretch := func(to shape.Unit) {
		if w := min(to, right) - max(free, left); w > most {
			most, x = w, max(free, left)+(w-width)/2
		}
	}
	for i := range t.columns {
		c := &t.columns[i]
		if right, _ := c.right(f.style, r); right > 0 {
			left, _ := c.left(f.style, r)
			stretch(c.x - left)
			free = c.x + right
		}
	}
	stretch(t.width)
	return x, most >= width+2*air
}

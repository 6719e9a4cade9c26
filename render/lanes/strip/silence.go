package strip

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/render/lanes/pause"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// A silence is a stretch of a principal's lane in a strip, of days on which he sends
// nothing.
type silence struct {
	row    int             // -1: he has none there
	lines  []pause.Stretch // where the lane is free
	words  string          // empty where they stand in another strip, or have no room
	x      shape.Unit      // where the words begin
	told   string          // in full, in one of the strips of a pause
	untold bool            // told, but no strip has room for words
	name   string          // of the principal
	days   string
}

// Mark marks the pauses of principals in all strips that have their lanes. Words name
// a pause where it takes most of those strips that have room: in full, in short, or by
// the number of its days.
func Mark(f *Frame, strips []*Strip, messages []sequence.Message) {
	for l := range f.Cast.Lanes {
		if !f.Cast.Lanes[l].Principal {
			continue
		}
		actor := f.Cast.Lanes[l].Actors[0]
		for _, p := range pause.Of(f.Set.Series, messages, actor) {
			tellSilences(f, actor, p, silencesOf(f, strips, l, p))
		}
	}
}

// silencesOf adds a pause to all strips that have days of it, and returns it in each: first
// where the lane has a row, then where it takes most.
func silencesOf(f *Frame, strips []*Strip, lane int, p pause.Pause) []*silence {
	type placed struct {
		*silence
		width shape.Unit
	}
	var all []placed
	for _, t := range strips {
		left, right := t.calendar.At(p.First), t.calendar.At(p.Last+1)
		if right <= left || p.Last < t.segments[0].From || p.First >= t.segments[len(t.segments)-1].To {
			continue
		}
		n := silence{row: slices.IndexFunc(t.rows, func(r row) bool { return r.lane == lane })}
		if n.row >= 0 {
			n.lines = pause.Free(f.Style, t.taken(n.row), left, right)
		}
		t.silences = append(t.silences, n)
		all = append(all, placed{&t.silences[len(t.silences)-1], right - left})
	}
	slices.SortStableFunc(all, func(a, b placed) int {
		return cmp.Or(cmp.Compare(min(b.row, 0), min(a.row, 0)), cmp.Compare(b.width, a.width))
	})
	var out []*silence
	for _, one := range all {
		out = append(out, one.silence)
	}
	return out
}

// tellSilences gives the words of a pause to one of its strips; to the first, which leaves them
// to the legend, where none has room.
func tellSilences(f *Frame, actor int, p pause.Pause, all []*silence) {
	if len(all) == 0 {
		return
	}
	w, days := f.words(), f.Days(p.First, p.Last)
	told := w.NothingFrom(f.Set.Name(actor), days)
	for _, form := range []string{told, w.Nothing(days), w.Nothing(w.Span(p.First, p.Last, words.FrameOf(graph.Period{Start: p.First, End: p.Last}))), w.Days(p.Days())} {
		for _, n := range all {
			lines, x, ok := pause.Label(f.Style, form, n.lines)
			if ok {
				n.lines, n.x, n.words, n.told = lines, x, form, told
				return
			}
		}
	}
	n := all[0]
	n.told, n.untold, n.name, n.days = told, true, f.Set.Name(actor), days
}

// taken returns what stands on a row, in order.
func (p *plan) taken(r int) []pause.Stretch {
	var out []pause.Stretch
	for i := range p.columns {
		c := &p.columns[i]
		if right, _ := c.right(p.Style, r); right > 0 {
			left, _ := c.left(p.Style, r)
			out = append(out, pause.Stretch{Left: c.x - left, Right: c.x + right})
		}
	}
	return out
}

package slide

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/render/lanes/axis"
	"cablegraph/render/lanes/pause"
	"cablegraph/render/lanes/tell"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// A silence is days on which a principal sends nothing, on a slide.
type silence struct {
	row    int
	pause  pause.Pause
	whole  pause.Stretch   // of the slide
	lines  []pause.Stretch // where his lane is free
	words  string          // empty where they have no room
	x      shape.Unit      // where the words begin
	untold bool            // his lane has no room for a mark
}

// pausesOf returns the pauses of the actor of a row, the longest first; none but of a
// principal.
func pausesOf(f *Figure, r row) []pause.Pause {
	if len(r.actors) != 1 || !f.set.Series.Dataset.Actors[r.actors[0]].Principal {
		return nil
	}
	all := pause.Of(f.set.Series, f.messages, r.actors[0])
	slices.SortStableFunc(all, func(a, b pause.Pause) int { return cmp.Compare(b.Days(), a.Days()) })
	return all
}

// longestGaps keep so much of a row free that the longest pause is seen on it.
func longestGaps(f *Figure, columns []column) []axis.Gap {
	var gaps []axis.Gap
	for r, row := range f.rows {
		all := pausesOf(f, row)
		if all == nil {
			continue
		}
		from, to := -1, -1
		for i := range columns {
			switch c := &columns[i]; {
			case c.m == nil || !slices.Contains(c.tokens, r):
			case c.m.Day < all[0].First:
				from = i
			case to < 0:
				to = i
			}
		}
		if from >= 0 && to > from {
			gaps = append(gaps, axis.Gap{From: from, To: to, Least: f.style.Em() * 2})
		}
	}
	return gaps
}

// silences finds the pauses of principals on a slide, the longest of each first to have
// words: in full, or the number of its days.
func (s *Slide) silences() []silence {
	f, w := s.f, s.f.style.Words
	calendar := s.calendar()
	var out []silence
	for r, row := range f.rows {
		var all []silence
		for _, p := range pausesOf(f, row) {
			left, right := calendar.At(p.First), calendar.At(p.Last+1)
			if right <= left || p.Last < s.parts[0].From || p.First >= s.parts[len(s.parts)-1].To {
				continue
			}
			n := silence{row: r, pause: p, whole: pause.Stretch{Left: left, Right: right}, lines: pause.Free(f.style, s.taken(r), left, right)}
			if n.untold = n.lines == nil; !n.untold || all == nil { // the longest is told in any case
				all = append(all, n)
			}
		}
		for i := range all {
			n := &all[i]
			p := n.pause
			days := w.Span(p.First, p.Last, words.FrameOf(graph.Period{Start: p.First, End: p.Last}).Monthly())
			for _, form := range []string{w.Nothing(days), w.Days(p.Days())} {
				if lines, x, ok := pause.Label(f.style, form, n.lines); ok {
					n.lines, n.x, n.words = lines, x, form
					break
				}
			}
		}
		out = append(out, all...)
	}
	return out
}

// calendar pins the days of columns and borders to their places.
func (s *Slide) calendar() axis.Calendar {
	var c axis.Calendar
	half := s.f.style.Em() * 2 / 5
	for i := range s.columns {
		col := &s.columns[i]
		switch {
		case col.m != nil:
			c = append(c, axis.Point{Day: col.m.Day, X: col.x - half}, axis.Point{Day: col.m.Day + 1, X: col.x + half})
		case col.part == len(s.parts):
			c = append(c, axis.Point{Day: s.parts[col.part-1].To, X: col.x})
		default:
			c = append(c, axis.Point{Day: s.parts[col.part].From, X: col.x})
		}
	}
	slices.SortStableFunc(c, func(a, b axis.Point) int { return cmp.Or(cmp.Compare(a.Day, b.Day), cmp.Compare(a.X, b.X)) })
	for i := 1; i < len(c); i++ {
		c[i].X = max(c[i].X, c[i-1].X)
	}
	return c
}

// taken returns what stands on a row or runs over it, in order.
func (s *Slide) taken(row int) []pause.Stretch {
	var out []pause.Stretch
	em := s.f.style.Em()
	for i := range s.columns {
		c, reach := &s.columns[i], shape.Unit(0)
		if c.m == nil {
			reach = em / 5 // of a border
		}
		for _, l := range c.legs {
			switch low, high := min(l.from, l.to), max(l.from, l.to); {
			case row == low || row == high || slices.Contains(l.heads, row):
				reach = em / 2
			case low < row && row < high:
				reach = max(reach, em/4)
			}
		}
		if slices.Contains(c.tokens, row) {
			reach = tokenSize(s.f.style)/2 + em/8
		}
		if reach > 0 {
			out = append(out, pause.Stretch{Left: c.x - reach, Right: c.x + reach})
		}
	}
	return out
}

// untold says of the longest pauses that no lane has room for whose they are, and when.
func (s *Slide) untold() string {
	w := s.f.style.Words
	var out []string
	for _, n := range s.silences() {
		if n.untold {
			out = append(out, w.Comma(s.f.rows[n.row].name, daysOf(s.f, n.pause.First, n.pause.Last)))
		}
	}
	if out == nil {
		return ""
	}
	return w.Sentence(w.NothingElse(w.Semicolon(out...)))
}

// tellSilences adds the pauses to the groups of what is told of the parts in which they
// begin on the slide.
func (s *Slide) tellSilences(groups []tell.Group) {
	for _, n := range s.silences() {
		at := 0
		for i, part := range s.parts {
			if part.From <= n.pause.First {
				at = i
			}
		}
		groups[at].Notes = append(groups[at].Notes, s.f.style.Words.NothingFrom(s.f.rows[n.row].name, daysOf(s.f, n.pause.First, n.pause.Last)))
	}
}

// drawSilences draws the pauses on the bands of the rows. What has no room on the
// uppermost one has it above: no arrow goes there.
func (s *Slide) drawSilences(b *shape.Builder, t stack) {
	st := s.f.style
	write := func(words string, x, baseline shape.Unit) {
		b.Add(&shape.Text{At: shape.Point{X: t.left + x, Y: baseline}, S: words, Size: st.Label(), Fill: scale.Ink})
	}
	line := func(lines []pause.Stretch, y shape.Unit) {
		for _, l := range lines {
			pause.Line(b, st, shape.Point{X: t.left + l.Left, Y: y}, l.Right-l.Left)
		}
	}
	ceiling := t.y(0) - bandHeight(st, t)/2 - st.Em()/4
	above := ceiling-st.Label()*19/20 > t.dates
	var taken []pause.Stretch // above the rows: borders, and words
	for i := range s.columns {
		if c := &s.columns[i]; c.m == nil {
			taken = append(taken, pause.Stretch{Left: c.x - st.Em()/5, Right: c.x + st.Em()/5})
		}
	}
	for _, n := range s.silences() {
		line(n.lines, t.y(n.row))
		if n.words != "" {
			write(n.words, n.x, t.y(n.row)+st.Label()*7/20)
			continue
		}
		words := st.Words.Days(n.pause.Days())
		free := pause.Free(st, taken, n.whole.Left, n.whole.Right)
		if lines, x, ok := pause.Label(st, words, free); ok && above && n.row == 0 {
			write(words, x, ceiling)
			line(lines, ceiling-st.Label()*7/20)
			taken = append(taken, free...)
			slices.SortFunc(taken, func(a, b pause.Stretch) int { return cmp.Compare(a.Left, b.Left) })
		}
	}
}

package lanes

import (
	"slices"

	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/axis"
	"cablegraph/render/lanes/cast"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A strip is segments side by side over one axis.
type strip struct {
	segments []sequence.Segment
	titles   []title
	rows     []row
	columns  []column // in the order of places; the first and the last are its ends
	width    shape.Unit
	calendar axis.Calendar
	labels   []label
	spans    []span
	fixed    []axis.Gap
	all      []axis.Gap
	before   shape.Unit // room to the left, where the names of the lanes stand
	silences []silence
}

// A row is a lane in one strip.
type row struct {
	lane   int    // index into cast.lanes
	name   string // of the lane, as it has room
	tag    string // the side, where the name is not it
	bold   bool
	shared bool // names stand at its marks
	boxed  bool // a token with a border stands on it
}

// newStrip lays out segments side by side, with names as long as they may be, and
// not cut more often than cut.
// There is none where they have no room beside each other.
func newStrip(f *Figure, segments []sequence.Segment, width shape.Unit, cut int) (*strip, bool) {
	t := &strip{segments: segments, width: width, before: f.side}
	t.rows = f.rowsOf(segments)
	rowOf := make(map[int]int) // by lane
	for i, r := range t.rows {
		rowOf[r.lane] = i
	}
	row := func(actor int) int { return rowOf[f.cast.Of[actor]] }
	shared := func(r int) bool { return t.rows[r].shared }
	for i, seg := range segments {
		t.columns = append(t.columns, column{segment: i, breaks: i > 0 && (seg.Period < 0 || segments[i-1].Period < 0)})
		for _, m := range seg.Messages {
			c := column{m: m, segment: i, token: f.token(m, seg), route: routeOf(f.style, m, row)}
			c.names = namesOf(f.set, f.style, m, row, shared)
			t.columns = append(t.columns, c)
			for _, r := range c.route.tokens {
				t.rows[r].boxed = t.rows[r].boxed || m.Look.Token.Shape != scale.Bare
			}
		}
	}
	t.columns = append(t.columns, column{segment: len(segments)})
	for i := range t.columns {
		t.columns[i].measure(f.style, len(t.rows))
	}
	t.titles = f.titlesOf(t)
	t.labels = f.labelsOf(t)
	t.fixed = t.fixedGaps(f.style)
	if !t.mayFit(f.style) {
		return nil, false
	}
	t.fitNames(f.style, cut)
	at, ok := axis.Spread(t.weights(), t.gaps(f.style), width)
	if !ok {
		return nil, false
	}
	for i := range t.columns {
		t.columns[i].x = at[i]
	}
	t.calendar = t.knots(f.style)
	t.placeLabels(f.style)
	t.spans = f.spansOf(t)
	return t, true
}

// rowsOf returns the lanes that segments use, in their order.
func (f *Figure) rowsOf(segments []sequence.Segment) []row {
	used := make([][]int, len(f.cast.Lanes)) // actors by lane
	for _, seg := range segments {
		for _, m := range seg.Messages {
			for _, a := range m.Actors() {
				l := f.cast.Of[a]
				if !slices.Contains(used[l], a) {
					used[l] = append(used[l], a)
				}
			}
		}
	}
	var rows []row
	for i, on := range used {
		if len(on) == 0 {
			continue
		}
		l := f.cast.Lanes[i]
		r := row{lane: i, bold: l.Principal, shared: len(on) > 1, tag: f.sideName(l.Side)}
		switch {
		case !r.shared:
			r.name, r.tag = f.set.Name(on[0]), f.sideName(f.set.Series.Dataset.Actors[on[0]].Side)
		case l.Mixed:
			r.name, r.tag = f.words().Others(), f.sidesOf(on)
		case l.Side != "" && !f.hasOwn(l.Side):
			r.name, r.tag = f.sideName(l.Side), ""
		default:
			r.name = f.words().Others()
		}
		if r.tag == r.name { // sides are actors
			r.tag = ""
		}
		f.fitRow(&r)
		rows = append(rows, r)
	}
	return rows
}

// fitRow cuts no name of a row for its side, whose tint the band has: of one that
// several share the sides say more than that these are others.
func (f *Figure) fitRow(r *row) {
	s := f.style
	room := f.side - s.Em()*3/8
	if room < s.Faces.Measure(r.name, s.Label(), r.bold)+s.Em()/2+s.Faces.Measure(r.tag, s.Label(), false) {
		if r.shared {
			r.name = r.tag
		}
		r.tag = ""
	}
	r.name = s.Faces.Fit(r.name, s.Label(), r.bold, room)
}

// sidesOf are the sides of actors, each once.
func (f *Figure) sidesOf(actors []int) string {
	var sides []string
	for _, a := range actors {
		if side := f.sideName(f.set.Series.Dataset.Actors[a].Side); side != "" && !slices.Contains(sides, side) {
			sides = append(sides, side)
		}
	}
	slices.Sort(sides)
	return f.words().Names(sides)
}

// sideName is what a side is called in the language of the figure.
func (f *Figure) sideName(side string) string { return f.set.Say("side", side) }

// hasOwn reports whether a side has a lane of one actor.
func (f *Figure) hasOwn(side string) bool {
	return slices.ContainsFunc(f.cast.Lanes, func(l cast.Lane) bool { return l.Side == side && len(l.Actors) == 1 })
}

// weights share the room of a strip among the steps from column to column: most of
// it for messages, the rest for days.
func (t *strip) weights() []int {
	steps := make([]int, len(t.columns)-1)
	halves, days := 0, edtf.Day(0)
	half := func(i int) int { // the step after column i, in halves of a full one
		n := 0
		for _, c := range t.columns[i : i+2] {
			if c.m != nil {
				n++
			}
		}
		return n
	}
	between := func(i int) edtf.Day {
		if t.columns[i].segment == len(t.segments) || t.segments[t.columns[i].segment].Period < 0 {
			return 0
		}
		return max(t.dayAfter(i+1)-t.dayAfter(i), 0)
	}
	for i := range steps {
		halves += half(i)
		days += between(i)
	}
	for i := range steps {
		steps[i] = 850000*half(i)/halves + int(150000*int64(between(i))/max(int64(days), 1)) + 1
	}
	return steps
}

// dayAfter returns the day of a column; that on which a segment begins at its
// border.
func (t *strip) dayAfter(i int) edtf.Day {
	switch c := t.columns[i]; {
	case c.m != nil:
		return c.m.Day
	case c.segment == len(t.segments):
		return t.segments[c.segment-1].To
	default:
		return t.segments[c.segment].From
	}
}

// fixedGaps are the distances that do not depend on names: of neighbours, and for
// titles and the words of the axis.
func (t *strip) fixedGaps(s scale.Style) []axis.Gap {
	gaps := slices.Concat(t.titleGaps(s), t.labelGaps(s))
	for j := 1; j < len(t.columns); j++ {
		least := pitch(s)
		if t.columns[j].m == nil || t.columns[j-1].m == nil {
			least = pitch(s) * 6 / 10
		}
		gaps = append(gaps, axis.Gap{From: j - 1, To: j, Least: least})
	}
	axis.SortGaps(gaps)
	return gaps
}

// gaps returns the least distances of columns, sorted: the fixed ones, and on every
// row those of what stands there from what stands there next. They are good until
// it is called again.
func (t *strip) gaps(s scale.Style) []axis.Gap {
	t.all = t.all[:0]
	fixed := t.fixed
	on := make([]int, len(t.rows)) // by row: the last column that touches it
	for j := range t.columns {
		for ; len(fixed) > 0 && fixed[0].To == j; fixed = fixed[1:] {
			t.all = append(t.all, fixed[0])
		}
		for r := range t.rows {
			if t.columns[j].reach[r].right == 0 {
				continue
			}
			if j > 0 {
				t.all = append(t.all, axis.Gap{From: on[r], To: j, Least: between(s, &t.columns[on[r]], &t.columns[j], r)})
			}
			on[r] = j
		}
	}
	return t.all
}

// between returns how far two columns must be apart for a row: names further than
// marks, so that no reader joins two.
func between(s scale.Style, a, b *column, row int) shape.Unit {
	left, leftName := a.right(s, row)
	right, rightName := b.left(s, row)
	switch {
	case leftName && rightName:
		return left + right + s.Em()*3/4
	case leftName || rightName: // or it would be nearer to this mark than to its own
		return left + right + s.Em()*3/8
	}
	return left + right + s.Em()/12
}

// knots pins the days of columns and borders to their places.
func (t *strip) knots(s scale.Style) axis.Calendar {
	var c axis.Calendar
	add := func(day edtf.Day, x shape.Unit) {
		if n := len(c); n > 0 && (day < c[n-1].Day || x < c[n-1].X) {
			return
		}
		c = append(c, axis.Point{Day: day, X: x})
	}
	for i := range t.columns {
		col := &t.columns[i]
		switch {
		case col.m != nil:
			add(col.m.Day, t.edge(s, i, -1))
			add(col.m.Day+1, t.edge(s, i, 1))
		case col.segment == len(t.segments):
			add(t.segments[col.segment-1].To, col.x)
		default:
			if col.segment > 0 {
				add(t.segments[col.segment-1].To, col.x)
			}
			add(t.segments[col.segment].From, col.x)
		}
	}
	return c
}

// edge returns where the day of a column begins or ends: half a column from it,
// or half of the way to the next.
func (t *strip) edge(s scale.Style, i, side int) shape.Unit {
	x, next := t.columns[i].x, t.columns[i+side].x
	d := min(pitch(s)/2, max(next-x, x-next)/2)
	return x + shape.Unit(side)*d
}

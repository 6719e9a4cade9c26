package strip

import (
	"slices"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/axis"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/shape"
)

// A Strip is segments side by side over one axis, in their places.
type Strip struct {
	*plan
	titles     []titleRoom
	datesBelow bool // those of titles have no room behind these
	calendar   axis.Calendar
	labels     []label
	spans      []span
	silences   []silence
}

// New lays out segments side by side, with names as long as they may be, and not cut
// more often than cut. There is none where they have no room beside each other.
func New(f *Frame, segments []sequence.Segment, cut int) (*Strip, bool) {
	p := newPlan(f, segments)
	titles, labels := titlesOf(f, segments), labelsOf(p)
	gaps := newSpacing(p, titleGaps(p, titles), labelGaps(p, labels))
	if !gaps.mayFit() {
		return nil, false
	}
	gaps.fitNames(cut)
	at, ok := axis.Spread(p.weights(), gaps.gaps(), p.width())
	if !ok {
		return nil, false
	}
	for i := range p.columns {
		p.columns[i].x = at[i]
	}
	t := &Strip{plan: p, titles: titleRooms(p, titles), calendar: calendarOf(p), labels: labels}
	t.datesBelow = slices.ContainsFunc(t.titles, func(r titleRoom) bool { return r.dated > 0 && r.room < r.width+f.Style.Em()+r.dated })
	placeLabels(p, t.labels, t.calendar)
	t.spans = spansOf(p, t.calendar)
	return t, true
}

// Messages returns the messages of the strip in their order.
func (t *Strip) Messages() []*sequence.Message {
	var out []*sequence.Message
	for i := range t.columns {
		if m := t.columns[i].m; m != nil {
			out = append(out, m)
		}
	}
	return out
}

// Weight is how many messages the rows of the strip stand for.
func (t *Strip) Weight() int {
	n := 0
	for _, seg := range t.segments {
		n += seg.Weight()
	}
	return n
}

// Lost is how wide what was cut off names at marks would stand.
func (t *Strip) Lost() shape.Unit {
	w := shape.Unit(0)
	for i := range t.columns {
		for _, n := range t.columns[i].names {
			w += n.full - n.width
		}
	}
	return w
}

// months returns where the months or years begin that have their names under the
// axis, apart from those that begin before their strip or segment.
func (t *Strip) months() []shape.Unit {
	if t.Unit == edtf.ByYear {
		return nil
	}
	var marks []shape.Unit
	for _, l := range t.labels {
		seg := t.segments[t.columns[l.from].segment]
		if x := t.calendar.At(l.day); l.lower && seg.Period >= 0 && l.day > seg.From && x < t.columns[l.from].x {
			marks = append(marks, x)
		}
	}
	return marks
}

// Break gives two lines to the name of each lane that has no room beside its side in one;
// of a longer name the second one is cut.
func (t *Strip) Break() {
	s, room := t.Style, t.nameRoom()
	for i := range t.rows {
		r := &t.rows[i]
		if r.whole[0] == "" {
			continue
		}
		lines := s.Faces.Break(r.whole[0], s.Label(), r.bold, room)
		under, rest := strings.Join(lines[1:], " "), room
		if r.whole[1] != "" {
			rest -= s.Em()/2 + s.Faces.Measure(r.whole[1], s.Label(), false)
		}
		if rest < 0 || under != "" && rest < 3*s.Em() { // a few letters say nothing
			continue
		}
		r.name, r.under, r.tag = lines[0], s.Faces.Fit(under, s.Label(), r.bold, rest), r.whole[1]
	}
}

// Join takes back what Break does.
func (t *Strip) Join() {
	for i := range t.rows {
		if r := &t.rows[i]; r.whole[0] != "" {
			r.name, r.tag, r.under = r.whole[0], r.whole[1], ""
			r.fit(t.Style, t.nameRoom())
		}
	}
}

package lanes

import (
	"cablegraph/render/lanes/axis"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A title names a segment: in bold, with its dates behind or below.
type title struct {
	words, dates string
	width        shape.Unit // of the words
	dated        shape.Unit // of the dates
}

// titleSize is the size of the titles of strips.
func titleSize(s scale.Style) shape.Unit { return s.Label() * 17 / 14 }

// titlesOf returns the titles of a strip's segments.
func (f *Figure) titlesOf(t *strip) []title {
	out := make([]title, len(t.segments))
	s := f.style
	for i, seg := range t.segments {
		if seg.Period < 0 {
			continue
		}
		of := f.set.Figures[seg.Period]
		n := title{words: of.Title, dates: f.days(seg.From, seg.To-1)}
		if p := f.set.Series.Periods[seg.Period]; of.Dates == "" || f.words().Title(p) != "" && seg.From == p.Start && seg.To == p.End+1 { // the title says them
			n.dates = ""
		}
		if seg.Part > 0 {
			n.words = f.words().Continued(n.words)
		}
		n.words = s.Faces.Fit(n.words, titleSize(s), true, f.titleRoom(i, t.width))
		n.width, n.dated = s.Faces.Measure(n.words, titleSize(s), true), s.Faces.Measure(n.dates, s.Label(), false)
		out[i] = n
	}
	return out
}

// titleRoom is how wide the title of a segment may be.
func (f *Figure) titleRoom(segment int, width shape.Unit) shape.Unit {
	if segment == 0 {
		return f.side + width*4/5
	}
	return width * 4 / 5
}

// titleGaps keep the borders of segments so far apart that their titles have room.
// The first title begins over the names of the lanes.
func (t *strip) titleGaps(s scale.Style) []axis.Gap {
	var gaps []axis.Gap
	from := 0
	for i := 1; i < len(t.columns); i++ {
		if t.columns[i].m != nil {
			continue
		}
		least := max(t.titles[t.columns[from].segment].width, t.titles[t.columns[from].segment].dated) + s.Em()
		if from == 0 {
			least -= t.before
		}
		gaps = append(gaps, axis.Gap{From: from, To: i, Least: least})
		from = i
	}
	return gaps
}

// A titleRoom is where a title stands and how much room it has.
type titleRoom struct {
	title
	x, room shape.Unit
}

// titleRooms returns where the titles of a strip stand, from the left edge of the
// axis: the first over the names of the lanes.
func (t *strip) titleRooms(s scale.Style) []titleRoom {
	var out []titleRoom
	for i := range t.columns {
		c := &t.columns[i]
		if c.m != nil {
			continue
		}
		if n := len(out); n > 0 {
			out[n-1].room = c.x - out[n-1].x
		}
		if c.segment == len(t.segments) {
			continue
		}
		r := titleRoom{title: t.titles[c.segment], x: c.x + s.Em()*3/8}
		if i == 0 {
			r.x = -t.before
		}
		out = append(out, r)
	}
	return out
}

package strip

import (
	"cablegraph/render/lanes/axis"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A title names a segment: in bold, with its dates behind or below.
type title struct {
	full         string // the words, were they not cut
	words, dates string
	width        shape.Unit // of the words
	dated        shape.Unit // of the dates
}

// titleSize is the size of the titles of strips.
func titleSize(s scale.Style) shape.Unit { return s.Label() * 17 / 14 }

// titlesOf returns the titles of segments.
func titlesOf(f *Frame, segments []sequence.Segment) []title {
	out := make([]title, len(segments))
	s := f.Style
	for i, seg := range segments {
		if seg.Period < 0 {
			continue
		}
		of := f.Set.Figures[seg.Period]
		n := title{words: of.Title, dates: f.Days(seg.From, seg.To-1)}
		if p := f.Set.Series.Periods[seg.Period]; of.Dates == "" || f.words().Title(p) != "" && seg.From == p.Start && seg.To == p.End+1 { // the title says them
			n.dates = ""
		}
		continued := func(words string) string {
			if seg.Part > 0 {
				return f.words().Continued(words)
			}
			return words
		}
		measure := func(words string) shape.Unit { return s.Faces.Measure(words, titleSize(s), true) }
		n.full = continued(n.words)
		room := titleWidth(f, i, len(segments)) - (measure(n.full) - measure(n.words)) // that it goes on is said in full
		n.words = continued(s.Faces.Fit(n.words, titleSize(s), true, room))
		n.width, n.dated = measure(n.words), s.Faces.Measure(n.dates, s.Label(), false)
		out[i] = n
	}
	return out
}

// titleWidth is how wide the title of a segment may be, of so many side by side.
func titleWidth(f *Frame, segment, segments int) shape.Unit {
	switch {
	case segments == 1:
		return f.Style.W - f.Style.Em()
	case segment == 0:
		return f.Side + f.width()*4/5
	}
	return f.width() * 4 / 5
}

// titleGaps keep the borders of segments so far apart that their titles have room.
// The first title begins over the names of the lanes.
func titleGaps(p *plan, titles []title) []axis.Gap {
	var gaps []axis.Gap
	from := 0
	for i := 1; i < len(p.columns); i++ {
		if p.columns[i].m != nil {
			continue
		}
		least := max(titles[p.columns[from].segment].width, titles[p.columns[from].segment].dated) + p.Style.Em()
		if from == 0 {
			least -= p.Side
		}
		gaps = append(gaps, axis.Gap{From: from, To: i, Least: min(least, p.width())}) // a title is cut to that, but for roundings
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
func titleRooms(p *plan, titles []title) []titleRoom {
	var out []titleRoom
	for i := range p.columns {
		c := &p.columns[i]
		if c.m != nil {
			continue
		}
		if n := len(out); n > 0 {
			out[n-1].room = c.x - out[n-1].x
		}
		if c.segment == len(p.segments) {
			continue
		}
		r := titleRoom{title: titles[c.segment], x: c.x + p.Style.Em()*3/8}
		if i == 0 {
			r.x = -p.Side
		}
		out = append(out, r)
	}
	return out
}

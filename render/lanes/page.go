package lanes

import (
	"slices"

	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A Page is strips over each other, and a legend of what occurs in them.
type Page struct {
	f      *Figure
	number int // from 1 on
	of     int // how many pages there are
	strips []*strip
	legend []legendRow
}

// sideRoom returns how wide the names of the lanes stand: as the widest needs, up to
// a limit. Their sides count for all, or for principals alone.
func (f *Figure) sideRoom(sides bool) shape.Unit {
	s := f.style
	measure := func(words string, bold bool) shape.Unit { return s.Faces.Measure(words, s.Label(), bold) }
	w := shape.Unit(0)
	for _, l := range f.cast.Lanes {
		if l.Mixed {
			w = max(w, min(measure(f.sidesOf(l.Actors), false), s.Label()*12))
		}
		for _, a := range l.Actors {
			name := measure(f.set.Name(a), l.Principal)
			if len(l.Actors) == 1 {
				w = max(w, min(name, s.Label()*14))
			}
			if sides || l.Principal {
				w = max(w, min(name+s.Em()/2+measure(f.sideName(f.set.Series.Dataset.Actors[a].Side), false), s.Label()*12))
			}
		}
	}
	return min(w, s.W*3/10) + s.Em()/2
}

// width is that of the strips.
func (f *Figure) width() shape.Unit { return f.style.W - f.side }

// pack lays out segments in strips: as many side by side as have room, and those
// that have none on a strip of their own in parts. For that no name is cut more
// often than cut.
func (f *Figure) pack(segments []sequence.Segment, cut int) []*strip {
	var parts []sequence.Segment
	for _, seg := range segments {
		parts = append(parts, f.fitting(seg)...)
	}
	var strips []*strip
	for len(parts) > 0 {
		t, _ := newStrip(f, parts[:1], f.width(), shortest)
		n := 1
		for ; n < len(parts); n++ {
			wider, ok := newStrip(f, parts[:n+1], f.width(), cut)
			if !ok {
				break
			}
			t = wider
		}
		strips, parts = append(strips, t), parts[n:]
	}
	f.markSilences(strips)
	return strips
}

// fitting returns the parts of a segment that fit a strip each: one, if it does.
func (f *Figure) fitting(seg sequence.Segment) []sequence.Segment {
	for n := 1; ; n++ {
		parts := seg.Parts(n)
		fits := func(part sequence.Segment) bool {
			cut := readable
			if len(part.Messages) <= fewest {
				cut = shortest
			}
			_, ok := newStrip(f, []sequence.Segment{part}, f.width(), cut)
			return ok || len(part.Messages) == 1
		}
		if !slices.ContainsFunc(parts, func(p sequence.Segment) bool { return !fits(p) }) {
			return parts
		}
	}
}

// fewest is how many messages a strip has at least before names are cut to a few
// letters.
const fewest = 6

// paginate sets strips on as few pages as hold them.
func (f *Figure) paginate(strips []*strip) ([]Page, error) {
	if p := f.page(1, 1, strips); f.height(p) <= highest(f.style) {
		return []Page{p}, nil
	}
	var pages []Page
	for most := len(strips); len(strips) > 0; {
		n := 0
		for n < len(strips) && f.height(f.page(len(pages)+1, most, strips[:n+1])) <= highest(f.style) {
			n++
		}
		if n == 0 {
			return nil, ErrTooHigh
		}
		pages = append(pages, f.page(len(pages)+1, most, strips[:n]))
		strips = strips[n:]
	}
	for i := range pages {
		pages[i].of = len(pages)
	}
	return pages, nil
}

// page joins strips and their legend.
func (f *Figure) page(number, of int, strips []*strip) Page {
	return Page{f, number, of, strips, f.legendOf(strips)}
}

// highest is how high a page is at most.
func highest(s scale.Style) shape.Unit {
	if s.H > 0 {
		return s.H
	}
	return s.Page
}

// height is that of a page.
func (f *Figure) height(p Page) shape.Unit {
	s := f.style
	h := p.headHeight()
	for _, t := range p.strips {
		h += t.height(s)
	}
	return h + f.legendHeight(p.legend)
}

// headHeight is the room above the first strip.
func (p *Page) headHeight() shape.Unit {
	s := p.f.style
	if s.NoTitle {
		return s.Em() / 4
	}
	return shape.Unit(len(p.f.title()))*headSize(s)*23/20 - headSize(s)*3/20 + shape.Unit(len(p.reading()))*typeset.Leading(s.Label()) + s.Em()/2
}

// title is the headline in lines.
func (f *Figure) title() []string {
	return f.style.Faces.Break(f.headline(), headSize(f.style), true, f.style.W)
}

// reading says in lines how the figure is read, and what it shows.
func (p *Page) reading() []string {
	s, w := p.f.style, p.f.words()
	return s.Faces.Break(w.Sentences(w.Sentence(w.ReadLanes()), w.Sentence(w.Semicolon(p.counts()...))), s.Label(), false, s.W)
}

// headSize is the size of the title.
func headSize(s scale.Style) shape.Unit { return s.Label() * 11 / 7 }

// height is that of a strip, with the air below it.
func (t *strip) height(s scale.Style) shape.Unit {
	return t.axisY(s) + t.below(s) + s.Em()*3/8
}

// top is where the rows begin, below the titles.
func (t *strip) top(s scale.Style) shape.Unit {
	h := titleSize(s) + s.Em()*3/8
	if t.datesBelow(s) {
		h += typeset.Leading(s.Label())
	}
	return h
}

// datesBelow reports whether the dates of a title have no room behind it.
func (t *strip) datesBelow(s scale.Style) bool {
	return slices.ContainsFunc(t.titleRooms(s), func(r titleRoom) bool { return r.dated > 0 && r.room < r.width+s.Em()+r.dated })
}

// rowY returns the middle of a row, from the top of the strip.
func (t *strip) rowY(s scale.Style, row int) shape.Unit {
	y := t.top(s)
	for i := range row {
		y += t.rows[i].height(s)
	}
	return y + t.rows[row].height(s)/2
}

// height is that of a row: less where nothing but words stands on it.
func (r *row) height(s scale.Style) shape.Unit {
	if r.boxed {
		return step(s)
	}
	return step(s) * 88 / 100
}

// axisY is where the axis runs, from the top of the strip.
func (t *strip) axisY(s scale.Style) shape.Unit {
	y := t.top(s)
	for i := range t.rows {
		y += t.rows[i].height(s)
	}
	return y + s.Em()/8
}

// below is the room of words and spans under the axis.
func (t *strip) below(s scale.Style) shape.Unit {
	h := t.words(s)
	if n := t.spanRows(); n > 0 {
		h += shape.Unit(n) * spanStep(s)
	}
	return h
}

// words is the room of the words of the axis.
func (t *strip) words(s scale.Style) shape.Unit {
	upper, lower := false, false
	for _, l := range t.labels {
		upper, lower = upper || !l.lower, lower || l.lower
	}
	h := s.Em() / 4
	for _, is := range []bool{upper, lower} {
		if is {
			h += s.Label() * 11 / 10
		}
	}
	return h
}

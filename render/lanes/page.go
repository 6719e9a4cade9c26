package lanes

import (
	"errors"

	"cablegraph/graph/account"
	"cablegraph/render/lanes/key"
	"cablegraph/render/lanes/strip"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A Page is strips over each other, and a legend of what occurs in them.
type Page struct {
	*content
	number int // from 1 on
	of     int // how many pages there are
	strips []*strip.Strip
	legend key.Legend
}

// ErrTooHigh is the error for lanes that a page has no room for.
var ErrTooHigh = errors.New("the lanes of a figure of time are higher than the sheet")

// paginate sets strips on as few pages as hold them.
func paginate(c *content, strips []*strip.Strip) ([]Page, error) {
	if p := newPage(c, 1, 1, strips); p.height() <= c.highest() {
		return []Page{p}, nil
	}
	var pages []Page
	for most := len(strips); len(strips) > 0; {
		var best Page
		n := 0
		for ; n < len(strips); n++ {
			p := newPage(c, len(pages)+1, most, strips[:n+1])
			if p.height() > c.highest() {
				break
			}
			best = p
		}
		if n == 0 {
			return nil, ErrTooHigh
		}
		pages, strips = append(pages, best), strips[n:]
	}
	for i := range pages {
		pages[i].of = len(pages)
	}
	return pages, nil
}

// breakNames gives two lines to names of lanes whose sides have no room in one, as far as
// the page has room.
func (p *Page) breakNames() {
	for _, t := range p.strips {
		if t.Break(); p.height() > p.highest() {
			t.Join()
		}
	}
}

// newPage joins strips and their legend.
func newPage(c *content, number, of int, strips []*strip.Strip) Page {
	return Page{c, number, of, strips, legendOf(c, strips)}
}

// height is that of a page.
func (p *Page) height() shape.Unit {
	h := p.headHeight() + p.legend.Height
	for _, t := range p.strips {
		h += t.Height()
	}
	return h
}

// headHeight is the room above the first strip.
func (p *Page) headHeight() shape.Unit {
	s := p.Style
	if s.NoTitle {
		return s.Em() / 4
	}
	return shape.Unit(len(p.title()))*headSize(s)*23/20 - headSize(s)*3/20 + shape.Unit(len(p.reading()))*typeset.Leading(s.Label()) + s.Em()/2
}

// reading says in lines how the figure is read, and what it shows.
func (p *Page) reading() []string {
	s, w := p.Style, p.words()
	return s.Faces.Break(w.Sentences(w.Sentence(w.ReadLanes()), w.Sentence(w.Semicolon(p.counts()...))), s.Label(), false, s.W)
}

// Drawn are the messages that stand on the page.
func (p *Page) Drawn() []account.Drawn {
	var out []account.Drawn
	for _, t := range p.strips {
		for _, m := range t.Messages() {
			out = append(out, m.Drawn)
		}
	}
	return out
}

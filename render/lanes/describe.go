package lanes

import (
	"strings"

	"cablegraph/render/lanes/tell"
)

// Caption says in full sentences what the page shows.
func (p *Page) Caption() string { return p.told().Caption() }

// Alt describes the page in a few words.
func (p *Page) Alt() string { return p.told().Alt() }

// Describe says in sentences all that the page shows.
func (p *Page) Describe() []string { return p.told().Describe() }

// counts says how many messages the page shows, of how many, and which page it is.
func (p *Page) counts() []string {
	w, n := p.f.words(), 0
	for _, t := range p.strips {
		for _, seg := range t.segments {
			n += seg.Weight()
		}
	}
	drawn := 0
	for i := range p.f.messages {
		drawn += p.f.messages[i].Weight
	}
	out := []string{w.InOrder(w.Messages(n))}
	if p.of > 1 {
		out = []string{w.InOrder(w.MessagesOf(n, drawn)), w.PageOf(p.number, p.of)}
	}
	if listed := p.f.whole.Account.Messages - drawn; listed > 0 {
		out = append(out, w.NotDrawn(listed))
	}
	return out
}

// told is what is to be said of the page.
func (p *Page) told() *tell.Page {
	w := p.f.words()
	out := &tell.Page{Set: p.f.set, Categories: p.f.categories, Headline: p.f.headline(), Dates: p.f.dates(), Counts: p.counts()}
	for _, t := range p.strips {
		groups := make([]tell.Group, len(t.segments))
		for i, seg := range t.segments {
			groups[i].Head = p.f.days(seg.From, seg.To-1)
			if title := t.titles[i]; title.words != "" {
				groups[i].Head = w.Comma(title.words, title.dates)
			}
		}
		for _, n := range t.silences {
			if n.told != "" {
				groups[0].Notes = append(groups[0].Notes, n.told)
			}
		}
		for i := range t.columns {
			if c := &t.columns[i]; c.m != nil {
				g := &groups[c.segment]
				g.Messages = append(g.Messages, tell.Message{Message: c.m, Marks: strings.TrimPrefix(c.token, c.m.Number)})
			}
		}
		out.Groups = append(out.Groups, groups...)
	}
	return out
}

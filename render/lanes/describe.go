package lanes

import (
	"slices"

	"cablegraph/render/lanes/strip"
	"cablegraph/render/lanes/tell"
)

// Caption says in full sentences what the page shows.
func (p *Page) Caption() string { return p.told().Caption() }

// Alt describes the page in a few words.
func (p *Page) Alt() string { return p.told().Alt() }

// Describe says in sentences all that the page shows.
func (p *Page) Describe() []string { return p.told().Describe() }

// counts says how many messages the page shows, of how many, which page it is, and what
// filters let through.
func (p *Page) counts() []string {
	w, n := p.words(), 0
	for _, t := range p.strips {
		n += t.Weight()
	}
	drawn := 0
	for i := range p.messages {
		drawn += p.messages[i].Weight
	}
	out := []string{w.InOrder(w.Messages(n))}
	if p.of > 1 {
		out = []string{w.InOrder(w.MessagesOf(n, drawn)), w.PageOf(p.number, p.of)}
	}
	if listed := p.whole.Account.Messages - drawn; listed > 0 {
		out = append(out, w.NotDrawn(listed))
	}
	if only := p.Set.Filtered(); only != "" {
		out = slices.Insert(out, 1, only)
	}
	return out
}

// told is what is to be said of the page.
func (p *Page) told() *tell.Page {
	out := &tell.Page{Set: p.Set, Categories: p.categories, Headline: p.headline(), Dates: p.dates(), Counts: p.counts()}
	for _, t := range p.strips {
		out.Groups = append(out.Groups, strip.Tell(t)...)
	}
	return out
}

// Package tell says in words what a page or a slide of messages shows, for whoever
// can't see it, and for its caption.
//
// The caller fills a [Page] with what it draws; nothing is said of a message that
// is not in it.
package tell

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/typeset"
	"cablegraph/render/words"
)

// A Page is what is to be told of one page or slide.
type Page struct {
	Set        *figure.Set
	Categories scale.Categories
	Headline   string
	Dates      string   // of all messages
	Counts     []string // how many messages the page shows, and what it leaves out
	Groups     []Group
}

// A Group is what stands under one title.
type Group struct {
	Head     string
	Notes    []string // sentences
	Messages []Message
}

// A Message is one that the page shows, with its marks.
type Message struct {
	*sequence.Message
	Marks string // behind its number
}

const (
	maxAlt      = 30 // words of a short description, as those of networks
	mostSenders = 3  // that it names
)

func (p *Page) words() words.Language { return p.Set.Style.Words }

// messages are those of all groups.
func (p *Page) messages() []Message {
	var all []Message
	for _, g := range p.Groups {
		all = append(all, g.Messages...)
	}
	return all
}

// stands count the messages of the page by category.
func (p *Page) stands() string {
	if !p.Categories.Told {
		return ""
	}
	w, n := p.words(), make(map[string]int)
	for _, m := range p.messages() {
		n[m.Look.Label] += m.Weight
	}
	var parts []string
	for _, look := range p.Categories.Looks {
		if n[look.Label] > 0 {
			parts = append(parts, look.Label+" "+w.Thousands(n[look.Label]))
		}
	}
	return w.Sentence(w.Colon(p.Categories.Heading, w.Row(parts...)))
}

// Caption says in full sentences what the page shows.
func (p *Page) Caption() string {
	w := p.words()
	return typeset.OneLine(w.Sentences(w.Sentence(w.Colon(p.Headline, w.Semicolon(p.Counts...))), p.stands()))
}

// Alt describes the page in a few words: when, how much, and who sent most.
func (p *Page) Alt() string {
	w := p.words()
	sent := make(map[int]int) // messages by actor
	for _, m := range p.messages() {
		for _, a := range m.From {
			sent[a] += m.Weight
		}
	}
	order := slices.Sorted(maps.Keys(sent))
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(sent[b], sent[a]) })
	var most []string
	for _, a := range order[:min(mostSenders, len(order))] {
		most = append(most, p.Set.Name(a)+" "+w.Sent(w.Thousands(sent[a])))
	}
	s := w.Sentence(w.DescriptionBegins() + w.Colon(p.Dates, w.Semicolon(p.Counts[:min(2, len(p.Counts))]...)))
	if more := w.Sentences(s, w.Sentence(w.Colon(w.Most(), w.Names(most)))); words.Count(more) <= maxAlt {
		s = more
	}
	return typeset.OneLine(s)
}

// Describe says in sentences all that the page shows: what it counts, then every
// message, title by title, in their order.
func (p *Page) Describe() []string {
	w := p.words()
	out := []string{w.Sentence(w.DescriptionBegins() + w.Colon(w.Quote(p.Headline), w.Semicolon(p.Counts...)))}
	if stands := p.stands(); stands != "" {
		out = append(out, stands)
	}
	said := p.Sentences()
	for _, g := range p.Groups {
		out = append(out, w.Sentence(g.Head))
		for _, n := range g.Notes {
			out = append(out, w.Sentence(n))
		}
		for _, m := range g.Messages {
			out = append(out, said[m.At])
		}
	}
	for i := range out {
		out[i] = typeset.OneLine(out[i])
	}
	return out
}

// Sentences say of each message, by its index, what the page shows of it, and its
// summary.
func (p *Page) Sentences() map[int]string {
	w := p.words()
	all := p.messages()
	at := make([]int, len(all))
	for i, m := range all {
		at[i] = m.At
	}
	out := make(map[int]string, len(all))
	for i, e := range p.Set.Entries(at) {
		m, way := all[i], e.Way
		if p.Categories.Told {
			label := m.Look.Label
			if m.Second != nil {
				label = w.And(label, m.Second.Label)
			}
			if m.Stand.Report {
				label = w.Comma(label, w.AsReported())
			}
			way = w.Aside(way, label)
		}
		out[m.At] = w.Sentence(w.Colon(w.Comma(m.Number+m.Marks, e.Date), w.Colon(way, strings.TrimRight(e.Summary, ".。"))))
	}
	return out
}

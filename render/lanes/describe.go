package lanes

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/typeset"
	"cablegraph/render/words"
)

// maxAlt is how many words a short description has, as those of networks.
const maxAlt = 30

// mostSenders is how many senders a short description names.
const mostSenders = 3

// columns are the messages of a page, with the segments they stand in.
func (p *Page) columns(visit func(t *strip, c *column)) {
	for _, t := range p.strips {
		for i := range t.columns {
			if t.columns[i].m != nil {
				visit(t, &t.columns[i])
			}
		}
	}
}

// counts says how many messages the page shows, of how many, and which page it is.
func (p *Page) counts() []string {
	w, n := p.f.words(), 0
	p.columns(func(*strip, *column) { n++ })
	out := []string{w.InOrder(w.Messages(n))}
	if len(p.f.Pages) > 1 {
		out = []string{w.InOrder(w.MessagesOf(n, len(p.f.messages))), w.PageOf(p.number, len(p.f.Pages))}
	}
	if listed := p.f.whole.Account.ListedRows(); listed > 0 {
		out = append(out, w.NotDrawn(listed))
	}
	return out
}

// stands count the messages of the page by category.
func (p *Page) stands() string {
	if !p.f.categories.Told {
		return ""
	}
	w, n := p.f.words(), make(map[string]int)
	p.columns(func(_ *strip, c *column) { n[c.m.Look.Label]++ })
	var parts []string
	for _, look := range p.f.categories.Looks {
		if n[look.Label] > 0 {
			parts = append(parts, look.Label+" "+w.Thousands(n[look.Label]))
		}
	}
	return w.Sentence(w.Colon(p.f.categories.Heading, w.Row(parts...)))
}

// Caption says in full sentences what the page shows.
func (p *Page) Caption() string {
	w := p.f.words()
	return typeset.OneLine(w.Sentences(w.Sentence(w.Colon(p.f.headline(), w.Semicolon(p.counts()...))), p.stands()))
}

// Alt describes the page in a few words: when, how much, and who sent most.
func (p *Page) Alt() string {
	w := p.f.words()
	sent := make(map[int]int) // messages by actor
	p.columns(func(_ *strip, c *column) {
		for _, a := range c.m.From {
			sent[a]++
		}
	})
	order := slices.Sorted(maps.Keys(sent))
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(sent[b], sent[a]) })
	var most []string
	for _, a := range order[:min(mostSenders, len(order))] {
		most = append(most, p.f.set.Name(a)+" "+w.Sent(w.Thousands(sent[a])))
	}
	s := w.Sentence(w.DescriptionBegins() + w.Colon(p.f.dates(), w.Semicolon(p.counts()[:min(2, len(p.counts()))]...)))
	if more := w.Sentences(s, w.Sentence(w.Colon(w.Most(), w.Names(most)))); words.Count(more) <= maxAlt {
		s = more
	}
	return typeset.OneLine(s)
}

// Describe says in sentences all that the page shows: what it counts, then every
// message, period by period, in the order of its columns.
func (p *Page) Describe() []string {
	w := p.f.words()
	out := []string{w.Sentence(w.DescriptionBegins() + w.Colon(w.Quote(p.f.headline()), w.Semicolon(p.counts()...)))}
	if stands := p.stands(); stands != "" {
		out = append(out, stands)
	}
	at := -1 // the segment of the last column
	var in *strip
	p.columns(func(t *strip, c *column) {
		if t != in {
			for _, n := range t.silences {
				out = append(out, w.Sentence(n.words))
			}
		}
		if seg := t.segments[c.segment]; t != in || c.segment != at {
			head := p.f.days(seg.From, seg.To-1)
			if title := t.titles[c.segment]; title.words != "" {
				head = w.Comma(title.words, title.dates)
			}
			out = append(out, w.Sentence(head))
		}
		in, at = t, c.segment
		out = append(out, p.f.messageWords(c))
	})
	for i := range out {
		out[i] = typeset.OneLine(out[i])
	}
	return out
}

// messageWords says of a message what its column shows, and its summary.
func (f *Figure) messageWords(c *column) string {
	w, e := f.words(), f.entries[c.m.At]
	way := e.Way
	if f.categories.Told {
		label := c.m.Look.Label
		if c.m.Second != nil {
			label = w.And(label, c.m.Second.Label)
		}
		if c.m.Stand.Report {
			label = w.Comma(label, w.AsReported())
		}
		way = w.Aside(way, label)
	}
	return w.Sentence(w.Colon(w.Comma(c.token, e.Date), w.Colon(way, strings.TrimRight(e.Summary, ".。"))))
}

// entriesOf are what a list says of the messages, by message.
func entriesOf(set *figure.Set, messages []sequence.Message) map[int]figure.Entry {
	all := make([]int, len(messages))
	for i := range messages {
		all[i] = messages[i].At
	}
	entries := make(map[int]figure.Entry, len(all))
	for _, e := range set.Entries(all) {
		entries[e.Message] = e
	}
	return entries
}

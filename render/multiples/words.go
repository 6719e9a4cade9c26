package multiples

import (
	"cmp"
	"slices"
	"strconv"

	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/graph/change"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/typeset"
	"cablegraph/render/words"
)

// Name is how the first sheet is called; others have their number behind it.
const Name = "sheet"

// ID names the files of a page.
func (p Page) ID() string {
	if p.number == 1 {
		return Name
	}
	return Name + "-" + strconv.Itoa(p.number)
}

// heading names the sheets: the days from the first period to the last, or the years
// where these are whole.
func (s *Sheets) heading() string {
	periods, w := s.set.Series.Periods, s.set.Style.Words
	all := graph.Period{Start: periods[0].Start, End: periods[len(periods)-1].End}
	if words.UnitOf(all.Start, all.End) == edtf.ByYear {
		return w.Span(all.Start, all.End, words.Frame{})
	}
	return w.Period(all)
}

// beside is what stands beside the title: on slides, which have no room below it,
// what is counted.
func (p Page) beside(at *placed) string {
	if p.paper.style.Slide {
		return p.total(at)
	}
	return p.shown()
}

// shown says which periods a page has, where it has not all.
func (p Page) shown() string {
	if len(p.Pages) == 1 {
		return ""
	}
	return p.set.Style.Words.PeriodsShown(p.panels[p.from].Number, p.panels[p.to-1].Number, len(p.set.Series.Periods))
}

// total says which periods a page has, and what its panels show.
func (p Page) total(at *placed) string {
	return p.counted(cmp.Or(p.shown(), p.periods()), at.panels[p.from:p.to])
}

// total says how many periods the sheets have, and what all panels show.
func (s *Sheets) total(at []*placedPanel) string { return s.counted(s.periods(), at) }

func (s *Sheets) periods() string { return s.set.Style.Words.Periods(len(s.set.Series.Periods)) }

// counted says how many messages panels show, of how many if not of all, how many
// periods have none, and what the filters let through.
func (s *Sheets) counted(periods string, at []*placedPanel) string {
	w, shown, all := s.set.Style.Words, 0, 0
	for _, p := range at {
		told, of := p.Told()
		shown, all = shown+told, all+of
	}
	count := w.Messages(shown)
	if shown < all {
		count = w.MessagesOf(shown, all)
	}
	empty := ""
	if s.empty > 0 {
		empty = w.EmptyPeriods(s.empty)
	}
	if s.set.Series.Withheld {
		count = w.Comma(count, w.LeftOut(w.NotSaid()))
	}
	return w.Semicolon(w.Comma(periods, count), empty, s.set.Filtered())
}

// compares says what strong and thin lines are; nothing where no period is compared.
func (s *Sheets) compares() string {
	if s.against == "" {
		return ""
	}
	return s.set.Style.Words.Sentence(s.set.Style.Words.Compared(s.against))
}

// subtitle is what stands below the title.
func (s *Sheets) subtitle(at []*placedPanel) []string {
	w := s.set.Style.Words
	if s.paper.style.Slide { // the legend must be enough
		return nil
	}
	text := w.Sentence(s.total(at))
	if len(s.panels) > 1 {
		text = w.Sentences(w.Sentence(w.Semicolon(s.total(at), w.SamePlaces())), s.compares())
	}
	return s.set.Style.Faces.Break(text, s.set.Style.Label(), false, s.paper.w-2*s.paper.x)
}

// A Text is what a page says in words, of what its panels show in their places.
type Text struct {
	Page
	at *placed
}

// Text returns the words of a page, from the places of the set's figures.
func (p Page) Text(at []*figure.Layout) Text { return Text{p, p.settle(at)} }

// Drawn are the messages that the page shows, panel by panel; where nothing is placed
// yet, as if all had room.
func (p Page) Drawn(at []*figure.Layout) []account.Drawn {
	panels := p.panels
	if at != nil {
		panels = nil
		for _, one := range p.settle(at).panels {
			panels = append(panels, one.Panel)
		}
	}
	var all []account.Drawn
	for _, one := range panels[p.from:p.to] {
		all = append(all, one.Drawn()...)
	}
	return all
}

// total says what the page shows.
func (p Text) total() string { return p.Page.total(p.at) }

// maxAlt is how many words a short description has.
const maxAlt = 30

// Alt describes a page in no more than maxAlt words: when, how much, and where most
// is new.
func (p Text) Alt() string {
	w := p.set.Style.Words
	s := typeset.OneLine(w.Colon(w.DescriptionBegins()+p.heading(), p.total()))
	var most *placedPanel
	for _, one := range p.at.panels[p.from:p.to] {
		if most == nil || one.Changes.New > most.Changes.New {
			most = one
		}
	}
	if most != nil && most.Changes.New > 0 {
		more := typeset.OneLine(w.Sentences(w.Sentence(s), w.MostIsNew(w.Quote(most.Title), most.Changes.New)))
		if words.Count(more) <= maxAlt {
			s = more
		}
	}
	return w.Sentence(s)
}

// Caption says in full sentences what a page shows.
func (p Text) Caption() string {
	w := p.set.Style.Words
	text := w.Colon(p.heading(), p.total())
	if len(p.panels) > 1 {
		text = w.Semicolon(text, w.SamePlaces())
	}
	return typeset.OneLine(w.Sentences(w.Sentence(text), p.compares()))
}

// Describe says in sentences all that a page shows: what it counts, then for every
// panel its lines by what they are against the period that it is compared with.
func (p Text) Describe() []string {
	w := p.set.Style.Words
	sentences := []string{w.Sentence(w.Colon(w.DescriptionBegins()+w.Quote(p.heading()), p.total()))}
	if words := p.compares(); words != "" {
		sentences = append(sentences, words)
	}
	for _, one := range p.at.panels[p.from:p.to] {
		head := w.Sentence(w.Colon(strconv.Itoa(one.Number)+": "+one.Heading(), w.Semicolon(one.Counts...)))
		if n := one.Changes.Perhaps; n > 0 {
			head = w.Sentence(w.Colon(strconv.Itoa(one.Number)+": "+one.Heading(), w.Semicolon(append(slices.Clone(one.Counts), w.PerhapsChanged(n))...)))
		}
		sentences = append(sentences, head)
		if one.Changes.Against == 0 {
			if lines := one.Lines(); len(lines) > 0 {
				sentences = append(sentences, w.Sentence(w.Semicolon(lines...)))
			}
		}
		for _, group := range []struct {
			name  string
			kinds []change.Kind
		}{
			{w.NewLines(), []change.Kind{change.New}},
			{w.BusierLines(), []change.Kind{change.More}},
			{w.OtherLines(), []change.Kind{change.Same, change.Fewer}},
			{w.NotCompared(), []change.Kind{change.Unknown}},
			{w.GoneLines(), []change.Kind{change.Gone}},
		} {
			if lines := one.Changed(group.kinds...); len(lines) > 0 {
				sentences = append(sentences, w.Sentence(w.Colon(group.name, w.Semicolon(lines...))))
			}
		}
		for _, said := range one.Said() {
			sentences = append(sentences, w.Sentence(said))
		}
	}
	for i, sentence := range sentences {
		sentences[i] = typeset.OneLine(sentence)
	}
	return sentences
}

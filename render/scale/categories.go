package scale

import (
	"cmp"
	"unicode/utf8"

	"cablegraph/graph"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// Categories are the scale of hues, heads and tokens: they say what a line's
// messages have in common. Nothing but a category has a hue.
type Categories struct {
	Heading string
	series  *graph.Series
	words   words.Language
	Looks   []LineLook // by category
	Told    bool       // there is something to tell apart
	grey    bool
}

// A LineLook is how the lines of one category look.
type LineLook struct {
	Label string
	Ink   shape.Color
	Head  Head
	Token TokenLook
}

// About is what the categories of a figure say: the heading of the legend, and
// the question that most messages of the figure answer.
func (c Categories) About(question string) string {
	if question == "" {
		return c.Heading
	}
	return c.words.Asking(c.Heading, c.series.Dataset.Glossary.Say(c.words.Tag(), "question", question))
}

// AboutBoth is what the categories say in a figure of changes. Where the messages of
// its periods answer two questions, it names both, which are also returned alone.
func (c Categories) AboutBoth(before, here string) (about, questions string) {
	if before == here || before == "" || here == "" {
		return c.About(cmp.Or(here, before)), ""
	}
	w := c.words
	say := func(question string) string { return c.series.Dataset.Glossary.Say(w.Tag(), "question", question) }
	questions = w.Semicolon(w.Colon(w.Before(), say(before)), w.Colon(w.Here(), say(here)))
	return w.Aside(c.Heading, questions), questions
}

// PlainLook is a line of a set without categories.
var PlainLook = LineLook{Ink: Black, Head: Triangle}

// NewCategories gives every category of the series its look: the slots in their
// order, in the colour that the legend has for it, if any; grey to what is not
// said, black to reports of several.
func NewCategories(s *graph.Series, style Style) Categories {
	c, legend := s.Categories, s.Dataset.Legend(s.Categories.Column)
	out := Categories{Heading: heading(s, style.Words), Told: len(c.Labels) > 1 || len(c.Labels) == 1 && c.Unsaid != 0, series: s, words: style.Words, grey: style.Grey}
	for i := range c.Labels {
		look := PlainLook
		switch {
		case !out.Told:
		case i == c.Unsaid:
			look.Ink, look.Head = UnsaidInk, Open
		case i == c.Several:
			look.Head = Block
		default:
			slot := min(i, len(Inks)-1)
			look.Ink, look.Head, look.Token = Inks[slot], Head(slot), tokens[slot]
			if chosen := legend.Color(c.Labels[i]); chosen.Chosen() {
				look.Ink = shape.RGB(chosen.RGB)
			}
		}
		if look.Label = label(s, i, style.Words); style.Grey {
			look.Ink = Black
		}
		out.Looks = append(out.Looks, look)
	}
	return out
}

// heading returns what the categories have in common, in a language.
func heading(s *graph.Series, w words.Language) string {
	c := s.Categories
	switch own := s.Dataset.Legend(c.Column).Heading; {
	case own != "":
		return s.Dataset.Glossary.Say(w.Tag(), "label", own)
	case c.Column == graph.SideColumn:
		return w.SenderSide()
	case c.Column == "kind":
		return w.KindHeading()
	}
	return c.Heading
}

// label returns what a category is called in a language.
func label(s *graph.Series, category int, w words.Language) string {
	c := s.Categories
	switch own := c.Labels[category]; {
	case own == "":
		return ""
	case category == c.Unsaid:
		return w.NotSaid()
	case category == c.Several:
		return w.Several()
	case category == c.Other && c.Merged != nil:
		return otherValues(s, w)
	default:
		return value(s, own, w)
	}
}

// value returns what a value is called in a language.
func value(s *graph.Series, own string, w words.Language) string {
	if s.Categories.Column == graph.SideColumn {
		own = s.Dataset.Glossary.Say(w.Tag(), "side", own)
	}
	return s.Dataset.Glossary.Say(w.Tag(), "label", own)
}

// mostOther is how many letters the names of values that share a category have at most,
// for a legend to name them.
const mostOther = 32

// otherValues names the values that share a category, or says how many they are.
func otherValues(s *graph.Series, w words.Language) string {
	var names []string
	for _, own := range s.Categories.Merged {
		names = append(names, value(s, own, w))
	}
	if all := w.Names(names); utf8.RuneCountInString(all) <= mostOther {
		return w.Other(all)
	}
	return w.OtherValues(len(names))
}

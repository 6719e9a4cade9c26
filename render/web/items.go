package web

import (
	"fmt"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/typeset"
)

// An item is one message of a list.
type item struct {
	Token   string
	Chip    string // classes of its look; empty: it has neither token nor category
	Facts   []string
	Way     string
	Summary string
	Source  string
	Link    string // cleaned; empty: none
	Note    string
}

// noteColumn is the column of messages that the page shows beside the fields.
const noteColumn = "note"

// items are the messages of a figure, with all that the table says of each.
func items(s Source, f *figure.Figure, entries []figure.Entry) []item {
	categories, w := s.Set.Scales.Categories, s.Set.Style.Words
	marks := w.Marks(false)
	out := make([]item, len(entries))
	for i, e := range entries {
		m := &s.Set.Series.Messages[e.Message]
		look := categories.Looks[e.Category]
		it := item{Facts: []string{e.Date}, Way: e.Way}
		if f.Labels == scale.NumberLabels {
			it.Token = e.Token
		}
		if it.Token != "" || categories.Told {
			it.Chip = chip(e.Category, look, e.Report)
		}
		fact := func(is bool, words string) {
			if is && words != "" {
				it.Facts = append(it.Facts, words)
			}
		}
		fact(m.Kind != "", s.Set.Kind(m.Kind))
		stand := look.Label
		if e.Second >= 0 {
			stand = w.And(stand, categories.Looks[e.Second].Label)
		}
		if e.Report && e.Category != s.Set.Series.Categories.Unsaid {
			stand = w.Aside(stand, w.AsReported())
		}
		fact(categories.Told, stand)
		fact(m.Both, w.BothWays())
		fact(e.Marks.Inferred, marks.Inferred)
		fact(e.Marks.Beside, marks.Beside)
		if e.Marks.Perhaps {
			fact(m.Doubt, marks.Others)
			fact(!m.Doubt, marks.Perhaps)
		}
		fact(m.Weight > 1, "×"+w.Thousands(m.Weight))
		it.Summary, it.Source, it.Note = m.Summary, m.Source, m.Attrs[noteColumn]
		if it.Summary != "" {
			it.Way = w.Sentence(it.Way)
		}
		if link, ok := s.Link(m.URL); ok && strings.HasPrefix(link, "http") {
			it.Link = link
		}
		it.clean()
		out[i] = it
	}
	return out
}

// clean makes what comes from tables safe to show, each on one line.
func (it *item) clean() {
	for _, s := range []*string{&it.Token, &it.Way, &it.Summary, &it.Source, &it.Note} {
		*s = typeset.OneLine(*s)
	}
	for i := range it.Facts {
		it.Facts[i] = typeset.OneLine(it.Facts[i])
	}
}

// chip returns the classes of a token: its category, outline and filling.
func chip(category int, look scale.LineLook, report bool) string {
	shape := map[scale.TokenShape]string{scale.Bare: "bare", scale.Round: "round", scale.Square: "square", scale.Hexagon: "hexagon"}[look.Token.Shape]
	classes := fmt.Sprintf("c%d %s", category, shape)
	if report {
		return classes + " report"
	}
	if look.Token.Filled {
		classes += " filled"
	}
	return classes
}

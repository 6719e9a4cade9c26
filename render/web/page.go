package web

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"html/template"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/words/vocabulary"
)

// A page is what the template shows.
type page struct {
	Lang       string
	Words      vocabulary.Screen
	Title      string
	Lead       string
	Policy     string
	CSS        template.CSS
	JS         template.JS
	Early      template.JS
	About      string // what the categories say
	Categories []string
	Sections   []section
	Others     []section // without messages
	NotDrawn   string    // how many messages no figure shows
	Data       data
}

// A section is one figure with its messages.
type section struct {
	Name   string // of its elements: "f3"
	Tick   string // under the slider; may be empty
	Title  string
	Dates  string
	Counts string
	SVG    template.HTML // empty where the run draws none
	Change *section      // what changed in it; nil where the run does not draw that
	Items  []item
	Lines  []string // where messages are folded: what the figure shows, line by line
}

// newPage gathers what the page says of every figure, and the looks that all share.
func newPage(s Source) *page {
	w := s.Set.Style.Words
	p := &page{Lang: w.Tag(), Words: w.Screen(), About: s.Set.Scales.Categories.Heading, JS: template.JS(text("page.js")), Early: early}
	drawn, changed, others := graphs("f", s.Graphs, isPart), changes(s.Changes), others(s.Others)
	ticks := tickWords(s.Set)
	roll := newRoll(s.Set)
	pen := &speller{looks: newLooks(), faces: s.Set.Style.Faces}
	for i, f := range s.Set.Figures {
		entries := s.Set.Register(i)
		one := section{
			Name: fmt.Sprintf("f%d", i), Tick: ticks[i], Title: f.Title, Dates: f.Dates, Counts: w.Semicolon(f.Counts...),
			Items: items(s, f, entries),
		}
		if len(entries) == 0 {
			one.Lines = f.Describe()[1:]
		}
		one.SVG = pen.svg(drawn[i])
		if d := changed[i]; d != nil {
			one.Change = &section{Name: d.ID, Title: w.WhatChanged(), Counts: s.Changes[i].Says, SVG: pen.svg(d)}
		}
		p.Sections = append(p.Sections, one)
		roll.add(i, entries)
	}
	for i, d := range others {
		head, _ := strings.CutSuffix(w.Colon(d.Title, "…"), "…") // the caption begins with the title
		p.Others = append(p.Others, section{Name: d.ID, Title: d.Title, Counts: strings.TrimPrefix(s.Others[i].Says, head), SVG: pen.svg(d)})
		roll.mark(d)
	}
	p.Data = roll.data(p.Words)
	if s.Set.Scales.Categories.Told {
		for _, look := range s.Set.Scales.Categories.Looks {
			p.Categories = append(p.Categories, look.Label)
		}
	}
	p.Title = w.Comma(p.Words.WhoToWhom, span(s.Set))
	p.Lead = w.Sentence(w.Messages(s.Set.Series.Account.Messages))
	listed := 0
	for _, l := range s.Listed {
		listed += l.Messages
	}
	if listed > 0 {
		p.NotDrawn = w.Sentences(w.Sentence(w.Colon(p.Words.InNoFigure, w.Messages(listed))), p.Words.Account)
	}
	p.CSS = template.CSS(styles(s.Set, pen.looks, slices.Concat(drawn, changed, others)) + text("page.css"))
	// Nothing but these texts runs or paints, and nothing is fetched.
	p.Policy = fmt.Sprintf("default-src 'none'; script-src '%s' '%s'; style-src '%s'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'", sum(string(p.Early)), sum(string(p.JS)), sum(string(p.CSS)))
	return p
}

// early is what the script does before the page is there: a browser that runs it
// need not lay out periods that will be hidden.
const early = "document.documentElement.classList.add('loading');"

// sum names a text as content policies do.
func sum(text string) string {
	hash := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(hash[:])
}

// span spells the days of all periods.
func span(set *figure.Set) string {
	t := set.Scales.Time
	if len(t.Periods) == 0 {
		return ""
	}
	return set.Style.Words.Period(graph.Period{Start: t.First, End: t.Last})
}

// maxTicks is how many words there is room for under the slider.
const maxTicks = 8

// tickWords names periods under the slider by the days on which they begin, as
// many as there is room for: by their months where all begin with one, and by their
// years where all begin with one.
func tickWords(set *figure.Set) []string {
	w, unit := set.Style.Words, edtf.ByYear
	for _, p := range set.Series.Periods {
		switch _, month, day := p.Start.Civil(); {
		case day > 1:
			unit = edtf.ByDay
		case month > 1:
			unit = min(unit, edtf.ByMonth)
		}
	}
	ticks := make([]string, len(set.Figures))
	step := (len(ticks) + maxTicks - 1) / maxTicks
	for i := 0; i < len(ticks); i += step {
		switch start := set.Series.Periods[i].Start; unit {
		case edtf.ByDay:
			ticks[i] = w.Day(start)
		case edtf.ByMonth:
			ticks[i] = w.Month(start)
		default:
			ticks[i] = w.Year(start)
		}
	}
	return ticks
}

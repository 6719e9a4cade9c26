package lanes

import (
	"slices"

	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/key"
	"cablegraph/render/lanes/pause"
	"cablegraph/render/lanes/route"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/lanes/strip"
	"cablegraph/render/lanes/tell"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/wording"
	"cablegraph/render/words"
)

// breakSign is how words show the break of the axis before what lies outside all
// periods.
const breakSign = "//"

// legendOf explains what occurs in strips, and nothing else.
func legendOf(c *content, strips []*strip.Strip) key.Legend {
	if c.Style.NoLegend {
		return key.Legend{}
	}
	var seen strip.Occurring
	for _, t := range strips {
		seen.See(t)
	}
	return key.Set(c.Style, []key.Row{c.categoryRow(&seen), c.markRow(&seen)})
}

// categoryRow explains hues, heads and tokens.
func (c *content) categoryRow(o *strip.Occurring) key.Row {
	if !c.categories.Told {
		return key.Row{}
	}
	all := tell.Questions(c.Set, o.Segments)
	row := key.Row{Heading: c.categories.Heading}
	if len(all) == 1 && all[0].Words != "" {
		row.Heading = c.categories.About(all[0].Words)
	} else if len(all) > 1 {
		row.Notes = []string{c.words().Sentence(c.words().Comma(row.Heading, tell.Asked(c.Set, all)))}
	}
	for _, look := range c.categories.Looks {
		if slices.Contains(o.Looks, look.Label) {
			row.Items = append(row.Items, c.sample(look, nil, false, look.Label))
		}
	}
	return row
}

// markRow explains what else occurs.
func (c *content) markRow(o *strip.Occurring) key.Row {
	s := c.Style
	row := key.Row{Heading: c.words().MarksHeading(), Notes: []string{c.notes(o)}}
	marks := c.words().Marks(false)
	plain := scale.LineLook{Label: sampleNumber, Ink: scale.Ink, Head: scale.Triangle}
	add := func(occurs bool, item key.Item) {
		if occurs {
			row.Items = append(row.Items, item)
		}
	}
	long := s.Em() * 2
	drawn := func(label string, width shape.Unit, draw func(b *shape.Builder, at shape.Point)) key.Item {
		return key.Item{Label: label, Width: width, Draw: draw}
	}
	word := func(words, label string) key.Item {
		return drawn(label, s.Faces.Measure(words, s.Label(), false), func(b *shape.Builder, at shape.Point) {
			b.Add(&shape.Text{At: shape.Point{X: at.X, Y: at.Y + s.Label()*7/20}, S: words, Size: s.Label(), Fill: scale.Black})
		})
	}
	bar := func(lasted bool, label string) key.Item {
		return drawn(label, long, func(b *shape.Builder, at shape.Point) { strip.SpanBar(b, s, lasted, at, long) })
	}
	report := plain
	report.Token = scale.TokenLook{Shape: scale.Round}
	add(o.Report, c.sample(report, nil, true, marks.Report))
	add(o.Carried, drawn(c.words().PassedOnBy(), long, func(b *shape.Builder, at shape.Point) {
		route.Carried(b, s, &sequence.Message{Look: plain}, at, long)
	}))
	add(o.Both, drawn(c.words().BothWays(), long, func(b *shape.Builder, at shape.Point) { drawBothWays(b, s, plain, at, long) }))
	add(o.Spans, bar(false, c.words().OneIn(c.Unit)))
	add(o.Lasted, bar(true, c.words().LastedSo()))
	add(o.Together, drawn(c.words().Together(c.Unit), s.Em()*3/2, func(b *shape.Builder, at shape.Point) { strip.TogetherBar(b, s, at, s.Em()*3/2) }))
	add(o.Silent, drawn(c.words().NothingFor(c.words().Days(c.leastPause())), long, func(b *shape.Builder, at shape.Point) { pause.Line(b, s, at, long) }))
	add(o.Outside, word(breakSign, c.words().OutsideAll()))
	add(o.Doubted, word(sampleNumber+wording.DoubtMark, c.words().InDoubt()))
	add(o.Beside, word(sampleNumber+wording.BesideMark, marks.Beside))
	add(o.Inferred, word(sampleNumber+wording.InferredMark, marks.Inferred))
	for _, p := range o.Pairs { // at the end, where there is most room
		row.Items = append(row.Items, c.sample(p.First, &p.Second, true, c.words().And(p.First.Label, p.Second.Label)))
	}
	return row
}

// notes say what else is to be known to read the strips.
func (c *content) notes(o *strip.Occurring) string {
	w := c.words()
	parts := []string{w.Sentence(w.NotToScale(c.Unit))}
	if o.Dotted {
		parts = append(parts, w.Sentence(w.Dotted(strip.Coarser(c.Unit))))
	}
	if c.Unit != edtf.ByDay {
		parts = append(parts, w.Sentence(w.OrderUnknown(c.Unit)))
	}
	if o.Bare {
		parts = append(parts, w.Sentence(w.NoArrow()))
	}
	if o.Spans && c.Unit == edtf.ByDay {
		parts = append(parts, w.Sentence(w.DotInSpan(o.By)))
	}
	// a tone or a kind, which answers no question, is no stand
	if c.categories.Told && slices.Contains(o.Looks, w.NotSaid()) && tell.Asked(c.Set, tell.Questions(c.Set, o.Segments)) != "" {
		parts = append(parts, w.Sentence(w.NoStand()))
	}
	if o.Untold != nil {
		parts = append(parts, w.Sentence(w.NothingElse(untoldWords(w, o.Untold))))
	}
	return w.Sentences(parts...)
}

// untoldWords name silences without room, each principal once.
func untoldWords(w words.Language, all []strip.Quiet) string {
	var names []string
	days := make(map[string][]string) // by name
	for _, n := range all {
		if days[n.Name] == nil {
			names = append(names, n.Name)
		}
		days[n.Name] = append(days[n.Name], n.Days)
	}
	for i, name := range names {
		names[i] = w.Comma(name, w.Names(days[name]))
	}
	return w.Semicolon(names...)
}

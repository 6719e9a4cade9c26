package lanes

import (
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A legendRow is a heading with samples, then notes in words.
type legendRow struct {
	heading string
	items   []legendItem
	notes   []string
}

// A legendItem is a sample and what it means.
type legendItem struct {
	label string
	width shape.Unit
	draw  func(b *shape.Builder, at shape.Point) // from at, the middle of its left edge
}

// sampleNumber stands on the samples.
const sampleNumber = "8"

// breakSign is how words show the break of the axis before what lies outside all
// periods.
const breakSign = "//"

// legendOf explains what occurs in strips, and nothing else.
func (f *Figure) legendOf(strips []*strip) []legendRow {
	if f.style.NoLegend {
		return nil
	}
	var seen occurring
	for _, t := range strips {
		seen.see(f, t)
	}
	return []legendRow{f.categoryRow(&seen), f.markRow(&seen)}
}

// occurring is what strips show.
type occurring struct {
	looks                                []string // labels of the categories
	questions                            []question
	report, carried, both, spans, lasted bool
	doubted, beside, inferred, outside   bool
	dotted                               bool      // a month or a year begins
	bare                                 bool      // a token without an arrow
	silent, together                     bool      // a silence; several messages of one day
	pairs                                []pair    // stands of one report
	untold                               []silence // for which no strip has room
}

// A pair is the looks of a report of two stands.
type pair struct{ first, second scale.LineLook }

// see adds what a strip shows.
func (o *occurring) see(f *Figure, t *strip) {
	for i := range t.columns {
		c := &t.columns[i]
		if c.m == nil {
			continue
		}
		o.looks = append(o.looks, c.m.Look.Label)
		if c.m.Second != nil {
			o.looks = append(o.looks, c.m.Second.Label)
			if p := (pair{c.m.Look, *c.m.Second}); !slices.Contains(o.pairs, p) {
				o.pairs = append(o.pairs, p)
			}
		}
		seg := t.segments[c.segment]
		o.report, o.carried = o.report || c.m.Stand.Report, o.carried || len(c.route.rings) > 0
		o.both = o.both || c.m.Both
		o.doubted, o.inferred, o.beside = o.doubted || c.m.Doubted, o.inferred || c.m.Inferred, o.beside || f.beside(c.m, seg)
		o.bare = o.bare || len(c.route.heads) == 0
		o.outside = o.outside || seg.Period < 0
	}
	o.dotted = o.dotted || len(f.monthMarks(t)) > 0
	for _, n := range t.silences {
		o.silent = o.silent || len(n.lines) > 0
		if n.untold {
			o.untold = append(o.untold, n)
		}
	}
	o.together = o.together || slices.ContainsFunc(t.labels, func(l label) bool { return l.to > l.from })
	for _, b := range t.spans {
		o.spans, o.lasted = o.spans || !b.lasted, o.lasted || b.lasted
	}
	for _, seg := range t.segments {
		if seg.Period >= 0 {
			o.questions = append(o.questions, question{f.set.Series.Graphs[seg.Period].Question, seg.From, seg.To - 1})
		}
	}
}

// categoryRow explains hues, heads and tokens.
func (f *Figure) categoryRow(o *occurring) legendRow {
	if !f.categories.Told {
		return legendRow{}
	}
	all := joinQuestions(o.questions)
	row := legendRow{heading: f.categories.Heading}
	if len(all) == 1 && all[0].words != "" {
		row.heading = f.categories.About(all[0].words)
	} else if len(all) > 1 {
		row.notes = []string{f.words().Sentence(f.words().Comma(row.heading, f.questionWords(all)))}
	}
	for _, look := range f.categories.Looks {
		if slices.Contains(o.looks, look.Label) {
			row.items = append(row.items, f.sample(look, nil, false, look.Label))
		}
	}
	return row
}

// markRow explains what else occurs.
func (f *Figure) markRow(o *occurring) legendRow {
	s := f.style
	row := legendRow{heading: f.words().MarksHeading(), notes: []string{f.notes(o)}}
	marks := f.words().Marks(false)
	plain := scale.LineLook{Ink: scale.Ink, Head: scale.Triangle}
	add := func(occurs bool, item legendItem) {
		if occurs {
			row.items = append(row.items, item)
		}
	}
	word := func(words, label string) legendItem {
		return legendItem{label, s.Faces.Measure(words, s.Label(), false), func(b *shape.Builder, at shape.Point) {
			b.Add(&shape.Text{At: shape.Point{X: at.X, Y: at.Y + s.Label()*7/20}, S: words, Size: s.Label(), Fill: scale.Black})
		}}
	}
	report := plain
	report.Token = scale.TokenLook{Shape: scale.Round}
	add(o.report, f.sample(report, nil, true, marks.Report))
	add(o.carried, legendItem{f.words().PassedOnBy(), s.Em() * 2, func(b *shape.Builder, at shape.Point) {
		c, gap := shape.Point{X: at.X + s.Em(), Y: at.Y}, ringGap(s)
		b.Line(plain.Ink, lineWidth(s, false), nil, at, shape.Point{X: c.X - gap, Y: c.Y})
		b.Line(plain.Ink, lineWidth(s, false), nil, shape.Point{X: c.X + gap, Y: c.Y}, shape.Point{X: c.X + s.Em(), Y: c.Y})
		mark.Ring(b, headStyle(s), c)
	}})
	add(o.both, legendItem{f.words().BothWays(), s.Em() * 2, func(b *shape.Builder, at shape.Point) {
		end := shape.Point{X: at.X + s.Em()*2, Y: at.Y}
		b.Line(plain.Ink, lineWidth(s, false), nil, shape.Point{X: at.X + s.Em()/4, Y: at.Y}, shape.Point{X: end.X - s.Em()/4, Y: at.Y})
		mark.Head(b, headStyle(s), plain.Head, plain.Ink, lineWidth(s, false), end, at)
		mark.Head(b, headStyle(s), plain.Head, plain.Ink, lineWidth(s, false), at, end)
	}})
	bar := func(lasted bool, label string) legendItem {
		return legendItem{label, s.Em() * 2, func(b *shape.Builder, at shape.Point) {
			drawSpan(b, s, span{left: 0, right: s.Em() * 2, lasted: lasted}, at, at.X+s.Em()/2)
		}}
	}
	add(o.spans, bar(false, f.words().OneIn(f.unit)))
	add(o.lasted, bar(true, f.words().LastedSo()))
	add(o.together, legendItem{f.words().Together(f.unit), s.Em() * 3 / 2, func(b *shape.Builder, at shape.Point) {
		b.Line(scale.Black, s.Em()/4, nil, at, shape.Point{X: at.X + s.Em()*3/2, Y: at.Y})
	}})
	add(o.silent, legendItem{f.words().NothingFor(f.leastPause()), s.Em() * 2, func(b *shape.Builder, at shape.Point) {
		drawSilence(b, s, at, s.Em()*2)
	}})
	add(o.outside, word(breakSign, f.words().OutsideAll()))
	add(o.doubted, word(sampleNumber+figure.DoubtMark, f.words().InDoubt()))
	add(o.beside, word(sampleNumber+figure.BesideMark, marks.Beside))
	add(o.inferred, word(sampleNumber+figure.InferredMark, marks.Inferred))
	for _, p := range o.pairs { // at the end, where there is most room
		row.items = append(row.items, f.sample(p.first, &p.second, true, f.words().And(p.first.Label, p.second.Label)))
	}
	return row
}

// sample is a token with a line and its head; a second look is that of a report of
// two stands.
func (f *Figure) sample(look scale.LineLook, second *scale.LineLook, report bool, label string) legendItem {
	s := f.style
	c := column{m: &sequence.Message{Look: look, Second: second}, token: sampleNumber}
	c.m.Stand.Report = report
	w := c.tokenWidth(s)
	return legendItem{label, w + s.Em()*7/4, func(b *shape.Builder, at shape.Point) {
		end := shape.Point{X: at.X + w + s.Em()*7/4, Y: at.Y}
		drawLine(b, s, c.m, shape.Point{X: at.X + w, Y: at.Y}, shape.Point{X: end.X - s.Em()/3, Y: at.Y})
		mark.Head(b, headStyle(s), look.Head, look.Ink, widthOf(s, c.m), end, at)
		mark.Token(b, s, look, second, report, sampleNumber, shape.RectAround(shape.Point{X: at.X + w/2, Y: at.Y}, w, tokenHeight(s)))
	}}
}

// A legendCell is a heading, an item or a note in its place.
type legendCell struct {
	words string
	bold  bool
	item  *legendItem
	x, y  shape.Unit // of the middle of its left edge
}

// legendCells sets the rows of a legend in columns, headings at the left and items
// behind them; or all in running lines, where columns take more of these or have no
// room.
func (f *Figure) legendCells(rows []legendRow) (cells []legendCell, height shape.Unit) {
	s, indent := f.style, shape.Unit(0)
	for _, r := range rows {
		if r.items != nil {
			indent = max(indent, s.Faces.Measure(r.heading, s.Label(), true)+s.Em()*3/2)
		}
	}
	cells, height = f.setLegend(rows, 0)
	if indent > 0 && indent <= s.W/3 {
		if columns, h := f.setLegend(rows, indent); h <= height {
			return columns, h
		}
	}
	return cells, height
}

// setLegend sets items on as many lines as they need, and notes below all of them.
// Headings stand left of the indent; where it is 0, they run on with the items.
func (f *Figure) setLegend(rows []legendRow, indent shape.Unit) (cells []legendCell, height shape.Unit) {
	s := f.style
	x, air := shape.Unit(0), s.Em()
	line := func() { x, height = indent, height+legendLine(s) }
	put := func(c legendCell) {
		c.x, c.y = x, height+legendLine(s)/2
		cells = append(cells, c)
	}
	for _, r := range rows {
		if r.items == nil {
			continue
		}
		if indent > 0 && x > 0 {
			line()
		}
		if first := s.Faces.Measure(r.heading, s.Label(), true) + air + r.items[0].room(s); x > 0 && x+first > s.W && r.heading != "" {
			line()
		}
		if indent > 0 {
			x = 0
		}
		for i, words := range s.Faces.Break(r.heading, s.Label(), true, s.W) {
			if i > 0 {
				line()
			}
			put(legendCell{words: words, bold: true})
			x = max(x+s.Faces.Measure(words, s.Label(), true)+air, indent)
		}
		for i := range r.items {
			if x > indent && x+r.items[i].room(s) > s.W {
				line()
			}
			put(legendCell{item: &r.items[i]})
			x += r.items[i].room(s) + air
		}
	}
	if x > 0 {
		line()
	}
	var notes []string
	for _, r := range rows {
		notes = append(notes, r.notes...)
	}
	for _, words := range s.Faces.Break(s.Words.Sentences(notes...), s.Label(), false, s.W) {
		cells = append(cells, legendCell{words: words, y: height + typeset.Leading(s.Label())/2})
		height += typeset.Leading(s.Label())
	}
	return cells, height
}

// room is how wide the sample and its words stand.
func (i *legendItem) room(s scale.Style) shape.Unit {
	return i.width + s.Em()/2 + s.Faces.Measure(i.label, s.Label(), false)
}

// legendLine is the distance of two lines of the legend.
func legendLine(s scale.Style) shape.Unit { return s.Label() * 7 / 5 }

// legendHeight is the room of a legend, with the line above it.
func (f *Figure) legendHeight(rows []legendRow) shape.Unit {
	_, height := f.legendCells(rows)
	if height == 0 {
		return 0
	}
	return height + f.style.Em()/4
}

// drawLegend draws a legend below a thin line.
func (f *Figure) drawLegend(rows []legendRow, top shape.Unit) shape.Group {
	var b shape.Builder
	s := f.style
	cells, _ := f.legendCells(rows)
	b.Line(gridInk, s.Em()/16, nil, shape.Point{Y: top}, shape.Point{X: s.W, Y: top})
	for _, c := range cells {
		y := top + s.Em()/4 + c.y
		base := y + s.Label()*7/20
		switch {
		case c.item != nil:
			c.item.draw(&b, shape.Point{X: c.x, Y: y})
			b.Add(&shape.Text{At: shape.Point{X: c.x + c.item.width + s.Em()/2, Y: base}, S: c.item.label, Size: s.Label(), Fill: scale.Ink})
		case c.bold:
			b.Add(&shape.Text{At: shape.Point{X: c.x, Y: base}, S: c.words, Size: s.Label(), Bold: true, Fill: scale.Black})
		default:
			b.Add(&shape.Text{At: shape.Point{X: c.x, Y: base}, S: c.words, Size: s.Label(), Fill: scale.Ink})
		}
	}
	return shape.Group{Class: shape.ClassLegend, ID: shape.ClassLegend, Key: shape.ClassLegend, Shapes: b.Shapes}
}

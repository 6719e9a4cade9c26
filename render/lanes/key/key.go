// Package key sets samples and what they mean as the legend of a figure of time, and
// draws it.
//
// The caller hands over rows of what occurs; [Set] finds their places, and a [Legend]
// is as high as these need.
package key

import (
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A Row is a heading with samples, then notes in words.
type Row struct {
	Heading string
	Items   []Item
	Notes   []string // sentences
}

// An Item is a sample and what it means.
type Item struct {
	Label string
	Width shape.Unit                             // of the sample
	Draw  func(b *shape.Builder, at shape.Point) // from at, the middle of its left edge
}

// room is how wide the sample and its words stand.
func (i *Item) room(s scale.Style) shape.Unit {
	return i.Width + s.Em()/2 + s.Faces.Measure(i.Label, s.Label(), false)
}

// A Legend is rows in their places.
type Legend struct {
	Rows   []Row
	Height shape.Unit // with the line above it; 0 where there are no rows
	style  scale.Style
	cells  []cell
}

// A cell is a heading, an item with its words, or a line of words.
type cell struct {
	words string
	bold  bool
	item  *Item      // nil: words alone
	x, y  shape.Unit // of the middle of its left edge
}

// Set sets rows in columns, headings at the left and items behind them; or all in
// running lines, where columns take more of these or have no room.
func Set(s scale.Style, rows []Row) Legend {
	indent := shape.Unit(0)
	for _, r := range rows {
		if r.Items != nil {
			indent = max(indent, s.Faces.Measure(r.Heading, s.Label(), true)+s.Em()*3/2)
		}
	}
	best := set(s, rows, 0)
	if indent > 0 && indent <= s.W/3 {
		if columns := set(s, rows, indent); columns.Height <= best.Height {
			best = columns
		}
	}
	if best.Height > 0 {
		best.Height += s.Em() / 4
	}
	return best
}

// set sets items on as many lines as they need, and notes below all of them. Headings
// stand left of the indent; where it is 0, they run on with the items.
func set(s scale.Style, rows []Row, indent shape.Unit) Legend {
	l := Legend{Rows: rows, style: s}
	x, air := shape.Unit(0), s.Em()
	step := s.Label() * 7 / 5
	line := func() { x, l.Height = indent, l.Height+step }
	put := func(c cell) {
		c.x, c.y = x, l.Height+step/2
		l.cells = append(l.cells, c)
	}
	for _, r := range rows {
		if r.Items == nil {
			continue
		}
		first := s.Faces.Measure(r.Heading, s.Label(), true) + air + r.Items[0].room(s)
		if x > 0 && (indent > 0 || r.Heading != "" && x+first > s.W) {
			line()
		}
		if indent > 0 {
			x = 0
		}
		for i, words := range s.Faces.Break(r.Heading, s.Label(), true, s.W) {
			if i > 0 {
				line()
			}
			if words != "" {
				put(cell{words: words, bold: true})
				x += s.Faces.Measure(words, s.Label(), true) + air
			}
			x = max(x, indent)
		}
		for i := range r.Items {
			item := &r.Items[i]
			if x > indent && x+item.room(s) > s.W {
				line()
			}
			words := s.Faces.Break(item.Label, s.Label(), false, s.W-x-item.Width-s.Em()/2)
			put(cell{words: words[0], item: item})
			for _, more := range words[1:] { // it is wider than the sheet
				line()
				x += item.Width + s.Em()/2
				put(cell{words: more})
				x -= item.Width + s.Em()/2
			}
			x += item.Width + s.Em()/2 + s.Faces.Measure(words[len(words)-1], s.Label(), false) + air
		}
	}
	if x > 0 {
		line()
	}
	var notes []string
	for _, r := range rows {
		notes = append(notes, r.Notes...)
	}
	if notes == nil {
		return l
	}
	for _, words := range s.Faces.Break(s.Words.Sentences(notes...), s.Label(), false, s.W) {
		l.cells = append(l.cells, cell{words: words, y: l.Height + typeset.Leading(s.Label())/2})
		l.Height += typeset.Leading(s.Label())
	}
	return l
}

// lineInk is that of the line above a legend.
var lineInk = shape.RGB(0xb0b0b0)

// Draw draws the legend from its upper left corner on.
func (l *Legend) Draw(corner shape.Point) shape.Group {
	var b shape.Builder
	s := l.style
	b.Line(lineInk, s.Em()/16, nil, corner, shape.Point{X: corner.X + s.W, Y: corner.Y})
	for _, c := range l.cells {
		x, y := corner.X+c.x, corner.Y+s.Em()/4+c.y
		at := shape.Point{X: x, Y: y + s.Label()*7/20}
		switch {
		case c.item != nil:
			c.item.Draw(&b, shape.Point{X: x, Y: y})
			at.X += c.item.Width + s.Em()/2
			b.Add(&shape.Text{At: at, S: c.words, Size: s.Label(), Fill: scale.Ink})
		case c.bold:
			b.Add(&shape.Text{At: at, S: c.words, Size: s.Label(), Bold: true, Fill: scale.Black})
		default:
			b.Add(&shape.Text{At: at, S: c.words, Size: s.Label(), Fill: scale.Ink})
		}
	}
	return shape.Group{Class: shape.ClassLegend, ID: shape.ClassLegend, Key: shape.ClassLegend, Shapes: b.Shapes}
}

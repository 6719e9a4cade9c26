package page

import (
	"cablegraph/render/figure"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A register resolves the numbers of one figure: for every message its token,
// date, way and summary, in two columns as high as each other; then, who is meant
// by names that read the same.
type register struct {
	style   scale.Style
	entries []entry
	columns int
	split   int // entries in the first column
	height  shape.Unit
}

// An entry is one message as it is set: lines of words.
type entry struct {
	figure.Entry
	look   scale.LineLook
	second *scale.LineLook // of a report of two stands; else nil
	lines  [][]run
}

// A run is words in one face.
type run struct {
	words string
	bold  bool
	soft  bool
	x     shape.Unit // from the left edge of the text
}

// twoColumns is from which width of the sheet on a register has two columns.
var twoColumns = shape.MM(120)

// newRegister sets the register of figure i, on a wide sheet in two columns.
func newRegister(set *figure.Set, i int) *register {
	r := &register{style: set.Style, columns: 1}
	if r.style.W >= twoColumns {
		r.columns = 2
	}
	for _, e := range set.Register(i) {
		one, looks := entry{Entry: e, lines: r.set(e)}, set.Scales.Categories.Looks
		if one.look = looks[e.Category]; e.Second >= 0 {
			one.second = &looks[e.Second]
		}
		r.entries = append(r.entries, one)
	}
	if len(r.entries) > 0 {
		for _, words := range set.Figures[i].Namesakes {
			e := figure.Entry{Summary: words}
			r.entries = append(r.entries, entry{Entry: e, lines: r.set(e)})
		}
	}
	r.split = len(r.entries)
	r.height = r.sum(r.entries)
	if r.columns == 2 { // where the higher of the two is lowest
		for n := range r.entries {
			if h := max(r.sum(r.entries[:n]), r.sum(r.entries[n:])); h < r.height {
				r.split, r.height = n, h
			}
		}
	}
	return r
}

// gap is the distance between two entries, and gutter that of two columns.
func (r *register) gap() shape.Unit    { return r.style.Em() / 4 }
func (r *register) gutter() shape.Unit { return r.style.Em() * 3 / 2 }

// indent is the room of the tokens.
func (r *register) indent() shape.Unit { return r.style.Em() * 3 }

// column is the width of one column.
func (r *register) column() shape.Unit {
	return (r.style.W - 2*r.style.Margin() - shape.Unit(r.columns-1)*r.gutter()) / shape.Unit(r.columns)
}

func (r *register) sum(entries []entry) shape.Unit {
	h := shape.Unit(0)
	for _, e := range entries {
		h += shape.Unit(len(e.lines))*typeset.Leading(r.style.Label()) + r.gap()
	}
	return h
}

// set breaks an entry into lines: the date, then the way in bold, then the
// summary.
func (r *register) set(e figure.Entry) [][]run {
	s, width := r.style, r.column()-r.indent()
	lines, x := [][]run{nil}, shape.Unit(0)
	space := s.Faces.Measure("n n", s.Label(), false) - s.Faces.Measure("nn", s.Label(), false)
	way := e.Way
	if way != "" {
		way = s.Words.Sentence(way)
	}
	for _, part := range []run{{words: e.Date, soft: true}, {words: way, bold: true}, {words: e.Summary}} {
		for i, piece := range typeset.Pieces(part.words) {
			word, between := piece.Text, ""
			w := s.Faces.Measure(word, s.Label(), part.bold)
			if w > width {
				word = s.Faces.Fit(word, s.Label(), part.bold, width)
				w = s.Faces.Measure(word, s.Label(), part.bold)
			}
			if spaced := piece.Spaced || i == 0; spaced && x > 0 {
				x, between = x+space, " "
			}
			if x > 0 && x+w > width {
				lines, x = append(lines, nil), 0
			}
			last := &lines[len(lines)-1]
			if n := len(*last); n > 0 && (*last)[n-1].bold == part.bold && (*last)[n-1].soft == part.soft {
				(*last)[n-1].words += between + word
			} else {
				*last = append(*last, run{word, part.bold, part.soft, x})
			}
			x += w
		}
	}
	return lines
}

// draw draws the register with its upper edge at top.
func (r *register) draw(top shape.Unit) shape.Group {
	var b shape.Builder
	s := r.style
	for k, entries := range [][]entry{r.entries[:r.split], r.entries[r.split:]} {
		left := s.Margin() + shape.Unit(k)*(r.column()+r.gutter())
		y := top
		for _, e := range entries {
			base := y + s.Label()
			if w, h := s.TokenSize(e.look.Token, e.Token); e.Token != "" {
				mark.Token(&b, s, e.look, e.second, e.Report, e.Token, shape.RectAround(shape.Point{X: left + r.indent()/2 - s.Em()/4, Y: base - s.Label()*7/20}, w, h))
			}
			for _, line := range e.lines {
				for _, part := range line {
					ink := scale.Black
					if part.soft {
						ink = scale.Faint
					}
					b.Add(&shape.Text{At: shape.Point{X: left + r.indent() + part.x, Y: base}, S: part.words, Size: s.Label(), Bold: part.bold, Fill: ink})
				}
				base += typeset.Leading(s.Label())
			}
			y += shape.Unit(len(e.lines))*typeset.Leading(s.Label()) + r.gap()
		}
	}
	return shape.Group{Class: shape.ClassRegister, ID: shape.ClassRegister, Key: shape.ClassRegister, Title: r.style.Words.RegisterTitle(), Shapes: b.Shapes}
}

// sheet draws a register by itself: what its figure has no room for.
func (r *register) sheet(f *figure.Figure) *shape.Drawing {
	s := r.style
	title := f.Heading()
	d := &shape.Drawing{W: s.W, ID: f.ID + "-register", Lang: s.Words.Tag(), Title: title, Desc: s.Words.RegisterDescription()}
	var b shape.Builder
	y := s.Margin() + s.Principal() - typeset.Leading(s.Principal()) // the first baseline is an em down
	for _, line := range s.Faces.Break(title, s.Principal(), true, s.W-2*s.Margin()) {
		y += typeset.Leading(s.Principal())
		b.Add(&shape.Text{At: shape.Point{X: s.Margin(), Y: y}, S: line, Size: s.Principal(), Bold: true, Fill: scale.Black})
	}
	y += s.Em()
	d.Contents = []shape.Group{{Class: shape.ClassTitle, ID: shape.ClassTitle, Key: shape.ClassTitle, Shapes: b.Shapes}, r.draw(y)}
	d.H = y + r.height + s.Margin()
	return d
}

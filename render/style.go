package render

import (
	"errors"
	"strconv"
	"strings"
)

// mm converts millimetres to Units.
func mm(n float64) Unit { return Unit(n*7200/25.4 + 0.5) }

// A Sheet is what a figure is made for: its size in print and the size of its
// words there. Nothing is scaled afterwards.
type Sheet struct {
	Name string
	W, H Unit // H 0: as high as the figure needs
	Text Unit // size of a box's words
}

// Sheets are the sizes that have a name. The widths of page and column are
// those of Springer's journals, the slide is PowerPoint's wide one, and the
// last is LaTeX Beamer's 16:9, whose words are as large a part of it.
var Sheets = []Sheet{
	{"page", mm(174), 0, 8 * Pt},
	{"column", mm(84), 0, 7 * Pt},
	{"slide", 960 * Pt, 540 * Pt, 18 * Pt},
	{"beamer", mm(160), mm(90), 17 * Pt / 2},
}

// A Style decides how things look. It has no say in where they stand.
type Style struct {
	Sheet
	Grey    bool       // one colour: heads, dashes and words say what hue said
	NoTitle bool       // the caption stands outside
	Fine    bool       // lines are thinner, because there are many to a box
	Names   string     // language code of the names shown; empty: the short ones
	Faces   *Typefaces // nil: the bundled ones alone
}

// minText is the smallest type that journals print.
const minText = 6 * Pt

// em is the unit of everything that grows with the type.
func (s Style) em() Unit        { return s.Text }
func (s Style) small() Unit     { return max(minText, s.Text*3/4) }
func (s Style) label() Unit     { return max(minText, s.Text*7/8) }
func (s Style) principal() Unit { return s.Text * 19 / 16 }
func (s Style) title() Unit     { return s.Text * 3 / 2 }

// leading is the distance of two baselines.
func leading(size Unit) Unit { return size * 6 / 5 }

// margin is the free edge around the sheet.
func (s Style) margin() Unit { return s.em() * 3 / 4 }

// lineWidth returns the width of a line of class 0 to 3. The steps are wide
// enough to be named without a ruler, and no line is a hairline: thin lines
// vanish on slides.
func (s Style) lineWidth(class int) Unit {
	if s.Fine {
		return [...]Unit{60, 110, 180, 270}[class] * s.em() / (8 * Pt)
	}
	return [...]Unit{90, 170, 280, 420}[class] * s.em() / (8 * Pt)
}

// headLength returns how long a head is on a line of width w: it grows less
// than the line, so that a thin line's head is seen and a thick one's does
// not swallow its edge.
func (s Style) headLength(w Unit) Unit { return s.em()*5/8 + w*5/4 }

// dash is the pattern of a line none of whose messages is surely dated.
func (s Style) dash() []Unit { return []Unit{s.em() * 2 / 5, s.em() * 3 / 10} }

// The inks. All of them keep 3:1 against white.
var (
	black     = RGB(0x111111)
	ink       = RGB(0x444444)
	faint     = RGB(0x666666)
	ghostInk  = RGB(0x8a8a8a)
	ghostLine = RGB(0xc4c4c4)
	white     = RGB(0xffffff)
)

// unsaidInk is the line of messages whose category is not said.
var unsaidInk = RGB(0x949494)

// inks are the lines of the categories. They keep apart for the common kinds
// of colour blindness and, by seven steps of lightness (CIE L*) or more, in a
// grey print; all keep 3:1 against white.
var inks = []Color{
	RGB(0x1f4fa3), // blue, L* 35
	RGB(0x00794f), // green, 45
	RGB(0xcf5a00), // vermilion, 53
	RGB(0x7a0c2e), // wine, 26
	RGB(0x1d1147), // night, 9
	RGB(0x7b4fc4), // violet, 42: told from green by its head alone in grey
}

// A Head is the shape at the end of an edge; with the hue it says the
// category, and alone it does so in grey print.
type Head byte

// The shapes, in the order in which categories take them.
const (
	Triangle Head = iota
	Hollow
	Barbed
	Diamond
	HollowDiamond
	Double
	Open // of messages whose category is not said
)

// ring is the radius of the small open ring that marks a relay.
func (s Style) ring() Unit { return s.em() * 5 / 16 }

// Resize returns the sheet with another size: "120x80" or "120", in mm.
func (s Sheet) Resize(size string) (Sheet, error) {
	w, h, both := strings.Cut(size, "x")
	width, err := strconv.ParseFloat(w, 64)
	if err != nil || !(width >= 40 && width <= 2000) {
		return s, errors.New("the width is not between 40 and 2000 mm")
	}
	s.W, s.H = mm(width), 0
	if both {
		height, err := strconv.ParseFloat(h, 64)
		if err != nil || !(height >= 40 && height <= 2000) {
			return s, errors.New("the height is not between 40 and 2000 mm")
		}
		s.H = mm(height)
	}
	return s, nil
}

package figure

import (
	"errors"
	"strconv"
	"strings"

	"cablegraph/render/shape"
)

// A Sheet is what a figure is made for: its size in print and the size of its
// words there. Nothing is scaled afterwards.
type Sheet struct {
	Name string
	W, H shape.Unit // H 0: as high as the figure needs
	Text shape.Unit // size of a box's words
	// Slide says that it is looked at from afar, and not for long: it shows few
	// actors, no type is smaller than Text, and dates stand on the lines.
	Slide bool
}

// Sheets are the sizes that have a name. The widths of page and column are
// those of Springer's journals, the slide is PowerPoint's wide one, and the
// last is LaTeX Beamer's 16:9, whose words are as large a part of it.
var Sheets = []Sheet{
	{Name: "page", W: shape.MM(174), Text: 8 * shape.Pt},
	{Name: "column", W: shape.MM(84), Text: 7 * shape.Pt},
	{Name: "slide", W: 960 * shape.Pt, H: 540 * shape.Pt, Text: 18 * shape.Pt, Slide: true},
	{Name: "beamer", W: shape.MM(160), H: shape.MM(90), Text: 9 * shape.Pt, Slide: true},
}

// PageHeight is how high a figure may be in the journals whose widths the
// sheets have.
var PageHeight = shape.MM(234)

// Holds returns how many actors and lines a sheet of given height holds, by its
// area: measured on figures in which nothing touches. It may hold fewer, where
// names are long or lines many.
func (s Sheet) Holds() (actors, lines int) {
	const around = 11 // heights of a line that heading, legend and strip take
	area := int(s.W / s.Text * max(s.H/s.Text-around, 0))
	return max(area/100, leastActors), max(area/60, leastActors)
}

// leastActors is how many actors make a figure.
const leastActors = 2

// Resize returns the sheet with another size: "120x80" or "120", in mm.
func (s Sheet) Resize(size string) (Sheet, error) {
	w, h, both := strings.Cut(size, "x")
	width, err := strconv.ParseFloat(w, 64)
	if err != nil || !(width >= 40 && width <= 2000) {
		return s, errors.New("the width is not between 40 and 2000 mm")
	}
	s.W, s.H = shape.MM(width), 0
	if both {
		height, err := strconv.ParseFloat(h, 64)
		if err != nil || !(height >= 40 && height <= 2000) {
			return s, errors.New("the height is not between 40 and 2000 mm")
		}
		s.H = shape.MM(height)
	}
	return s, nil
}

// MM returns the sheet's width and height in whole millimetres, rounded up;
// the height is 0 where it follows from the figure. A size that came from
// millimetres may be two Units larger than these: that is not a millimetre more.
func (s Sheet) MM() (w, h int) {
	up := func(u shape.Unit) int { return int((max(u-2, 0)*254 + 71999) / 72000) }
	return up(s.W), up(s.H)
}

package scale

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"cablegraph/render/shape"
)

// A Sheet is what a figure is made for: its size in print and the size of its
// words there. Nothing is scaled afterwards.
type Sheet struct {
	Name string
	W, H shape.Unit // H 0: as high as the figure needs
	Most shape.Unit // … but no higher than this, register included
	Page shape.Unit // … and a figure that has a page of its own no higher than this
	Text shape.Unit // size of a box's words
	// Slide says that it is looked at from afar, and not for long: it shows few
	// actors, no type is smaller than Text, and dates stand on the lines.
	Slide bool
}

// Sheets are the sizes that have a name. The widths of page and column are
// those of Springer's journals, whose pages are 234 mm high; beside a caption a
// column has 200. The slide is PowerPoint's wide one, and the
// last is LaTeX Beamer's 16:9, whose words are as large a part of it.
var Sheets = []Sheet{
	{Name: "page", W: shape.MM(174), Most: shape.MM(234), Page: shape.MM(257), Text: 8 * shape.Pt},
	{Name: "column", W: shape.MM(84), Most: shape.MM(200), Page: shape.MM(234), Text: 7 * shape.Pt},
	{Name: "slide", W: 960 * shape.Pt, H: 540 * shape.Pt, Text: 18 * shape.Pt, Slide: true},
	{Name: "beamer", W: shape.MM(160), H: shape.MM(90), Text: 9 * shape.Pt, Slide: true},
}

// Highest is how high a plot of some width may be on a sheet whose height follows
// from the figure: 1.3 times the width, because what is higher is hard to take in; on a
// narrow one as much as a page leaves.
func Highest(width shape.Unit) shape.Unit { return max(width*13/10, shape.MM(150)) }

// Holds returns how many actors and lines a sheet holds, by its area: measured on
// figures in which nothing touches. It may hold fewer, where names are long or
// lines many.
func (s Sheet) Holds() (actors, lines int) {
	around := 11 * s.Text // what heading, legend and strip take of the height
	height := s.H - around
	if s.H == 0 {
		height = min(s.Most-around, Highest(s.W))
	}
	area := int(s.W / s.Text * max(height/s.Text, 0))
	return max(area/100, leastActors), max(area/55, leastActors)
}

// leastActors is how many actors make a figure.
const leastActors = 2

// Resize returns the sheet with another size: "120x80" or "120", in mm.
func (s Sheet) Resize(size string) (Sheet, error) {
	w, h, both := strings.Cut(size, "x")
	var err error
	s.H = 0
	if s.W, err = sideOf("width", w); err == nil && both {
		s.H, err = sideOf("height", h)
	}
	return s, err
}

// InType returns the sheet with another size of a box's words: "9pt" or "9".
func (s Sheet) InType(size string) (Sheet, error) {
	points, err := strconv.ParseFloat(strings.TrimSuffix(size, "pt"), 64)
	if err != nil {
		return s, fmt.Errorf("%q is no number of points", size)
	}
	if !(points >= 7 && points <= 72) {
		return s, errors.New("the size is not between 7 and 72 pt")
	}
	s.Text = shape.Unit(points*float64(shape.Pt) + 0.5)
	return s, nil
}

// NoHigher returns the sheet with another greatest height in mm.
func (s Sheet) NoHigher(mm string) (Sheet, error) {
	var err error
	s.Most, err = sideOf("height", mm)
	s.Page = s.Most
	return s, err
}

// sideOf reads a side of a sheet, in mm.
func sideOf(side, mm string) (shape.Unit, error) {
	length, err := strconv.ParseFloat(mm, 64)
	if err != nil {
		return 0, fmt.Errorf("the %s %q is no number of mm", side, mm)
	}
	if !(length >= 40 && length <= 2000) {
		return 0, fmt.Errorf("the %s is not between 40 and 2000 mm", side)
	}
	return shape.MM(length), nil
}

// MM returns the sheet's width and height in whole millimetres, rounded up;
// the height is 0 where it follows from the figure. A size that came from
// millimetres may be two Units larger than these: that is not a millimetre more.
func (s Sheet) MM() (w, h int) {
	up := func(u shape.Unit) int { return int((max(u-2, 0)*254 + 71999) / 72000) }
	return up(s.W), up(s.H)
}

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
}

// Sheets are the sizes that have a name. The widths of page and column are
// those of Springer's journals, the slide is PowerPoint's wide one, and the
// last is LaTeX Beamer's 16:9, whose words are as large a part of it.
var Sheets = []Sheet{
	{"page", shape.MM(174), 0, 8 * shape.Pt},
	{"column", shape.MM(84), 0, 7 * shape.Pt},
	{"slide", 960 * shape.Pt, 540 * shape.Pt, 18 * shape.Pt},
	{"beamer", shape.MM(160), shape.MM(90), 17 * shape.Pt / 2},
}

// PageHeight is how high a figure may be in the journals whose widths the
// sheets have.
var PageHeight = shape.MM(234)

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

// LeastSheet returns the smallest sheet of the shape of s that is legible, as
// far as halving between its own size and three times that finds it; ok is
// false where the largest is not legible.
func LeastSheet(s Sheet, legible func(Sheet) (bool, error)) (least Sheet, ok bool, err error) {
	low, high := shape.Unit(100), shape.Unit(300) // percent: too small, and large enough once ok
	for try := high; high-low > 10 || !ok; try = (low + high) / 20 * 10 {
		larger := s
		larger.W, larger.H = s.W*try/100, s.H*try/100
		fits, err := legible(larger)
		switch {
		case err != nil:
			return least, false, err
		case fits:
			high, least, ok = try, larger, true
		case !ok:
			return least, false, nil
		default:
			low = try
		}
	}
	return least, ok, nil
}

package scale

import "cablegraph/render/shape"

// A TokenShape is the outline of a token. With the hue it says the category,
// and alone it does so in grey print.
type TokenShape byte

// The outlines. A bare token has none: its words stand in the gap of the line.
const (
	Bare TokenShape = iota
	Round
	Square
	Hexagon
)

// A TokenLook is how the tokens of one category look.
type TokenLook struct {
	Shape  TokenShape
	Filled bool // in the hue, with white words; else hollow
}

// tokens are the looks by category, in the order in which categories take them.
var tokens = [...]TokenLook{
	{Round, true}, {Round, false}, {Square, false}, {Square, true}, {Hexagon, true}, {Hexagon, false},
}

// A Token is what a line says of its messages. It stands on the line, which has
// a gap there: nothing else settles to which line words belong.
type Token struct {
	Forms []string // the words, the fullest first
	Look  TokenLook
}

// TokenSize returns the room of a token with some words.
func (s Style) TokenSize(look TokenLook, words string) (w, h shape.Unit) {
	if s.Panel && words == "" { // the shape is enough
		return s.Em() * 13 / 14, s.Em() * 13 / 14
	}
	w = s.Faces.Measure(words, s.Label(), look.Filled)
	switch look.Shape {
	case Bare:
		return w + s.Em()/4, s.Label() * 5 / 4
	case Round:
		return max(w+s.Em()*3/4, s.TokenHeight()), s.TokenHeight()
	case Hexagon:
		return max(w+s.Em(), s.TokenHeight()*7/6), s.TokenHeight() // as high as a regular one
	}
	return max(w+s.Em()*9/16, s.TokenHeight()), s.TokenHeight()
}

// TokenHeight is the height of a token with an outline.
func (s Style) TokenHeight() shape.Unit { return s.Label() * 4 / 3 }

// CarrierRing is how far the middle of a carrier's ring is from the end of the room
// of the ring and a name.
func (s Style) CarrierRing() shape.Unit { return 3 * s.Ring() / 2 }

// CarrierSize returns the room of a ring with a carrier's name at its side; that
// of the ring alone where the name is empty.
func (s Style) CarrierSize(name string) (w, h shape.Unit) {
	w, h = 2*s.CarrierRing(), 2*s.CarrierRing()
	if name != "" {
		w, h = w+s.Faces.Measure(name, s.Label(), false)+s.Em()/4, max(h, s.Label()*5/4)
	}
	return w, h
}

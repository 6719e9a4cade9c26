package route

import (
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// Step is the distance of two lanes on which tokens stand.
func Step(s scale.Style) shape.Unit { return s.Label() * 94 / 70 }

// LowStep is the distance of two lanes on which nothing but words stands.
func LowStep(s scale.Style) shape.Unit { return Step(s) * 88 / 100 }

// tokenHeight is that of a token with a border.
func tokenHeight(s scale.Style) shape.Unit { return s.Label() * 5 / 4 }

// TokenWidth is how wide the token of a message is with some words in it.
func TokenWidth(s scale.Style, m *sequence.Message, words string) shape.Unit {
	look := m.Look.Token
	w := s.Faces.Measure(words, s.Label(), look.Filled && !m.Stand.Report)
	switch look.Shape {
	case scale.Bare:
		return w + s.Em()/4
	case scale.Square:
		return max(w+s.Em()/2, tokenHeight(s))
	}
	return max(w+s.Em()*5/8, tokenHeight(s))
}

// TokenBox is where a token of a width stands around its middle.
func TokenBox(s scale.Style, middle shape.Point, width shape.Unit) shape.Rect {
	return shape.RectAround(middle, width, tokenHeight(s))
}

// Token draws the token of a message with some words in it.
func Token(b *shape.Builder, s scale.Style, m *sequence.Message, words string, box shape.Rect) {
	mark.Token(b, s, m.Look, m.Second, m.Stand.Report, words, box)
}

// clearance is how far from the middle of its row a line begins at a token.
func clearance(s scale.Style, m *sequence.Message) shape.Unit {
	if m.Look.Token.Shape == scale.Bare {
		return s.Label() * 9 / 20
	}
	return tokenHeight(s) / 2
}

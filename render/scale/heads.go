package scale

import "cablegraph/render/shape"

// A Head is the shape at the end of a line. With the hue it says the category,
// and alone it does so in grey print.
type Head byte

// The shapes, in the order in which categories take them.
const (
	Triangle Head = iota
	Hollow
	Barbed
	Diamond
	HollowDiamond
	Double
	Open   // of messages whose category is not said
	Block  // of reports of several categories
	NoHead // of a sample that stands for its width alone
)

// A HeadPiece is a part of a head as it is drawn. Its points lie X back from
// the tip and Y to the side.
type HeadPiece struct {
	Points []shape.Point
	Kind   PieceKind
	Width  shape.Unit // of a border or a line
}

// PieceKind says how a piece of a head is drawn.
type PieceKind byte

// The kinds of pieces.
const (
	Filled  PieceKind = iota
	Outline           // a border around white
	Stroke            // a line
)

// heads are the looks of all heads: how a drawing shapes them, and what
// Graphviz calls the nearest that it has.
var heads = [...]struct {
	dot    string
	pieces func(m headMeasures) []HeadPiece
}{
	Triangle: {"normal", func(m headMeasures) []HeadPiece {
		return []HeadPiece{{Points: []shape.Point{{}, {X: m.length, Y: m.half}, {X: m.length, Y: -m.half}}}}
	}},
	Hollow: {"empty", func(m headMeasures) []HeadPiece {
		return []HeadPiece{{Points: []shape.Point{{X: m.thin, Y: 0}, {X: m.length, Y: m.half - m.thin/2}, {X: m.length, Y: m.thin/2 - m.half}}, Kind: Outline, Width: m.thin}}
	}},
	Barbed: {"vee", func(m headMeasures) []HeadPiece {
		return []HeadPiece{{Points: []shape.Point{{}, {X: m.length * 5 / 4, Y: m.half}, {X: m.length * 4 / 5, Y: 0}, {X: m.length * 5 / 4, Y: -m.half}}}}
	}},
	Diamond: {"diamond", func(m headMeasures) []HeadPiece {
		return []HeadPiece{{Points: []shape.Point{{}, {X: m.length * 3 / 5, Y: m.half * 4 / 5}, {X: m.length * 6 / 5, Y: 0}, {X: m.length * 3 / 5, Y: -m.half * 4 / 5}}}}
	}},
	HollowDiamond: {"odiamond", func(m headMeasures) []HeadPiece {
		points := []shape.Point{{X: m.thin, Y: 0}, {X: m.length * 3 / 5, Y: m.half * 4 / 5}, {X: m.length * 6 / 5, Y: 0}, {X: m.length * 3 / 5, Y: -m.half * 4 / 5}}
		return []HeadPiece{{Points: points, Kind: Outline, Width: m.thin}}
	}},
	Double: {"normalnormal", func(m headMeasures) []HeadPiece {
		return []HeadPiece{
			{Points: []shape.Point{{}, {X: m.length * 3 / 4, Y: m.half}, {X: m.length * 3 / 4, Y: -m.half}}},
			{Points: []shape.Point{{X: m.length * 3 / 4, Y: 0}, {X: m.length * 3 / 2, Y: m.half}, {X: m.length * 3 / 2, Y: -m.half}}},
		}
	}},
	Open: {"lvee", func(m headMeasures) []HeadPiece {
		return []HeadPiece{
			{Points: []shape.Point{{X: m.length, Y: m.half}, {X: m.thin, Y: 0}, {X: m.length, Y: -m.half}}, Kind: Stroke, Width: max(m.thin, m.line*2/3)},
			{Points: []shape.Point{{X: m.length * 4 / 5, Y: 0}, {X: m.thin, Y: 0}}, Kind: Stroke, Width: m.line},
		}
	}},
	Block: {"box", func(m headMeasures) []HeadPiece {
		half := m.half * 4 / 5
		return []HeadPiece{{Points: []shape.Point{{Y: half}, {X: 2 * half, Y: half}, {X: 2 * half, Y: -half}, {Y: -half}}}}
	}},
	NoHead: {"none", func(headMeasures) []HeadPiece { return nil }},
}

// headMeasures are the sizes that a head is made of.
type headMeasures struct {
	length, half shape.Unit // from the tip backwards, and to either side
	thin, line   shape.Unit // widths of a border and of the line behind the head
}

// Pieces returns what is drawn of h at the end of a line of a width.
func (h Head) Pieces(s Style, width shape.Unit) []HeadPiece {
	length := s.HeadLength(width)
	return heads[h].pieces(headMeasures{length, max(length*9/20, width), s.Em() / 9, width})
}

// DOT is what Graphviz calls h.
func (h Head) DOT() string { return heads[h].dot }

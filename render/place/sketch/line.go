package sketch

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
)

// A Size is a width and a height.
type Size struct{ W, H plane.Unit }

// A Line joins two actors. A line from an actor to itself is not drawn.
type Line struct {
	Key      string
	From, To int
	Width    plane.Unit
	Heads    [2]Head // at From and To; both, where a line says both ways
	Token    []Size  // forms of the token, the best first; none for no token
	Rings    []Ring  // from From to To
}

// A Ring is the mark of a carrier: a ring on the line, and a name at its side.
type Ring struct {
	Forms []Size     // the best first; the last may be the ring alone
	In    plane.Unit // from an end of a form to the middle of the ring
	// Named says that a ring alone is a fault, and stands only where the others have
	// no room.
	Named bool
}

// bare reports whether one of the forms is a fault.
func (r *Ring) bare(form int) bool { return r.Named && form > 0 && form == len(r.Forms)-1 }

// A Head is the size of an arrow's head; zero for none.
type Head struct{ Length, Half plane.Unit }

// widest is how wide a token is at most for which the lines of a pair are spread: a
// date, not a list of them.
const widest = 36 * plane.Pt

// narrow returns the size of the fullest form of a token that is not wider than
// widest, else that of its last.
func (l *Line) narrow() Size {
	for _, s := range l.Token {
		if s.W <= widest {
			return s
		}
	}
	if n := len(l.Token); n > 0 {
		return l.Token[n-1]
	}
	return Size{}
}

// marks returns what stands on a line, rings first. A ring keeps to its own
// part of the line, so that carriers follow each other as they did.
func (l *Line) marks() []token.Mark {
	var marks []token.Mark
	n := len(l.Rings)
	for k, r := range l.Rings {
		m := token.Mark{Ring: r.In, From: 1024 * k / n, To: 1024 * (k + 1) / n}
		if r.bare(len(r.Forms) - 1) {
			m.Spare = 1
		}
		for _, s := range r.Forms {
			m.Sizes = append(m.Sizes, token.Size(s))
		}
		m.Prefer = (m.From + m.To) / 2
		marks = append(marks, m)
	}
	if len(l.Token) > 0 {
		m := token.Mark{Prefer: 512, To: 1024}
		if n > 0 {
			m.Prefer = 256 / n // halfway to the first ring
		}
		for _, s := range l.Token {
			m.Sizes = append(m.Sizes, token.Size(s))
		}
		marks = append(marks, m)
	}
	return marks
}

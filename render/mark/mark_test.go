package mark

import (
	"testing"

	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

var style = scale.Style{Sheet: scale.Sheets[0]}

// inks lists the strokes of paths, in their order.
func inks(b *shape.Builder) []shape.Color {
	var out []shape.Color
	for _, s := range b.Shapes {
		if p, ok := s.(*shape.Path); ok && p.Stroke != shape.None {
			out = append(out, p.Stroke)
		}
	}
	return out
}

// TestTokenOfTwoStands has the hue of each on one half, dashed, in every outline.
func TestTokenOfTwoStands(t *testing.T) {
	for _, outline := range []scale.TokenShape{scale.Round, scale.Square, scale.Hexagon} {
		tokenOfTwoStands(t, outline)
	}
}

func tokenOfTwoStands(t *testing.T, outline scale.TokenShape) {
	t.Helper()
	red, blue := shape.RGB(0xff0000), shape.RGB(0x0000ff)
	look := scale.LineLook{Ink: red, Token: scale.TokenLook{Shape: outline, Filled: true}}
	at := shape.RectAround(shape.Point{X: 5000, Y: 5000}, 1400, 900)
	var b shape.Builder
	Token(&b, style, look, &scale.LineLook{Ink: blue}, true, "8", at)
	if got := inks(&b); len(got) != 2 || got[0] != red || got[1] != blue {
		t.Errorf("inks %v", got)
	}
	for _, s := range b.Shapes {
		switch s := s.(type) {
		case *shape.Path:
			if s.Stroke != shape.None && s.Dash == nil {
				t.Error("half of the border is not dashed")
			}
		case *shape.Text:
			if s.Bold || s.Fill != scale.Black {
				t.Errorf("a report has bold or white words: %+v", s)
			}
		}
	}
}

// TestTokens draws every outline within its room, and words only where there are
// any.
func TestTokens(t *testing.T) {
	at := shape.RectAround(shape.Point{X: 5000, Y: 5000}, 1400, 900)
	for _, look := range []scale.TokenLook{{Shape: scale.Bare}, {Shape: scale.Round}, {Shape: scale.Square, Filled: true}, {Shape: scale.Hexagon}} {
		for _, words := range []string{"", "8"} {
			var b shape.Builder
			Token(&b, style, scale.LineLook{Ink: scale.Black, Token: look}, nil, false, words, at)
			texts := 0
			for _, s := range b.Shapes {
				switch s := s.(type) {
				case *shape.Path:
					for _, seg := range s.Segs {
						if p := seg.P[0]; seg.Op != shape.Close && !(shape.Rect{Min: p, Max: p}).Inside(at) {
							t.Errorf("%+v: %v lies outside", look, p)
						}
					}
				case *shape.Text:
					texts++
				}
			}
			if texts != len(words) || look.Shape == scale.Bare && len(b.Shapes) != texts {
				t.Errorf("%+v with %q: %d texts of %d shapes", look, words, texts, len(b.Shapes))
			}
		}
	}
}

// TestHeadsPoint at their tips, coming from behind.
func TestHeadsPoint(t *testing.T) {
	tip := shape.Point{X: 5000, Y: 5000}
	for _, head := range []scale.Head{scale.Triangle, scale.Hollow, scale.Barbed, scale.Diamond, scale.Open, scale.Block} {
		var b shape.Builder
		Head(&b, style, head, scale.Black, 100, tip, shape.Point{X: 5000, Y: 6000})
		if len(b.Shapes) == 0 {
			t.Errorf("head %d is not drawn", head)
		}
		for _, s := range b.Shapes {
			for _, seg := range s.(*shape.Path).Segs {
				if seg.Op != shape.Close && seg.P[0].Y < tip.Y {
					t.Errorf("head %d reaches beyond its tip: %v", head, seg.P[0])
				}
			}
		}
	}
	var b shape.Builder
	if Ring(&b, style, tip); len(b.Shapes) != 1 || inks(&b)[0] != scale.Black {
		t.Error("a ring is one circle in black")
	}
}

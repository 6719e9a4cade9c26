package route

import (
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// TestTokensHoldTheirWords sets any words within the token of any look, bold where that is
// filled and no report; a token with a border is never narrower than high.
func TestTokensHoldTheirWords(t *testing.T) {
	for _, look := range []scale.TokenLook{{Shape: scale.Bare}, {Shape: scale.Round}, {Shape: scale.Round, Filled: true}, {Shape: scale.Square}, {Shape: scale.Square, Filled: true}, {Shape: scale.Hexagon}} {
		for _, words := range []string{"1", "94", "1207†?", "still ×3"} {
			for _, report := range []bool{false, true} {
				m := &sequence.Message{Look: scale.LineLook{Label: "asks", Ink: blue, Token: look}, Stand: count.Stand{Report: report}}
				middle := shape.Point{X: 10000, Y: 7000}
				box := TokenBox(style, middle, TokenWidth(style, m, words))
				var b shape.Builder
				Token(&b, style, m, words, box)
				text, ok := b.Shapes[len(b.Shapes)-1].(*shape.Text)
				if !ok || text.S != words || text.Bold != (look.Filled && !report) {
					t.Fatalf("%+v: %q is written as %+v", look, words, b.Shapes[len(b.Shapes)-1])
				}
				room := box.Width() - style.Faces.Measure(text.S, text.Size, text.Bold)
				wide := box.Width() > box.Height()
				if room < style.Em()/4 || wide && room > style.Em() || look.Shape != scale.Bare && (wide && room < style.Em()/2 || box.Width() < box.Height()) {
					t.Errorf("%+v: %q has %v beside it in a token of %v × %v", look, words, room, box.Width(), box.Height())
				}
				hollow := &sequence.Message{Look: scale.LineLook{Label: "asks", Token: scale.TokenLook{Shape: look.Shape}}}
				if report && box.Width() != TokenWidth(style, hollow, words) {
					t.Errorf("%+v: %q of a report has a token as wide as if it were bold", look, words)
				}
				if box.Center() != middle || box.Height() > Step(style) {
					t.Errorf("%+v: a token of %v at %v does not fit its row", look, box.Height(), box.Center())
				}
			}
		}
	}
}

// TestLinesWithoutAStandAreThin draws what takes no stand as a thinner line.
func TestLinesWithoutAStandAreThin(t *testing.T) {
	width := func(look scale.LineLook) shape.Unit { return Width(style, &sequence.Message{Look: look}) }
	stand := width(scale.LineLook{Label: "asks", Head: scale.Triangle})
	for _, look := range []scale.LineLook{{Label: "not said", Head: scale.Open}, {Head: scale.Triangle}} {
		if got := width(look); got >= stand {
			t.Errorf("%+v is %v wide, a stand %v", look, got, stand)
		}
	}
}

// TestCarriedSample has a ring in the middle of its length, and as much of the line on either
// side, which keeps off the ring.
func TestCarriedSample(t *testing.T) {
	m := &sequence.Message{Message: &graph.Message{}, Look: scale.LineLook{Label: "asks", Ink: blue, Head: scale.Triangle}}
	var b shape.Builder
	Carried(&b, style, m, shape.Point{X: 100, Y: 500}, 3000)
	var parts []shape.Rect
	for _, s := range b.Shapes {
		parts = append(parts, room(s.(*shape.Path)))
	}
	if len(parts) != 3 {
		t.Fatalf("a line with a ring has %d parts", len(parts))
	}
	left, right, ring := parts[0], parts[1], parts[2]
	if ring.Center() != (shape.Point{X: 1600, Y: 500}) || left.Min.X != 100 || right.Max.X != 3100 || left.Width() != right.Width() {
		t.Errorf("a line from %v to %v, and from %v to %v, has a ring at %v", left.Min.X, left.Max.X, right.Min.X, right.Max.X, ring.Center())
	}
	if left.Max.X >= ring.Min.X || right.Min.X <= ring.Max.X {
		t.Errorf("a line to %v and from %v touches a ring from %v to %v", left.Max.X, right.Min.X, ring.Min.X, ring.Max.X)
	}
}

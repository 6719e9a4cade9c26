package layout

import (
	"testing"

	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// asideAt seats an aside at a box in the middle of a slide.
func asideAt(t *testing.T, lines ...shape.Curve) *figure.Layout {
	t.Helper()
	style := scale.Style{Sheet: scale.Sheet{W: 60000, H: 30000, Text: 1800, Slide: true}}
	aside := figure.Aside{Forms: []figure.AsideForm{{Token: "5 May", Words: "to Gao Gang, Politburo"}, {Token: "5 May", Words: "to 2 others"}}}
	f := &figure.Figure{Style: style, Nodes: []figure.Node{{Asides: []figure.Aside{aside}}}}
	l := &figure.Layout{
		Figure: f, Plot: shape.Rect{Max: shape.Point{X: 60000, Y: 30000}},
		Boxes: []shape.Rect{shape.RectAround(shape.Point{X: 30000, Y: 15000}, 10000, 5000)},
	}
	for _, c := range lines {
		l.Lines = append(l.Lines, figure.Way{Curve: c, Token: figure.Spot{Form: -1}})
	}
	seatAsides(l)
	return l
}

func straight(x0, y0, x1, y1 shape.Unit) shape.Curve {
	return shape.Bow(shape.Point{X: x0, Y: y0}, shape.Point{X: x1, Y: y1}, 0)
}

// TestAsidesKeepClear puts what is said aside where no line runs, in fewer words
// where there is less room, and says where there is none.
func TestAsidesKeepClear(t *testing.T) {
	wall := func(x0, y0, x1, y1 shape.Unit) []shape.Curve {
		return []shape.Curve{straight(x0, y0, x1, y0), straight(x0, y1, x1, y1), straight(x0, y0, x0, y1), straight(x1, y0, x1, y1)}
	}
	for _, tt := range []struct {
		name  string
		lines []shape.Curve
		form  int
	}{
		{"free", nil, 0},
		{"a line above", []shape.Curve{straight(0, 11500, 60000, 11500)}, 0},
		{"a narrow place", wall(19000, 8000, 41000, 22000), 1},
		{"none", wall(24000, 12000, 36000, 18000), -1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l := asideAt(t, tt.lines...)
			at := l.Asides[0][0]
			if at.Form != tt.form || l.Faults > 0 != (tt.form < 0) {
				t.Fatalf("form %d with %d faults, want form %d", at.Form, l.Faults, tt.form)
			}
			if at.Form < 0 {
				return
			}
			if at.Words.Overlaps(l.Boxes[0]) || !at.Token.Overlaps(l.Boxes[0]) || at.Words.Overlaps(at.Token) {
				t.Errorf("box %v, token %v, words %v", l.Boxes[0], at.Token, at.Words)
			}
			for _, c := range tt.lines {
				if line := c.Flatten(); line.Through(at.Token) || line.Through(at.Words) {
					t.Errorf("a line runs through %v or %v", at.Token, at.Words)
				}
			}
		})
	}
}

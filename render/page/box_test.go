package page

import (
	"slices"
	"testing"

	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/internal/rendertest/rows"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// TestSaidStandsOnAFreeCorner moves the token of what somebody says from corner
// to corner: the first is taken that no line and no label touches.
func TestSaidStandsOnAFreeCorner(t *testing.T) {
	style := scale.Style{Sheet: scale.Sheets[0]}
	node := figure.Node{Said: &scale.Token{Forms: []string{"8"}}}
	at := shape.Rect{Min: shape.Point{X: 10000, Y: 10000}, Max: shape.Point{X: 16000, Y: 13000}}
	all := corners(style, &node, at)
	through := func(a, b shape.Rect) figure.Way {
		return figure.Way{Curve: shape.Bow(a.Center(), b.Center(), 0), Token: figure.Spot{Form: -1}}
	}
	label := figure.Way{Curve: shape.Bow(shape.Point{}, shape.Point{X: 100}, 0), Token: figure.Spot{Box: all[0].Grow(100, 100)}}
	above := shape.Rect{Min: shape.Point{X: at.Min.X, Y: at.Min.Y - 3000}, Max: shape.Point{X: at.Max.X, Y: at.Min.Y - 100}}
	aside := figure.Way{Curve: label.Curve, Token: figure.Spot{Form: -1, Box: all[0]}}
	for _, tt := range []struct {
		name  string
		lines []figure.Way
		boxes []shape.Rect
		want  int
	}{
		{"a box above", nil, []shape.Rect{above}, 2},
		{"a box above and a line at the right", []figure.Way{through(all[0], all[2])}, []shape.Rect{above}, 3},
		{"nothing in the way", nil, nil, 0},
		{"a label without room", []figure.Way{aside}, nil, 0},
		{"a label", []figure.Way{label}, nil, 1},
		{"a line at the right", []figure.Way{through(all[0], all[2])}, nil, 1},
		{"a line along the top", []figure.Way{through(all[0], all[1])}, nil, 2},
		{"lines at the right and along the top", []figure.Way{through(all[0], all[2]), through(all[0], all[1])}, nil, 3},
		{"a label, and two lines at all other corners", []figure.Way{label, through(all[1], all[3]), through(all[1], all[3]), through(all[2], all[3]), through(all[2], all[2].Grow(-100, -200))}, nil, 1},
		{"lines at all corners", []figure.Way{through(all[0], all[2]), through(all[1], all[3])}, nil, 0},
	} {
		l := &figure.Layout{Figure: &figure.Figure{Style: style, Nodes: []figure.Node{node}}, Boxes: append([]shape.Rect{at}, tt.boxes...), Lines: tt.lines}
		if got := said(l, 0); got != all[tt.want] {
			t.Errorf("%s: at %v, want corner %d at %v", tt.name, got, tt.want, all[tt.want])
		}
	}
}

// TestAsidesAreDrawnWhereTheySit has the token on the border of the box and the words behind
// it, in the form that has room, or nothing.
func TestAsidesAreDrawnWhereTheySit(t *testing.T) {
	set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[2]})
	l := rows.Layouts(set, Measure(set).Room.Rect)[0]
	node := &l.Figure.Nodes[0]
	a := figure.Aside{Look: scale.LineLook{Ink: scale.Ink, Token: scale.TokenLook{Shape: scale.Round}}, Forms: []figure.AsideForm{{Token: "3 May", Words: "to Gao Gang, Politburo"}, {Token: "May", Words: "to 2 others"}}}
	node.Asides = []figure.Aside{a, a}
	at := shape.RectAround(shape.Point{X: 30000, Y: 20000}, 9000, 2400)
	l.Asides[0] = []figure.Seat{{Form: 1, Token: at, Words: at.Move(shape.Point{X: 12000})}, {Form: -1}}
	g := Graph(l)[0]
	var words []string
	for _, s := range g.Shapes {
		if text, ok := s.(*shape.Text); ok {
			words = append(words, text.S)
		}
	}
	if want := []string{node.Name, node.Tag, "May", "to 2 others"}; !slices.Equal(words, want) {
		t.Errorf("the box says %q, want %q", words, want)
	}
	d := &shape.Drawing{Contents: []shape.Group{g}}
	if token, to := extentOf(d, "May"), extentOf(d, "to 2 others"); !token.Inside(at) || to.Min.X != at.Min.X+12000 || !at.Move(shape.Point{X: 12000}).Contains(shape.Point{X: to.Min.X + 1, Y: to.Center().Y}) {
		t.Errorf("the token stands at %v, the words at %v, their seats are %v", token, to, l.Asides[0][0])
	}
}

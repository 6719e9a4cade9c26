package page

import (
	"testing"

	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// TestBadgesStandOnFreeCorners takes the upper left corner of a box, or the lower right one
// of a badge that belongs below, where these are free; then the next that is; then a place
// along the border. Where all are touched a line is rather hidden than words.
func TestBadgesStandOnFreeCorners(t *testing.T) {
	style := scale.Style{Sheet: scale.Sheets[0]}
	at := shape.Rect{Min: shape.Point{X: 10000, Y: 10000}, Max: shape.Point{X: 18000, Y: 13000}}
	plot := shape.Rect{Max: shape.Point{X: style.W, Y: 30000}}
	corner := func(x, y shape.Unit) shape.Rect { return shape.RectAround(shape.Point{X: x, Y: y}, 400, 400) }
	ul, ur, lr, ll := corner(at.Min.X, at.Min.Y), corner(at.Max.X, at.Min.Y), corner(at.Max.X, at.Max.Y), corner(at.Min.X, at.Max.Y)
	line := func(a, b shape.Rect) figure.Way {
		return figure.Way{Curve: shape.Bow(a.Center(), b.Center(), 0), Token: figure.Spot{Form: -1}}
	}
	label := func(r shape.Rect) figure.Way {
		return figure.Way{Curve: shape.Bow(shape.Point{}, shape.Point{X: 100}, 0), Token: figure.Spot{Box: r}}
	}
	for _, tt := range []struct {
		name   string
		low    bool
		lines  []figure.Way
		boxes  []shape.Rect
		badges []shape.Rect
		want   shape.Rect // that the badge overlaps; of no width: none of the corners
	}{
		{"nothing in the way", false, nil, nil, nil, ul},
		{"nothing in the way below", true, nil, nil, nil, lr},
		{"a badge", false, nil, nil, []shape.Rect{ul}, ur},
		{"a badge below", true, nil, nil, []shape.Rect{lr}, ll},
		{"a line", false, []figure.Way{line(ul, ll)}, nil, nil, ur},
		{"a line along the top", false, []figure.Way{line(ul, ur)}, nil, nil, lr},
		{"the token of a line", false, []figure.Way{label(ul), label(ur)}, nil, nil, lr},
		{"another box", false, []figure.Way{label(ur)}, []shape.Rect{ul, lr}, nil, ll},
		{"all corners", false, []figure.Way{label(ul), label(ur), label(lr), label(ll)}, nil, nil, shape.Rect{}},
		{"all but a line's", false, []figure.Way{line(ll, ll.Move(shape.Point{Y: 900}))}, []shape.Rect{ul.Grow(9000, 100), ul.Grow(100, 2000), ur.Grow(100, 4000), lr.Grow(7000, 100)}, nil, ll},
	} {
		badge := figure.Badge{Words: "+", Look: scale.TokenLook{Shape: scale.Square}, Low: tt.low}
		l := &figure.Layout{Figure: &figure.Figure{Style: style, Nodes: []figure.Node{{}}}, Plot: plot, Boxes: append([]shape.Rect{at}, tt.boxes...), Lines: tt.lines}
		got := seat(l, 0, badge, tt.badges)
		if w, h := style.TokenSize(badge.Look, badge.Words); got.Width() != w || got.Height() != h || !got.Overlaps(at) {
			t.Errorf("%s: the badge has %v, of a token it is %s by %s", tt.name, got, w, h)
		}
		for i, c := range []shape.Rect{ul, ur, lr, ll} {
			if on := got.Overlaps(c); on != (c == tt.want) {
				t.Errorf("%s: the badge at %v stands on corner %d: %t", tt.name, got, i, on)
			}
		}
	}
}

// TestBadgesFindRoomAtHubs puts a badge between the lines of a hub that leave no corner
// free.
func TestBadgesFindRoomAtHubs(t *testing.T) {
	style := scale.Style{Sheet: scale.Sheets[0]}
	at := shape.Rect{Min: shape.Point{X: 20000, Y: 20000}, Max: shape.Point{X: 28000, Y: 22000}}
	l := &figure.Layout{Figure: &figure.Figure{Style: style, Nodes: []figure.Node{{}}}, Plot: shape.Rect{Max: shape.Point{X: style.W, Y: 40000}}, Boxes: []shape.Rect{at}}
	for _, x := range []shape.Unit{19000, 21000, 24000, 27000, 29000} {
		for _, y := range []shape.Unit{0, 40000} {
			l.Lines = append(l.Lines, figure.Way{Curve: shape.Bow(shape.Point{X: x, Y: at.Center().Y}, shape.Point{X: x, Y: y}, 0), Token: figure.Spot{Form: -1}})
		}
	}
	got := seat(l, 0, figure.Badge{Words: "0 → 2", Look: scale.TokenLook{Shape: scale.Square}, Low: true}, nil)
	for i := range l.Lines {
		if line := l.Lines[i].Flatten(); line.Through(got) {
			t.Errorf("the badge at %v lies on line %d", got, i)
		}
	}
}

// TestBadgesStayOnTheSheet moves them in from its edges, and on slides off the words above
// the plot.
func TestBadgesStayOnTheSheet(t *testing.T) {
	for _, sheet := range scale.Sheets {
		style := scale.Style{Sheet: sheet}
		plot := shape.Rect{Min: shape.Point{Y: 8000}, Max: shape.Point{X: style.W, Y: 20000}}
		badge := figure.Badge{Words: "new", Look: scale.TokenLook{Shape: scale.Round}}
		for _, box := range []shape.Rect{
			{Min: shape.Point{X: 0, Y: 12000}, Max: shape.Point{X: 4000, Y: 14000}},
			{Min: shape.Point{X: style.W - 4000, Y: 12000}, Max: shape.Point{X: style.W, Y: 14000}},
			{Min: shape.Point{X: 9000, Y: 8000}, Max: shape.Point{X: 13000, Y: 10000}},
		} {
			l := &figure.Layout{Figure: &figure.Figure{Style: style, Nodes: []figure.Node{{}}}, Plot: plot, Boxes: []shape.Rect{box}}
			got := seat(l, 0, badge, nil)
			if got.Min.X <= 0 || got.Max.X >= style.W || sheet.Slide && got.Min.Y < plot.Min.Y-style.Em()/2 {
				t.Errorf("%s: a badge of the box %v stands at %v", sheet.Name, box, got)
			}
			if box.Min.X == 0 && (got.Center().Y != box.Min.Y || got.Min.X > style.Em()/2) {
				t.Errorf("%s: at the edge of the sheet a badge stands at %v, not on the first corner of %v", sheet.Name, got, box)
			}
		}
	}
}

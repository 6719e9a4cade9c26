package route

import (
	"math/rand/v2"
	"slices"
	"testing"

	"cablegraph/graph"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

var blue, red = shape.RGB(0x2636a0), shape.RGB(0x5e0b1d)

// A drawn route is its shapes by what they are.
type drawn struct {
	lines, heads, rings []*shape.Path
}

// draw draws a route in the column at 10000, rows a step apart.
func draw(m *sequence.Message) (r Route, d drawn, y func(row int) shape.Unit) {
	y = func(row int) shape.Unit { return shape.Unit(row+1) * Step(style) }
	r = Of(style, m, row)
	var b shape.Builder
	r.Draw(&b, style, m, 10000, y)
	for _, s := range b.Shapes {
		switch p := s.(*shape.Path); {
		case p.Fill == shape.White:
			d.rings = append(d.rings, p)
		case p.Fill != shape.None:
			d.heads = append(d.heads, p)
		default:
			d.lines = append(d.lines, p)
		}
	}
	return r, d, y
}

// room returns the box around the points of a path.
func room(p *shape.Path) shape.Rect {
	var all []shape.Point
	for _, s := range p.Segs {
		switch s.Op {
		case shape.CurveTo:
			all = append(all, s.P[:]...)
		case shape.MoveTo, shape.LineTo:
			all = append(all, s.P[0])
		}
	}
	return shape.Bounds(all)
}

// TestLinesStopAtWhatStandsThere draws upright lines that run through no token and no ring,
// and stop short of the middle of a row only where a token, a ring or the head of that line stands.
func TestLinesStopAtWhatStandsThere(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 51))
	for range 3000 {
		m := message(random)
		m.Via = slices.DeleteFunc(m.Via, func(v int) bool { return slices.Contains(m.From, v) }) // his ring hides behind his token
		m.Look = scale.LineLook{Label: "asks", Ink: blue, Head: scale.Triangle}
		if random.IntN(2) == 0 {
			m.Look.Token.Shape = scale.Square
		}
		r, d, y := draw(m)
		if len(d.heads) != len(r.Heads) || len(d.rings) != len(r.Rings) {
			t.Errorf("%s: %d heads and %d rings drawn, want %d and %d", describe(m), len(d.heads), len(d.rings), len(r.Heads), len(r.Rings))
		}
		for i, h := range r.Heads {
			head := room(d.heads[i])
			if h.atToken && head.Min.Y < y(h.Row)+clearance(style, m) && head.Max.Y > y(h.Row)-clearance(style, m) {
				t.Errorf("%s: a head from %v to %v points into the token on %d", describe(m), head.Min.Y, head.Max.Y, h.Row)
			}
		}
		for _, p := range d.lines {
			line := room(p)
			if line.Width() != 0 {
				t.Errorf("%s: a line leans from %v to %v", describe(m), line.Min, line.Max)
			}
			for _, token := range m.From {
				if line.Min.Y < y(token)+clearance(style, m) && line.Max.Y > y(token)-clearance(style, m) {
					t.Errorf("%s: a line from %v to %v runs through the token on %d", describe(m), line.Min.Y, line.Max.Y, token)
				}
			}
			for _, p := range d.rings {
				if ring := room(p); line.Min.X > ring.Min.X && line.Min.X < ring.Max.X && line.Min.Y < ring.Max.Y && line.Max.Y > ring.Min.Y {
					t.Errorf("%s: a line from %v to %v runs through a ring", describe(m), line.Min.Y, line.Max.Y)
				}
			}
			for v := range 8 {
				stands := slices.Contains(m.From, v) || slices.ContainsFunc(r.Rings, func(g Ring) bool { return g.Row == v })
				for _, end := range []struct {
					short shape.Unit // of the middle of the row
					below bool
				}{{line.Min.Y - y(v), true}, {y(v) - line.Max.Y, false}} {
					head := slices.ContainsFunc(r.Heads, func(h Head) bool {
						return h.Row == v && h.Below == end.below && 10000+h.Aside == line.Min.X
					})
					if end.short > 0 && end.short < Step(style)/2 && !stands && !head {
						t.Errorf("%s: a line stops %v short of row %d", describe(m), end.short, v)
					}
				}
			}
		}
	}
}

// TestHeadsComeFromTheirLines points them up where the line comes from below; the nearer to
// the sender, the smaller.
func TestHeadsComeFromTheirLines(t *testing.T) {
	height := func(from, to int) shape.Unit {
		m := &sequence.Message{Message: &graph.Message{From: []int{from}, To: []int{to}}, Look: scale.LineLook{Label: "asks", Ink: blue, Head: scale.Triangle}}
		_, d, y := draw(m)
		head, line := room(d.heads[0]), room(d.lines[0])
		middle := head.Center().Y
		if from < to && (head.Max.Y < y(to) || line.Max.Y > middle || line.Max.Y < head.Min.Y) || from > to && (head.Min.Y > y(to) || line.Min.Y < middle || line.Min.Y > head.Max.Y) {
			t.Errorf("from %d to %d: a line from %v to %v has a head from %v to %v", from, to, line.Min.Y, line.Max.Y, head.Min.Y, head.Max.Y)
		}
		return head.Height()
	}
	if near, far := height(3, 4), height(3, 5); near >= far || near != height(4, 3) || far != height(5, 3) {
		t.Errorf("heads are %v high from the next row, %v from further", near, far)
	}
}

// on returns where a dashed line has ink, from the upper end of the first.
func on(p *shape.Path, top shape.Unit) [][2]shape.Unit {
	var out [][2]shape.Unit
	line := room(p)
	for y := line.Min.Y; y < line.Max.Y; y += p.Dash[0] + p.Dash[1] {
		out = append(out, [2]shape.Unit{y - top, min(y+p.Dash[0], line.Max.Y) - top})
	}
	return out
}

// TestReportsAreDashed by turns in two inks where they pass on two stands, and no dash over another.
func TestReportsAreDashed(t *testing.T) {
	m := &sequence.Message{Message: &graph.Message{From: []int{0}, To: []int{7}}, Look: scale.LineLook{Label: "asks", Ink: blue, Head: scale.Triangle}}
	if _, d, _ := draw(m); len(d.lines) != 1 || d.lines[0].Dash != nil || d.lines[0].Stroke != blue {
		t.Error("the line of what is no report is not whole")
	}
	m.Stand.Report = true
	if _, d, _ := draw(m); len(d.lines) != 1 || d.lines[0].Dash == nil || d.lines[0].Stroke != blue {
		t.Error("the line of a report is not dashed")
	}
	m.Second = &scale.LineLook{Ink: red}
	_, d, _ := draw(m)
	if len(d.lines) != 2 || d.lines[0].Stroke != blue || d.lines[1].Stroke != red {
		t.Fatalf("a report of two stands has %d lines", len(d.lines))
	}
	top := room(d.lines[0]).Min.Y
	first, second := on(d.lines[0], top), on(d.lines[1], top)
	if len(first) < 3 || len(first)-len(second) > 1 {
		t.Errorf("%d and %d dashes", len(first), len(second))
	}
	for i := range second {
		if second[i][0] <= first[i][1] || i+1 < len(first) && first[i+1][0] <= second[i][1] {
			t.Errorf("dash %d of the second stand, %v, lies on %v", i, second[i], first)
		}
	}
}

package page

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/internal/rendertest/rows"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// drawn measures and draws all figures of a set in rows.
func drawn(set *figure.Set) (*Page, []*figure.Layout, []*shape.Drawing) {
	p := Measure(set)
	layouts := rows.Layouts(set, p.Room.Rect)
	var drawings []*shape.Drawing
	for _, l := range layouts {
		drawings = append(drawings, p.Draw(l))
	}
	return p, layouts, drawings
}

// extent returns the box around a group.
func extent(g shape.Group) shape.Rect {
	var faces *typeset.Faces
	var points []shape.Point
	for _, s := range g.Shapes {
		switch s := s.(type) {
		case *shape.Text:
			box := faces.TextBox(s)
			points = append(points, box.Min, box.Max)
		case *shape.Path:
			for _, seg := range s.Segs {
				if seg.Op != shape.Close {
					points = append(points, seg.P[0])
				}
			}
		}
	}
	return shape.Bounds(points)
}

// TestPartsStandApart draws every sheet in every way: all figures of a run have
// one size, everything lies on the canvas, and heading, plot, keys, legend and
// strip follow each other downwards.
func TestPartsStandApart(t *testing.T) {
	for _, sheet := range scale.Sheets {
		for _, style := range []scale.Style{{Sheet: sheet}, {Sheet: sheet, Grey: true}, {Sheet: sheet, NoTitle: true}} {
			set := figure.Compose(rendertest.Rich(t), style)
			if style.Rules().Fixed { // rows need more than a slide has
				style.H *= 3
				set = figure.Compose(rendertest.Rich(t), style)
			}
			p, layouts, drawings := drawn(set)
			for i, d := range drawings {
				if d.H != drawings[0].H || d.W != sheet.W || p.Room.Fixed && d.H != style.H {
					t.Errorf("%s: figure %d is %v by %v", sheet.Name, i, d.W, d.H)
				}
				canvas := shape.Rect{Max: shape.Point{X: d.W, Y: d.H}}
				below := shape.Unit(0)
				for _, g := range d.Contents {
					box := extent(g)
					if !box.Inside(canvas) {
						t.Errorf("%s: %s of figure %d lies at %v, outside of the canvas", sheet.Name, g.ID, i, box)
					}
					switch g.Class {
					case shape.ClassTitle:
						if box.Max.Y > layouts[i].Plot.Min.Y {
							t.Errorf("%s: the heading of figure %d reaches into the plot", sheet.Name, i)
						}
					case shape.ClassNode, shape.ClassGhost, shape.ClassEdge:
						below = layouts[i].Plot.Max.Y
					default:
						if box.Min.Y < below {
							t.Errorf("%s: %s of figure %d begins at %v, what is above ends at %v", sheet.Name, g.Class, i, box.Min.Y, below)
						}
						below = box.Max.Y
					}
				}
			}
		}
	}
}

// TestGroupsAreNamed gives every group of a drawing an ID and a key of its own,
// and things that several figures show the same key.
func TestGroupsAreNamed(t *testing.T) {
	_, layouts, drawings := drawn(figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]}))
	for i, d := range drawings {
		var ids, keys []string
		for _, g := range d.Contents {
			ids, keys = append(ids, g.ID), append(keys, g.Key)
		}
		for _, n := range layouts[i].Figure.Nodes {
			if !slices.Contains(keys, n.Key) {
				t.Errorf("no group of %s has the key of %s", d.ID, n.Name)
			}
		}
		for _, e := range layouts[i].Figure.Edges {
			if !slices.Contains(keys, e.Key) {
				t.Errorf("no group of %s has the key %s", d.ID, e.Key)
			}
		}
		for _, names := range [][]string{ids, keys} {
			slices.Sort(names)
			if slices.Contains(names, "") || len(slices.Compact(slices.Clone(names))) != len(names) {
				t.Errorf("%s: the groups are called %q", d.ID, names)
			}
		}
	}
}

// TestLegendDrawsWhatTheFigureExplains writes its headings and labels in their order; on
// slides without headings but those of what the lines tell, which stand beside the dates.
func TestLegendDrawsWhatTheFigureExplains(t *testing.T) {
	for _, sheet := range scale.Sheets {
		_, _, drawings := drawn(figure.Compose(rendertest.Rich(t), scale.Style{Sheet: sheet}))
		set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: sheet})
		for i, f := range set.Figures {
			var want []string
			for _, g := range f.Legend {
				if !sheet.Slide {
					want = append(want, g.Heading)
				}
				for _, item := range g.Items {
					want = append(want, item.Label)
				}
			}
			if diff := cmp.Diff(want, explained(drawings[i])); diff != "" {
				t.Errorf("%s, figure %d (-want +got):\n%s", sheet.Name, i, diff)
			}
			if title := texts(drawings[i], shape.ClassTitle); sheet.Slide && !slices.Contains(title, f.Legend[0].Heading) {
				t.Errorf("%s, figure %d: %q does not say what the lines tell, %s", sheet.Name, i, title, f.Legend[0].Heading)
			}
		}
	}
}

// explained returns the words of the legend, without those on its samples.
func explained(d *shape.Drawing) []string {
	var out []string
	for _, g := range d.Contents {
		for _, s := range g.Shapes {
			if text, ok := s.(*shape.Text); ok && g.Class == shape.ClassLegend && text.Anchor == shape.Start {
				out = append(out, text.S)
			}
		}
	}
	return out
}

// texts returns the words of the groups of a class.
func texts(d *shape.Drawing, class string) []string {
	var out []string
	for _, g := range d.Contents {
		for _, s := range g.Shapes {
			if text, ok := s.(*shape.Text); ok && g.Class == class {
				out = append(out, text.S)
			}
		}
	}
	return out
}

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

func TestTitleLines(t *testing.T) {
	s := scale.Style{Sheet: scale.Sheets[1]}
	for _, tt := range []struct {
		title string
		want  []string
	}{
		{"Short", []string{"Short"}},
		{"", []string{""}},
		{"A title that is too long for one line of this sheet", []string{"A title that is too long for one line of this", "sheet"}},
		{strings.Repeat("words ", 40), []string{"words words words words words words", "words words words words words words", "words words words words words words w…"}},
		{strings.Repeat("x", 200), []string{strings.Repeat("x", 37) + "…"}},
	} {
		if diff := cmp.Diff(tt.want, titleLines(s, tt.title)); diff != "" {
			t.Errorf("%.20q (-want +got):\n%s", tt.title, diff)
		}
	}
}

// TestHeadingStandsBesideOrBelow sets the counts beside a short title.
func TestHeadingStandsBesideOrBelow(t *testing.T) {
	base := func(title string) shape.Unit {
		f := &figure.Figure{Title: title, Counts: []string{"5 messages"}, Style: scale.Style{Sheet: scale.Sheets[1]}}
		shapes := heading(f, "").Shapes
		return shapes[len(shapes)-1].(*shape.Text).At.Y - shapes[0].(*shape.Text).At.Y
	}
	if got := base("Short"); got != 0 {
		t.Errorf("beside a short title the counts stand %v lower", got)
	}
	if got := base(strings.Repeat("words ", 12)); got <= 0 {
		t.Errorf("of a long title the counts stand %v lower", got)
	}
}

// TestArrowsKeepTheirHeads draws lines that are long and too short for heads.
func TestArrowsKeepTheirHeads(t *testing.T) {
	s := scale.Style{Sheet: scale.Sheets[0]}
	for h := scale.Triangle; h <= scale.NoHead; h++ {
		e := figure.Edge{Width: 90, Look: scale.LineLook{Ink: scale.Ink, Head: h}, Both: true, Dashed: true}
		for _, length := range []shape.Unit{20, 10000} {
			var b shape.Builder
			arrow(&b, s, &e, &figure.Way{Curve: shape.Bow(shape.Point{}, shape.Point{X: length}, 100), Token: figure.Spot{Form: -1}})
			line := b.Shapes[0].(*shape.Path)
			if len(line.Dash) == 0 || line.Segs[1].Op != shape.CurveTo {
				t.Errorf("head %d: the line comes first, dashed: %+v", h, line)
			}
			if want := 1 + 2*len(h.Pieces(s, e.Width)); len(b.Shapes) != want {
				t.Errorf("head %d, length %d: %d shapes, want %d", h, length, len(b.Shapes), want)
			}
		}
	}
}

// TestSaidKeepsOffItsHeading looks at the sample of a box with a token, which is
// under the heading of its group.
func TestSaidKeepsOffItsHeading(t *testing.T) {
	for _, words := range []string{"8", "3 May", "23 September"} {
		s := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]}).Style
		look := scale.LineLook{Ink: scale.Ink, Token: scale.TokenLook{Shape: scale.Square}}
		item := figure.LegendItem{Label: "said", Box: &figure.Node{Said: &scale.Token{Forms: []string{words}, Look: look.Token}, SaidLook: look}}
		var b shape.Builder
		base := shape.Unit(100 * shape.Pt)
		Item(&b, s, item, shape.Point{Y: base})
		at := extent(shape.Group{Shapes: b.Shapes[:len(b.Shapes)-1]}) // without the label
		if heading := base - s.Rules().LegendLine; at.Min.Y < heading+shape.Pt {
			t.Errorf("%q reaches up to %v, %v is the line of the heading", words, at.Min.Y, heading)
		}
		if label := b.Shapes[len(b.Shapes)-1].(*shape.Text); at.Max.X > label.At.X {
			t.Errorf("%q reaches into its label", words)
		}
	}
}

// TestHeadingCutsNoCounts breaks what a figure counts where a column has no room for it
// in one line, and makes room for the lines.
func TestHeadingCutsNoCounts(t *testing.T) {
	counts := "30 lines: 15 new (1 of them perhaps), 2 more, 2 the same, 11 gone (1 of them perhaps)"
	f := &figure.Figure{Style: scale.Style{Sheet: scale.Sheets[1]}, Title: "A title", Dates: "12 July 1950", Counts: []string{counts}}
	var lines []string
	low := shape.Unit(0)
	for _, s := range heading(f, "").Shapes {
		if text, ok := s.(*shape.Text); ok && text.Anchor == shape.End {
			lines, low = append(lines, text.S), max(low, text.At.Y)
		}
	}
	if got := strings.Join(lines, " "); got != counts || len(lines) < 2 {
		t.Errorf("the heading counts %q", lines)
	}
	if room := headingHeight(f.Style, []*figure.Figure{f}); low >= room {
		t.Errorf("the last line stands at %s, above the plot are %s", low, room)
	}
}

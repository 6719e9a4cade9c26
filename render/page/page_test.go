package page

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/internal/rendertest/rows"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// drawn measures and draws all figures of a set in rows.
func drawn(set *figure.Set) (*Page, []*figure.Layout, []*shape.Drawing) {
	p := Measure(set)
	layouts := rows.Layouts(set, p.Room.Rect)
	var drawings []*shape.Drawing
	for _, d := range p.Draw(layouts) {
		drawings = append(drawings, d)
	}
	return p, layouts, drawings
}

// words returns what stands in the groups of a class.
func words(d *shape.Drawing, class string) []string {
	var words []string
	for _, g := range d.Contents {
		for _, s := range g.Shapes {
			if text, ok := s.(*shape.Text); ok && g.Class == class {
				words = append(words, text.S)
			}
		}
	}
	return words
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
	for _, sheet := range figure.Sheets {
		for _, style := range []figure.Style{{Sheet: sheet}, {Sheet: sheet, Grey: true}, {Sheet: sheet, NoTitle: true}} {
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
	_, layouts, drawings := drawn(figure.Compose(rendertest.Rich(t), figure.Style{Sheet: figure.Sheets[0]}))
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

// TestLegendExplainsWhatOccurs reads it.
func TestLegendExplainsWhatOccurs(t *testing.T) {
	for _, style := range []figure.Style{{Sheet: figure.Sheets[0]}, {Sheet: figure.Sheets[3]}} {
		_, _, drawings := drawn(figure.Compose(rendertest.Rich(t), style))
		want := []string{
			"Kind", "draft", "letter", "memo", "note", "report", "other (2 values)", "not said",
			"Messages", "1", "2–5", "Marks", "date uncertain", "relayed", "both ways", "silent here",
		}
		for _, d := range drawings {
			if diff := cmp.Diff(want, words(d, shape.ClassLegend)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", style.Name, diff)
			}
		}
	}
	plain := rendertest.Series(t, "date,from,to\n1950-01-03,ann,bob\n1950-01-04,ann,bob\n", "")
	_, _, drawings := drawn(figure.Compose(plain, figure.Style{Sheet: figure.Sheets[0]}))
	if diff := cmp.Diff([]string{"Messages", "1", "2"}, words(drawings[0], shape.ClassLegend)); diff != "" {
		t.Errorf("where nothing else occurs (-want +got):\n%s", diff)
	}
}

func TestTitleLines(t *testing.T) {
	s := figure.Style{Sheet: figure.Sheets[1]}
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
		f := &figure.Figure{Title: title, Counts: []string{"5 messages"}, Style: figure.Style{Sheet: figure.Sheets[1]}}
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

// TestTicks dates the strip by days, months or years.
func TestTicks(t *testing.T) {
	day := func(y int64, m, d int) edtf.Day { return edtf.Date(y, m, d) }
	for _, tt := range []struct {
		first, last edtf.Day
		want        []string
	}{
		{day(1950, 6, 1), day(1950, 6, 4), []string{"1 Jun 1950", "2 Jun 1950", "3 Jun 1950", "4 Jun 1950"}},
		{day(1950, 6, 1), day(1950, 7, 10), []string{"1 Jun 1950", "8 Jun 1950", "15 Jun 1950", "22 Jun 1950", "29 Jun 1950", "6 Jul 1950"}},
		{day(1950, 1, 1), day(1950, 9, 30), strings.Split("Jan 1950,Feb 1950,Mar 1950,Apr 1950,May 1950,Jun 1950,Jul 1950,Aug 1950,Sep 1950", ",")},
		{day(1900, 1, 1), day(1950, 1, 1), []string{"1900", "1905", "1910", "1915", "1920", "1925", "1930", "1935", "1940", "1945"}},
	} {
		strip := newStrip(&figure.Timescale{First: tt.first, Last: tt.last, Bins: []figure.Bin{{First: tt.first, Last: tt.last}}}, figure.Style{Sheet: figure.Sheets[0]})
		g := strip.draw(graph.Period{Start: tt.first, End: tt.last}, 0)
		if diff := cmp.Diff(tt.want, words(&shape.Drawing{Contents: []shape.Group{g}}, shape.ClassStrip)); diff != "" {
			t.Errorf("%s to %s (-want +got):\n%s", tt.first, tt.last, diff)
		}
	}
}

// TestStripSaysWhatLiesBeyond counts what no bin holds.
func TestStripSaysWhatLiesBeyond(t *testing.T) {
	_, _, drawings := drawn(figure.Compose(rendertest.Rich(t), figure.Style{Sheet: figure.Sheets[0]}))
	got := words(drawings[0], shape.ClassStrip)
	if want := []string{"← 1 earlier", "2 later →"}; !slices.Equal(got[len(got)-2:], want) {
		t.Errorf("the strip says %q, want %q in the end", got, want)
	}
	empty := newStrip(&figure.Timescale{}, figure.Style{Sheet: figure.Sheets[0]})
	if empty.height() != 0 || len(empty.draw(graph.Period{}, 0).Shapes) != 0 {
		t.Error("a strip without periods takes room")
	}
}

// TestArrowsKeepTheirHeads draws lines that are long and too short for heads.
func TestArrowsKeepTheirHeads(t *testing.T) {
	s := figure.Style{Sheet: figure.Sheets[0]}
	for h := figure.Triangle; h <= figure.NoHead; h++ {
		e := figure.Edge{Width: 90, Look: figure.LineLook{Ink: figure.Ink, Head: h}, Both: true, Dashed: true}
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

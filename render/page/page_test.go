package page

import (
	"slices"
	"testing"

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

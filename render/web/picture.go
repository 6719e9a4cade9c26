package web

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/render/shape"
)

// graphs returns the drawings of periods as the page shows them, f0, f1 … or under
// another letter, all cut at the same heights, so that boxes keep their places from
// period to period. A period without a drawing stays without. The script finds the
// groups that it asks for by their IDs.
func graphs(letter string, drawings []*shape.Drawing, asks func(shape.Group) bool) []*shape.Drawing {
	out := make([]*shape.Drawing, len(drawings))
	var all []shape.Group
	for i, d := range drawings {
		if d != nil {
			out[i] = picture(fmt.Sprint(letter, i), d, asks)
			all = append(all, out[i].Contents...)
		}
	}
	for i, d := range out {
		if d != nil {
			out[i] = cut(d, all)
		}
	}
	return out
}

// changes returns the drawings of what changed as the page shows them, c1, c2 …
func changes(of []Figure) []*shape.Drawing {
	drawings := make([]*shape.Drawing, len(of))
	for i, c := range of {
		drawings[i] = c.Drawing
	}
	return graphs("c", drawings, func(shape.Group) bool { return false })
}

// others returns other drawings as the page shows them, g0, g1 …
func others(of []Figure) []*shape.Drawing {
	var out []*shape.Drawing
	for i, f := range of {
		d := picture(fmt.Sprint("g", i), f.Drawing, isMark)
		out = append(out, cut(d, d.Contents))
	}
	return out
}

// picture returns a drawing under another name, without its heading and register,
// which the page has as text. What a group is called is its first line: the rest is
// in the list. Only groups that the script asks for keep their IDs.
func picture(id string, d *shape.Drawing, asks func(shape.Group) bool) *shape.Drawing {
	out := *d
	out.ID, out.Desc = id, ""
	out.Contents = slices.DeleteFunc(slices.Clone(d.Contents), func(g shape.Group) bool {
		return g.ID == shape.ClassTitle || g.ID == shape.ClassRegister // panels keep their headings, and figures what they do not draw
	})
	for k := range out.Contents {
		g := &out.Contents[k]
		g.Title, _, _ = strings.Cut(g.Title, "\n")
		if !asks(*g) {
			g.ID = ""
		}
	}
	return &out
}

// isPart reports whether a group is a line or a box of a network.
func isPart(g shape.Group) bool {
	return g.Class == shape.ClassEdge || g.Class == shape.ClassNode || g.Class == shape.ClassGhost
}

// isMark reports whether a group stands for one message.
func isMark(g shape.Group) bool { return strings.HasPrefix(g.Key, markKey) }

// markKey begins the key of a group that stands for one message.
const markKey = "message-"

// cut cuts a drawing where groups begin and end.
func cut(d *shape.Drawing, groups []shape.Group) *shape.Drawing {
	const margin = 4 * shape.Pt
	top, bottom := shape.Extent(groups)
	return d.Crop(top-margin, bottom+margin)
}

// smallest is the size of the smallest words of a drawing; 0 where it has none.
func smallest(d *shape.Drawing) shape.Unit {
	var least shape.Unit
	for _, g := range d.Contents {
		for _, s := range g.Shapes {
			if t, ok := s.(*shape.Text); ok && (least == 0 || t.Size < least) {
				least = t.Size
			}
		}
	}
	return least
}

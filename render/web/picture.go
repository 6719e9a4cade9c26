package web

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/render/shape"
)

// pictures returns the drawings as the page shows them: without their headings and
// registers, which the page has as text; all cut at the same heights, so that
// boxes keep their places from period to period. What a group is called is its
// first line: the rest is in the list. They are named by prefix and number.
func pictures(prefix string, drawings []*shape.Drawing) []*shape.Drawing {
	if drawings == nil {
		return nil
	}
	out := make([]*shape.Drawing, len(drawings))
	var top, bottom shape.Unit
	for i, d := range drawings {
		picture := *d
		picture.ID, picture.Desc = fmt.Sprint(prefix, i), ""
		picture.Contents = slices.Clone(d.Contents)
		picture.Contents = slices.DeleteFunc(picture.Contents, func(g shape.Group) bool {
			return g.Class == shape.ClassTitle || g.Class == shape.ClassRegister
		})
		for k := range picture.Contents {
			g := &picture.Contents[k]
			g.Title, _, _ = strings.Cut(g.Title, "\n")
			g.URL = ""
		}
		t, b := shape.Extent(picture.Contents)
		if i == 0 {
			top = t
		}
		top, bottom = min(top, t), max(bottom, b)
		out[i] = &picture
	}
	const margin = 4 * shape.Pt
	for i, d := range out {
		out[i] = d.Crop(top-margin, bottom+margin)
	}
	return out
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

package lanes

import (
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// paper returns the style of a time figure on paper: no type in it is smaller
// than 7 pt, whatever the sheet.
func paper(s scale.Style) scale.Style {
	s.Text = max(s.Text, 8*shape.Pt)
	return s
}

// headStyle returns the style in which heads are drawn: smaller than in networks,
// because the next lane is near.
func headStyle(s scale.Style) scale.Style {
	s.Text = s.Text * 5 / 8
	return s
}

// pitch is the least distance of two columns.
func pitch(s scale.Style) shape.Unit { return s.Label() * 10 / 7 }

// tokenHeight is that of a token, on a lane.
func tokenHeight(s scale.Style) shape.Unit { return s.Label() * 5 / 4 }

// step is the distance of the lanes on which tokens stand.
func step(s scale.Style) shape.Unit { return s.Label() * 94 / 70 }

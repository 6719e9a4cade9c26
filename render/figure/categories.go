package figure

import (
	"cablegraph/graph"
	"cablegraph/render/shape"
)

// Categories are the scale of hues and heads: they say what a line's messages
// have in common.
type Categories struct {
	Heading string
	Looks   []LineLook // by category
	Told    bool       // there is something to tell apart
}

// A LineLook is how the lines of one category look.
type LineLook struct {
	Label string
	Ink   shape.Color
	Words shape.Color // of labels on such a line: the same hue, darker where it would be too pale
	Head  Head
	Token TokenLook
}

// newCategories gives every category of the series its look. There are as many
// inks as graph has categories beside the one that is not said.
func newCategories(c *graph.Categories, grey bool) Categories {
	out := Categories{Heading: c.Heading, Told: len(c.Labels) > 1 || len(c.Labels) == 1 && c.Unsaid != 0}
	for i, label := range c.Labels {
		look := LineLook{Label: label, Ink: inks[min(i, len(inks)-1)], Head: Head(min(i, len(inks)-1)), Token: tokens[min(i, len(tokens)-1)]}
		unsaid := i == c.Unsaid && len(c.Labels) > 1
		if unsaid {
			look.Ink, look.Head, look.Token = unsaidInk, Open, TokenLook{}
		}
		look.Words = look.Ink
		switch {
		case grey && unsaid:
			look.Ink, look.Words = Ink, Ink
		case grey:
			look.Ink, look.Words = Black, Black
		case unsaid:
			look.Words = Faint
		}
		out.Looks = append(out.Looks, look)
	}
	return out
}

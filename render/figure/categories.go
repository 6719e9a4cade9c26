package figure

import (
	"strings"

	"cablegraph/graph"
	"cablegraph/render/shape"
)

// Categories are the scale of hues, heads and tokens: they say what a line's
// messages have in common. Nothing but a category has a hue.
type Categories struct {
	Heading string
	Looks   []LineLook // by category
	Told    bool       // there is something to tell apart
}

// A LineLook is how the lines of one category look.
type LineLook struct {
	Label string
	Ink   shape.Color
	Head  Head
	Token TokenLook
}

// About is what the categories of a figure say: the heading of the legend, and
// the question that most messages of the figure answer.
func (c Categories) About(question string) string {
	return strings.TrimSpace(c.Heading + " " + question)
}

// colorOf returns the first colour that a legend has for a label.
func colorOf(l graph.Legend, label string) graph.Color {
	for _, e := range l.Entries {
		if e.Label == label && e.Color.Chosen() {
			return e.Color
		}
	}
	return graph.Color{}
}

// plainLook is a line of a set without categories.
var plainLook = LineLook{Ink: Black, Head: Triangle}

// newCategories gives every category of the series its look: the slots in their
// order, in the colour that the legend has for it, if any; grey to what is not
// said, black to reports of several.
func newCategories(c *graph.Categories, legend graph.Legend, grey bool) Categories {
	out := Categories{Heading: c.Heading, Told: len(c.Labels) > 1 || len(c.Labels) == 1 && c.Unsaid != 0}
	for i, label := range c.Labels {
		look := plainLook
		switch {
		case !out.Told:
		case i == c.Unsaid:
			look.Ink, look.Head = unsaidInk, Open
		case i == c.Several:
			look.Head = Block
		default:
			slot := min(i, len(inks)-1)
			look.Ink, look.Head, look.Token = inks[slot], Head(slot), tokens[slot]
			if chosen := colorOf(legend, label); chosen.Chosen() {
				look.Ink = shape.RGB(chosen.RGB)
			}
		}
		if look.Label = label; grey {
			look.Ink = Black
		}
		out.Looks = append(out.Looks, look)
	}
	return out
}

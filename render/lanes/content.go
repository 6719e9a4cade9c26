package lanes

import (
	"cablegraph/graph"
	"cablegraph/render/lanes/pause"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/lanes/strip"
	"cablegraph/render/lanes/tell"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// A content is what all pages of a figure have in common. Its style is as wide as the
// room within the margins.
type content struct {
	*strip.Frame
	whole      *graph.Series
	messages   []sequence.Message // in the order of time
	categories scale.Categories
}

// words is the language of the figure.
func (c *content) words() words.Language { return c.Style.Words }

// leastPause is how many days a pause has at least that is marked.
func (c *content) leastPause() int { return pause.Least(c.Set.Series.Periods, c.messages) }

// mostNamed is how many principals a headline names.
const mostNamed = 5

// headline names the figure: by its principals, where they are few, and its
// months. A title is for its author to give.
func (c *content) headline() string {
	var names []string
	for _, l := range c.Cast.Lanes {
		if l.Principal {
			names = append(names, c.Set.Name(l.Actors[0]))
		}
	}
	who := c.words().MessagesHeading()
	if len(names) > 0 && len(names) <= mostNamed {
		who = c.words().Names(names)
	}
	return c.words().Comma(who, c.dates())
}

// dates are the months of all messages.
func (c *content) dates() string { return tell.Dates(c.Set, c.messages, c.Unit) }

// title is the headline in lines.
func (c *content) title() []string {
	return c.Style.Faces.Break(c.headline(), headSize(c.Style), true, c.Style.W)
}

// highest is how high a page is at most.
func (c *content) highest() shape.Unit {
	if c.Style.H > 0 {
		return c.Style.H
	}
	return c.Style.Page
}

// marginOf is the margin at the left and the right: half of that of other figures, which
// are less full.
func marginOf(s scale.Style) shape.Unit { return s.Margin() / 2 }

// headSize is the size of the title.
func headSize(s scale.Style) shape.Unit { return s.Label() * 11 / 7 }

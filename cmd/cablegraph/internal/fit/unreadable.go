package fit

import (
	"fmt"
)

// roomy returns an error where the plot has no room for two boxes over each other
// or side by side, whoever they are.
func roomy(c *Composition, o Options) error {
	for _, f := range c.Set.Figures {
		for _, n := range f.Nodes {
			if room := c.Page.Room; n.W > room.Width() || n.H > room.Height() || 2*n.W > room.Width() && 2*n.H > room.Height() {
				return crowded(f.ID, o)
			}
		}
	}
	return nil
}

// crowded says that a figure can't be drawn, and what would help.
func crowded(id string, o Options) error {
	w, h := o.Style.MM()
	help := "a larger --size, or names in the column short of actors.csv"
	if o.Style.H > 0 && !(o.Style.NoLegend && o.Style.NoStrip && o.Style.NoTitle) {
		help += "; --no-legend, --no-strip and --no-title leave more room"
	}
	switch {
	case o.Style.H == 0:
		help = "a larger --size or --height, or names in the column short of actors.csv"
	case !o.Style.Slide:
		help += "; a width alone makes figures as high as they need: --size " + fmt.Sprint(w)
	case o.Count.Min < 2 && o.Changes == nil: // which --min does not go with
		help += "; --min 2 leaves out lines of one message"
	}
	return &UnreadableError{id, Size(w, h), help}
}

// An UnreadableError is the error for a figure that its sheet has no room for.
type UnreadableError struct {
	figure, sheet string
	Help          string // what helps
}

func (e *UnreadableError) Error() string {
	return fmt.Sprintf("the figure of %s can't be read on %s mm", e.figure, e.sheet)
}

// Size spells a sheet in mm as a user names it; 0 high is as high as needed.
func Size(w, h int) string {
	if h == 0 {
		return fmt.Sprint(w)
	}
	return fmt.Sprintf("%dx%d", w, h)
}

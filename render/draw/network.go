package draw

import (
	"cablegraph/graph/account"
	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// registerOf is what the name of a register has behind that of its figure.
const registerOf = ".register"

// networks are the graphs of the periods, each with its register behind it where
// that is a drawing of its own.
func networks(c Composed) ([]Figure, error) {
	var out []Figure
	shares := account.OfPeriods(c.Set.Series)
	for i, f := range c.Set.Figures {
		drawn := func([]*figure.Layout) []account.Drawn { return shares[i].Drawn }
		out = append(out, Figure{ID: f.ID, Of: f.ID, Words: always(f), Drawn: drawn, Reason: shares[i].Reason, Tables: func() []figure.Table { return c.Set.Tables(i) }, Graph: true, Draw: func(placed []*figure.Layout) (*shape.Drawing, *figure.Layout) {
			return c.Page.Draw(placed[i], placed...), placed[i]
		}})
		if c.Page.Apart {
			out = append(out, Figure{ID: f.ID + registerOf, Of: f.ID, Draw: func([]*figure.Layout) (*shape.Drawing, *figure.Layout) {
				return c.Page.Register(f), nil
			}})
		}
	}
	return out, nil
}

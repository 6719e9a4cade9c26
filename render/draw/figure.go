package draw

import (
	"cablegraph/graph/account"
	"cablegraph/render/figure"
	"cablegraph/render/shape"
	"cablegraph/render/write"
)

// A Figure can be drawn, or written as words.
type Figure struct {
	ID     string                                          // names its files
	Of     string                                          // the period it is of, or the kind that shows all of them
	Words  func(placed []*figure.Layout) write.Description // nil: it is a list, which has none
	Drawn  func(placed []*figure.Layout) []account.Drawn   // which messages it draws, where nothing is placed yet at most; nil: it is a list, which draws none
	Reason func(message int) string                        // why its kind leaves out a message
	Tables func() []figure.Table                           // behind the words; nil: none
	Graph  bool                                            // it has places of its own
	Draw   func(placed []*figure.Layout) (*shape.Drawing, *figure.Layout)
}

// Has reports whether a format can show the figure.
func (f *Figure) Has(format write.Format) bool {
	switch {
	case format.Figure == nil:
		return false
	case format.Needs == write.Words:
		return f.Words != nil
	case format.Needs == write.Places:
		return f.Graph
	}
	return true
}

// Files names the files of figures in some formats, figure by figure.
func Files(figures []Figure, formats []write.Format) []string {
	var names []string
	for _, f := range figures {
		for _, format := range formats {
			if f.Has(format) {
				names = append(names, format.File(f.ID))
			}
		}
	}
	return names
}

// Share is what the figure draws of the messages.
func (f *Figure) Share(placed []*figure.Layout) account.Share {
	return account.Share{Figure: f.ID, Drawn: f.Drawn(placed), Reason: f.Reason}
}

// always returns the words of a figure that says the same wherever its boxes stand.
func always(words write.Description) func([]*figure.Layout) write.Description {
	return func([]*figure.Layout) write.Description { return words }
}

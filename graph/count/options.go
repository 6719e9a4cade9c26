package count

import "cablegraph/graph"

// Options are the choices that change what is counted.
type Options struct {
	Dates    graph.DateRule
	Direct   bool          // relays are drawn between their ends, not as a path
	Color    string        // the column of the categories; see [category.NewSorter]
	Top      int           // how many of the strongest actors are shown; 0: as many as can be read
	Only     graph.Filters // what is shown passes all of them
	Ego      []string      // ids; where there are any, figures show these actors and whom they exchange messages with
	Min      int           // of messages that a figure shows from one actor to another in one category
	NoGhosts bool          // nobody is shown who has no message in the period
	Bare     []bool        // by period: of those without a message only principals are shown; nil: in no period
	Brief    bool          // figures for a talk; see brief.go
	Hold     Capacity      // of a figure; zero: what a reader can take in
	Most     []int         // by period: no more actors than these; nil: as many as it holds
}

// Named returns the options with columns as d calls them: users write headers
// as they see them, in any case.
func (o Options) Named(d *graph.Dataset) Options {
	o.Color = d.Column(o.Color)
	only := make(graph.Filters, len(o.Only))
	for i, f := range o.Only {
		only[i] = graph.Filter{Column: d.Column(f.Column), Values: f.Values}
	}
	o.Only = only
	return o
}

// maxMessages is how many messages a set may stand for: the largest number of
// which JSON, spreadsheets and JavaScript hold every integer below.
const maxMessages = 1 << 53

// A Capacity is how many actors and lines a figure holds.
type Capacity struct{ Actors, Lines int }

// Readable is what a reader can take in: a figure with more is a tangle,
// whatever its size.
var Readable = Capacity{Actors: 40, Lines: 80}

// holds returns how much the figure of a period can show.
func (o *Options) holds(period int) Capacity {
	hold := Readable
	if o.Hold.Actors > 0 {
		hold = o.Hold
	}
	if o.Most != nil {
		hold.Actors = min(hold.Actors, o.Most[period])
	}
	return hold
}

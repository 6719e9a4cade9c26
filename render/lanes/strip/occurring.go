package strip

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

// Occurring is what strips show, for a legend that explains nothing else.
type Occurring struct {
	Looks                                []string // labels of the categories
	Segments                             []sequence.Segment
	Report, Carried, Both, Spans, Lasted bool
	Doubted, Beside, Inferred, Outside   bool
	By                                   string  // a date that ends on a day and begins nowhere; empty: there is none
	Dotted                               bool    // a month or a year begins
	Bare                                 bool    // a token without an arrow
	Silent, Together                     bool    // a silence; several messages of one day
	Pairs                                []Pair  // stands of one report
	Untold                               []Quiet // for which no strip has room
}

// A Pair is the looks of a report of two stands.
type Pair struct{ First, Second scale.LineLook }

// A Quiet is a principal and days of a pause.
type Quiet struct{ Name, Days string }

// See adds what a strip shows.
func (o *Occurring) See(t *Strip) {
	for i := range t.columns {
		if t.columns[i].m != nil {
			o.seeColumn(t, &t.columns[i])
		}
	}
	o.Dotted = o.Dotted || len(t.months()) > 0
	for _, n := range t.silences {
		o.Silent = o.Silent || len(n.lines) > 0
		if n.untold {
			o.Untold = append(o.Untold, Quiet{n.name, n.days})
		}
	}
	o.Together = o.Together || slices.ContainsFunc(t.labels, func(l label) bool { return l.to > l.from })
	for _, b := range t.spans {
		o.Spans, o.Lasted = o.Spans || !b.lasted, o.Lasted || b.lasted
	}
	o.Segments = append(o.Segments, t.segments...)
}

// seeColumn adds what a message shows.
func (o *Occurring) seeColumn(t *Strip, c *column) {
	o.Looks = append(o.Looks, c.m.Look.Label)
	if c.m.Second != nil {
		o.Looks = append(o.Looks, c.m.Second.Label)
		if p := (Pair{c.m.Look, *c.m.Second}); !slices.Contains(o.Pairs, p) {
			o.Pairs = append(o.Pairs, p)
		}
	}
	seg := t.segments[c.segment]
	o.Report, o.Carried = o.Report || c.m.Stand.Report, o.Carried || len(c.route.Rings) > 0
	o.Both = o.Both || c.m.Both
	o.Doubted, o.Inferred, o.Beside = o.Doubted || c.m.Doubted, o.Inferred || c.m.Inferred, o.Beside || t.beside(c.m, seg)
	if date := c.m.Date; o.By == "" && date.Earliest().Open() && !date.Latest().Open() {
		o.By = t.words().By(t.words().DayIn(date.Latest(), words.FrameOf(graph.Period{Start: date.Latest(), End: date.Latest()}).Monthly()))
	}
	o.Bare = o.Bare || len(c.route.Heads) == 0
	o.Outside = o.Outside || seg.Period < 0
}

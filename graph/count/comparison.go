package count

import (
	"maps"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/category"
)

// A Comparison is the graphs of two periods made so that they can be compared:
// with all messages that may be of the periods, and with lines that pass over the
// same carriers in both.
type Comparison struct {
	Periods    [2]int               // before and after, indexes into Series.Periods
	Graphs     [2]*graph.Graph      // only their Lines, and Said of their Nodes, are made
	Messages   []graph.Message      // that the graphs are made of
	Categories graph.Categories     // of these: those of the series, and behind them what no figure of a period draws
	At         []int                // by these: index into Series.Messages; -1: no figure of a period draws it
	Rule       graph.DateRule       // from this certainty on the figures draw a message
	Acts       [2][]graph.Certainty // by actor: how sure it is that he has a part in a message of the period
	Whole      []bool               // by actor: no figure of the two leaves out messages of his for want of room
	left       [2]map[[2]int]bool   // by two actors, the lower index first: the figure leaves out a message that both have a part in
	Counts     [2]graph.Tally       // of the messages that are compared, from Rule on
	boxes      []bool               // by actor: who has a box in either figure
}

// Compares reports whether all messages that two actors exchanged are in both figures.
func (c *Comparison) Compares(a, b int) bool {
	pair := [2]int{min(a, b), max(a, b)}
	return c.Whole[a] && c.Whole[b] || c.left[0] != nil && !c.left[0][pair] && !c.left[1][pair]
}

// Compare returns the comparisons of some pairs of periods, before and after;
// o must be what s was counted with. It sweeps over the messages once for all
// pairs, as counting does, and once for who has a part in them.
func Compare(s *graph.Series, o Options, pairs [][2]int) ([]*Comparison, error) {
	if len(pairs) == 0 {
		return nil, nil
	}
	rule := o.Dates
	o.Dates, o.Min = graph.Possible, 0 // fewer than --min are not none
	c := newCounter(s.Dataset, s.Periods, o)
	acts, tells, left := actsOf(c, s.Shown)
	out := make([]*Comparison, len(pairs))
	for i, pair := range pairs {
		out[i] = &Comparison{Periods: pair, Rule: rule, Whole: make([]bool, len(s.Dataset.Actors)), boxes: boxed(s, pair)}
		for side, p := range pair {
			out[i].Acts[side] = acts[p]
			if !s.Brief {
				out[i].left[side] = left[p]
			}
		}
		for a := range out[i].Whole {
			whole := s.Shown[pair[0]][a] || s.Shown[pair[1]][a]
			for _, p := range pair {
				whole = whole && (s.Shown[p][a] || tells[p][a] < rule)
			}
			if s.Brief { // whose figures are compared by all whom either shows
				whole = out[i].boxes[a]
			}
			out[i].Whole[a] = whole
		}
	}
	all := &graph.Series{Dataset: s.Dataset, Periods: s.Periods, Direct: s.Direct, Brief: s.Brief}
	var err error
	if all.Messages, all.Account, err = c.show(surveyOf(c), widened(s.Shown, pairs)); err != nil {
		return nil, err
	}
	of, err := category.NewSorter(s, o.Color)
	if err != nil {
		return nil, err
	}
	of = of.With(&graph.Dataset{Messages: all.Messages})
	handed := make(map[handover]bool) // folded messages report nothing
	switch {
	case !s.Account.ByMessage:
	case s.Brief: // reports of whom only one of the figures shows are drawn in place of legs too
		handed = handedOn(from(all, rule))
	default:
		handed = handedOn(s)
	}
	at := whereIn(c, s, all.Messages)
	for _, c := range out {
		c.Messages, c.Categories, c.At = all.Messages, of.Categories, at
		c.build(s, all, of, handed)
	}
	return out, nil
}

// from returns a series with an account of no figures but those that draw a message
// from a certainty on.
func from(s *graph.Series, rule graph.DateRule) *graph.Series {
	out := *s
	out.Account.Entries = slices.Clone(s.Account.Entries)
	for i := range out.Account.Entries {
		e := &out.Account.Entries[i]
		e.Figures = slices.DeleteFunc(slices.Clone(e.Figures), func(f graph.Appearance) bool { return f.Certainty < rule })
	}
	return &out
}

// whereIn returns where messages stand among those of s. Rows fold alike in both,
// whoever is shown.
func whereIn(c *counter, s *graph.Series, messages []graph.Message) []int {
	at, column := make([]int, len(messages)), c.d.ColorColumn(c.o.Color)
	for i := range messages {
		at[i] = i
		if !s.Account.ByMessage {
			var found bool
			if at[i], found = slices.BinarySearchFunc(s.Messages, &messages[i], func(m graph.Message, of *graph.Message) int { return compareMessages(column, &m, of) }); !found {
				at[i] = -1
			}
		}
	}
	return at
}

// widened returns, by period, who is shown in it or in a period that it is
// compared with.
func widened(shown [][]bool, pairs [][2]int) [][]bool {
	out := make([][]bool, len(shown))
	for p := range shown {
		out[p] = slices.Clone(shown[p])
	}
	for _, pair := range pairs {
		for side, p := range pair {
			for a, is := range shown[pair[1-side]] {
				out[p][a] = out[p][a] || is
			}
		}
	}
	return out
}

// actsOf returns, by period and actor, how sure it is that he has a part in a
// message of the period which the filters let through; and of these in one that
// brief figures do not withhold. Then, by period, which two of those who are shown in
// any have a part in a message together of which the period's figure leaves out somebody.
func actsOf(c *counter, shown [][]bool) (acts, tells [][]graph.Certainty, left []map[[2]int]bool) {
	ever := make([]bool, len(c.d.Actors))
	for _, of := range shown {
		for a, is := range of {
			ever[a] = ever[a] || is
		}
	}
	type parts struct {
		acts, tells [][]graph.Certainty
		left        []map[[2]int]bool
	}
	empty := func() [][]graph.Certainty {
		out := make([][]graph.Certainty, len(c.periods))
		for p := range out {
			out[p] = make([]graph.Certainty, len(c.d.Actors))
		}
		return out
	}
	none := func() []map[[2]int]bool {
		out := make([]map[[2]int]bool, len(c.periods))
		for p := range out {
			out[p] = make(map[[2]int]bool)
		}
		return out
	}
	all := parts{empty(), empty(), none()}
	for _, part := range graph.Sweep(c.d, func(from, to int) parts {
		part := parts{empty(), empty(), none()}
		rows := c.d.Cursor()
		for i := from; i < to; i++ {
			m, date := rows.At(i)
			for _, f := range c.entry(m, date).Figures {
				leave(part.left[f.Period], shown[f.Period], ever, m)
				for _, actors := range [...][]int{m.From, m.To, m.Via} {
					for _, a := range actors {
						part.acts[f.Period][a] = max(part.acts[f.Period][a], f.Certainty)
						if !c.unsaid[m] {
							part.tells[f.Period][a] = max(part.tells[f.Period][a], f.Certainty)
						}
					}
				}
			}
		}
		return part
	}) {
		for p := range c.periods {
			for a := range c.d.Actors {
				all.acts[p][a], all.tells[p][a] = max(all.acts[p][a], part.acts[p][a]), max(all.tells[p][a], part.tells[p][a])
			}
			maps.Copy(all.left[p], part.left[p])
		}
	}
	return all.acts, all.tells, all.left
}

// leave notes of a message, of which a figure leaves out somebody, all two of those who
// are shown in any. Of one whose carriers alone are left out these are who carries with
// whom: it is drawn between its ends.
func leave(left map[[2]int]bool, shown, ever []bool, m *graph.Message) {
	ends, all := true, true
	var known []int
	for k, actors := range [...][]int{m.From, m.To, m.Via} {
		for _, a := range actors {
			all, ends = all && shown[a], ends && (shown[a] || k == 2)
			if ever[a] {
				known = append(known, a)
			}
		}
	}
	if all {
		return
	}
	for i, a := range known {
		for _, b := range known[:i] {
			if !ends || !shown[a] || !shown[b] {
				left[[2]int{min(a, b), max(a, b)}] = true
			}
		}
	}
}

// boxed returns by actor who has a box in the figures of two periods.
func boxed(s *graph.Series, pair [2]int) []bool {
	boxes := make([]bool, len(s.Dataset.Actors))
	for _, p := range pair {
		for _, n := range s.Graphs[p].Nodes {
			boxes[n.Actor] = boxes[n.Actor] || n.Boxed
		}
	}
	return boxes
}

// build makes both graphs. Everybody has a box who has one in either figure.
// Who is shown in one only, because nothing of the other period is his, is shown
// in both: a message of his may be of that period. So is everybody in brief figures,
// which leave out others for want of room alone.
func (c *Comparison) build(s, all *graph.Series, of *category.Sorter, handed map[handover]bool) {
	var builders [2]*builder
	for side, p := range c.Periods {
		ends := slices.Clone(c.Whole)
		for a, is := range s.Shown[p] {
			ends[a] = ends[a] || is && !s.Brief
		}
		c.Graphs[side] = &graph.Graph{Period: s.Periods[p], Question: s.Graphs[p].Question}
		builders[side] = &builder{
			c: &counter{}, period: p, s: all, of: of, g: c.Graphs[side], handed: handed, shown: ends, boxes: c.boxes,
			lines: make(map[lineKey]int), nodes: make(map[int]int),
		}
	}
	for i, entry := range all.Account.Entries {
		m := &all.Messages[i]
		for _, f := range entry.Figures {
			for side, p := range c.Periods {
				if f.Period != p || !slices.ContainsFunc(m.From, func(a int) bool { return builders[side].shown[a] }) {
					continue
				}
				if builders[side].show(i, f.Certainty); s.Brief && f.Certainty >= c.Rule {
					c.Counts[side].Add(f.Certainty, m.Weight)
				}
			}
		}
	}
	for side, p := range c.Periods {
		if !s.Brief {
			c.Counts[side] = s.Graphs[p].Count
		}
	}
	for _, g := range c.Graphs {
		slices.SortFunc(g.Lines, graph.CompareLines)
		slices.SortFunc(g.Nodes, func(x, y graph.Node) int { return x.Actor - y.Actor })
	}
}

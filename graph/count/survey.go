package count

import (
	"math/bits"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A survey is what messages come to while nobody is left out.
type survey struct {
	rows, messages int // read; messages are what rows stand for, cut off beyond maxMessages
	listed         reasons
	periods        []period
	dated          []int          // by date: messages that can be read
	values         map[string]int // rows by their value in the column that colours
}

// A period is what a figure counts while nobody is left out.
type period struct {
	all      int      // messages, whatever the filters let through
	messages int      // that the filters let through
	actors   actorSet // who has a part in these
	present  actorSet // who has a part in any message that may be of the period
	strength []int    // by actor: messages sent, received and carried; of brief figures those that they can show
	carriers actorSet // who carries in these
}

// surveyOf sweeps over all messages once.
func surveyOf(c *counter) *survey {
	parts := graph.Sweep(c.d, func(from, to int) *survey { return surveyRows(c, from, to) })
	all := parts[0]
	for _, p := range parts[1:] {
		all.join(p)
	}
	return all
}

func surveyRows(c *counter, from, to int) *survey {
	s := &survey{listed: make(reasons), periods: make([]period, len(c.periods)), dated: make([]int, len(c.dates)), values: make(map[string]int)}
	for p := range s.periods {
		n := len(c.d.Actors)
		s.periods[p] = period{actors: newActorSet(n), present: newActorSet(n), carriers: newActorSet(n), strength: make([]int, n)}
	}
	column := c.d.ColorColumn(c.o.Color)
	if column == graph.SideColumn {
		column = "" // sides are of actors
	}
	rows := c.d.Cursor()
	for i := from; i < to; i++ {
		m, date := rows.At(i)
		s.rows++
		s.messages = min(s.messages+m.Weight, maxMessages+1)
		if column != "" {
			s.values[m.Value(column)]++
		}
		e := c.entry(m, date)
		if m.Fault == "" {
			s.dated[date] += m.Weight
			s.attend(c, m, date, e)
		}
		if e.Reason != "" {
			s.listed.add(e.Reason, 1, m.Weight)
			continue
		}
		for _, f := range e.Figures {
			s.periods[f.Period].act(c, m, f.Period)
		}
	}
	for i := range s.periods {
		p := &s.periods[i]
		for a, n := range p.strength {
			if n > 0 {
				p.actors.add(a)
			}
		}
		p.present.join(p.actors)
	}
	return s
}

// attend counts a message in its periods, whether or not it passes the filters,
// and notes who has a part in it: of one that is drawn in all its periods act does.
func (s *survey) attend(c *counter, m *graph.Message, date int, e *graph.Entry) {
	if len(m.From) > 0 {
		for _, f := range c.entries[date].Figures {
			s.periods[f.Period].all += m.Weight
		}
	}
	if c.sure[date] && c.streams == nil && e.Reason == "" && !m.Doubt {
		return
	}
	for _, f := range c.may[date].Figures {
		for _, actors := range [...][]int{m.From, m.To, m.Via} {
			s.periods[f.Period].present.addAll(actors)
		}
	}
}

// act counts a message that a period draws, for those who have a part in it.
func (p *period) act(c *counter, m *graph.Message, period int) {
	p.messages += m.Weight
	p.carriers.addAll(m.Via)
	from, to := m.From, m.To
	if c.streams != nil {
		actors := c.actors(m, period)
		from, to = actors[0], actors[1]
	}
	if c.unsaid[m] {
		p.actors.addAll(from)
		p.actors.addAll(to)
		p.actors.addAll(m.Via)
		return
	}
	p.add(from, m.Weight)
	p.add(to, m.Weight)
	p.add(m.Via, m.Weight)
}

func (p *period) add(actors []int, messages int) {
	for _, a := range actors {
		p.strength[a] += messages
	}
}

// join adds what another part of the table has.
func (s *survey) join(o *survey) {
	s.rows += o.rows
	s.messages = min(s.messages+o.messages, maxMessages+1)
	s.listed.join(o.listed)
	for i, p := range o.periods {
		s.periods[i].all += p.all
		s.periods[i].messages += p.messages
		s.periods[i].actors.join(p.actors)
		s.periods[i].present.join(p.present)
		s.periods[i].carriers.join(p.carriers)
		for a, n := range p.strength {
			s.periods[i].strength[a] += n
		}
	}
	for i, n := range o.dated {
		s.dated[i] += n
	}
	for value, n := range o.values { // each by itself: order does not matter
		s.values[value] += n
	}
}

// unfiltered returns what a figure would count if nobody were left out.
func (s *survey) unfiltered(p int) graph.Unfiltered {
	return graph.Unfiltered{Messages: s.periods[p].messages, Actors: s.periods[p].actors.count()}
}

// dates returns how many messages have each date, in the order of dates.
func (s *survey) dates(dates []edtf.Value) []graph.DateCount {
	var out []graph.DateCount
	for i, n := range s.dated {
		if n > 0 && !dates[i].IsZero() {
			out = append(out, graph.DateCount{Date: dates[i], Messages: n})
		}
	}
	slices.SortStableFunc(out, func(a, b graph.DateCount) int { return edtf.Compare(a.Date, b.Date) })
	return out
}

// An actorSet has a bit for every actor.
type actorSet []uint64

func newActorSet(actors int) actorSet { return make(actorSet, actors/64+1) }

func (s actorSet) add(actor int) { s[actor/64] |= 1 << (actor % 64) }

func (s actorSet) addAll(actors []int) {
	for _, a := range actors {
		s.add(a)
	}
}

func (s actorSet) has(actor int) bool { return s[actor/64]&(1<<(actor%64)) != 0 }

// join adds the actors of another set.
func (s actorSet) join(o actorSet) {
	for i, b := range o {
		s[i] |= b
	}
}

func (s actorSet) count() int {
	n := 0
	for _, b := range s {
		n += bits.OnesCount64(b)
	}
	return n
}

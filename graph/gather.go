package graph

import (
	"cmp"
	"math/bits"
	"slices"

	"cablegraph/graph/edtf"
)

// days returns a dataset with one message for each date of the rows that a
// period may draw, and lists the others.
func (s *survey) days() *Dataset {
	s.alone = make([]int32, len(s.people))
	for i, actors := range s.people {
		if s.alone[i] = -1; len(actors) == 1 {
			s.alone[i] = int32(actors[0])
		}
	}
	s.each((*part).date)
	d := &Dataset{Messages: make([]Message, 0, len(s.dates)), Bulk: s.bulk}
	for i, v := range s.dates {
		n := 0
		for _, p := range s.parts {
			n += p.messages[i]
		}
		if n > 0 {
			d.Messages = append(d.Messages, Message{Date: v, Weight: n})
		}
	}
	slices.SortFunc(d.Messages, func(a, b Message) int { return edtf.Compare(a.Date, b.Date) })
	for _, m := range d.Messages {
		s.bulk.Dates = append(s.bulk.Dates, DateCount{m.Date, m.Weight})
	}
	return d
}

// date makes the numbers on the shelves the survey's indexes, counts messages
// by date, and lists the rows that no period can draw.
func (p *part) date() {
	p.messages = make([]int, len(p.survey.dates))
	for i, row := range p.rows.all() {
		p.renumber(row)
		special := specialRow{}
		if len(p.special) > 0 {
			if special = p.special[i]; special.empty {
				row.from = gone
				continue
			}
		}
		w := p.weight(i)
		p.read++
		p.stand += w
		if reason := p.reason(row, special.reason); reason != "" {
			p.list(row, reason, w)
			continue
		}
		p.messages[row.date>>8] += w
	}
}

func (p *part) renumber(row *surveyed) {
	*row = surveyed{
		p.numbers[shelfFrom][row.from], p.numbers[shelfTo][row.to], p.numbers[shelfVia][row.via],
		uint32(p.numbers[shelfDate][row.date>>8])<<8 | uint32(p.numbers[shelfValue][uint8(row.date)]),
	}
}

// list says why a row is not drawn.
func (p *part) list(row *surveyed, reason string, weight int) {
	p.listed.add(reason, weight)
	row.from = gone
}

// reason says why a row is not drawn in any period, given what reading it told;
// empty where it depends on them. Faults go before everything else.
func (p *part) reason(row *surveyed, told string) string {
	s := p.survey
	if told != "" && told != Filtered {
		return told
	}
	if len(s.faulty) > 0 && s.faulty[row.date>>8] != "" {
		return s.faulty[row.date>>8]
	}
	if len(s.unclear) > 0 {
		if reason := cmp.Or(s.unclear[row.from], s.unclear[row.to], s.unclear[row.via]); reason != "" {
			return reason
		}
	}
	if told == Filtered {
		return told
	}
	if len(s.ofActors) > 0 && !passes(s.ofActors, &Dataset{Actors: s.reader.roster.actors}, &Message{From: s.people[row.from], To: s.people[row.to]}) {
		return Filtered
	}
	if from, to := s.alone[row.from], s.alone[row.to]; from < 0 || to < 0 {
		switch {
		case len(s.people[row.from]) == 0:
			return NoSender
		case len(s.people[row.to]) == 0:
			return NoRecipient
		}
	} else if from == to {
		return ToOneself
	}
	if s.dates[row.date>>8].IsZero() {
		return NoDate
	}
	return ""
}

// A whole is what a part knows of a period if nobody is left out.
type whole struct {
	messages int
	actors   actorSet // sending, carrying or receiving
}

// cut counts by period and by actor, and lists the rows that no period draws.
func (p *part) cut(entries []Entry, periods int) {
	s := p.survey
	p.wholes = make([]whole, periods)
	p.strength = make([]int, len(s.reader.roster.actors))
	var way []pair
	for i, row := range p.rows.all() {
		if row.from == gone {
			continue
		}
		entry, w := &entries[row.date>>8], p.weight(i)
		if entry.Reason != "" {
			p.list(row, entry.Reason, w)
			continue
		}
		from, to := s.alone[row.from], s.alone[row.to]
		for _, f := range entry.Figures {
			whole := &p.wholes[f.Period]
			if whole.actors == nil {
				whole.actors = make(actorSet, len(p.strength)/64+1)
			}
			whole.messages += w
			if from >= 0 && to >= 0 && row.via == noPeople {
				whole.actors.add(int(from))
				whole.actors.add(int(to))
				p.strength[from] += w
				p.strength[to] += w
				continue
			}
			m := s.message(row)
			way = m.appendWay(way[:0])
			for _, q := range way {
				whole.actors.add(q.from)
				whole.actors.add(q.to)
			}
			for _, actors := range [][]int{m.From, m.To, m.Via} {
				for _, a := range actors {
					p.strength[a] += w
				}
			}
		}
	}
}

// message returns who a row goes between.
func (s *survey) message(row *surveyed) Message {
	return Message{From: s.people[row.from], To: s.people[row.to], Via: s.people[row.via]}
}

// An actorSet has a bit for every actor.
type actorSet []uint64

func (s actorSet) add(actor int) { s[actor/64] |= 1 << (actor % 64) }

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

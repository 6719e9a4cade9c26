package graph

import (
	"runtime"
	"slices"
	"sync"

	"cablegraph/graph/edtf"
)

// days returns a dataset with one message for each date of the rows that a
// period may draw, and lists the others.
func (s *survey) days() *Dataset {
	s.each((*part).date)
	d := &Dataset{Messages: make([]Message, 0, len(s.dates))}
	for i, v := range s.dates {
		n := 0
		for _, p := range s.parts {
			n += p.messages[i]
		}
		if n > 0 {
			d.Messages = append(d.Messages, Message{Date: v, From: []int{0}, To: []int{0}, Weight: n})
		}
	}
	slices.SortFunc(d.Messages, func(a, b Message) int { return edtf.Compare(a.Date, b.Date) })
	for _, m := range d.Messages {
		s.bulk.Dates = append(s.bulk.Dates, DateCount{m.Date, m.Weight})
	}
	return d
}

// date counts messages by date, and lists the rows that no period can draw.
func (p *part) date() {
	p.messages, p.onDate = make([]int, len(p.survey.dates)), make([]int, len(p.survey.dates))
	p.drawn = make([]bool, p.rows.n)
	for i, row := range p.rows.all() {
		if len(p.special) > 0 && p.special[i].empty {
			continue
		}
		w := p.weight(i)
		p.read++
		p.stand += w
		if reason := p.reason(i, row); reason == "" {
			p.drawn[i] = true
			p.messages[row.date>>8] += w
			p.onDate[row.date>>8]++
		} else {
			p.listed.add(reason, w)
		}
	}
}

// reason says why a row is not drawn in any period; empty where it depends on
// them.
func (p *part) reason(i int, row surveyed) string {
	s := p.survey
	from, to := s.people[row.from], s.people[row.to]
	if len(p.special) > 0 {
		if reason := p.special[i].reason; reason != "" {
			return reason
		}
	}
	switch {
	case len(s.ofActors) > 0 && !passes(s.ofActors, &Dataset{Actors: s.reader.roster.actors}, &Message{From: from, To: to}):
		return Filtered
	case len(from) == 0:
		return NoSender
	case len(to) == 0:
		return NoRecipient
	case !apart(from, to):
		return ToOneself
	case s.dates[row.date>>8].IsZero():
		return NoDate
	}
	return ""
}

// apart reports whether some sender has another recipient.
func apart(from, to []int) bool {
	return len(from) > 1 || len(to) > 1 || from[0] != to[0]
}

// cut puts the rows into the periods of their dates.
func (p *part) cut(entries []Entry, periods int) {
	s := p.survey
	p.periods, p.inPeriod = make([][]uint32, periods), make([]int, periods)
	p.strength = make([]int, len(s.reader.roster.actors))
	room := make([]int, periods)
	for date, n := range p.onDate {
		for _, f := range entries[date].Figures {
			room[f.Period] += n
		}
	}
	for i, n := range room {
		p.periods[i] = make([]uint32, 0, n)
	}
	for i, row := range p.rows.all() {
		if !p.drawn[i] {
			continue
		}
		entry, w := &entries[row.date>>8], p.weight(i)
		if entry.Reason != "" {
			p.drawn[i] = false
			p.listed.add(entry.Reason, w)
			continue
		}
		for _, f := range entry.Figures {
			p.periods[f.Period] = append(p.periods[f.Period], uint32(i))
			p.inPeriod[f.Period] += w
			for _, people := range [3]int32{row.from, row.to, row.via} {
				for _, a := range s.people[people] {
					p.strength[a] += w
				}
			}
		}
	}
}

// fit returns how many of the n strongest actors the figures of all periods
// bear, and notes how many actors each would show if nobody were left out.
func (s *survey) fit(rank []uint32, n int) int {
	workers := runtime.GOMAXPROCS(0)
	fits := make([]int, workers)
	var running sync.WaitGroup
	for w := range workers {
		fits[w] = n
		running.Go(func() {
			var lines []line
			for period := w; period < len(s.bulk.Wholes); period += workers {
				lines = s.lines(lines[:0], period)
				s.bulk.Wholes[period].Actors = ends(lines, len(rank))
				fits[w] = legible(lines, rank, fits[w])
			}
		})
	}
	running.Wait()
	return slices.Min(fits)
}

// lines appends the lines of one period, each as often as it is drawn.
func (s *survey) lines(lines []line, period int) []line {
	for _, p := range s.parts {
		for _, i := range p.periods[period] {
			row := p.rows.at(int(i))
			from, to, via := s.people[row.from], s.people[row.to], s.people[row.via]
			if len(from) == 1 && len(to) == 1 && len(via) == 0 {
				lines = append(lines, newLine(pair{from[0], to[0]}, uint8(row.date)))
				continue
			}
			m := Message{From: from, To: to, Via: via}
			for _, q := range m.way() {
				lines = append(lines, newLine(q, uint8(row.date)))
			}
		}
	}
	return lines
}

// ends counts the actors, out of so many, whom some lines join.
func ends(lines []line, actors int) int {
	seen := make([]bool, actors)
	n := 0
	for _, l := range lines {
		for _, a := range [2]int{l.from(), l.to()} {
			if !seen[a] {
				seen[a] = true
				n++
			}
		}
	}
	return n
}

package graph

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
)

// A bundle is the rows of a large table that lie alike in the figures: the
// same actors, category and direction, and the same period, or, where that is
// not certain, the same date.
type bundle struct {
	key         bundleKey
	rows        int
	weight      int
	first, last edtf.Day
	one         edtf.Value // the date of a row
	ids         []dated    // the first five, by date and id
}

type bundleKey struct {
	from, to, via int32
	value         uint8
	both          bool
	period        int    // -1: not certain
	date          uint32 // where it is not certain
}

// settle orders the actors, now that all are known.
func (s *survey) settle() {
	place := s.reader.roster.order()
	for _, people := range s.people {
		for k, a := range people {
			people[k] = place[a]
		}
	}
}

// days returns a dataset with one message for each date of the rows that can
// be drawn.
func (s *survey) days() *Dataset {
	count := make([]int, len(s.dates))
	for i, row := range s.rows.all() {
		if s.reason(i, row) == "" {
			count[row.date>>8] += s.weight(i)
		}
	}
	d := &Dataset{}
	for i, n := range count {
		if n > 0 {
			d.Messages = append(d.Messages, Message{Date: s.dates[i], From: []int{0}, To: []int{0}, Weight: n})
		}
	}
	slices.SortFunc(d.Messages, func(a, b Message) int { return edtf.Compare(a.Date, b.Date) })
	for _, m := range d.Messages {
		s.bulk.Dates = append(s.bulk.Dates, DateCount{m.Date, m.Weight})
	}
	return d
}

func (s *survey) weight(row int) int {
	if special, ok := s.special[row]; ok {
		return special.weight
	}
	return 1
}

// reason says why a row is not drawn in any period; empty where it depends on
// them.
func (s *survey) reason(i int, row surveyed) string {
	switch special := s.special[i]; {
	case special.reason != "":
		return special.reason
	case len(s.only) > 0 && !passes(s.ofActors, &Dataset{Actors: s.reader.roster.actors}, &Message{From: s.people[row.from], To: s.people[row.to]}):
		return Filtered
	case len(s.people[row.from]) == 0:
		return NoSender
	case len(s.people[row.to]) == 0:
		return NoRecipient
	case !apart(s.people[row.from], s.people[row.to]):
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

// message returns a row as the counting rules see it.
func (s *survey) message(i int, row surveyed) Message {
	return Message{From: s.people[row.from], To: s.people[row.to], Via: s.people[row.via], Weight: s.weight(i)}
}

// bundle decides who is shown, as choose does, and bundles what they show.
func (s *survey) bundle(periods []Period, o Options) {
	entries := make([]Entry, len(s.dates))
	for i, v := range s.dates {
		if !v.IsZero() {
			entries[i] = appear(&Message{Date: v}, periods, o.Dates)
		}
	}
	s.bulk.Rows = s.rows.n
	rows := s.rooms(entries, len(periods)) // by period
	strength := make([]int, len(s.reader.roster.actors))
	s.bulk.Wholes = make([]Whole, len(periods))
	listed := make(map[string]*Listed)
	last := &Listed{} // most rows are listed for the reason of the one before
	list := func(reason string, weight int) {
		if reason != last.Reason {
			if last = listed[reason]; last == nil {
				last = &Listed{Reason: reason}
				listed[reason] = last
			}
		}
		last.Rows++
		last.Messages += weight
	}
	drawn := make([]bool, s.rows.n)
	for i, row := range s.rows.all() {
		w := s.weight(i)
		s.bulk.Messages += w
		reason := s.reason(i, row)
		if reason == "" {
			reason = entries[row.date>>8].Reason
		}
		if reason != "" {
			list(reason, w)
			continue
		}
		drawn[i] = true
		for _, f := range entries[row.date>>8].Figures {
			rows[f.Period] = append(rows[f.Period], uint32(i))
			s.bulk.Wholes[f.Period].Messages += w
			for _, people := range [3]int32{row.from, row.to, row.via} {
				for _, a := range s.people[people] {
					strength[a] += w
				}
			}
		}
	}
	keep := choose(s.reader.roster.actors, strength, s.pairs(rows), o.Top, o.Only)
	if o.Top > 0 { // choose has not looked at the pairs
		for range s.pairs(rows) {
		}
	}
	index := make(map[bundleKey]int32)
	s.of = make([]int32, s.rows.n)
	for i, row := range s.rows.all() {
		s.of[i] = -1
		if !drawn[i] {
			continue
		}
		if !s.shown(i, row, keep) {
			list(LeftOut, s.weight(i))
			continue
		}
		s.of[i] = s.put(i, row, entries[row.date>>8], index)
	}
	for _, l := range listed {
		s.bulk.Listed = append(s.bulk.Listed, *l)
	}
	slices.SortFunc(s.bulk.Listed, func(a, b Listed) int {
		return cmp.Or(cmp.Compare(b.Rows, a.Rows), strings.Compare(a.Reason, b.Reason))
	})
}

// shown is Message.shown for a row.
func (s *survey) shown(i int, row surveyed, keep []bool) bool {
	from, to := s.people[row.from], s.people[row.to]
	if len(from) == 1 && len(to) == 1 {
		return keep[from[0]] && keep[to[0]] && !slices.ContainsFunc(s.people[row.via], func(a int) bool { return !keep[a] })
	}
	m := s.message(i, row)
	return m.shown(keep)
}

// rooms makes room for the numbers of the rows of every period.
func (s *survey) rooms(entries []Entry, periods int) [][]uint32 {
	count := make([]int, periods)
	for _, row := range s.rows.all() {
		for _, f := range entries[row.date>>8].Figures {
			count[f.Period]++
		}
	}
	rows := make([][]uint32, periods)
	for p, n := range count {
		rows[p] = make([]uint32, 0, n)
	}
	return rows
}

// pairs yields the pairs of every period, and counts their actors.
func (s *survey) pairs(rows [][]uint32) iter.Seq[[]uint64] {
	return func(yield func([]uint64) bool) {
		var pairs []uint64
		seen := make([]int, len(s.reader.roster.actors)) // the last period, from 1, that had the actor
		for p, indexes := range rows {
			pairs = pairs[:0]
			actors := 0
			add := func(q pair) {
				if q.from == q.to {
					return
				}
				pairs = append(pairs, q.packed())
				for _, a := range [2]int{q.from, q.to} {
					if seen[a] != p+1 {
						seen[a] = p + 1
						actors++
					}
				}
			}
			for _, i := range indexes {
				row := s.rows.at(int(i))
				from, to := s.people[row.from], s.people[row.to]
				if via := s.people[row.via]; len(from) == 1 && len(to) == 1 {
					at := from[0]
					for _, next := range via {
						add(pair{at, next})
						at = next
					}
					add(pair{at, to[0]})
					continue
				}
				m := s.message(int(i), row)
				for _, q := range m.way() {
					add(q)
				}
			}
			s.bulk.Wholes[p].Actors = actors
			if !yield(pairs) {
				return
			}
		}
	}
}

// put adds a row to its bundle, and returns that.
func (s *survey) put(i int, row surveyed, e Entry, index map[bundleKey]int32) int32 {
	key := bundleKey{from: row.from, to: row.to, via: row.via, value: uint8(row.date), both: s.special[i].both, period: -1}
	if len(e.Figures) == 1 && e.Figures[0].Standing == Certain {
		key.period = e.Figures[0].Period
	} else {
		key.date = row.date >> 8
	}
	n, ok := index[key]
	v := s.dates[row.date>>8]
	if !ok {
		n = int32(len(s.bundles))
		index[key] = n
		s.bundles = append(s.bundles, &bundle{key: key, first: v.Earliest(), last: v.Latest(), one: v})
	}
	b := s.bundles[n]
	b.rows++
	b.weight += s.weight(i)
	b.first, b.last = min(b.first, v.Earliest()), max(b.last, v.Latest())
	return n
}

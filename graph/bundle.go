package graph

import (
	"cmp"
	"maps"
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
	one         edtf.Value // the first date of its rows
	ids         []dated    // the first five, by date and id
}

// bundleIDs is how many ids of its rows a bundle keeps.
const bundleIDs = 5

// A dated is an id and the date by which it is ordered.
type dated struct {
	date edtf.Value
	id   string
}

// compareDated orders by date, then id.
func compareDated(a, b dated) int {
	return cmp.Or(edtf.Compare(a.date, b.date), strings.Compare(a.id, b.id))
}

type bundleKey struct {
	from, to, via int32
	value         uint8
	both          bool
	period        int    // -1: not certain
	date          uint32 // where it is not certain
}

// bundle decides who is shown, as choose does, and bundles what they show.
func (s *survey) bundle(periods []Period, o Options) {
	entries, cuts := make([]Entry, len(s.dates)), newCuts(periods)
	for i, v := range s.dates {
		if !v.IsZero() {
			entries[i] = cuts.place(v, o.Dates)
		}
	}
	s.each(func(p *part) { p.cut(entries, len(periods)) })
	s.bulk.Wholes = make([]Unfiltered, len(periods))
	strength := make([]int, len(s.reader.roster.actors))
	for i := range periods {
		actors := make(actorSet, len(strength)/64+1)
		for _, p := range s.parts {
			s.bulk.Wholes[i].Messages += p.wholes[i].messages
			actors.join(p.wholes[i].actors)
		}
		s.bulk.Wholes[i].Actors = actors.count()
	}
	for _, p := range s.parts {
		for a, n := range p.strength {
			strength[a] += n
		}
		p.wholes, p.strength = nil, nil // not needed twice
	}
	hues := hues(s.rows, s.reader.data.legend(s.color))
	for _, value := range s.values {
		s.hues = append(s.hues, hues[value])
	}
	fit := func(rank []uint32, n int) int { return s.fit(entries, rank, n) }
	s.bulk.shown = choose(s.reader.roster.actors, strength, fit, o.Top, o.Only)
	s.each(func(p *part) { p.bundle(entries, s.bulk.shown) })
	listed := make(map[string]Listed)
	for _, p := range s.parts {
		s.bulk.Rows += p.read
		s.bulk.Messages += p.stand
		for reason, l := range p.listed.byReason {
			all := listed[reason]
			listed[reason] = Listed{reason, all.Rows + l.Rows, all.Messages + l.Messages}
		}
	}
	s.bulk.Listed = slices.SortedFunc(maps.Values(listed), func(a, b Listed) int {
		return cmp.Or(cmp.Compare(b.Rows, a.Rows), strings.Compare(a.Reason, b.Reason))
	})
}

// bundle puts the rows that the chosen actors show into bundles.
func (p *part) bundle(entries []Entry, keep []bool) {
	s, collect := p.survey, p.survey.collects()
	index := make(map[bundleKey]int32)
	for i, row := range p.rows.all() {
		switch {
		case row.from == gone:
		case !s.shown(row, keep):
			p.listed.add(LeftOut, p.weight(i))
		default:
			bundle := p.put(i, row, &entries[row.date>>8], index)
			if collect {
				p.shown = append(p.shown, shownRow{uint32(i), row.date >> 8, bundle})
			}
		}
	}
	p.rows.pieces, p.lines = nil, nil // not needed twice
}

// shown is Message.shown for a row.
func (s *survey) shown(row *surveyed, keep []bool) bool {
	if from, to := s.alone[row.from], s.alone[row.to]; from >= 0 && to >= 0 && row.via == noPeople {
		return keep[from] && keep[to]
	}
	m := s.message(row)
	return m.shown(keep)
}

// put adds a row to its bundle, and returns that.
func (p *part) put(i int, row *surveyed, e *Entry, index map[bundleKey]int32) int32 {
	key := bundleKey{from: row.from, to: row.to, via: row.via, value: uint8(row.date), both: p.survey.both || p.special[i].both, period: -1}
	if len(e.Figures) == 1 && e.Figures[0].Certainty == Certain {
		key.period = e.Figures[0].Period
	} else {
		key.date = row.date >> 8
	}
	n, ok := index[key]
	v := p.survey.dates[row.date>>8]
	if !ok {
		n = int32(len(p.bundles))
		index[key] = n
		p.bundles = append(p.bundles, &bundle{key: key, first: v.Earliest(), last: v.Latest(), one: v})
	}
	b := p.bundles[n]
	if e := v.Earliest(); e <= b.first && edtf.Compare(v, b.one) < 0 {
		b.one = v
	}
	b.rows++
	b.weight += p.weight(i)
	b.first, b.last = min(b.first, v.Earliest()), max(b.last, v.Latest())
	return n
}

// add puts a row's id among the first of its bundle.
func (b *bundle) add(d dated) {
	at, _ := slices.BinarySearchFunc(b.ids, d, compareDated)
	if at < bundleIDs {
		b.ids = slices.Insert(b.ids, at, d)
		b.ids = b.ids[:min(len(b.ids), bundleIDs)]
	}
}

// bundles puts the bundles of the parts together, of which nothing else is
// needed then.
func (s *survey) bundles() []*bundle {
	var all []*bundle
	index := make(map[bundleKey]*bundle)
	for _, p := range s.parts {
		for _, b := range p.bundles {
			whole, ok := index[b.key]
			if !ok {
				index[b.key] = b
				all = append(all, b)
				continue
			}
			whole.rows += b.rows
			whole.weight += b.weight
			if edtf.Compare(b.one, whole.one) < 0 {
				whole.one = b.one
			}
			whole.first, whole.last = min(whole.first, b.first), max(whole.last, b.last)
			for _, d := range b.ids {
				whole.add(d)
			}
		}
	}
	s.parts = nil
	return all
}

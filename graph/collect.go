package graph

import (
	"cmp"
	"errors"
	"io"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
)

// collects reports whether the bundles' first messages are to be named.
func (s *survey) collects() bool {
	return !s.reader.options.NoIDs && s.columns.of("id") >= 0
}

// collect reads the table again for the ids of the bundles' first messages.
func (s *survey) collect() error {
	id := s.columns.of("id")
	in, err := s.open()
	if err != nil {
		return err
	}
	defer in.Close()
	if !s.state.same(in) {
		return errChanged
	}
	for i, half := range halves(in, s.middle) {
		s.parts[i].in = newScanner(half, byte(s.table.rows.Comma))
		s.parts[i].in.want = id + 1
	}
	s.each(func(p *part) { p.err = p.collect(id) })
	var errs []error
	for _, p := range s.parts {
		errs = append(errs, p.err)
	}
	return cmp.Or(errs...)
}

// collect reads the ids of the rows that the figures show.
func (p *part) collect(id int) error {
	if p.skipHeader() != nil {
		return errChanged
	}
	next := 0 // the row that the scanner stands before
	skip := func(to int) (err error) {
		for ; next < to && err == nil; next++ {
			err = p.in.skip()
		}
		return err
	}
	for _, show := range p.shown {
		if err := skip(int(show.row)); err != nil {
			return errChanged
		}
		if p.in.scan() != nil {
			return errChanged
		}
		next++
		if text := trimmed(p.in.cell(id)); len(text) > 0 {
			p.bundles[show.bundle].add(dated{p.survey.dates[show.date], string(text)})
		}
	}
	if skip(p.rows.n) != nil || !errors.Is(p.in.skip(), io.EOF) {
		return errChanged
	}
	return nil
}

// messages returns the bundles as messages, ordered as those of a Dataset.
func (s *survey) messages() []Message {
	bundles := s.bundles()
	unordered := make([]*Message, len(bundles))
	for i, b := range bundles {
		m := &Message{
			From: s.people[b.key.from], To: s.people[b.key.to], Via: s.people[b.key.via],
			Both: b.key.both, Weight: b.weight, Rows: b.rows, Date: s.dates[b.key.date],
		}
		if b.key.period >= 0 {
			m.Date = hull(b)
		}
		for _, d := range b.ids {
			m.First = append(m.First, d.id)
		}
		value := ""
		if len(s.values) > 0 {
			value = s.values[b.key.value]
		}
		switch s.color {
		case "", SideColumn:
		case "kind":
			m.Kind = value
		default:
			m.Attrs = map[string]string{s.color: value}
		}
		if m.ID = strings.Join(m.First, " "); m.ID != "" && m.Rows > len(m.First) {
			m.ID += " …"
		}
		unordered[i] = m
	}
	slices.SortFunc(unordered, compareBundled)
	out := make([]Message, len(bundles))
	for i, m := range unordered {
		out[i] = *m
	}
	return out
}

// compareBundled orders bundles by date, id, actors, weight. What follows is
// looked at only where what goes before is equal.
func compareBundled(a, b *Message) int {
	if c := cmp.Or(edtf.Compare(a.Date, b.Date), strings.Compare(a.ID, b.ID)); c != 0 {
		return c
	}
	return cmp.Or(slices.Compare(a.From, b.From), slices.Compare(a.To, b.To), slices.Compare(a.Via, b.Via), cmp.Compare(a.Weight, b.Weight))
}

// hull returns the date of the days from a bundle's first to its last; beyond
// the years that EDTF can name to the day, the first date of its rows.
func hull(b *bundle) edtf.Value {
	if v, ok := edtf.Between(b.first, b.last); ok {
		return v
	}
	return b.one
}

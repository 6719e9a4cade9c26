package graph

import (
	"cmp"
	"errors"
	"io"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
)

type dated struct {
	date edtf.Value
	id   string
}

const bundleIDs = 5

// collect reads the table again for the ids of the bundles' first messages.
func (s *survey) collect(open func() (io.ReadCloser, error)) error {
	in, err := open()
	if err != nil {
		return err
	}
	defer in.Close()
	id := s.columns.of("id")
	if id < 0 {
		return nil
	}
	scan := newScanner(in, byte(s.table.rows.Comma))
	for i := -1; ; i++ {
		var cells [][]byte
		if i < 0 || i >= s.rows.n || s.of[i] < 0 {
			err = scan.skip()
		} else {
			cells, err = scan.scan()
		}
		if errors.Is(err, io.EOF) && i == s.rows.n {
			return nil
		}
		if err != nil || i >= s.rows.n {
			return errors.New("the table of messages changed while it was read; run again")
		}
		if i < 0 || s.of[i] < 0 || id >= len(cells) {
			continue
		}
		b := s.bundles[s.of[i]]
		d := dated{date: s.dates[s.rows.at(i).date>>8]}
		if len(b.ids) == bundleIDs && edtf.Compare(d.date, b.ids[bundleIDs-1].date) > 0 {
			continue
		}
		d.id = string(cells[id])
		at, _ := slices.BinarySearchFunc(b.ids, d, func(x, y dated) int {
			return cmp.Or(edtf.Compare(x.date, y.date), strings.Compare(x.id, y.id))
		})
		if b.ids = slices.Insert(b.ids, at, d); len(b.ids) > bundleIDs {
			b.ids = b.ids[:bundleIDs]
		}
	}
}

// messages returns the bundles as messages, ordered as those of a Dataset.
func (s *survey) messages() []Message {
	ordered := make([]*Message, 0, len(s.bundles))
	for _, b := range s.bundles {
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
		m.ID = strings.Join(m.First, " ")
		if m.Rows > len(m.First) {
			m.ID += " …"
		}
		ordered = append(ordered, m)
	}
	slices.SortFunc(ordered, compareBundled)
	out := make([]Message, len(ordered))
	for i, m := range ordered {
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
// the years that EDTF can name to the day, the date of one of its rows.
func hull(b *bundle) edtf.Value {
	text := b.first.String()
	if b.last != b.first {
		text += "/" + b.last.String()
	}
	if v, err := edtf.Parse(text); err == nil {
		return v
	}
	return b.one
}

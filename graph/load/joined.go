package load

import (
	"maps"
	"slices"

	"cablegraph/graph/edtf"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// joinRows makes one message of the rows that have one id: a letter to several
// people, with a row for each. It is done where the column of ids is surely
// one, and the rows differ in nothing but senders, recipients or carriers;
// other rows of one id are told by arrange.
func joinRows(l *loader, t *table.Table, c header.Columns, drafts []*draft) []*draft {
	i := c.Index("id")
	if i < 0 || !header.IsIDs(t.Headers[i]) {
		return drafts
	}
	rows := make(map[string][]*draft)
	for _, d := range drafts {
		if d.ID != "" && d.Fault == "" {
			rows[d.ID] = append(rows[d.ID], d)
		}
	}
	maps.DeleteFunc(rows, func(_ string, of []*draft) bool { return len(of) < 2 || !oneLetter(of) })
	joined, example := 0, ""
	kept := drafts[:0]
	for _, d := range drafts {
		of := rows[d.ID]
		switch {
		case of == nil || d.Fault != "":
			kept = append(kept, d)
		case of[0] == d:
			first := joinAll(of)
			l.bound(first)
			kept = append(kept, first)
			if joined++; example == "" || d.ID < example {
				example = d.ID
			}
		}
	}
	l.joined(t.Name, joined, example)
	return kept
}

// oneLetter reports whether rows of one id are one letter: all on one date, in
// one direction, of one weight, and with the same senders or the same
// recipients.
func oneLetter(rows []*draft) bool {
	first := rows[0]
	same := func(equal func(d *draft) bool) bool {
		return !slices.ContainsFunc(rows[1:], func(d *draft) bool { return !equal(d) })
	}
	return same(func(d *draft) bool {
		return edtf.Compare(d.Date, first.Date) == 0 && d.Both == first.Both && d.Weight == first.Weight && d.Kind == first.Kind
	}) && (same(func(d *draft) bool { return slices.Equal(d.From, first.From) }) || same(func(d *draft) bool { return slices.Equal(d.To, first.To) })) &&
		!same(func(d *draft) bool { return slices.Equal(d.content, first.content) })
}

// joinAll puts the people of all rows into the first, in the order of what the
// rows say, so that it does not depend on theirs.
func joinAll(rows []*draft) *draft {
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(a, b *draft) int { return slices.Compare(a.content, b.content) })
	first := *rows[0]
	first.From, first.To, first.Via = nil, nil, nil
	var seen [len(ends)]map[int]bool
	for k := range seen {
		seen[k] = make(map[int]bool)
	}
	for _, d := range rows {
		first.Line, first.Doubt = min(first.Line, d.Line), first.Doubt || d.Doubt
		for k, list := range [...]struct{ into, from *[]int }{cellFrom: {&first.From, &d.From}, cellTo: {&first.To, &d.To}, cellVia: {&first.Via, &d.Via}} {
			for _, a := range *list.from {
				if !seen[k][a] {
					seen[k][a] = true
					*list.into = append(*list.into, a)
				}
			}
		}
	}
	return &first
}

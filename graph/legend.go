package graph

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// SideColumn is the name under which the side of a message's sender can be
// chosen where a column of the messages is asked for.
const SideColumn = "side"

// A Legend groups and names the values of one column of the messages.
type Legend struct {
	Column  string
	Heading string // empty: the column's name
	Entries []LegendEntry
}

// A LegendEntry names one value. Entries with one label are one category.
type LegendEntry struct {
	Value, Label string
	Question     string // that the value answers; empty: none is told
	Color        Color
}

// Label returns what the legend calls a value: the value itself where it has
// no entry.
func (l Legend) Label(value string) string {
	for _, e := range l.Entries {
		if e.Value == value {
			return e.Label
		}
	}
	return value
}

// Color returns the first colour that the legend has for a label; none where it
// has none.
func (l Legend) Color(label string) Color {
	for _, e := range l.Entries {
		if e.Label == label && e.Color.Chosen() {
			return e.Color
		}
	}
	return Color{}
}

// ByValue returns the entries by what they name.
func (l Legend) ByValue() map[string]LegendEntry {
	entries := make(map[string]LegendEntry, len(l.Entries))
	for _, e := range l.Entries {
		entries[e.Value] = e
	}
	return entries
}

// Title returns the words above the legend's entries.
func (l Legend) Title() string {
	switch {
	case l.Heading != "":
		return l.Heading
	case l.Column == SideColumn:
		return "Sender’s side"
	case l.Column == "":
		return ""
	}
	first, n := utf8.DecodeRuneInString(l.Column)
	return string(unicode.ToUpper(first)) + l.Column[n:]
}

// Legend returns the legend of a column; one without entries where the set has
// none.
func (d *Dataset) Legend(column string) Legend {
	for _, l := range d.Legends {
		if l.Column == column {
			return l
		}
	}
	return Legend{Column: column}
}

// ColorColumn returns the column that colours the lines: the one asked for,
// else the first of the legends; empty where the set has no categories.
func (d *Dataset) ColorColumn(asked string) string {
	switch {
	case asked != "":
		return asked
	case len(d.Legends) > 0:
		return d.Legends[0].Column
	}
	return ""
}

// ValueColumns returns the columns that messages can be coloured by, in
// alphabetical order: kind, side, those of their table that no field is taken
// from, and what letters in XML have.
func (d *Dataset) ValueColumns() []string {
	columns := map[string]bool{"kind": true, SideColumn: true}
	for _, c := range d.Columns {
		if c.Table == d.Table && c.Field == Kept {
			columns[c.Header] = true
		}
	}
	for i := range d.Messages {
		for name := range d.Messages[i].Attrs {
			columns[name] = true
		}
	}
	return slices.Sorted(maps.Keys(columns))
}

// Column returns the column that a user means by a word: one of the columns
// itself, a header in other case, or the field that a header was taken for. It
// returns the word where it means none.
func (d *Dataset) Column(word string) string {
	known := append(d.ValueColumns(), "actor", "id", "role", "source")
	if word == "" || slices.Contains(known, word) {
		return word
	}
	if i := slices.IndexFunc(known, func(k string) bool { return strings.EqualFold(k, word) }); i >= 0 {
		return known[i]
	}
	for _, c := range d.Columns {
		if c.Table == d.Table && strings.EqualFold(c.Header, word) && slices.Contains(known, c.Field) {
			return c.Field
		}
	}
	return word
}

// Value returns what a message has in a column; nothing in that without a name,
// which no category is taken from.
func (m *Message) Value(column string) string {
	if column == "" {
		return ""
	}
	if value, ok := m.Attrs[column]; ok {
		return value
	}
	switch column {
	case "id":
		return m.ID
	case "kind":
		return m.Kind
	case "source":
		return m.Source
	}
	return ""
}

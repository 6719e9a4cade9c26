package header

import (
	"slices"

	"cablegraph/graph/edtf"
	"cablegraph/graph/table"
	"cablegraph/graph/written"
)

// Columns say which column of a table a field is taken from.
type Columns struct {
	Loose      bool          // the direction's column has other words as well
	Seen       string        // the end, from or to, from whose side the column of directions is written, where nothing else says who of two writes; empty: something does
	Doubts     []Doubt       // the columns that say what is in doubt
	Translated []Translation // the columns of words in other languages
	Order      written.Order // of day and month, as the header of the dates says it; empty: it does not

	marked   bool              // cells are in Markdown
	index    map[string]int    // by field
	more     map[string][]int  // by field: columns that have more people of it
	eras     map[int]eraOf     // by column: the era that its header says
	constant map[string]string // by field: the same in every row
	mark     edtf.Doubt        // of a date that an editor supplied
	used     map[string]bool   // by header: a field is taken from the column
	pair     int               // the number, from 1, of a column that names both ends; 0: none does
	form     pairForm          // how it does
}

// Index returns the column of a field; -1 where there is none.
func (c Columns) Index(field string) int {
	if i, ok := c.index[field]; ok {
		return i
	}
	return -1
}

// further lists the columns of a field behind the first, in their order.
func (c Columns) further(field string) []int { return slices.Sorted(slices.Values(c.more[field])) }

// Indexes lists the columns that some fields are taken from, and those in
// which their doubts stand.
func (c Columns) Indexes(fields ...string) []int {
	var out []int
	add := func(i int) {
		if i >= 0 && !slices.Contains(out, i) {
			out = append(out, i)
		}
	}
	for _, f := range fields {
		add(c.Index(f))
		add(c.Index(f + " forename"))
		for _, i := range c.further(f) {
			add(i)
		}
		for _, d := range c.Doubts {
			if d.Of == f {
				add(d.Column)
			}
		}
	}
	return out
}

// Has reports whether a field has a column or a constant.
func (c Columns) Has(field string) bool {
	_, constant := c.constant[field]
	return constant || c.Index(field) >= 0
}

// Constant returns what every row says in a field; empty where a column does.
func (c Columns) Constant(field string) string { return c.constant[field] }

// Uses reports whether a field is taken from the column with a header.
func (c Columns) Uses(header string) bool { return c.used[header] }

// Place returns where a row has a field; where it has none, its beginning.
func (c Columns) Place(r table.Record, field string) table.Place {
	return r.At(max(c.Index(field), 0))
}

package header

import (
	"slices"
	"strings"

	"cablegraph/graph/table"
	"cablegraph/graph/written"
)

// totalWords begin the rows in which spreadsheets add up those above.
var totalWords = []string{
	"summe", "gesamt", "gesamtsumme", "gesamtzahl", "insgesamt", "zwischensumme", "total", "totals", "subtotal", "grandtotal", "sum", "totale", "totaux", "somme", "suma", "razem", "celkem", "totaal", "sammanlagt",
	"итого", "всего", "合計", "小計", "总计", "總計", "合计", "합계", "المجموع",
}

// Between returns what tells a row that stands between messages and is none: the
// header again, a total, or a heading, which has words in one cell only, such as a
// year above its letters. Whoever writes or receives makes a row a message.
func (c Columns) Between(headers []string) func(table.Record) bool {
	b := &between{
		headers: headers, from: c.Indexes("from", "from id"), to: c.Indexes("to", "to id", "to body"),
		named: c.Indexes("id", "from", "from id", "to", "to id", "to body", "via", "via id"),
	}
	for _, field := range [...]string{"to", "from", "date"} {
		if i := c.Index(field); i >= 0 && columnNumber(headers[i]) == 0 {
			b.again = append(b.again, i)
		}
	}
	return b.has
}

// A between knows the columns that make a row a message.
type between struct {
	headers  []string
	from, to []int
	named    []int // who somebody is, or which message that is
	again    []int // has the header's words in a row that repeats it
}

func (b *between) has(row table.Record) bool {
	if len(b.to) > 0 { // most rows of a large table have a recipient, who is not called "to"
		if n := len(row.Cell(b.to[0])); n > 0 && n != len(b.headers[b.to[0]]) {
			return false
		}
	}
	if len(b.again) > 1 && !slices.ContainsFunc(b.again, func(i int) bool { return !strings.EqualFold(row.Cell(i), b.headers[i]) }) {
		return true
	}
	if says(row, b.to) {
		return false
	}
	first, more := -1, false
	for i := range b.headers {
		switch {
		case row.Cell(i) == "":
		case first < 0:
			first = i
		default:
			more = true
		}
	}
	if first < 0 {
		return false
	}
	word := row.Cell(first)
	if total, _, _ := strings.Cut(word, " "); slices.Contains(totalWords, table.Letters(total)) {
		return slices.Contains(b.from, first) || !says(row, b.from)
	}
	return !more && len(b.headers) > 2 && !slices.Contains(b.named, first) && !isDay(word)
}

// says reports whether a row has words in one of some columns.
func says(row table.Record, columns []int) bool {
	return slices.ContainsFunc(columns, func(i int) bool { return row.Cell(i) != "" })
}

// isDay reports whether a text is a date of one day, which no heading is.
func isDay(text string) bool {
	d, err := written.Parse(text, written.DayFirst)
	return err == nil && !d.IsZero() && d.Earliest() == d.Latest()
}

package header

import (
	"slices"
	"strings"
	"unicode"

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
// year above its letters. Whoever writes or receives makes any other row a
// message.
func Between(c Columns, headers []string) func(table.Record) bool {
	b := &between{
		headers: headers, to: c.Indexes("to", "to id", "to body"), people: c.Indexes("from", "from id", "to", "to id", "to body"),
		named: c.Indexes("id", "from", "from id", "to", "to id", "to body", "via", "via id"),
	}
	for i := range headers {
		b.columns = append(b.columns, i)
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
	headers []string
	columns []int // all of them
	to      []int
	people  []int // who writes or receives
	named   []int // who somebody is, or which message that is
	again   []int // has the header's words in a row that repeats it
}

func (b *between) has(row table.Record) bool {
	if len(b.to) > 0 { // most rows of a large table have a recipient, who is not called "to"
		if to := row.Bytes(b.to[0]); len(to) > 0 && len(to) != len(b.headers[b.to[0]]) && !isDigit(to[0]) && to[0] != '-' && to[0] != ':' {
			return false
		}
	}
	if isRule(row, b.columns) {
		return true
	}
	if len(b.again) > 1 && !slices.ContainsFunc(b.again, func(i int) bool { return !strings.EqualFold(row.Cell(i), b.headers[i]) }) {
		return true
	}
	first := slices.IndexFunc(b.columns, func(i int) bool { return row.Cell(i) != "" })
	if first < 0 {
		return false
	}
	word, others := row.Cell(first), func(i int) bool { return i != first && row.Cell(i) != "" }
	if isTotal(word) { // a sum may stand under the people
		return !slices.ContainsFunc(b.people, func(i int) bool { return others(i) && strings.ContainsFunc(row.Cell(i), unicode.IsLetter) })
	}
	return !slices.Contains(b.named, first) && len(b.columns) > 2 && !slices.ContainsFunc(b.columns, others) && !isDay(word)
}

// isRule reports whether a row is the line of dashes below a header in Markdown.
func isRule(row table.Record, columns []int) bool {
	dashes := 0
	for _, i := range columns {
		switch cell := row.Cell(i); {
		case cell == "":
		case len(cell) < 3 || strings.Trim(cell, "-:") != "":
			return false
		default:
			dashes++
		}
	}
	return dashes > 1
}

// isTotal reports whether a cell begins a row that adds up others.
func isTotal(cell string) bool {
	word, _, _ := strings.Cut(cell, " ")
	return !isDigit(word[0]) && slices.Contains(totalWords, table.Letters(word))
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isDay reports whether a text is a date of one day, which no heading is.
func isDay(text string) bool {
	d, err := written.Parse(text, written.DayFirst)
	return err == nil && !d.IsZero() && d.Earliest() == d.Latest()
}

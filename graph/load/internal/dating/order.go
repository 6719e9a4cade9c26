package dating

import (
	"errors"
	"fmt"
	"iter"

	"cablegraph/graph/written"
)

// order returns the order of day and month that dates such as 25/6/1950 settle for
// the whole column, if all agree.
func (t *Table) order() written.Order {
	order := t.Columns.Order
	var first string
	if order != "" {
		t.tellOrder(order, "the header")
		return order
	}
	for text := range t.texts() {
		switch o := written.OrderOf(text); {
		case o == "":
		case order == "":
			order, first = o, text
		case o != order:
			return "" // each says something else
		}
	}
	if order != "" {
		t.tellOrder(order, fmt.Sprintf("%q", first))
	}
	return order
}

// tellOrder says how many dates an order settles, and what shows it.
func (t *Table) tellOrder(order written.Order, shown string) {
	open := 0 // rows whose dates can be read in two ways
	for text, rows := range t.texts() {
		if _, err := written.Parse(text, ""); errors.Is(err, written.ErrOrder) {
			open += rows
		}
	}
	if open > 0 {
		what := "day"
		if order == "mdy" {
			what = "month"
		}
		t.Remark(fmt.Sprintf("%s: %s with the %s first, as %s shows; --date-order says otherwise", t.Name, counted(open, "that can be read in two ways is read", "that can be read in two ways are read"), what, shown))
	}
}

// texts yields the texts of dates in which the order of day and month may
// matter, with their rows.
func (t *Table) texts() iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for n, rows := range t.Rows {
			at := t.At(n)
			for _, field := range [...]string{"date", "date from", "date to", "date not before", "date not after"} {
				text := t.Columns.Cell(at, field)
				if text != "" && !yield(text, rows) {
					return
				}
			}
		}
	}
}

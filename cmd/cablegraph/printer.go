package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"cablegraph/internal/plain"
)

// A printer prints words and keeps the first error: a disk may be full where
// they go, and those who print line by line need not ask each time. What a
// terminal would obey is spelt, not printed.
type printer struct {
	to  io.Writer
	err error
}

// Write implements [io.Writer]. Those who print cut no character in two.
func (p *printer) Write(b []byte) (int, error) {
	if _, err := (*figurePrinter)(p).Write([]byte(plain.Text(string(b)))); err != nil {
		return 0, err
	}
	return len(b), nil
}

// A figurePrinter prints a figure, whose bytes stay as they are.
type figurePrinter printer

// Write implements [io.Writer].
func (p *figurePrinter) Write(b []byte) (int, error) {
	if p.err != nil {
		return 0, p.err
	}
	n, err := p.to.Write(b)
	p.err = err
	return n, err
}

// A rowPrinter prints rows whose cells end with tabs, in columns.
type rowPrinter struct{ *tabwriter.Writer }

func newRowPrinter(w io.Writer) rowPrinter {
	return rowPrinter{tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)}
}

// printf prints rows. A word in them has no line end and no tab of its own.
func (p rowPrinter) printf(format string, words ...any) {
	for i, word := range words {
		switch word := word.(type) {
		case string:
			words[i] = plain.Line(word)
		case fmt.Stringer:
			words[i] = plain.Line(word.String())
		}
	}
	fmt.Fprintf(p, format, words...)
}

// A sayFunc says a line to the user.
type sayFunc func(format string, words ...any)

// sayTo says lines with the name of the program in front, each of them one
// line whatever its words are.
func sayTo(stderr io.Writer, p *progress) sayFunc {
	return func(format string, words ...any) {
		p.clear()
		fmt.Fprintln(stderr, "cablegraph: "+plain.Line(fmt.Sprintf(format, words...)))
	}
}

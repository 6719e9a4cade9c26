// Package terminal turns the words of a run into lines that no terminal obeys.
//
// A [Printer] prints what was asked for, [Rows] in columns; [SayTo] says everything
// else, line by line, and [Progress] tells how far a long run is.
package terminal

import (
	"fmt"
	"io"
	"text/tabwriter"

	"cablegraph/internal/plain"
)

// A Printer prints words and keeps the first error: a disk may be full where
// they go, and those who print line by line need not ask each time. What a
// terminal would obey is spelt, not printed.
type Printer struct {
	To  io.Writer
	Err error
}

// Write implements [io.Writer]. Those who print cut no character in two.
func (p *Printer) Write(b []byte) (int, error) {
	if _, err := (*FigurePrinter)(p).Write([]byte(plain.Text(string(b)))); err != nil {
		return 0, err
	}
	return len(b), nil
}

// A FigurePrinter prints a figure, whose bytes stay as they are.
type FigurePrinter Printer

// Write implements [io.Writer].
func (p *FigurePrinter) Write(b []byte) (int, error) {
	if p.Err != nil {
		return 0, p.Err
	}
	n, err := p.To.Write(b)
	p.Err = err
	return n, err
}

// A Rows prints rows whose cells end with tabs, in columns.
type Rows struct{ *tabwriter.Writer }

func NewRows(w io.Writer) Rows {
	return Rows{tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)}
}

// Printf prints rows. A word in them has no line end and no tab of its own.
func (p Rows) Printf(format string, words ...any) {
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

// A Say says a line to the user.
type Say func(format string, words ...any)

// SayTo says lines with the name of the program in front, each of them one
// line whatever its words are.
func SayTo(stderr io.Writer, p *Progress) Say {
	return func(format string, words ...any) {
		p.Clear()
		fmt.Fprintln(stderr, "cablegraph: "+plain.Line(fmt.Sprintf(format, words...)))
	}
}

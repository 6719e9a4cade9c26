package terminal

import (
	"errors"
	"strings"
	"testing"
)

// TestNoTerminalObeys spells what a terminal would obey, and leaves the bytes of a
// figure as they are.
func TestNoTerminalObeys(t *testing.T) {
	var out strings.Builder
	p := &Printer{To: &out}
	rows := NewRows(p)
	rows.Printf("%s\t%d\n", "a\x1b[2J\tb", 1)
	if err := rows.Flush(); err != nil || strings.ContainsAny(out.String(), "\x1b\t") || strings.Count(out.String(), "\n") != 1 {
		t.Errorf("%q, %v", out.String(), err)
	}
	out.Reset()
	SayTo(&out, nil)("one\n%s", "two\x1b[2J")
	if got := out.String(); !strings.HasPrefix(got, "cablegraph: ") || strings.Count(got, "\n") != 1 || strings.Contains(got, "\x1b") {
		t.Errorf("%q", got)
	}
	out.Reset()
	if _, err := (*FigurePrinter)(p).Write([]byte("\x1b[2J")); err != nil || out.String() != "\x1b[2J" {
		t.Errorf("%q, %v", out.String(), err)
	}
}

// full is a disk that is full.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

// TestPrinterKeepsTheFirstError tells of a full disk whoever prints last.
func TestPrinterKeepsTheFirstError(t *testing.T) {
	p := &Printer{To: full{}}
	_, err := p.Write([]byte("a"))
	if p.Err == nil || !errors.Is(err, p.Err) {
		t.Errorf("%v is kept of %v", p.Err, err)
	}
}

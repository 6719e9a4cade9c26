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

// TestRowsStandInColumns lines cells up, and makes words keep to theirs.
func TestRowsStandInColumns(t *testing.T) {
	var out strings.Builder
	rows := NewRows(&out)
	rows.Printf("%s\t%d\t%s\n", "Mao\tZedong", 12, "a")
	rows.Printf("%s\t%d\t%s\n", name("Kim\nIl-sung"), 3, "b")
	if err := rows.Flush(); err != nil {
		t.Fatal(err)
	}
	if want := `Mao\tZedong   12  a
Kim\nIl-sung  3   b
`; out.String() != want {
		t.Errorf("got\n%swant\n%s", out.String(), want)
	}
}

// A name spells itself.
type name string

func (n name) String() string { return string(n) }

// A disk has room for some writes, then none.
type disk struct{ room, writes int }

func (d *disk) Write(b []byte) (int, error) {
	if d.writes++; d.writes > d.room {
		return 0, errors.New("no space left")
	}
	return len(b), nil
}

// TestPrinterKeepsTheFirstError tells of a full disk whoever prints last, and writes
// nothing behind what is missing.
func TestPrinterKeepsTheFirstError(t *testing.T) {
	d := &disk{room: 1}
	p := &Printer{To: d}
	if n, err := p.Write([]byte("a\x1b")); n != 2 || err != nil {
		t.Errorf("%d bytes of 2 are written, %v", n, err)
	}
	n, err := p.Write([]byte("a"))
	if n != 0 || p.Err == nil || !errors.Is(err, p.Err) {
		t.Errorf("%v is kept of %v, %d bytes are written", p.Err, err, n)
	}
	d.room = 9
	if _, again := p.Write([]byte("b")); !errors.Is(again, err) || d.writes != 2 {
		t.Errorf("after %v a write returns %v, and the disk had %d", err, again, d.writes)
	}
}

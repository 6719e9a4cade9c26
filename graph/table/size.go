package table

import (
	"bytes"
	"errors"
	"io"
)

// A Size is what one look at a table tells of how large it is.
type Size struct {
	Rows  int   // line ends outside of quotes: the header's and one a row
	Bytes int64 // in which these are
}

// Measure reads a table to its end, or until there are more rows than enough.
func Measure(table io.Reader, enough int) (Size, error) {
	var size Size
	buf := make([]byte, 256<<10)
	c := rowCounter{before: '\n'}
	for size.Rows <= enough {
		n, err := table.Read(buf)
		c.add(buf[:n])
		size.Bytes += int64(n)
		if size.Rows = c.rows; c.quoted || c.before != '\n' {
			size.Rows++ // the last row has no end yet
		}
		if errors.Is(err, io.EOF) {
			return size, nil
		}
		if err != nil {
			return Size{}, err
		}
	}
	return size, nil
}

// A rowCounter counts the ends of rows.
type rowCounter struct {
	rows   int
	quoted bool
	before byte // the last byte so far
}

// opens reports whether a quote behind a byte may open a cell.
func opens(before byte) bool { return bytes.IndexByte([]byte("\n\r,;\t|\""), before) >= 0 }

// add takes the text that follows. A line end inside of quotes ends no row.
func (c *rowCounter) add(text []byte) {
	for len(text) > 0 {
		n := bytes.IndexByte(text, '"') + 1
		if n == 0 {
			n = len(text)
		}
		piece := text[:n]
		text = text[n:]
		if !c.quoted {
			c.rows += bytes.Count(piece, []byte{'\n'})
		}
		before := c.before
		if n > 1 {
			before = piece[n-2]
		}
		c.before = piece[n-1]
		if c.before == '"' && (c.quoted || opens(before)) {
			c.quoted = !c.quoted
		}
	}
}

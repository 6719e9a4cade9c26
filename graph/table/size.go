package table

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
)

// A Size is what one look at a file tells of a table.
type Size struct {
	Rows    int // line ends outside of quotes: the header's and one a row
	LongRow int // the line on which a row begins that is longer than any can be; 0: none
	Middle  Middle
}

// Middle is a place in the midst of a file at which a row begins; the zero
// Middle where there is none, or where the file can't be read at two places.
type Middle struct {
	Offset      int64 // in bytes
	Rows, Lines int   // ends of rows and of lines before it
}

// Measure reads a table to its end, or to a row that is too long: rows are
// taken apart whole, so their length is looked at before.
func Measure(table io.Reader) (Size, error) {
	var size Size
	half, at := halfOf(table), int64(0)
	buf := make([]byte, 256<<10)
	m := newMeter()
	for {
		n, err := table.Read(buf)
		text := buf[:n]
		for len(text) > 0 {
			piece := text
			if size.Middle.Offset == 0 && at+int64(len(text)) > half && half > 0 {
				// From half on, line by line to where a row ends.
				end := max(half-at, 0)
				if i := bytes.IndexByte(text[end:], '\n'); i >= 0 {
					piece = text[:end+int64(i)+1]
				}
			}
			if m.add(piece) {
				return Size{LongRow: m.began}, nil
			}
			text = text[len(piece):]
			at += int64(len(piece))
			if size.Middle.Offset == 0 && half > 0 && at > half && m.length == 0 {
				size.Middle = Middle{at, m.rows, m.line - 1}
			}
		}
		if size.Rows = m.rows; m.length > 0 {
			size.Rows++ // the last row has no end
		}
		if errors.Is(err, io.EOF) {
			return size, nil
		}
		if err != nil {
			return Size{}, err
		}
	}
}

// halfOf returns half the size of a file that can be read at two places; 0 for
// any other.
func halfOf(table io.Reader) int64 {
	f, ok := table.(interface {
		io.ReaderAt
		Stat() (fs.FileInfo, error)
	})
	if !ok {
		return 0
	}
	info, err := f.Stat()
	if err != nil {
		return 0
	}
	return info.Size() / 2
}

// A meter counts rows and measures them.
type meter struct {
	rows   int
	line   int // on which the text that follows begins, from 1
	began  int // the line on which the last row begins
	length int // of the last row so far, in bytes
	quoted bool
	before byte // the last byte so far
}

func newMeter() *meter { return &meter{line: 1, began: 1, before: '\n'} }

// opens reports whether a quote behind a byte may open a cell.
func opens(before byte) bool { return bytes.IndexByte([]byte("\n\r,;\t|\""), before) >= 0 }

// add takes the text that follows and reports whether a row is too long. A
// line end inside of quotes ends no row.
func (m *meter) add(text []byte) (long bool) {
	for len(text) > 0 {
		n := bytes.IndexByte(text, '"') + 1
		if n == 0 {
			n = len(text)
		}
		piece := text[:n]
		text = text[n:]
		ends := bytes.Count(piece, []byte{'\n'})
		m.line += ends
		switch {
		case m.quoted || ends == 0:
			m.length += n
		default:
			if m.length+bytes.IndexByte(piece, '\n') > maxRow {
				return true
			}
			m.rows += ends
			m.began = m.line
			m.length = n - 1 - bytes.LastIndexByte(piece, '\n')
		}
		if m.length > maxRow {
			return true
		}
		before := m.before
		if n > 1 {
			before = piece[n-2]
		}
		m.before = piece[n-1]
		if m.before == '"' && (m.quoted || opens(before)) {
			m.quoted = !m.quoted
		}
	}
	return false
}

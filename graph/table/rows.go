package table

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
)

// blockSize is how much of a file is read at once, in bytes.
const blockSize = 256 << 10

// A rowReader reads the records of a CSV file as encoding/csv does, which a
// fuzz test holds it to. It takes rows of one line apart itself, in a third of
// that package's time, as pieces of the text that is read block by block; every
// other row it hands to that package. A quote inside of a cell without quotes,
// which is a fault there, is a letter of the cell.
type rowReader struct {
	in       io.Reader
	block    []byte
	text     string // read, and not yet taken apart
	end      error  // what reading ended with
	comma    byte
	line     int         // of the last record, from 1
	lines    int         // read so far
	cells    []string    // of the last record
	starts   []int       // where they begin in the line, in bytes; of a row that split took apart
	fallback *csv.Reader // read the last record, where split could not
	record   []byte      // a record of several lines
	stray    int         // rows with quotes inside of cells without quotes
	strayAt  int         // the line of the first of them
}

func newRowReader(in io.Reader, comma rune) *rowReader {
	return &rowReader{in: in, block: make([]byte, blockSize), comma: byte(comma)}
}

// Read returns the cells of the next record that is not an empty line. The
// slice is good until the next call; the cells last.
func (r *rowReader) Read() ([]string, error) {
	for {
		line, err := r.readLine()
		if err != nil {
			return nil, err
		}
		content := withoutEnd(line)
		if content == "" {
			continue
		}
		if r.line = r.lines; !r.split(content) {
			return r.viaCSV(line)
		}
		return r.cells, nil
	}
}

// note counts a row with stray quotes.
func (r *rowReader) note() {
	if r.stray++; r.stray == 1 {
		r.strayAt = r.line
	}
}

// split takes a line apart whose quotes, if it has any, stand around whole
// cells; it reports false for every other.
func (r *rowReader) split(line string) bool {
	r.fallback, r.cells, r.starts = nil, r.cells[:0], r.starts[:0]
	quotes, stray := strings.IndexByte(line, '"') >= 0, false
	for at := 0; ; {
		cell, end := line[at:], len(line)
		if quotes && strings.HasPrefix(cell, `"`) {
			inner, doubled := withinQuotes(cell)
			if end = at + len(inner) + 2; end > len(line) || end < len(line) && line[end] != r.comma {
				return false
			}
			if cell = inner; doubled {
				cell = strings.ReplaceAll(cell, `""`, `"`)
			}
		} else {
			if n := strings.IndexByte(cell, r.comma); n >= 0 {
				cell, end = cell[:n], at+n
			}
			stray = stray || quotes && strings.IndexByte(cell, '"') >= 0
		}
		r.starts = append(r.starts, at)
		if r.cells = append(r.cells, cell); end == len(line) {
			if stray {
				r.note()
			}
			return true
		}
		at = end + 1
	}
}

// withinQuotes returns what stands in the quotes with which a text begins, and whether
// a quote is doubled there; the whole rest where they do not close.
func withinQuotes(text string) (inner string, doubled bool) {
	text = text[1:]
	for at := 0; ; at += 2 {
		n := strings.IndexByte(text[at:], '"')
		if n < 0 {
			return text, doubled
		}
		if at += n; !strings.HasPrefix(text[at+1:], `"`) {
			return text[:at], doubled
		}
		doubled = true
	}
}

// FieldPos returns the line and the column, from 1 and in bytes, at which a
// cell of the last record begins.
func (r *rowReader) FieldPos(cell int) (line, column int) {
	if r.fallback == nil {
		return r.line, r.starts[cell] + 1
	}
	line, column = r.fallback.FieldPos(cell)
	return r.line + line - 1, column
}

// viaCSV reads a record by encoding/csv: its lines until the quotes close.
func (r *rowReader) viaCSV(line string) ([]string, error) {
	text := append(r.record[:0], line...)
	quotes := quoting{comma: r.comma}
	for quotes.open(line) {
		var err error
		line, err = r.readLine()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		text = append(text, line...)
	}
	r.record = text
	if escaped := escapeStray(text, r.comma); escaped != nil {
		text = escaped
		r.note()
	}
	r.fallback = csv.NewReader(bytes.NewReader(text))
	r.fallback.Comma, r.fallback.FieldsPerRecord = rune(r.comma), -1
	cells, err := r.fallback.Read()
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		parse.StartLine += r.line - 1
		parse.Line += r.line - 1
	}
	return cells, err
}

// Quoting follows the quotes of a record line by line.
type quoting struct {
	comma  byte
	quoted bool // the line ended within quotes
	inside bool // the last byte belongs to a cell that has begun
}

// open takes the next line and reports whether the record goes on behind it.
// Behind a fault it does not.
func (q *quoting) open(line string) bool {
	for i := 0; i < len(line); i++ {
		c := line[i]
		switch {
		case q.quoted && c == '"' && i+1 < len(line) && line[i+1] == '"':
			i++
		case q.quoted && c == '"':
			if q.quoted = false; i+1 < len(line) && line[i+1] != q.comma && line[i+1] != '\n' && line[i+1] != '\r' {
				return false
			}
		case q.quoted:
			n := strings.IndexByte(line[i:], '"')
			if n < 0 {
				return true
			}
			i += n - 1
		case !q.inside && c == '"':
			q.quoted, q.inside = true, true
		default:
			q.inside = c != q.comma
		}
	}
	return q.quoted
}

// escapeStray writes the cells of a record in quotes that have none around them
// and some inside; nil where there is no such cell.
func escapeStray(record []byte, comma byte) []byte {
	var out []byte
	stray, end := false, len(withoutEnd(record))
	for at := 0; at <= end; {
		cell, next := record[at:end], end
		if len(cell) > 0 && cell[0] == '"' {
			for i := 1; ; i++ {
				n := bytes.IndexByte(cell[i:], '"')
				if n < 0 {
					return nil // a fault
				}
				if i += n; i+1 < len(cell) && cell[i+1] == '"' {
					i++
					continue
				}
				cell, next = cell[:i+1], at+i+1
				break
			}
			if next < end && record[next] != comma {
				return nil // a fault
			}
			out = append(out, cell...)
		} else {
			if n := bytes.IndexByte(cell, comma); n >= 0 {
				cell, next = cell[:n], at+n
			}
			if bytes.IndexByte(cell, '"') >= 0 {
				stray = true
				cell = bytes.Join([][]byte{{'"'}, bytes.ReplaceAll(cell, []byte{'"'}, []byte{'"', '"'}), {'"'}}, nil)
			}
			out = append(out, cell...)
		}
		if next < end {
			out = append(out, comma)
		}
		at = next + 1
		if next == end {
			break
		}
	}
	if !stray {
		return nil
	}
	return append(out, record[end:]...)
}

// readLine returns the next line with its end.
func (r *rowReader) readLine() (string, error) {
	for from := 0; ; {
		n := from + strings.IndexByte(r.text[from:], '\n') + 1
		switch {
		case n > from:
		case r.end == nil:
			from = len(r.text)
			r.readOn()
			continue
		case r.text == "" || !errors.Is(r.end, io.EOF):
			return "", r.end
		default:
			n = len(r.text)
		}
		line := r.text[:n]
		r.text = r.text[n:]
		r.lines++
		return line, nil
	}
}

// readOn reads the next block.
func (r *rowReader) readOn() {
	n, err := io.ReadFull(r.in, r.block)
	if r.end = err; errors.Is(err, io.ErrUnexpectedEOF) {
		r.end = io.EOF
	}
	var text strings.Builder
	text.Grow(len(r.text) + n)
	text.WriteString(r.text)
	text.Write(r.block[:n])
	r.text = text.String()
}

// withoutEnd returns a line without its end.
func withoutEnd[T string | []byte](line T) T {
	if n := len(line); n > 0 && line[n-1] == '\n' {
		line = line[:n-1]
	}
	if n := len(line); n > 0 && line[n-1] == '\r' {
		line = line[:n-1]
	}
	return line
}

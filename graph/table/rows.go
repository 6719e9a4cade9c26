package table

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
)

// A rowReader reads the records of a CSV file as encoding/csv does, which a
// fuzz test holds it to. It takes plain rows apart itself, in a third of that
// package's time; every other row it hands to it. A quote inside of a cell
// without quotes, which is a fault there, is a letter of the cell.
type rowReader struct {
	in       *bufio.Reader
	comma    byte
	line     int         // of the last record, from 1
	lines    int         // read so far
	cells    []string    // of the last record
	starts   []int       // where they begin in the line, in bytes; of a row that split took apart
	fallback *csv.Reader // read the last record, where split could not
	spare    []byte      // a line longer than the buffer of in
	record   []byte      // a record with quotes
	text     bytes.Reader
	buffer   *bufio.Reader // of text
	stray    int           // rows with quotes inside of cells without quotes
	strayAt  int           // the line of the first of them
}

func newRowReader(in io.Reader, comma rune) *rowReader {
	return &rowReader{in: bufio.NewReaderSize(in, 256<<10), comma: byte(comma), buffer: bufio.NewReader(nil)}
}

// Read returns the cells of the next record that is not an empty line. The
// slice is good until the next call; the cells last.
func (r *rowReader) Read() ([]string, error) {
	var line []byte
	for {
		var err error
		if line, err = r.readLine(); err != nil {
			return nil, err
		}
		if n := len(withoutEnd(line)); n > 0 {
			break
		}
	}
	r.line = r.lines
	if !r.split(string(withoutEnd(line))) {
		return r.viaCSV(line)
	}
	return r.cells, nil
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
			closing := strings.IndexByte(cell[1:], '"') + 1
			if end = at + closing + 1; closing == 0 || end < len(line) && line[end] != r.comma {
				return false
			}
			cell = cell[1:closing]
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
func (r *rowReader) viaCSV(line []byte) ([]string, error) {
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
	r.text.Reset(text)
	r.buffer.Reset(&r.text)
	r.fallback = csv.NewReader(r.buffer) // which uses the buffer as it is
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
func (q *quoting) open(line []byte) bool {
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
			n := bytes.IndexByte(line[i:], '"')
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

// readLine returns the next line with its end, good until the next call.
func (r *rowReader) readLine() ([]byte, error) {
	line, err := r.in.ReadSlice('\n')
	if errors.Is(err, bufio.ErrBufferFull) {
		r.spare = append(r.spare[:0], line...)
		for errors.Is(err, bufio.ErrBufferFull) {
			line, err = r.in.ReadSlice('\n')
			r.spare = append(r.spare, line...)
		}
		line = r.spare
	}
	if len(line) > 0 && errors.Is(err, io.EOF) {
		err = nil
	}
	if err == nil {
		r.lines++
	}
	return line, err
}

// withoutEnd returns a line without its end.
func withoutEnd(line []byte) []byte {
	if n := len(line); n > 0 && line[n-1] == '\n' {
		line = line[:n-1]
	}
	if n := len(line); n > 0 && line[n-1] == '\r' {
		line = line[:n-1]
	}
	return line
}

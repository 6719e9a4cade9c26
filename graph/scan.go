package graph

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
)

// A scanner reads the records of a CSV file in place, without a copy: the
// cells of a record are good until the next one is read. It agrees with
// encoding/csv to the byte, which a fuzz test holds it to: a record whose
// quotes are not plain is handed to that package.
type scanner struct {
	in       io.Reader
	comma    byte
	buf      []byte
	next     int // in buf: where the next record begins
	end      int // of what has been read into buf
	eof      bool
	cells    [][]byte
	unquoted []byte // of the last record: cells that had doubled quotes
	line     int    // on which the last record began, from 1
	lines    int    // line ends before next
}

func newScanner(in io.Reader, comma byte) *scanner {
	return &scanner{in: in, comma: comma, buf: make([]byte, 256<<10)}
}

// scan returns the next record that is not an empty line; io.EOF after the
// last.
func (s *scanner) scan() ([][]byte, error) {
	raw, line, err := s.readRow()
	switch {
	case err != nil:
		return nil, err
	case bytes.IndexByte(line, '"') < 0:
		s.plain(line)
	case !s.quotedLine(line):
		return s.quoted(raw)
	}
	return s.cells, nil
}

// skip passes over the next record without looking into it.
func (s *scanner) skip() error {
	raw, line, err := s.readRow()
	if err == nil && bytes.IndexByte(line, '"') >= 0 && !s.quotedLine(line) {
		_, err = s.quoted(raw)
	}
	return err
}

// readRow returns the next line that is not empty, with and without its end.
func (s *scanner) readRow() (raw, line []byte, err error) {
	for {
		if raw, err = s.readLine(); err != nil {
			return nil, nil, err
		}
		line = bytes.TrimSuffix(bytes.TrimSuffix(raw, []byte{'\n'}), []byte{'\r'})
		if len(line) > 0 {
			return raw, line, nil
		}
	}
}

// plain parts a line without quotes.
func (s *scanner) plain(line []byte) {
	s.cells = s.cells[:0]
	for {
		i := bytes.IndexByte(line, s.comma)
		if i < 0 {
			s.cells = append(s.cells, line)
			return
		}
		s.cells = append(s.cells, line[:i])
		line = line[i+1:]
	}
}

// quotedLine parts a line whose quoted cells begin and end in it; it reports
// false for every other.
func (s *scanner) quotedLine(line []byte) bool {
	s.cells, s.unquoted = s.cells[:0], s.unquoted[:0]
	for {
		var cell []byte
		if len(line) > 0 && line[0] == '"' {
			var ok bool
			if cell, line, ok = s.unquote(line[1:]); !ok {
				return false
			}
		} else {
			i := bytes.IndexByte(line, s.comma)
			if i < 0 {
				i = len(line)
			}
			cell, line = line[:i], line[i:]
			if bytes.IndexByte(cell, '"') >= 0 {
				return false
			}
		}
		s.cells = append(s.cells, cell)
		if len(line) == 0 {
			return true
		}
		line = line[1:] // the comma
	}
}

// unquote returns a cell whose opening quote is read, and the line from the
// comma behind it on. Doubled quotes are made single in a copy.
func (s *scanner) unquote(line []byte) (cell, rest []byte, ok bool) {
	from := len(s.unquoted)
	for {
		i := bytes.IndexByte(line, '"')
		if i < 0 {
			return nil, nil, false
		}
		after := line[i+1:]
		if len(after) > 0 && after[0] == '"' {
			s.unquoted = append(s.unquoted, line[:i+1]...)
			line = after[1:]
			continue
		}
		if len(after) > 0 && after[0] != s.comma {
			return nil, nil, false
		}
		if from == len(s.unquoted) {
			return line[:i], after, true
		}
		// Growing later leaves this cell's bytes where they are.
		s.unquoted = append(s.unquoted, line[:i]...)
		return s.unquoted[from:len(s.unquoted):len(s.unquoted)], after, true
	}
}

// readLine returns the next line with its end.
func (s *scanner) readLine() ([]byte, error) {
	for from := s.next; ; {
		if i := bytes.IndexByte(s.buf[from:s.end], '\n'); i >= 0 {
			line := s.buf[s.next : from+i+1]
			s.next = from + i + 1
			s.lines++
			s.line = s.lines
			return line, nil
		}
		if s.eof {
			line := s.buf[s.next:s.end]
			s.next = s.end
			if len(line) == 0 {
				return nil, io.EOF
			}
			s.lines++
			s.line = s.lines
			return line, nil
		}
		from = s.end - s.next
		if err := s.fill(); err != nil {
			return nil, err
		}
	}
}

// fill moves what is not read yet to the front and reads on behind it.
func (s *scanner) fill() error {
	copy(s.buf, s.buf[s.next:s.end])
	s.end -= s.next
	s.next = 0
	if s.end == len(s.buf) {
		if s.end > maxCell {
			return errors.New("a line is longer than 1 MiB; is a quote missing?")
		}
		s.buf = append(s.buf, make([]byte, len(s.buf))...)
	}
	n, err := s.in.Read(s.buf[s.end:])
	s.end += n
	if errors.Is(err, io.EOF) {
		s.eof, err = true, nil
	}
	return err
}

// quoted reads a record that has a quote: its lines until the quotes close,
// by encoding/csv.
func (s *scanner) quoted(first []byte) ([][]byte, error) {
	began := s.line
	text := append([]byte{}, first...)
	for open(text) {
		if len(text) > maxCell {
			return nil, &csv.ParseError{StartLine: began, Line: began, Column: 1, Err: csv.ErrQuote}
		}
		line, err := s.readLine()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		text = append(text, line...)
	}
	s.line = began
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma, r.FieldsPerRecord = rune(s.comma), -1
	cells, err := r.Read()
	if err != nil {
		var parse *csv.ParseError
		if errors.As(err, &parse) {
			parse.StartLine += began - 1
			parse.Line += began - 1
		}
		return nil, err
	}
	s.cells = s.cells[:0]
	for _, c := range cells {
		s.cells = append(s.cells, []byte(c))
	}
	return s.cells, nil
}

// open reports whether the quotes in text are not balanced, so that the record
// goes on in the next line.
func open(text []byte) bool { return bytes.Count(text, []byte{'"'})%2 == 1 }

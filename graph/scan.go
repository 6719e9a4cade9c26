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
	in    io.Reader
	comma byte
	buf   []byte
	next  int // in buf: where the next record begins
	end   int // of what has been read into buf
	eof   bool
	cells [][]byte
	line  int // on which the last record began, from 1
	lines int // line ends before next
}

func newScanner(in io.Reader, comma byte) *scanner {
	return &scanner{in: in, comma: comma, buf: make([]byte, 256<<10)}
}

// scan returns the next record that is not an empty line; io.EOF after the
// last.
func (s *scanner) scan() ([][]byte, error) {
	for {
		raw, err := s.readLine()
		if err != nil {
			return nil, err
		}
		line := bytes.TrimSuffix(bytes.TrimSuffix(raw, []byte{'\n'}), []byte{'\r'})
		if len(line) == 0 {
			continue
		}
		if bytes.IndexByte(line, '"') < 0 {
			s.plain(line)
		} else if !s.simplyQuoted(line) {
			return s.quoted(raw)
		}
		return s.cells, nil
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

// simplyQuoted parts a line whose quoted cells begin and end in it and have no
// quote inside; it reports false for every other.
func (s *scanner) simplyQuoted(line []byte) bool {
	s.cells = s.cells[:0]
	for {
		var cell []byte
		if len(line) > 0 && line[0] == '"' {
			i := bytes.IndexByte(line[1:], '"')
			if i < 0 || i+2 < len(line) && line[i+2] != s.comma {
				return false
			}
			cell, line = line[1:i+1], line[i+2:]
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

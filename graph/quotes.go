package graph

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
)

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

// quoted reads a record that has a quote: its lines until the quotes close,
// by encoding/csv.
func (s *scanner) quoted(first []byte) ([][]byte, error) {
	began := s.line
	text := append([]byte{}, first...)
	for odd(text) {
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

// odd reports whether the quotes in text are not balanced, so that the record
// goes on in the next line.
func odd(text []byte) bool { return bytes.Count(text, []byte{'"'})%2 == 1 }

package graph

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
)

// quotedLine parts a line whose quoted cells begin and end in it, and which
// has no doubled quotes in the cells that are asked for; it reports false for
// every other. Doubled quotes behind those stay as they are: whole is then
// false.
func (s *scanner) quotedLine(line []byte) bool {
	s.text, s.cells, s.rest = line, s.cells[:0], -1
	for from := 0; ; {
		to := len(line) // behind the cell
		if from < len(line) && line[from] == '"' {
			from++
			length, doubled := closing(line[from:])
			to = from + length + 1
			if length < 0 || to < len(line) && line[to] != s.comma || doubled && len(s.cells) < s.want {
				return false
			}
			s.whole = s.whole && !doubled
			s.cells = append(s.cells, cell{int32(from), int32(to - 1)})
		} else {
			if i := bytes.IndexByte(line[from:], s.comma); i >= 0 {
				to = from + i
			}
			if bytes.IndexByte(line[from:to], '"') >= 0 {
				return false
			}
			s.cells = append(s.cells, cell{int32(from), int32(to)})
		}
		if to == len(line) {
			return true
		}
		from = to + 1
	}
}

// closing returns where the quote is that closes a cell; doubled ones do not.
// It is -1 where the cell goes on in the next line.
func closing(text []byte) (at int, doubled bool) {
	for {
		i := bytes.IndexByte(text[at:], '"')
		if i < 0 {
			return -1, doubled
		}
		if at += i; at+1 == len(text) || text[at+1] != '"' {
			return at, doubled
		}
		at, doubled = at+2, true
	}
}

// quoted reads a record that has a quote: its lines until the quotes close,
// by encoding/csv.
func (s *scanner) quoted(first []byte) error {
	began := s.line
	text := append([]byte{}, first...)
	for odd(text) {
		if len(text) > maxCell {
			return &csv.ParseError{StartLine: began, Line: began, Column: 1, Err: csv.ErrQuote}
		}
		line, err := s.readLine()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		text = append(text, line...)
	}
	s.line = began
	return s.viaCSV(text)
}

// viaCSV takes the cells of a record from encoding/csv.
func (s *scanner) viaCSV(text []byte) error {
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma, r.FieldsPerRecord = rune(s.comma), -1
	cells, err := r.Read()
	if err != nil {
		var parse *csv.ParseError
		if errors.As(err, &parse) {
			parse.StartLine += s.line - 1
			parse.Line += s.line - 1
		}
		return err
	}
	s.text, s.cells, s.rest, s.whole = nil, s.cells[:0], -1, true
	for _, c := range cells {
		from := int32(len(s.text))
		s.text = append(s.text, c...)
		s.cells = append(s.cells, cell{from, int32(len(s.text))})
	}
	return nil
}

// odd reports whether the quotes in text are not balanced, so that the record
// goes on in the next line.
func odd(text []byte) bool { return bytes.Count(text, []byte{'"'})%2 == 1 }

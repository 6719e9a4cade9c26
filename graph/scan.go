package graph

import (
	"bytes"
	"errors"
	"io"
	"math"
)

// A scanner reads the records of a CSV file in place: the cells of a record
// are good until the next one is read. It agrees with encoding/csv to the
// byte, which a fuzz test holds it to: a record whose quotes are not plain is
// handed to that package.
type scanner struct {
	in    io.Reader
	comma byte
	buf   []byte
	next  int // in buf: where the next record begins
	end   int // of what has been read into buf
	eof   bool
	want  int    // how many cells are asked for; what follows is only counted
	text  []byte // of the last record
	cells []cell // of the last record, as far as is asked for
	rest  int    // in text: where the cells behind those begin; -1: there are none
	whole bool   // no cell of the last record has doubled quotes left
	blank bool   // an empty line stands above the last record
	line  int    // on which the last record began, from 1
	lines int    // line ends before next
}

// A cell is where it begins and ends in the text of its record. Places, not
// slices: the collector of garbage need not be told of a million of them.
type cell struct{ from, to int32 }

func newScanner(in io.Reader, comma byte) *scanner {
	return &scanner{in: in, comma: comma, buf: make([]byte, 256<<10), want: math.MaxInt}
}

// scan reads the next record that is not an empty line; io.EOF after the last.
func (s *scanner) scan() error {
	raw, line, err := s.readRow()
	s.whole = true
	switch {
	case err != nil:
		return err
	case bytes.IndexByte(line, '"') < 0:
		s.plain(line)
	case !s.quotedLine(line):
		return s.quoted(raw)
	}
	return nil
}

// cell returns a cell of the last record; nothing where there is no such one.
func (s *scanner) cell(i int) []byte {
	if i < 0 || i >= len(s.cells) {
		return nil
	}
	return s.text[s.cells[i].from:s.cells[i].to]
}

// skip passes over a record whose quotes are known to be in order.
func (s *scanner) skip() error {
	_, line, err := s.readRow()
	for inside := odd(line); err == nil && inside; {
		if line, err = s.readLine(); odd(line) {
			inside = false
		}
	}
	return err
}

// readRow returns the next line that is not empty, with and without its end.
func (s *scanner) readRow() (raw, line []byte, err error) {
	for s.blank = false; ; s.blank = true {
		if raw, err = s.readLine(); err != nil {
			return nil, nil, err
		}
		line = raw
		if n := len(line); n > 0 && line[n-1] == '\n' {
			line = line[:n-1]
		}
		if n := len(line); n > 0 && line[n-1] == '\r' {
			line = line[:n-1]
		}
		if len(line) > 0 {
			return raw, line, nil
		}
	}
}

// plain parts a line without quotes, as far as is asked for.
func (s *scanner) plain(line []byte) {
	cells, from := s.cells[:0], int32(0)
	s.text, s.rest = line, -1
	for i, b := range line {
		if b != s.comma {
			continue
		}
		cells = append(cells, cell{from, int32(i)})
		from = int32(i + 1)
		if len(cells) >= s.want {
			s.cells, s.rest = cells, int(from)
			return
		}
	}
	s.cells = append(cells, cell{from, int32(len(line))})
}

// count returns how many cells the last record has.
func (s *scanner) count() int {
	if s.rest < 0 {
		return len(s.cells)
	}
	return len(s.cells) + 1 + bytes.Count(s.text[s.rest:], []byte{s.comma})
}

// all returns all cells of the last record.
func (s *scanner) all() [][]byte {
	if !s.whole {
		// What was read once is read again without a fault. The line gets an
		// end back, or a \r of its own would be taken for one.
		_ = s.viaCSV(append(bytes.Clone(s.text), '\r', '\n'))
	}
	var all [][]byte
	for i := range s.cells {
		all = append(all, s.cell(i))
	}
	if s.rest >= 0 {
		all = append(all, bytes.Split(s.text[s.rest:], []byte{s.comma})...)
	}
	return all
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
		if s.end >= maxCell {
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

// Package rows turns the bytes of a CSV file into records of cells, as
// encoding/csv does.
//
// Data moves one way: a block of the file is read into a buffer, lines are cut
// from it, and a [Record] says where its cells lie in its line. Nothing is
// copied but records of several lines, and nothing is kept. A fuzz test holds
// the cells, their places and the faults to those of encoding/csv; what that
// package refuses it is asked to word. A quote inside of a cell without quotes
// is a fault there and a letter of the cell here; a record of more than 4 MiB is one
// here only.
//
// The package is here for tables of a million rows, which are to be read and
// counted in six tenths of the time that DuckDB takes. encoding/csv alone takes
// half of that, and this a seventh. Where the one is fast enough, the other can
// go.
package rows

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"math"
)

// blockSize is how much of a file is read at once, in bytes: less than the cache
// of a processor holds.
const blockSize = 64 << 10

// longest is how long a record can be, in bytes.
const longest = 4 << 20

var errLong = errors.New("the row is longer than 4 MiB; is a quote missing, or is this no table?")

// A Reader reads the records of a file one by one.
type Reader struct {
	Stray   int // records with quotes inside of cells without quotes, so far
	StrayAt int // the line of the first of them

	// Want is how many cells of a record are asked for, as a rule: it is soon taken
	// apart so far, and further where it is asked for more.
	Want int

	in     io.Reader
	comma  byte
	buffer []byte
	text   []byte // in buffer: what has been read
	at     int    // in text: where the next line begins
	quote  int    // in text: where the next quote stands, if not before at; the end where there is none
	end    error  // what reading ended with
	lines  int    // read so far
	record Record
	long   []byte // the lines of a record that has several
}

// NewReader returns a reader of cells between commas, or what else separates
// them.
func NewReader(in io.Reader, comma rune) *Reader {
	return &Reader{Want: math.MaxInt, in: in, comma: byte(comma), quote: -1, record: Record{comma: byte(comma)}}
}

// Lines returns how many lines have been read.
func (r *Reader) Lines() int { return r.lines }

// Read returns the next record that is not an empty line. It is good until the
// next call.
func (r *Reader) Read() (*Record, error) {
	for {
		line, quotes, err := r.readLine()
		if err != nil {
			return nil, tooLong(err, r.lines+1)
		}
		content := withoutEnd(line)
		if len(content) == 0 {
			continue
		}
		r.record.Line = r.lines
		switch {
		case !quotes:
			r.record.begin(content)
			r.record.split(0, r.Want)
		case !r.splitQuoted(content):
			return r.readLong(line)
		default:
			r.record.unescape()
		}
		return &r.record, nil
	}
}

// readLine returns the next line with its end, and whether it has a quote.
func (r *Reader) readLine() (line []byte, quotes bool, err error) {
	end := 0
	for from := r.at; end == 0; {
		n := bytes.IndexByte(r.text[from:], '\n')
		switch {
		case n >= 0:
			end = from + n + 1
		case len(r.text)-r.at > longest:
			return nil, false, errLong
		case r.end == nil:
			from = len(r.text) - r.at
			r.readOn()
		case r.at == len(r.text) || !errors.Is(r.end, io.EOF):
			return nil, false, r.end
		default:
			end = len(r.text)
		}
	}
	if line = r.text[r.at:end]; len(line) > longest {
		return nil, false, errLong
	}
	if r.quote < r.at {
		if n := bytes.IndexByte(r.text[r.at:], '"'); n >= 0 {
			r.quote = r.at + n
		} else {
			r.quote = len(r.text)
		}
	}
	r.at = end
	r.lines++
	return line, r.quote < end, nil
}

// readOn reads the next block behind what is left of the last.
func (r *Reader) readOn() {
	left := r.text[r.at:]
	if 2*len(left) >= len(r.buffer) {
		r.buffer = make([]byte, max(blockSize, 2*len(r.buffer)))
	}
	kept := copy(r.buffer, left)
	n, err := io.ReadAtLeast(r.in, r.buffer[kept:], 1)
	r.text, r.at, r.quote, r.end = r.buffer[:kept+n], 0, -1, err
}

// readLong reads a record that begins with a line and goes on to where its
// quotes close.
func (r *Reader) readLong(line []byte) (*Record, error) {
	r.long = append(r.long[:0], line...)
	quotes := quoting{comma: r.comma}
	for quotes.open(line) {
		var err error
		line, _, err = r.readLine()
		if errors.Is(err, io.EOF) {
			break
		}
		if r.long = append(r.long, line...); len(r.long) > longest {
			err = errLong
		}
		if err != nil {
			return nil, tooLong(err, r.record.Line)
		}
	}
	if !r.splitQuoted(withoutEnd(r.long)) {
		return nil, r.fault()
	}
	r.record.place()
	r.record.unescape()
	return &r.record, nil
}

// tooLong gives the fault of a record that is too long the line on which it begins.
func tooLong(err error, line int) error {
	if errors.Is(err, errLong) {
		return &csv.ParseError{StartLine: line, Line: line, Err: err}
	}
	return err
}

// fault returns what encoding/csv finds in the last record.
func (r *Reader) fault() error {
	other := csv.NewReader(bytes.NewReader(r.long))
	other.Comma = rune(r.comma)
	_, err := other.Read()
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		parse.StartLine += r.record.Line - 1
		parse.Line += r.record.Line - 1
	}
	return err
}

// splitQuoted takes a record apart whose quotes, where they are no letters,
// stand around whole cells; it reports false for every other.
func (r *Reader) splitQuoted(text []byte) bool {
	record, stray := &r.record, false
	record.begin(text)
	for at := 0; ; at++ {
		cell, escaped := span{at, len(text)}, false
		if at < len(text) && text[at] == '"' {
			if cell, escaped = withinQuotes(text, at); cell.to < 0 {
				return false
			}
			if at = cell.to + 1; at < len(text) && text[at] != r.comma {
				return false
			}
		} else {
			if n := bytes.IndexByte(text[at:], r.comma); n >= 0 {
				cell.to = at + n
			}
			stray = stray || bytes.IndexByte(text[at:cell.to], '"') >= 0
			at = cell.to
		}
		if escaped {
			record.escaped = append(record.escaped, len(record.cells))
		}
		if record.cells = append(record.cells, cell); at == len(text) {
			break
		}
	}
	if stray {
		if r.Stray++; r.Stray == 1 {
			r.StrayAt = record.Line
		}
	}
	return true
}

// withinQuotes returns what stands in the quotes that open at a place, and whether
// quotes in it are doubled. It ends before the text where they do not close.
func withinQuotes(text []byte, open int) (cell span, doubled bool) {
	for at := open + 1; ; at += 2 {
		n := bytes.IndexByte(text[at:], '"')
		if n < 0 {
			return span{open + 1, -1}, doubled
		}
		if at += n; at+1 == len(text) || text[at+1] != '"' {
			return span{open + 1, at}, doubled
		}
		doubled = true
	}
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

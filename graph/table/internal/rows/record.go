package rows

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"slices"
)

// A Record is the cells of one row.
type Record struct {
	Line   int // on which it begins, from 1
	text   []byte
	cells  []span
	places []place // of the cells, where there are several lines
}

type place struct{ line, column int }

// A span is where a cell lies in the text of its record.
type span struct {
	from, to int
	escaped  bool // it has doubled quotes, or may have the line ends of Windows
}

// Len returns how many cells there are.
func (r *Record) Len() int { return len(r.cells) }

// Cell returns what stands in a cell. It must not be written to.
func (r *Record) Cell(i int) []byte { return r.text[r.cells[i].from:r.cells[i].to] }

// Size returns how long the record is, in bytes.
func (r *Record) Size() int { return len(r.text) }

// Text returns the whole record, as it lies in the file but for what quotes
// enclose, and Within where a cell lies in it.
func (r *Record) Text() string { return string(r.text) }

// Within returns what stands in a cell as a piece of [Record.Text].
func (r *Record) Within(text string, i int) string { return text[r.cells[i].from:r.cells[i].to] }

// Place returns the line and the column, from 1 and in bytes, at which a cell
// begins.
func (r *Record) Place(i int) (line, column int) {
	if len(r.places) > 0 {
		return r.places[i].line, r.places[i].column
	}
	at := r.cells[i].from
	if at > 0 && r.text[at-1] == '"' {
		at--
	}
	return r.Line, at + 1
}

// Clone returns the record as one that lasts.
func (r *Record) Clone() *Record {
	return &Record{r.Line, bytes.Clone(r.text), slices.Clone(r.cells), slices.Clone(r.places)}
}

// begin begins a record of a text, yet without cells.
func (r *Record) begin(text []byte) { r.text, r.cells, r.places = text, r.cells[:0], r.places[:0] }

// split takes a line without quotes apart. It looks at eight bytes at once: where
// cells end can't be foreseen, and byte by byte every end costs a processor a
// wrong guess.
func (r *Record) split(line []byte, comma byte) {
	r.begin(line)
	cells, from, at := r.cells, 0, 0
	for commas := uint64(comma) * ones; at+8 <= len(line); at += 8 {
		differs := binary.LittleEndian.Uint64(line[at:]) ^ commas
		for ends := ^(differs&^highs + ^uint64(highs) | differs) & highs; ends != 0; ends &= ends - 1 {
			to := at + bits.TrailingZeros64(ends)/8
			cells = append(cells, span{from: from, to: to})
			from = to + 1
		}
	}
	for ; at < len(line); at++ {
		if line[at] == comma {
			cells = append(cells, span{from: from, to: at})
			from = at + 1
		}
	}
	r.cells = append(cells, span{from: from, to: len(line)})
}

// A one, and the highest bit, in each of eight bytes.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// place notes where the cells of several lines begin, while they are as they
// stand in the file.
func (r *Record) place() {
	line, begins, seen := r.Line, 0, 0
	for i, c := range r.cells {
		at := c.from
		if at > 0 && r.text[at-1] == '"' {
			at--
			r.cells[i].escaped = true // line ends may be
		}
		line += bytes.Count(r.text[seen:at], []byte{'\n'})
		if n := bytes.LastIndexByte(r.text[seen:at], '\n'); n >= 0 {
			begins = seen + n + 1
		}
		seen = at
		r.places = append(r.places, place{line, at - begins + 1})
	}
}

// unescape writes into the cells what doubled quotes and the line ends of Windows
// stand for there.
func (r *Record) unescape() {
	for i, c := range r.cells {
		if !c.escaped {
			continue
		}
		to := c.from
		for at := c.from; at < c.to; at++ {
			if b := r.text[at]; b == '"' || b == '\r' && at+1 < c.to && r.text[at+1] == '\n' {
				at++
			}
			r.text[to] = r.text[at]
			to++
		}
		r.cells[i].to = to
	}
}

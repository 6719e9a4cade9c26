package rows

import (
	"bytes"
	"encoding/binary"
	"math"
	"math/bits"
	"slices"
)

// A Record is the cells of one row.
type Record struct {
	Line    int // on which it begins, from 1
	text    []byte
	cells   []span
	rest    []byte // what is not taken apart yet, a comma before it; nil: nothing
	comma   byte
	escaped []int   // cells with doubled quotes, or perhaps the line ends of Windows
	places  []place // of the cells, where there are several lines
}

// A span is where a cell lies in the text of its record.
type span struct{ from, to int }

type place struct{ line, column int }

// Len returns how many cells there are.
func (r *Record) Len() int { return len(r.cells) + bytes.Count(r.rest, []byte{r.comma}) }

// Cell returns what stands in a cell; nothing where there is no such one. It must
// not be written to.
func (r *Record) Cell(i int) []byte {
	if i >= len(r.cells) {
		return r.further(i)
	}
	return r.text[r.cells[i].from:r.cells[i].to]
}

// Trimmed returns what stands in a cell, without the space around it.
func (r *Record) Trimmed(i int) []byte {
	if i >= len(r.cells) {
		return bytes.TrimSpace(r.further(i))
	}
	cell := r.text[r.cells[i].from:r.cells[i].to]
	if n := len(cell); n == 0 || isPlain(cell[0]) && isPlain(cell[n-1]) { // as most
		return cell
	}
	return bytes.TrimSpace(cell)
}

// isPlain reports whether a byte is surely no space.
func isPlain(b byte) bool { return ' ' < b && b < 0x80 }

// further returns a cell that lies behind those that were asked for.
func (r *Record) further(i int) []byte {
	if r.finish(); i >= len(r.cells) {
		return nil
	}
	return r.text[r.cells[i].from:r.cells[i].to]
}

// Size returns how long the record is, in bytes.
func (r *Record) Size() int { return len(r.text) }

// Text returns the whole record, as it lies in the file but for what quotes
// enclose, and Within where a cell lies in it.
func (r *Record) Text() string { return string(r.text) }

// Within returns what stands in a cell as a piece of [Record.Text].
func (r *Record) Within(text string, i int) string {
	r.finish()
	return text[r.cells[i].from:r.cells[i].to]
}

// Place returns the line and the column, from 1 and in bytes, at which a cell
// begins.
func (r *Record) Place(i int) (line, column int) {
	if len(r.places) > 0 {
		return r.places[i].line, r.places[i].column
	}
	r.finish()
	return r.Line, r.begins(i) + 1
}

// begins returns where a cell begins in the text: with the quotes around it, if it
// has them.
func (r *Record) begins(i int) int {
	at := r.cells[i].from
	if at > 0 && r.text[at-1] == '"' {
		at--
	}
	return at
}

// Clone returns the record as one that lasts.
func (r *Record) Clone() *Record {
	r.finish()
	return &Record{Line: r.Line, text: bytes.Clone(r.text), cells: slices.Clone(r.cells), places: slices.Clone(r.places)}
}

// begin begins a record of a text, yet without cells.
func (r *Record) begin(text []byte) {
	r.text, r.cells, r.rest, r.escaped, r.places = text, r.cells[:0], nil, r.escaped[:0], r.places[:0]
}

// finish takes the rest of the record apart.
func (r *Record) finish() {
	if r.rest != nil {
		r.split(len(r.text)-len(r.rest)+1, math.MaxInt)
	}
}

// split takes a line without quotes apart, from a place on, until it has some
// cells. It looks at eight bytes at once: where cells end can't be foreseen, and
// byte by byte every end costs a processor a wrong guess.
func (r *Record) split(from, want int) {
	line, cells, at := r.text, r.cells, from
	for commas := uint64(r.comma) * ones; at+8 <= len(line); at += 8 {
		differs := binary.LittleEndian.Uint64(line[at:]) ^ commas
		for ends := ^(differs&^highs + ^uint64(highs) | differs) & highs; ends != 0; ends &= ends - 1 {
			to := at + bits.TrailingZeros64(ends)/8
			cells = append(cells, span{from, to})
			from = to + 1
		}
		if len(cells) >= want {
			r.cells, r.rest = cells, line[from-1:]
			return
		}
	}
	for ; at < len(line); at++ {
		if line[at] == r.comma {
			cells = append(cells, span{from, at})
			from = at + 1
		}
	}
	r.cells, r.rest = append(cells, span{from, len(line)}), nil
}

// A one, and the highest bit, in each of eight bytes.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// place notes where the cells of several lines begin, while they are as they
// stand in the file.
func (r *Record) place() {
	r.escaped = r.escaped[:0]
	line, begins, seen := r.Line, 0, 0
	for i, c := range r.cells {
		at := r.begins(i)
		if at < c.from {
			r.escaped = append(r.escaped, i) // line ends may be
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
	for _, i := range r.escaped {
		c := &r.cells[i]
		to := c.from
		for at := c.from; at < c.to; at++ {
			if b := r.text[at]; b == '"' || b == '\r' && at+1 < c.to && r.text[at+1] == '\n' {
				at++
			}
			r.text[to] = r.text[at]
			to++
		}
		c.to = to
	}
}

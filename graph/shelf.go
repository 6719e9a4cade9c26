package graph

import (
	"bytes"
	"hash/maphash"
)

// A shelf numbers the distinct cells of some columns, taken together, in the
// order in which they come. Empty ones have number 0. It is a map from their
// bytes that costs half of Go's, of which a large table asks a dozen million
// questions.
type shelf struct {
	columns []int
	words   []word // by number
	slots   []slot // by hash; a power of two, at most half of them full
	last    int32  // the number given last
	spare   []byte
}

// A word is cells, parted by NUL, the line on which they come first, and in how
// many rows they do.
type word struct {
	text string
	line int
	rows int
}

// A slot has the number of a word, 0 where it is free, and its hash.
type slot struct {
	hash   uint32
	number int32
}

// seed differs from run to run; no number depends on it.
var seed = maphash.MakeSeed()

func newShelf(columns []int) *shelf {
	return &shelf{columns: columns, words: make([]word, 1), slots: make([]slot, 64)}
}

// number returns the number of the cells of the record last read. Neighbours
// are often alike: tables are ordered by date, and most carriers are none.
func (h *shelf) number(in *scanner) int32 {
	if len(h.columns) == 0 {
		return 0
	}
	key := h.key(in)
	switch {
	case len(key) < len(h.columns): // nothing but the NULs between
		return 0
	case string(key) != h.words[h.last].text:
		h.last = h.find(key, in.line)
	}
	h.words[h.last].rows++
	return h.last
}

// key returns the cells parted by NUL, good until the next call.
func (h *shelf) key(in *scanner) []byte {
	if len(h.columns) == 1 {
		return trimmed(in.cell(h.columns[0]))
	}
	h.spare = h.spare[:0]
	for k, c := range h.columns {
		if k > 0 {
			h.spare = append(h.spare, 0)
		}
		h.spare = append(h.spare, trimmed(in.cell(c))...)
	}
	return h.spare
}

// trimmed returns a cell without the space around it, which most have not.
func trimmed(cell []byte) []byte {
	if n := len(cell); n == 0 || isPlain(cell[0]) && isPlain(cell[n-1]) {
		return cell
	}
	return bytes.TrimSpace(cell)
}

// isPlain reports whether a byte is surely no space.
func isPlain(b byte) bool { return ' ' < b && b < 0x80 }

// find returns the number of a word, a new one if it stands on no slot.
func (h *shelf) find(text []byte, line int) int32 {
	hash := uint32(maphash.Bytes(seed, text))
	for at := hash; ; at++ {
		s := &h.slots[int(at)&(len(h.slots)-1)]
		if s.number == 0 {
			*s = slot{hash, int32(len(h.words))}
			h.words = append(h.words, word{text: string(text), line: line})
			if 2*len(h.words) > len(h.slots) {
				h.grow()
			}
			return int32(len(h.words) - 1)
		}
		if s.hash == hash && h.words[s.number].text == string(text) {
			return s.number
		}
	}
}

// grow doubles the slots.
func (h *shelf) grow() {
	old := h.slots
	h.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.number == 0 {
			continue
		}
		at := int(s.hash)
		for h.slots[at&(len(h.slots)-1)].number != 0 {
			at++
		}
		h.slots[at&(len(h.slots)-1)] = s
	}
}

// take adds the words of another shelf, which begins after some lines, and
// returns the number here for each number there.
func (h *shelf) take(o *shelf, lines int) []int32 {
	to := make([]int32, len(o.words))
	for i, w := range o.words[1:] {
		to[i+1] = h.find([]byte(w.text), w.line+lines)
		h.words[to[i+1]].rows += w.rows
	}
	return to
}

package graph

import "iter"

// A rowStore keeps rows in pieces, so that growing moves none.
type rowStore struct {
	pieces [][]surveyed
	n      int
}

const pieceRows = 1 << 14

func (r *rowStore) add(row surveyed) {
	if r.n%pieceRows == 0 {
		r.pieces = append(r.pieces, make([]surveyed, 0, pieceRows))
	}
	last := &r.pieces[len(r.pieces)-1]
	*last = append(*last, row)
	r.n++
}

func (r *rowStore) at(i int) surveyed { return r.pieces[i/pieceRows][i%pieceRows] }

// all yields the rows with their numbers.
func (r *rowStore) all() iter.Seq2[int, surveyed] {
	return func(yield func(int, surveyed) bool) {
		i := 0
		for _, piece := range r.pieces {
			for _, row := range piece {
				if !yield(i, row) {
					return
				}
				i++
			}
		}
	}
}

// A shelf numbers the distinct cells of some columns, taken together, in the
// order in which they come. Empty ones have number 0.
type shelf struct {
	columns []int
	index   map[string]int32
	words   []word // by number
	last    int32  // the number given last
	spare   []byte
}

// A word is cells, parted by NUL, and the line on which they come first.
type word struct {
	text string
	line int
}

func newShelf(columns []int) *shelf {
	return &shelf{columns: columns, index: make(map[string]int32), words: make([]word, 1)}
}

// number returns the number of a row's cells. Neighbours are often alike:
// tables are ordered by date, and most carriers are none.
func (h *shelf) number(cells [][]byte, line int) int32 {
	key := h.key(cells)
	switch {
	case len(key) < len(h.columns) || len(key) == 0: // nothing but the NULs between
		return 0
	case string(key) == h.words[h.last].text:
		return h.last
	}
	n, ok := h.index[string(key)]
	if !ok {
		n = h.add(word{string(key), line})
	}
	h.last = n
	return n
}

// key returns the cells parted by NUL, good until the next call.
func (h *shelf) key(cells [][]byte) []byte {
	if len(h.columns) == 1 && h.columns[0] < len(cells) {
		return cells[h.columns[0]]
	}
	h.spare = h.spare[:0]
	for k, c := range h.columns {
		if k > 0 {
			h.spare = append(h.spare, 0)
		}
		if c < len(cells) {
			h.spare = append(h.spare, cells[c]...)
		}
	}
	return h.spare
}

func (h *shelf) add(w word) int32 {
	n := int32(len(h.words))
	h.index[w.text] = n
	h.words = append(h.words, w)
	return n
}

// take adds the words of another shelf, which begins after some lines, and
// returns the number here for each number there.
func (h *shelf) take(o *shelf, lines int) []int32 {
	to := make([]int32, len(o.words))
	for i, w := range o.words[1:] {
		n, ok := h.index[w.text]
		if !ok {
			n = h.add(word{w.text, w.line + lines})
		}
		to[i+1] = n
	}
	return to
}

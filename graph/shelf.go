package graph

import (
	"bytes"
	"iter"
)

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

// A shelf numbers distinct words in the order in which they come.
type shelf struct {
	index map[string]int32
	key   []byte // asked for last
	last  int32  // its number; -1: it was new
	spare []byte
}

// number returns the index of the cells of some columns, taken together; ok
// is false where they are new. Neighbours are often alike: tables are ordered
// by date, and most carriers are none.
func (h *shelf) number(cells [][]byte, columns []int) (i int32, ok bool) {
	key := h.spare[:0]
	for k, c := range columns {
		if k > 0 {
			key = append(key, 0)
		}
		if c < len(cells) {
			key = append(key, cells[c]...)
		}
	}
	if h.last >= 0 && bytes.Equal(key, h.key) {
		return h.last, true
	}
	h.key, h.spare = key, h.key
	if h.last, ok = h.index[string(key)]; !ok {
		h.last = -1
	}
	return h.last, ok
}

// add gives the key asked for last its number.
func (h *shelf) add(i int32) {
	h.index[string(h.key)] = i
	h.last = i
}

func newShelf() *shelf { return &shelf{index: make(map[string]int32), last: -1} }

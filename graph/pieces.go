package graph

import "iter"

// pieces is a list that grows in pieces, so that growing moves nothing.
type pieces[T any] struct {
	pieces [][]T
	n      int
}

const pieceLength = 1 << 14

func (p *pieces[T]) add(x T) {
	if p.n%pieceLength == 0 {
		p.pieces = append(p.pieces, make([]T, 0, pieceLength))
	}
	last := &p.pieces[len(p.pieces)-1]
	*last = append(*last, x)
	p.n++
}

func (p *pieces[T]) at(i int) T { return p.pieces[i/pieceLength][i%pieceLength] }

// all yields the places of the list with their numbers.
func (p *pieces[T]) all() iter.Seq2[int, *T] {
	return func(yield func(int, *T) bool) {
		for i, piece := range p.pieces {
			for k := range piece {
				if !yield(i*pieceLength+k, &piece[k]) {
					return
				}
			}
		}
	}
}

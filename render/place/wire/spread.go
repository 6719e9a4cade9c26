package wire

import (
	"cmp"
	"slices"

	"cablegraph/render/place/plane"
)

// An end is where a bundle meets a box.
type end struct{ bundle, side int }

// aim finds where the middle of a bundle would leave both boxes: where the
// straight line between their middles does.
func (b *Bundle) aim(boxes []plane.Rect) {
	low, high := rimOf(boxes[b.Low]), rimOf(boxes[b.High])
	way := high.c.Sub(low.c)
	b.aimed = [2]plane.Unit{low.exit(way), high.exit(low.c.Sub(high.c))}
	if len(b.Lines) > 1 {
		for side, r := range [2]rim{low, high} {
			_, along := r.point(b.aimed[side])
			b.sine[side] = steep(along, way)
		}
	}
}

// leave lets a bundle leave a box at a place of its rim.
func (w *Wiring) leave(e end, at plane.Unit) {
	if b := &w.Bundles[e.bundle]; b.at[e.side] != at {
		b.at[e.side] = at
		w.moved = append(w.moved, e.bundle)
	}
}

// spread moves the ends at a box along its rim until they are far enough apart,
// as little as that takes and without changing their order.
func (w *Wiring) spread(v int) {
	ends := w.ends[v]
	n := len(ends)
	at := func(i int) plane.Unit { return w.Bundles[ends[i].bundle].aimed[ends[i].side] }
	if n == 1 {
		w.leave(ends[0], at(0))
	}
	if n < 2 {
		return
	}
	slices.SortFunc(ends, func(a, b end) int {
		return cmp.Or(cmp.Compare(w.Bundles[a.bundle].aimed[a.side], w.Bundles[b.bundle].aimed[b.side]), cmp.Compare(a.bundle, b.bundle))
	})
	rim := rimOf(w.Boxes[v])
	round := rim.len()
	// The rim is cut open at the largest gap.
	first, widest := 0, plane.Unit(-1)
	for i := range ends {
		g := at((i+1)%n) - at(i)
		if i == n-1 {
			g += round
		}
		if g > widest {
			first, widest = (i+1)%n, g
		}
	}
	need := w.scratch[:0]
	sum := plane.Unit(0)
	for i := range ends {
		g := w.between(ends[(first+i)%n], ends[(first+i+1)%n])
		need = append(need, g)
		sum += g
	}
	w.scratch = need
	// What does not fit is drawn closer, evenly.
	fits := min(sum, round)
	w.blocks = w.blocks[:0]
	off := plane.Unit(0)
	for i := range ends {
		k := first + i
		a := at(k % n)
		if k >= n {
			a += round
		}
		w.blocks = push(w.blocks, a-off*fits/sum)
		off += need[i]
	}
	// The last must not come round to the first.
	lo, hi := w.blocks[0].mean(), w.blocks[len(w.blocks)-1].mean()
	if over := hi - lo - (round - fits); over > 0 {
		lo, hi = lo+over/2, hi-(over-over/2)
	}
	off = 0
	i := 0
	for _, b := range w.blocks {
		for range b.n {
			e := ends[(first+i)%n]
			w.leave(e, plane.Clamp(b.mean(), lo, hi)+off*fits/sum)
			off += need[i]
			i++
		}
	}
}

// between returns how far apart on the rim two neighbouring bundles are in the
// middle: half of each, and the gap between the lines that face each other.
func (w *Wiring) between(a, b end) plane.Unit {
	_, right, lastHead := w.reach(a)
	left, _, _ := w.reach(b)
	return right + left + gap(lastHead, w.firstHead(b))
}

// reach returns how far a bundle extends on the rim on either side of its
// middle, and whether its last line clockwise has a head there.
func (w *Wiring) reach(e end) (left, right plane.Unit, lastHead bool) {
	b := &w.Bundles[e.bundle]
	lanes := b.lanes[e.side]
	last := b.Lines[len(lanes)-1]
	left, right = -lanes[0], lanes[len(lanes)-1]
	if e.side == 1 { // seen from High, clockwise is from the last lane to the first
		left, right, last = right, left, b.Lines[0]
	}
	if len(lanes) > 1 {
		left, right = left*1024/b.sine[e.side], right*1024/b.sine[e.side]
	}
	return left, right, head(w.Lines[last], b, e.side)
}

func (w *Wiring) firstHead(e end) bool {
	b := &w.Bundles[e.bundle]
	first := b.Lines[0]
	if e.side == 1 {
		first = b.Lines[len(b.Lines)-1]
	}
	return head(w.Lines[first], b, e.side)
}

// steep returns the sine between the rim and a line, in 1/1024, but no less
// than flattest.
func steep(along, line plane.Point) plane.Unit {
	return max(flattest, plane.Abs(along.Cross(line))*1024/max(1, 64*line.Len()))
}

// flattest bounds how far lines that leave a box nearly along its side are
// drawn apart.
const flattest = 614

// A block is ends that touch each other; they keep to the mean of where they
// want to be (isotonic regression by pooling adjacent violators).
type block struct {
	sum plane.Unit
	n   int
}

func (b block) mean() plane.Unit { return b.sum / plane.Unit(b.n) }

func push(blocks []block, at plane.Unit) []block {
	blocks = append(blocks, block{at, 1})
	for len(blocks) > 1 {
		a, b := blocks[len(blocks)-2], blocks[len(blocks)-1]
		if a.sum*plane.Unit(b.n) <= b.sum*plane.Unit(a.n) {
			break
		}
		blocks = append(blocks[:len(blocks)-2], block{a.sum + b.sum, a.n + b.n})
	}
	return blocks
}

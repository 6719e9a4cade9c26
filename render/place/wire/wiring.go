package wire

import (
	"cmp"
	"slices"

	"cablegraph/render/place/plane"
)

// A Line joins two boxes.
type Line struct {
	From, To int
	Width    plane.Unit
	Heads    [2]plane.Unit // the lengths of the heads at From and To; 0 for none
	Token    plane.Point   // width and height of what stands on it
}

// A Way is where a line runs.
type Way struct {
	plane.Cubic
	Flat []plane.Point // the curve in straight pieces; two points if it is straight
	Area plane.Rect    // around Flat
	even plane.Cubic   // the line as it would be straight, from the bundle's lower box
	out  plane.Unit    // how far its controls lie to the right of that, where its bundle is not bent
}

// A Wiring is the lines of a figure between its boxes.
type Wiring struct {
	Boxes   []plane.Rect
	Lines   []Line
	Ways    []Way // by line
	Bundles []Bundle
	Of      []int   // by line, its bundle
	ends    [][]end // by box
	moved   []int   // bundles
	scratch []plane.Unit
	blocks  []block
}

// A Bundle is the lines of a pair, side by side.
type Bundle struct {
	Low, High int   // boxes
	Lines     []int // from left to right for who looks from Low to High
	Bow       plane.Unit
	Skew      int           // -1: bent near Low, 1: near High, 0: evenly
	aimed     [2]plane.Unit // where the middle would leave the rims of Low and High
	at        [2]plane.Unit // where it does, spread
	sine      [2]plane.Unit // between rim and line there, in 1/1024
	lanes     [2][]plane.Unit
	right     plane.Point // of the way between its ends, as long as it
	length    plane.Unit  // of that
}

// New makes a wiring without places. Lines of a pair from its second box to its
// first come first: they lie to the left of the others, so that everybody keeps
// to the same side.
func New(boxes int, lines []Line) *Wiring {
	w := &Wiring{Lines: lines, Ways: make([]Way, len(lines)), Bundles: make([]Bundle, 0, len(lines)), Of: make([]int, len(lines)), ends: make([][]end, boxes)}
	index := make(map[[2]int]int, len(lines))
	for i, l := range lines {
		key := [2]int{min(l.From, l.To), max(l.From, l.To)}
		b, ok := index[key]
		if !ok {
			b = len(w.Bundles)
			index[key] = b
			w.Bundles = append(w.Bundles, Bundle{Low: key[0], High: key[1]})
		}
		w.Of[i] = b
		w.Bundles[b].Lines = append(w.Bundles[b].Lines, i)
	}
	for i := range w.Bundles {
		b := &w.Bundles[i]
		slices.SortStableFunc(b.Lines, func(i, j int) int { return cmp.Compare(lines[j].From, lines[i].From) })
		for side := range b.lanes {
			b.lanes[side] = lanes(lines, b, side)
		}
		w.ends[b.Low] = append(w.ends[b.Low], end{bundle: i, side: 0})
		w.ends[b.High] = append(w.ends[b.High], end{bundle: i, side: 1})
	}
	return w
}

// Place finds the ways of all lines between boxes, none of them bent.
func (w *Wiring) Place(boxes []plane.Rect) {
	w.Boxes, w.moved = boxes, w.moved[:0]
	for i := range w.Bundles {
		w.Bundles[i].aim(boxes)
	}
	for v := range w.ends {
		w.spread(v)
	}
	for i := range w.Bundles {
		w.straighten(&w.Bundles[i])
		w.Bend(i, 0, 0)
	}
}

// Shift finds the ways of the lines anew once box v has been moved, and returns
// the bundles that are others now, ascending until the next call. None of these is
// bent.
func (w *Wiring) Shift(v int) []int {
	w.moved = w.moved[:0]
	for _, e := range w.ends[v] {
		w.Bundles[e.bundle].aim(w.Boxes)
		w.moved = append(w.moved, e.bundle)
	}
	w.spread(v)
	for _, e := range w.ends[v] {
		w.spread(w.Bundles[e.bundle].Low + w.Bundles[e.bundle].High - v)
	}
	slices.Sort(w.moved)
	w.moved = slices.Compact(w.moved)
	for _, i := range w.moved {
		w.straighten(&w.Bundles[i])
		w.Bend(i, 0, 0)
	}
	return w.moved
}

// Neighbours returns the bundles whose ends at a box follow that of a bundle, clockwise
// or, where way is -1, the other way round, up to most of them.
func (w *Wiring) Neighbours(i, v, way, most int) []int {
	ends := w.ends[v]
	n := len(ends)
	at := slices.IndexFunc(ends, func(e end) bool { return e.bundle == i })
	var found []int
	for k := 1; k < n && k <= most; k++ {
		found = append(found, ends[(at+way*k+n)%n].bundle)
	}
	return found
}

// Pass lets two bundles leave a box in each other's place.
func (w *Wiring) Pass(i, k, v int) {
	ends := w.ends[v]
	a := slices.IndexFunc(ends, func(e end) bool { return e.bundle == i })
	b := slices.IndexFunc(ends, func(e end) bool { return e.bundle == k })
	p, q := &w.Bundles[i], &w.Bundles[k]
	p.at[ends[a].side], q.at[ends[b].side] = q.at[ends[b].side], p.at[ends[a].side]
	ends[a], ends[b] = ends[b], ends[a]
	for _, b := range [2]*Bundle{p, q} {
		w.straighten(b)
		w.shape(b)
	}
}

// Take lets a bundle run as in another wiring of the same lines.
func (w *Wiring) Take(from *Wiring, i int) {
	b, o := &w.Bundles[i], &from.Bundles[i]
	b.Bow, b.Skew, b.aimed, b.at, b.sine, b.right, b.length = o.Bow, o.Skew, o.aimed, o.at, o.sine, o.right, o.length
	for _, k := range b.Lines {
		v := &from.Ways[k]
		w.Ways[k] = Way{v.Cubic, append(w.Ways[k].Flat[:0], v.Flat...), v.Area, v.even, v.out}
	}
}

// Bend bends a bundle by bow to its left, seen from its lower box.
func (w *Wiring) Bend(i int, bow plane.Unit, skew int) {
	b := &w.Bundles[i]
	b.Bow, b.Skew = bow, skew
	w.shape(b)
}

// Move moves all lines, as their boxes have been moved.
func (w *Wiring) Move(by plane.Point) {
	for i := range w.Ways {
		v := &w.Ways[i]
		v.Cubic, v.even, v.Area = v.Cubic.Move(by), v.even.Move(by), v.Area.Move(by)
		for k := range v.Flat {
			v.Flat[k] = v.Flat[k].Add(by)
		}
	}
}

// Share reports whether two lines end at one box.
func (w *Wiring) Share(i, j int) bool {
	a, b := &w.Lines[i], &w.Lines[j]
	return a.From == b.From || a.From == b.To || a.To == b.From || a.To == b.To
}

package place

import (
	"slices"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/wire"
)

// A draft is a sketch in which one actor at a time is moved, to see what that
// costs. Only what the move changes is drawn and compared anew; a bow is kept as
// long as nothing about its own lines changes.
type draft struct {
	*sketch
	sums
	held *wire.Wiring // as it was before the move
	// The move.
	moved  int
	home   plane.Rect
	redone []int  // bundles that are drawn anew, ascending
	beset  []int  // of them, those that meet a box
	again  []bool // by line, whether it is drawn anew
	open   []bool // by line, whether it will be
	room   []room // by line, as it would be
	would  int    // what the figure would cost
}

// newDraft draws a figure at places.
func newDraft(s *sketch, places []plane.Point) *draft {
	s.quick = true
	s.draw(places)
	d := &draft{sketch: s, held: wire.New(len(s.boxes), s.wiring.Lines), again: make([]bool, len(s.lines)), open: make([]bool, len(s.lines))}
	for b := range s.wiring.Bundles {
		d.held.Take(s.wiring, b)
	}
	d.sums = newSums(s)
	d.room = make([]room, len(s.lines))
	return d
}

// try moves an actor and returns what the figure would cost, or any number above
// limit. It is to be followed by keep or by drop.
func (d *draft) try(v int, to plane.Point, limit int) int {
	d.moved, d.home = v, d.boxes[v]
	d.stand(v, to)
	d.begin()
	d.would = d.compare(limit)
	return d.would
}

// keep leaves the actor where it is.
func (d *draft) keep() {
	for _, b := range d.redone {
		d.held.Take(d.wiring, b)
	}
	d.take(d)
}

// drop puts the actor back.
func (d *draft) drop() {
	d.put(d.moved, d.home)
	for _, b := range d.redone {
		d.wiring.Take(d.held, b)
		d.showBundle(b)
	}
}

// begin finds which bundles the move changes: those of the actor and those that
// their ends push along a rim; those that were bent around its box; and those that
// it is in the way of now. All but these last are straight again.
func (d *draft) begin() {
	clear(d.again)
	v := d.moved
	d.redone = append(d.redone[:0], d.wiring.Shift(v)...)
	shifted := len(d.redone)
	for b := range d.wiring.Bundles {
		if _, is := slices.BinarySearch(d.redone[:shifted], b); is {
			continue
		}
		if d.wiring.Bundles[b].Bow != 0 && d.comesNear(b, d.home) {
			d.wiring.Bend(b, 0, 0)
		} else if !d.comesNear(b, d.boxes[v]) {
			continue
		}
		d.redone = append(d.redone, b)
	}
	slices.Sort(d.redone)
	for _, b := range d.redone {
		for _, i := range d.wiring.Bundles[b].Lines {
			d.again[i] = true
		}
	}
}

// comesNear reports whether a bundle may be bent for a box.
func (d *draft) comesNear(b int, box plane.Rect) bool {
	for _, i := range d.wiring.Bundles[b].Lines {
		if d.wiring.Ways[i].Area.Near(box, touchRoom) {
			return true
		}
	}
	return false
}

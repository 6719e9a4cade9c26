package sketch

import (
	"slices"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/wire"
)

// A Draft is a sketch in which one actor at a time is moved, to see what that
// costs. Only what the move changes is drawn and compared anew; a bow is kept as
// long as nothing about its own lines changes.
type Draft struct {
	*Sketch
	Sums
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

// NewDraft draws a figure at places.
func NewDraft(s *Sketch, places []plane.Point) *Draft {
	s.Quick = true
	s.Draw(places)
	d := &Draft{Sketch: s, held: wire.New(len(s.Boxes), s.Wiring.Lines), again: make([]bool, len(s.Lines)), open: make([]bool, len(s.Lines))}
	for b := range s.Wiring.Bundles {
		d.held.Take(s.Wiring, b)
	}
	d.Sums = NewSums(s)
	d.room = make([]room, len(s.Lines))
	return d
}

// Try moves an actor and returns what the figure would cost, or any number above
// limit. It is to be followed by Keep or by Drop.
func (d *Draft) Try(v int, to plane.Point, limit int) int {
	d.moved, d.home = v, d.Boxes[v]
	d.stand(v, to)
	d.begin()
	d.would = d.compare(limit)
	return d.would
}

// Keep leaves the actor where it is.
func (d *Draft) Keep() {
	for _, b := range d.redone {
		d.held.Take(d.Wiring, b)
	}
	d.take(d)
}

// Drop puts the actor back.
func (d *Draft) Drop() {
	d.put(d.moved, d.home)
	for _, b := range d.redone {
		d.Wiring.Take(d.held, b)
		d.showBundle(b)
	}
}

// begin finds which bundles the move changes: those of the actor and those that
// their ends push along a rim; those that were bent around its box; and those that
// it is in the way of now. All but these last are straight again.
func (d *Draft) begin() {
	clear(d.again)
	v := d.moved
	d.redone = append(d.redone[:0], d.Wiring.Shift(v)...)
	shifted := len(d.redone)
	for b := range d.Wiring.Bundles {
		if _, is := slices.BinarySearch(d.redone[:shifted], b); is {
			continue
		}
		if d.Wiring.Bundles[b].Bow != 0 && d.comesNear(b, d.home) {
			d.Wiring.Bend(b, 0, 0)
		} else if !d.comesNear(b, d.Boxes[v]) {
			continue
		}
		d.redone = append(d.redone, b)
	}
	slices.Sort(d.redone)
	for _, b := range d.redone {
		for _, i := range d.Wiring.Bundles[b].Lines {
			d.again[i] = true
		}
	}
}

// comesNear reports whether a bundle may be bent for a box.
func (d *Draft) comesNear(b int, box plane.Rect) bool {
	for _, i := range d.Wiring.Bundles[b].Lines {
		if d.Wiring.Ways[i].Area.Near(box, touchRoom) {
			return true
		}
	}
	return false
}

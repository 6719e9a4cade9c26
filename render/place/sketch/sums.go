package sketch

import "cablegraph/render/place/plane"

// Sums is what a figure costs, by what it is made of: a line that moves is
// compared by what it changes.
type Sums struct {
	met    []meeting // by two lines
	beside []int     // by line and actor shown
	length []int     // by line
	room   []room    // by line
	Total  int
}

// A room is whether the marks of a line find room, and where each does, alone.
type room struct {
	found bool
	spots []plane.Point
}

func NewSums(s *Sketch) Sums {
	n, m := len(s.Lines), len(s.Shown)
	t := Sums{met: make([]meeting, n*n), beside: make([]int, n*m), length: make([]int, n), room: make([]room, n)}
	for i := range n {
		t.length[i] = lengthCost(s, i)
		t.Total += t.length[i]
		for k, v := range s.Shown {
			t.beside[i*m+k] = besideCost(s, i, v)
			t.Total += t.beside[i*m+k]
		}
		for j := range i {
			t.meet(s, i, j)
			t.Total += meetingCost(s, i, j, t.met[i*n+j])
		}
		t.room[i].find(s, i)
		t.Total += t.room[i].cost()
	}
	for b := range s.Wiring.Bundles {
		t.Total += BowCost(s.Wiring.Bundles[b].Bow)
	}
	return t
}

func (t *Sums) meet(s *Sketch, i, j int) {
	n := len(s.Lines)
	t.met[i*n+j] = s.meet(i, j)
	t.met[j*n+i] = t.met[i*n+j]
}

func (r *room) find(s *Sketch, i int) { r.spots, r.found = s.Finder.Room(i, s.Air[i], r.spots[:0]) }

func (r *room) cost() int {
	if r.found {
		return 0
	}
	return noRoom
}

// take brings the sums up to a draft whose move is kept.
func (t *Sums) take(d *Draft) {
	n, m, at := len(d.Lines), len(d.Shown), d.index(d.moved)
	for i := range n {
		t.beside[i*m+at] = besideCost(d.Sketch, i, d.moved)
		t.room[i].found, t.room[i].spots = d.room[i].found, append(t.room[i].spots[:0], d.room[i].spots...)
		if !d.again[i] {
			continue
		}
		t.length[i] = lengthCost(d.Sketch, i)
		for k, v := range d.Shown {
			t.beside[i*m+k] = besideCost(d.Sketch, i, v)
		}
		for j := range n {
			if j != i {
				t.meet(d.Sketch, i, j)
			}
		}
	}
	t.Total = d.would
}

// compare draws what the move changes and returns what the figure would cost, or
// any number above limit: the sums less what they say of the lines that are drawn
// anew, and what these cost now. Lines that meet a box are bent only if the others
// do not cost too much already.
func (d *Draft) compare(limit int) int {
	c := d.others()
	copy(d.open, d.again)
	d.beset = d.beset[:0]
	for _, b := range d.redone {
		if d.besetBy(b, touchRoom) {
			d.beset = append(d.beset, b)
			c += BowCost(Bows[0] * plane.Pt) // at least, or else touchBox
			continue
		}
		if c += d.settle(b); c > limit {
			return c
		}
	}
	for _, b := range d.beset {
		d.bestBow(b, false, mostDodge)
		if c += d.settle(b) - BowCost(Bows[0]*plane.Pt); c > limit {
			return c
		}
	}
	for _, b := range d.redone {
		d.showBundle(b)
	}
	for i := range d.Lines {
		if c += d.roomCost(i); c > limit {
			return c
		}
	}
	return c
}

// others returns what the lines cost that are not drawn anew, but for their rooms.
func (d *Draft) others() int {
	n, m, at := len(d.Lines), len(d.Shown), d.index(d.moved)
	c := d.Total
	for i := range n {
		c -= d.Sums.room[i].cost()
		if !d.again[i] {
			c += besideCost(d.Sketch, i, d.moved) - d.beside[i*m+at]
			continue
		}
		c -= d.length[i]
		for _, k := range d.beside[i*m : i*m+m] {
			c -= k
		}
		for j, m := range d.met[i*n : i*n+n] {
			if m != (meeting{}) && (j < i || !d.again[j]) {
				c -= meetingCost(d.Sketch, i, j, m)
			}
		}
	}
	for _, b := range d.redone {
		c -= BowCost(d.held.Bundles[b].Bow)
	}
	return c
}

// settle returns what the lines of a bundle cost with those that need not be drawn
// any more, and makes them some of these.
func (d *Draft) settle(b int) int {
	q := &d.Wiring.Bundles[b]
	c := BowCost(q.Bow)
	for _, i := range q.Lines {
		d.open[i] = false
		c += lengthCost(d.Sketch, i)
		for _, v := range d.Shown {
			c += besideCost(d.Sketch, i, v)
		}
		for j := range d.Lines {
			if j != i && !d.open[j] {
				c += meetingCost(d.Sketch, i, j, d.Sketch.meet(i, j))
			}
		}
	}
	return c
}

// roomCost returns what a line costs if its marks have no room. Where they had
// some, and nothing has come into it, they have it still.
func (d *Draft) roomCost(i int) int {
	r, was := &d.room[i], &d.Sums.room[i]
	if d.again[i] || !was.found || d.intruded(i) {
		r.find(d.Sketch, i)
	} else {
		r.found, r.spots = true, append(r.spots[:0], was.spots...)
	}
	return r.cost()
}

// intruded reports whether something has come to where the marks of a line had
// room.
func (d *Draft) intruded(i int) bool {
	spots := d.Sums.room[i].spots
	if !d.Finder.ClearOfBox(i, spots, d.index(d.moved)) {
		return true
	}
	for _, b := range d.redone {
		for _, j := range d.Wiring.Bundles[b].Lines {
			if !d.Finder.Clear(i, spots, j) {
				return true
			}
		}
	}
	return false
}

// Blame adds to who is at fault in the figure, by actor.
func (d *Draft) Blame(on []int) {
	n, m := len(d.Lines), len(d.Shown)
	add := func(by int, actors ...int) {
		for _, v := range actors {
			on[v] += by
		}
	}
	for i := range d.Lines {
		l := &d.Lines[i]
		for j := range i {
			m := d.met[i*n+j]
			if m.crossings > 0 && d.Wiring.Share(i, j) {
				add(1, l.From, l.To, d.Lines[j].From, d.Lines[j].To)
			}
			if m.along > 0 {
				add(4, l.From, l.To, d.Lines[j].From, d.Lines[j].To)
			}
		}
		for k, v := range d.Shown {
			if d.beside[i*m+k] > besideBox {
				add(10, l.From, l.To, v)
			}
		}
		if plane.Length(d.Wiring.Ways[i].Flat) < shortest {
			add(5, l.From, l.To)
		}
		if !d.Sums.room[i].found {
			add(5, l.From, l.To)
		}
	}
	for b := range d.Wiring.Bundles {
		if q := &d.Wiring.Bundles[b]; q.Bow != 0 {
			add(5, q.Low, q.High)
		}
	}
}

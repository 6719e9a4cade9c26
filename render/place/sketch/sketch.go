package sketch

import (
	"slices"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
	"cablegraph/render/place/wire"
)

// A Sketch is a figure with the lines drawn between places. It is drawn over
// and over by a search, and keeps its memory.
type Sketch struct {
	*Figure
	half   []Size
	Boxes  []plane.Rect // by actor
	Wiring *wire.Wiring
	Scene  *token.Scene
	Finder *token.Finder
	Quick  bool          // few bows are tried, as in a figure of very many lines: in drafts, and for who draws over and over
	spots  []plane.Point // of hasRoom
	fine   []plane.Point // of through
	Air    []plane.Unit  // by line, what its marks want beside them
	reach  token.Size    // how far from a line what is in the way of its marks can be
	held   map[int]Bow   // by bundle
	tried  plane.Rect    // around all bows of a bundle that were compared
	edges
}

// New returns a sketch of a figure by half the sizes of all boxes, on a sheet.
func New(f *Figure, half []Size, sheet plane.Rect) *Sketch {
	s := &Sketch{
		Figure: f, half: half, Boxes: make([]plane.Rect, len(half)), Air: make([]plane.Unit, len(f.Lines)),
		Wiring: wire.New(len(half), f.Wires()),
		Scene:  &token.Scene{Sheet: sheet, Boxes: make([]plane.Rect, len(f.Shown)), Lines: make([]token.Line, len(f.Lines))},
	}
	for i := range f.Lines {
		l := &f.Lines[i]
		for _, r := range l.Rings {
			s.tall = max(s.tall, r.Forms[0].H)
		}
		for _, t := range l.Token {
			s.tall = max(s.tall, t.H)
		}
		s.Scene.Lines[i] = token.Line{Key: l.Key, Width: l.Width, Heads: [2]token.Head{token.Head(l.Heads[0]), token.Head(l.Heads[1])}, Marks: l.marks()}
	}
	s.reach = s.Scene.Reach()
	s.Finder = token.NewFinder(s.Scene)
	return s
}

// stand puts the box of an actor somewhere.
func (s *Sketch) stand(v int, at plane.Point) { s.put(v, plane.Around(at, s.half[v].W, s.half[v].H)) }

func (s *Sketch) put(v int, box plane.Rect) {
	s.Boxes[v] = box
	s.Scene.Boxes[s.index(v)] = box
}

// index returns which of those shown an actor is.
func (s *Sketch) index(v int) int {
	i, _ := slices.BinarySearch(s.Shown, v)
	return i
}

// show lets the scene of tokens know where a line runs.
func (s *Sketch) show(i int) {
	w := &s.Wiring.Ways[i]
	s.Scene.Lines[i].Run(w.Flat, w.Area)
}

// Bend bends a bundle.
func (s *Sketch) Bend(b int, bow plane.Unit, skew int) {
	s.Wiring.Bend(b, bow, skew)
	s.showBundle(b)
}

func (s *Sketch) showBundle(b int) {
	for _, i := range s.Wiring.Bundles[b].Lines {
		s.show(i)
	}
}

// hasRoom reports whether the marks of a line find room.
func (s *Sketch) hasRoom(i int) bool {
	var found bool
	s.spots, found = s.Finder.Room(i, 0, s.spots[:0])
	return found
}

// A meeting is how two lines meet.
type meeting struct {
	crossings uint8
	along     uint8 // points over which one lies along the other, beyond mostAlong
}

// meet returns how two lines meet, whichever is named first.
func (s *Sketch) meet(i, j int) (m meeting) {
	a, b := &s.Wiring.Ways[max(i, j)], &s.Wiring.Ways[min(i, j)]
	near := alongRoom + (s.Lines[i].Width+s.Lines[j].Width)/2
	if !a.Area.Near(b.Area, near) {
		return m
	}
	m.crossings = uint8(min(plane.Crossings(a.Flat, b.Flat, b.Area), 255))
	if s.parts() && s.Wiring.Of[i] != s.Wiring.Of[j] {
		m.along = uint8(plane.Clamp((plane.Beside(a.Flat, b.Flat, b.Area, near, steep)-mostAlong)/plane.Pt, 0, 255))
	}
	return m
}

// parts reports whether lines that lie along others cost something: not in drafts of a
// thick figure, where many do.
func (s *Sketch) parts() bool { return !s.Quick || !s.Thick() }

// Distance returns how far a line keeps from the box of an actor, up to limit.
func (s *Sketch) Distance(i, v int, limit plane.Unit) plane.Unit {
	w := &s.Wiring.Ways[i]
	if !w.Area.Near(s.Boxes[v], limit) {
		return limit
	}
	return s.Boxes[v].LineDistance(w.Flat, limit)
}

// SameHigher reports whether a figure would be drawn the same if all its boxes stood
// so much higher. Bows that were not chosen would not be better.
func (s *Sketch) SameHigher(up plane.Unit) bool { return !s.low && s.highest-s.tall-Edge >= up }

// Rise moves all boxes and lines up.
func (s *Sketch) Rise(up plane.Unit) {
	by := plane.Point{Y: -up}
	for _, v := range s.Shown {
		s.put(v, s.Boxes[v].Move(by))
	}
	s.Wiring.Move(by)
	for i := range s.Lines {
		s.show(i)
	}
}

// finer is into how many pieces bent lines are cut where they are drawn.
const finer = 16

// Drawn follows the lines, and counts the faults that they have without marks.
func (s *Sketch) Drawn() Drawing {
	n := len(s.Lines)
	d := Drawing{Sketch: s, fine: make([][]plane.Point, n), areas: make([]plane.Rect, n), Bad: make([]bool, n)}
	f := &d.Faults
	for i := range s.Lines {
		if w := &s.Wiring.Ways[i]; len(w.Flat) == 2 {
			d.fine[i] = w.Flat
		} else {
			d.fine[i] = w.Cubic.Flat(nil, finer)
		}
		d.areas[i] = plane.Bounds(d.fine[i])
	}
	for i := range s.Lines {
		l := &s.Lines[i]
		for j := range i {
			n := 0
			if d.areas[i].Near(d.areas[j], 1) {
				n = plane.Crossings(d.fine[i], d.fine[j], d.areas[j])
			}
			if d.beside(i, j, alongRoom, 0) > mostAlong {
				if s.parts() && d.beside(i, j, alongRoom, steep) > mostAlong {
					f.Along++
				}
				if d.beside(i, j, asOneRoom, 0) > mostAsOne {
					f.AsOne++
					d.Bad[i], d.Bad[j] = true, true
				}
			}
			if s.Wiring.Share(i, j) {
				f.Shared += n
			} else {
				f.Crossings += n
			}
			if n := headsNear(s, i, j); n > 0 {
				f.Heads, d.Bad[i] = f.Heads+n, true
			}
		}
		for _, v := range s.Shown {
			if v != l.From && v != l.To && s.Boxes[v].Near(d.areas[i], 1) && s.Boxes[v].LineDistance(d.fine[i], 1) == 0 {
				f.Through++
				d.Bad[i] = true
			}
		}
	}
	f.Overlaps = overlaps(s)
	return d
}

// beside returns on how much of a line one of another pair keeps less white than room
// between them.
func (d *Drawing) beside(i, j int, room, steep plane.Unit) plane.Unit {
	near := room + (d.Lines[i].Width+d.Lines[j].Width)/2
	if d.Wiring.Of[i] == d.Wiring.Of[j] || !d.areas[i].Near(d.areas[j], near) {
		return 0
	}
	return plane.Beside(d.fine[i], d.fine[j], d.areas[j], near, steep)
}

// Count counts the faults of a figure as drawn, with its marks, and says by line
// whether it has one.
func (s *Sketch) Count(marks [][]token.Place) (f Faults, bad []bool) { return s.Drawn().Count(marks) }

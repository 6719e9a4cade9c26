package place

import (
	"slices"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
	"cablegraph/render/place/wire"
)

// A sketch is a figure with the lines drawn between places. It is drawn over
// and over by a search, and keeps its memory.
type sketch struct {
	*figure
	half   []Size
	boxes  []plane.Rect // by actor
	wiring *wire.Wiring
	scene  *token.Scene
	finder *token.Finder
	quick  bool          // few bows are tried, as in a figure of very many lines: in drafts, and for who draws over and over
	spots  []plane.Point // of hasRoom
	air    []plane.Unit  // by line, what its marks want beside them
	edges
}

func newSketch(f *figure, half []Size, sheet plane.Rect) *sketch {
	s := &sketch{
		figure: f, half: half, boxes: make([]plane.Rect, len(half)), air: make([]plane.Unit, len(f.lines)),
		wiring: wire.New(len(half), f.wires()),
		scene:  &token.Scene{Sheet: sheet, Boxes: make([]plane.Rect, len(f.shown)), Lines: make([]token.Line, len(f.lines))},
	}
	for i := range f.lines {
		l := &f.lines[i]
		for _, r := range l.Rings {
			s.tall = max(s.tall, r.Forms[0].H)
		}
		for _, t := range l.Token {
			s.tall = max(s.tall, t.H)
		}
		s.scene.Lines[i] = token.Line{Width: l.Width, Heads: [2]token.Head{token.Head(l.Heads[0]), token.Head(l.Heads[1])}, Marks: l.marks()}
	}
	s.finder = token.NewFinder(s.scene)
	return s
}

// stand puts the box of an actor somewhere.
func (s *sketch) stand(v int, at plane.Point) { s.put(v, plane.Around(at, s.half[v].W, s.half[v].H)) }

func (s *sketch) put(v int, box plane.Rect) {
	s.boxes[v] = box
	s.scene.Boxes[s.index(v)] = box
}

// index returns which of those shown an actor is.
func (s *sketch) index(v int) int {
	i, _ := slices.BinarySearch(s.shown, v)
	return i
}

// show lets the scene of tokens know where a line runs.
func (s *sketch) show(i int) {
	w := &s.wiring.Ways[i]
	s.scene.Lines[i].Run(w.Flat, w.Area)
}

// bend bends a bundle.
func (s *sketch) bend(b int, bow plane.Unit, skew int) {
	s.wiring.Bend(b, bow, skew)
	s.showBundle(b)
}

func (s *sketch) showBundle(b int) {
	for _, i := range s.wiring.Bundles[b].Lines {
		s.show(i)
	}
}

// hasRoom reports whether the marks of a line find room.
func (s *sketch) hasRoom(i int) bool {
	var found bool
	s.spots, found = s.finder.Room(i, 0, s.spots[:0])
	return found
}

// crossings counts how often two lines cross.
func (s *sketch) crossings(i, j int) int {
	a, b := &s.wiring.Ways[i], &s.wiring.Ways[j]
	if a.Area.Max.X < b.Area.Min.X || b.Area.Max.X < a.Area.Min.X || a.Area.Max.Y < b.Area.Min.Y || b.Area.Max.Y < a.Area.Min.Y {
		return 0
	}
	return plane.Crossings(a.Flat, b.Flat, b.Area)
}

// distance returns how far a line keeps from the box of an actor, up to limit.
func (s *sketch) distance(i, v int, limit plane.Unit) plane.Unit {
	w := &s.wiring.Ways[i]
	if !w.Area.Near(s.boxes[v], limit) {
		return limit
	}
	return s.boxes[v].LineDistance(w.Flat, limit)
}

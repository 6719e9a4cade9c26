package figure

import "cablegraph/render/shape"

// A Layout is where the parts of one figure stand.
type Layout struct {
	Figure *Figure
	Plot   shape.Rect   // the room of boxes and lines, the same in all figures of a run
	Origin shape.Point  // from which the places of actors are counted
	Boxes  []shape.Rect // of Figure.Nodes
	Apart  []bool       // of Figure.Nodes: they stand in a row under the graph, with which they have nothing to do
	Lines  []Way        // of Figure.Edges
	Asides [][]Seat     // of Figure.Nodes, then of Node.Asides
	Bad    []bool       // of Figure.Edges: something of it can't be read
	Told   []bool       // of Figure.Edges: words under the plot tell it, and it is not drawn; nil: of none
	Faults int          // things that can't be read, because something else is in their place
	Over   int          // of these, boxes on boxes and lines through foreign boxes
	// Crossings of lines that have no end in common, or that cross besides.
	Crossings int
}

// A Seat is where an aside stands: its token on the border of the box, its words
// behind it.
type Seat struct {
	Form         int // which of the aside's forms; -1 where none has room
	Token, Words shape.Rect
}

// A Way is where a line runs, from border to border, tips included, and what
// stands on it.
type Way struct {
	shape.Curve
	Token    Spot
	Carriers []Spot // of Edge.Carriers
}

// A Spot is where a token or a carrier's ring stands on its line. The line is
// left out between From and To, in 1/1024 of the curve.
type Spot struct {
	Form     int // which of the token's forms, or that of a ring; -1 where there is none
	Box      shape.Rect
	Left     bool // the name of a ring stands to its left
	From, To int
}

// Words returns what stands on line i of the figure; nothing where its token
// has no room.
func (l *Layout) Words(i int) string {
	if form := l.Lines[i].Token.Form; form >= 0 {
		return l.Figure.Edges[i].Token.Forms[form]
	}
	return ""
}

// Places returns where the figures show each actor, from their origin. A layout
// that is made for these places is the same.
func Places(layouts []*Layout) map[int]shape.Point {
	at := make(map[int]shape.Point)
	for _, l := range layouts {
		for i, n := range l.Figure.Nodes {
			c := l.Boxes[i].Center()
			at[n.Actor] = shape.Point{X: tenth(c.X - l.Origin.X), Y: tenth(c.Y - l.Origin.Y)}
		}
	}
	return at
}

// tenth rounds to a tenth of a point: boxes stand on whole points, but for what
// rounding their corners has moved them.
func tenth(u shape.Unit) shape.Unit { return (u + shape.Pt/20) / (shape.Pt / 10) * (shape.Pt / 10) }

// Move returns the layout at another place of the sheet.
func (l *Layout) Move(by shape.Point) *Layout {
	moved := *l
	moved.Plot, moved.Origin = l.Plot.Move(by), l.Origin.Add(by)
	moved.Boxes = make([]shape.Rect, len(l.Boxes))
	for i, b := range l.Boxes {
		moved.Boxes[i] = b.Move(by)
	}
	spot := func(s Spot) Spot {
		s.Box = s.Box.Move(by)
		return s
	}
	moved.Lines = make([]Way, len(l.Lines))
	for i, way := range l.Lines {
		out := Way{Token: spot(way.Token)}
		for k, p := range way.Curve {
			out.Curve[k] = p.Add(by)
		}
		for _, c := range way.Carriers {
			out.Carriers = append(out.Carriers, spot(c))
		}
		moved.Lines[i] = out
	}
	return &moved
}

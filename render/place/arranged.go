package place

import "cablegraph/render/place/sketch"

// An arranged problem has its actors, figures and lines in the order of their
// keys; ties keep the order in which they were given.
type arranged struct {
	sheet    Sheet
	loose    bool // only relations of pins matter
	actors   []Actor
	half     []sketch.Size // of the boxes, as large as their lines need
	figures  []figure
	apart    []bool  // who stands in the row under the graph
	of       [][]int // by actor, the figures that show it
	partners [][]int // by actor, whom lines of any figure join it to
	aloof    [][]int // by actor, who is in figures compared with its own, and in none of these
	input    []int   // actors' indices in the Problem
	rank     []int   // the other way round
}

// A figure is a figure of the problem by the arranged actors.
type figure struct {
	sketch.Figure
	index  int   // in the Problem
	input  []int // lines' indices in the Problem's figure
	relays []Relay
}

// thick reports whether most figures are.
func (a *arranged) thick() bool {
	n := 0
	for i := range a.figures {
		if a.figures[i].Thick() {
			n++
		}
	}
	return 2*n > len(a.figures)
}

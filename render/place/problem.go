package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

// A Problem is what is to be placed. Actors are named by their index; keys
// decide every order, so that the order of actors, figures and lines in a
// Problem is of no consequence where keys differ.
type Problem struct {
	Sheet   Sheet
	Actors  []Actor
	Figures []Figure
	// Compared are pairs of figures, by their index, whose actors another figure shows
	// together: of what changes between them.
	Compared [][2]int
	// Seeds are places found elsewhere, each a place for every actor in any
	// unit: one start begins at each.
	Seeds [][]plane.Point
	// Before are the places of a solution of nearly the same problem, by actor, nil
	// for one without. Where there are some, the search goes on from them, and
	// begins nowhere else.
	Before []*plane.Point
	// Hasty says that figures with faults are not tried again: whoever asks leaves
	// actors out instead.
	Hasty bool
	// Starts is how many starts begin at random places; less than 1 means 2.
	Starts int
	// Stretch says that pins are in any unit and only relations matter: the
	// outermost pins go to the borders of the sheet. Otherwise pins are places on
	// the sheet, and kept as they are.
	Stretch bool
}

// A Sheet is the room for boxes, lines and tokens. Its height is found between
// Least and Greatest.
type Sheet struct{ Width, Least, Greatest plane.Unit }

// given reports whether the height of a sheet does not follow from what is drawn.
func (s Sheet) given() bool { return s.Least == s.Greatest }

// An Actor is a box. Its lines may need a larger one; it has the same size and
// place in all figures.
type Actor struct {
	Key  string
	Half sketch.Size  // half the width and half the height
	Pin  *plane.Point // where the actor has to be
	Side string       // actors of one side are drawn together, mildly; "" for none
	// Bystander says that the actor may stand in a row under the graph, where
	// nobody else than other bystanders has to do with it in any figure.
	Bystander bool
	Firm      bool // Keep moves the actor only where it stands on another such
}

// A Figure is a period: who is shown and which lines are drawn.
type Figure struct {
	Key    string
	Shown  []int // actors; the ends of all lines are among them
	Lines  []sketch.Line
	Relays []Relay
}

// A Relay is a message's way over a carrier who has a box.
type Relay struct{ From, Via, To int }

package place

import "cablegraph/render/place/plane"

// A Solution is where everything stands, in the order of its Problem.
type Solution struct {
	Height  plane.Unit    // of the sheet that is used, margins included
	Places  []plane.Point // of the actors' middles; zero for who is never shown
	Figures []Drawn
	Faults  Faults // of all figures
}

// A Drawn is a figure as drawn.
type Drawn struct {
	Boxes  []plane.Rect // by Figure.Shown
	Lines  []Curve      // by Figure.Lines
	Faults Faults
}

// A Curve is a line as drawn, from border to border, tips included.
type Curve struct {
	plane.Cubic
	Token Mark
	Rings []Mark
}

// A Mark is where a token or ring stands on its line.
type Mark struct {
	Form int        // of the token's forms; -1 where there is none or no room
	Box  plane.Rect // zero without form
	// Gap is the part of the line that is left out, in 1/65536 of the cubic's
	// parameter.
	Gap [2]plane.Unit
}

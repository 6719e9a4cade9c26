package untangle

// A Problem is what is to be placed. Actors, pairs and figures are named by
// their index.
type Problem struct {
	W, H   int // of the sheet
	Actors []Actor
	Pairs  []Pair
	Relays []Relay
}

// An Actor is a box of one size in all figures.
type Actor struct {
	HalfW, HalfH int
	Pinned       bool
	Pin          Spot
	Side         int   // 0 for none
	Figures      []int // that show the actor, ascending
}

// A Spot is the middle of a box.
type Spot struct{ X, Y int }

// A Pair is two actors whom lines join.
type Pair struct {
	A, B  int
	Lines []Count // by figure, ascending
	Need  int     // the free length between the boxes that the lines' tokens want
}

// A Count is how many lines join a pair in a figure.
type Count struct{ Figure, Lines int }

// A Relay is a message's way over a carrier.
type Relay struct{ From, Via, To int }

// lines counts the lines of p over all figures and in the fullest one.
func (p Pair) lines() (all, most int) {
	for _, c := range p.Lines {
		all += c.Lines
		most = max(most, c.Lines)
	}
	return all, most
}

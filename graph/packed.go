package graph

import "cablegraph/graph/edtf"

// Packed holds the messages of a large table in 16 bytes each: what counting
// needs of them, as indexes into lists of what cells say. A table of a million
// rows has some thousand different cells of each kind.
type Packed struct {
	Rows    []PackedRow        // in the order of the table
	People  [][]int            // of cells of senders, recipients and carriers
	Doubts  []bool             // by the same index: a cell names somebody of whom it is not sure; nil where none does
	Dates   []edtf.Value       // of cells of dates
	Said    []Said             // of the columns that colours and filters look at
	Says    []int32            // by row: index into Said; nil where all say the same
	Weights []int              // by row; nil where each stands for one message
	Both    bool               // every row goes both ways
	Special map[int]SpecialRow // by row: what few have

	// IDs reads the table again and yields every row's id; nil where no ids are
	// asked for or there are none.
	IDs func(yield func(row int, id string)) error
}

// A PackedRow has indexes into the lists of Packed.
type PackedRow struct{ From, To, Via, Date int32 }

// Said is what a row says in the columns that colours and filters look at.
type Said struct {
	ID, Kind, Source string
	Attrs            map[string]string
}

// A SpecialRow goes both ways, is in doubt or can't be read.
type SpecialRow struct {
	Both  bool
	Doubt bool   // as Message.Doubt
	Fault string // as Message.Fault
}

// SaysIn returns the index of what a row says.
func (p *Packed) SaysIn(row int) int32 {
	if p.Says == nil {
		return 0
	}
	return p.Says[row]
}

// Near returns a quick look at rows. Of those from one up to another it finds the
// first that is near: all are but those of which the cells tell that
// the sender or, where a recipient is asked for, the recipient is none of some
// actors. Most rows of a large table are for others. Which actors a row is asked
// about, its date says: in has their index. Of cells that do not name one actor,
// and where rows are kept, which makes p nil, it tells nothing.
func (p *Packed) Near(actors [][]bool, in []int32, recipient bool) func(from, to int) int {
	if p == nil {
		return func(from, _ int) int { return from }
	}
	// A bit for each actor, and one, always set, for cells that do not tell. Both
	// ends are looked at whatever the first one says: which rows are near can't be
	// foreseen, and a wrong guess costs a processor more.
	untold := 0 // more than any actor's
	for _, of := range actors {
		untold = max(untold, len(of))
	}
	sets := make([][]uint64, len(actors))
	for k, of := range actors {
		sets[k] = make([]uint64, untold/64+1)
		sets[k][untold/64] = 1 << (untold % 64)
		for a, is := range of {
			if is {
				sets[k][a/64] |= 1 << (a % 64)
			}
		}
	}
	senders, recipients := p.lone(untold), p.lone(untold)
	for i := range recipients {
		if !recipient {
			recipients[i] = int32(untold)
		}
	}
	return func(from, to int) int {
		for i, row := range p.Rows[from:to] {
			sender, recipient, near := senders[row.From], recipients[row.To], sets[in[row.Date]]
			if near[sender/64]>>(sender%64)&(near[recipient/64]>>(recipient%64))&1 != 0 {
				return from + i
			}
		}
		return to
	}
}

// lone returns by cell the actor whom it names, or else where it names none, or
// several.
func (p *Packed) lone(or int) []int32 {
	lone := make([]int32, len(p.People))
	for i, of := range p.People {
		if lone[i] = int32(or); len(of) == 1 {
			lone[i] = int32(of[0])
		}
	}
	return lone
}

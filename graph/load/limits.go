package load

import (
	"errors"
	"fmt"
)

// The limits of what a set may ask for. What is beyond is no set of messages,
// and would take the time and the memory of the machine.
const (
	maxPairs    = 10_000 // between which one message goes
	maxCarriers = 25     // of one message; each may be a ring on its lines
)

// keepAll is up to how many rows every message is kept whole, and keepCells up to
// how many cells.
const (
	keepAll   = 50_000
	keepCells = 5_000_000
)

// tooMany returns why a message with so many senders, recipients and carriers
// is none.
func tooMany(from, to, via int) error {
	switch {
	case from*to > maxPairs:
		return fmt.Errorf("%d senders and %d recipients make %d pairs, and %d are as many as one message can have", from, to, from*to, maxPairs)
	case via > maxCarriers:
		return fmt.Errorf("%d carriers are named, and %d are as many as one message can have", via, maxCarriers)
	}
	return nil
}

// errChanged is what reading a table to its end, or again, finds.
var errChanged = errors.New("the table of messages changed while it was read; run again")

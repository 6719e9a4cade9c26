package load

import (
	"errors"
	"fmt"
	"io"

	"cablegraph/graph/table"
)

// The limits of what a set may ask for. What is beyond is no set of messages,
// and would take the time and the memory of the machine.
const (
	maxPairs     = 10_000   // between which one message goes
	maxCarriers  = 100      // of one message
	maxSideTable = 64 << 20 // bytes of a table beside the messages
	maxPeriods   = 1000     // of a table of periods
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

// A sideTable is a table beside the messages; it fails beyond maxSideTable.
type sideTable struct {
	in   io.Reader
	left int
}

func limited(s *table.Source) *table.Source {
	if s == nil {
		return nil
	}
	return &table.Source{Name: s.Name, Data: &sideTable{s.Data, maxSideTable}}
}

// Read implements [io.Reader].
func (s *sideTable) Read(b []byte) (int, error) {
	if s.left <= 0 {
		return 0, errors.New("the file is larger than 64 MiB; a table beside the messages is not")
	}
	n, err := s.in.Read(b[:min(len(b), s.left)])
	s.left -= n
	return n, err
}

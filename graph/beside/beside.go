// Package beside turns the tables beside the messages into actors, periods and
// legends.
//
// Data moves one way: package header finds the columns of a table, and each
// function here reads its rows, checks them against each other and adds what is
// wrong to the findings. A set may lack each of the tables.
package beside

import (
	"errors"
	"io"

	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// The limits of tables beside the messages. What is beyond would take the memory
// of the machine.
const (
	maxSideTable = 64 << 20 // bytes
	maxPeriods   = 1000     // of a table of periods, each of which is a figure
)

// A sideTable is a table beside the messages; it fails beyond maxSideTable.
type sideTable struct {
	in   io.Reader
	left int
}

// open reads the header of a table beside the messages; nil where the set has
// none, or where it is no table.
func open(s *table.Source, f *header.Findings) *table.Table {
	if s == nil {
		return nil
	}
	return table.Open(table.Source{Name: s.Name, Data: &sideTable{s.Data, maxSideTable}}, &f.Faults, f.Remark, table.Header{})
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

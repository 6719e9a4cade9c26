package graph

import (
	"errors"
	"fmt"
)

// A Fault is something wrong in a table, with the place where an editor can
// jump to. Line and Column count from 1; 0 means the whole file or line.
type Fault struct {
	File         string
	Line, Column int
	Err          error // what was found and what would be right
}

func (f *Fault) Error() string {
	switch {
	case f.Line == 0:
		return fmt.Sprintf("%s: %v", f.File, f.Err)
	case f.Column == 0:
		return fmt.Sprintf("%s:%d: %v", f.File, f.Line, f.Err)
	}
	return fmt.Sprintf("%s:%d:%d: %v", f.File, f.Line, f.Column, f.Err)
}

func (f *Fault) Unwrap() error { return f.Err }

// maxFaults is how many faults one reading collects before it gives up: a
// screenful that a person can work through.
const maxFaults = 10

// faults collects what is wrong in the tables of a set.
type faults []error

func (f *faults) add(file string, line, column int, err error) {
	*f = append(*f, &Fault{file, line, column, err})
}

func (f faults) full() bool { return len(f) >= maxFaults }

func (f faults) err() error { return errors.Join(f...) }

package table

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// A Fault is something wrong in a table, with the place where an editor can
// jump to. Line and Column count from 1; 0 means the whole file or line.
type Fault struct {
	File         string
	Line, Column int
	Err          error // what was found and what would be right
	Row          bool  // only one row of messages is wrong, which may be listed instead
}

func (f *Fault) Error() string {
	words := f.Err.Error()
	if r := []rune(words); len(r) > maxWords { // a cell is quoted in it
		words = string(r[:maxWords*2/3]) + " … " + string(r[len(r)-maxWords/3:])
	}
	switch {
	case f.Line == 0:
		return fmt.Sprintf("%s: %s", f.File, words)
	case f.Column == 0:
		return fmt.Sprintf("%s:%d: %s", f.File, f.Line, words)
	}
	return fmt.Sprintf("%s:%d:%d: %s", f.File, f.Line, f.Column, words)
}

// maxWords is how many letters a fault has at most: what a screen shows.
const maxWords = 900

func (f *Fault) Unwrap() error { return f.Err }

// maxFaults is how many faults one reading tells: a screenful that a person can
// work through.
const maxFaults = 10

// Faults collects what is wrong in the tables of a set.
type Faults []error

// Add adds a fault.
func (f *Faults) Add(file string, line, column int, err error) {
	*f = append(*f, &Fault{File: file, Line: line, Column: column, Err: err})
}

// AddRow adds a fault of one row of messages.
func (f *Faults) AddRow(file string, line, column int, err error) {
	*f = append(*f, &Fault{file, line, column, err, true})
}

// Full reports whether there are as many faults as are told.
func (f Faults) Full() bool { return len(f) >= maxFaults }

// Err joins the faults: tables in the order in which they were read, then
// lines and columns.
func (f Faults) Err() error {
	var files []string
	for _, err := range f {
		if file := err.(*Fault).File; !slices.Contains(files, file) {
			files = append(files, file)
		}
	}
	slices.SortStableFunc(f, func(a, b error) int {
		x, y := a.(*Fault), b.(*Fault)
		return cmp.Or(cmp.Compare(slices.Index(files, x.File), slices.Index(files, y.File)),
			cmp.Compare(x.Line, y.Line), cmp.Compare(x.Column, y.Column))
	})
	if len(f) > maxFaults {
		return errors.Join(errors.Join(f[:maxFaults]...), fmt.Errorf("and %d more", len(f)-maxFaults))
	}
	return errors.Join(f...)
}

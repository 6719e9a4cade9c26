package graph

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

// faults collects what is wrong in the tables of a set.
type faults []error

func (f *faults) add(file string, line, column int, err error) {
	*f = append(*f, &Fault{File: file, Line: line, Column: column, Err: err})
}

// addRow adds a fault of one row of messages.
func (f *faults) addRow(file string, line, column int, err error) {
	*f = append(*f, &Fault{file, line, column, err, true})
}

func (f faults) full() bool { return len(f) >= maxFaults }

// err joins the faults: tables in the order in which they were read, then
// lines and columns.
func (f faults) err() error {
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

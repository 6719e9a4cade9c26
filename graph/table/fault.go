package table

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cablegraph/internal/pattern"
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
// work through. Where there are more, those that are alike are told once.
const maxFaults = 10

// maxKinds is after how many kinds of faults reading stops: such a file is
// something else than it is taken for.
const maxKinds = 200

// Faults collects what is wrong in the tables of a set: of every kind the first
// few, and how many there are.
type Faults struct {
	kinds []*kind
	index map[string]*kind
	files []string // in the order in which they were read
	total int
}

// A kind is faults that are alike: in one file, and in the same words but for
// what is quoted and numbers.
type kind struct {
	first []*Fault
	total int
}

// Add adds a fault.
func (f *Faults) Add(file string, line, column int, err error) {
	f.add(&Fault{File: file, Line: line, Column: column, Err: err}, 1)
}

// AddRow adds a fault of one row of messages.
func (f *Faults) AddRow(file string, line, column int, err error) {
	f.add(&Fault{file, line, column, err, true}, 1)
}

// AddRows adds a fault that some rows of messages have alike, at the first of
// them.
func (f *Faults) AddRows(file string, line, column int, err error, rows int) {
	f.add(&Fault{file, line, column, err, true}, rows)
}

func (f *Faults) add(fault *Fault, rows int) {
	if !slices.Contains(f.files, fault.File) {
		f.files = append(f.files, fault.File)
	}
	key := likeness(fault)
	k := f.index[key]
	if k == nil {
		if f.index == nil {
			f.index = make(map[string]*kind)
		}
		k = &kind{}
		f.index[key] = k
		f.kinds = append(f.kinds, k)
	}
	if len(k.first) <= maxFaults {
		k.first = append(k.first, fault)
	}
	k.total += rows
	f.total += rows
}

// likeness returns what faults of one kind have in common.
func likeness(f *Fault) string {
	words := f.Err.Error()
	if len(words) > 4*maxWords {
		words = words[:2*maxWords] + words[len(words)-2*maxWords:]
	}
	var b strings.Builder
	b.WriteString(f.File)
	for part := range strings.SplitSeq(quoted.ReplaceAllString(words, "\"\""), " ") {
		if strings.Trim(part, "0123456789") != part {
			part = "0"
		}
		b.WriteString(" " + part)
	}
	return b.String()
}

// quoted is what %q spells.
var quoted = pattern.New(`"(?:[^"\\]|\\.)*"`)

// Full reports whether there are more kinds of faults than anybody would read.
func (f *Faults) Full() bool { return len(f.kinds) >= maxKinds }

// Len returns how many faults there are.
func (f *Faults) Len() int { return f.total }

// Join adds the faults of another piece of a table that begins after some
// lines.
func (f *Faults) Join(o *Faults, lines int) {
	for _, k := range o.kinds {
		for i, fault := range k.first {
			fault.Line += lines
			rows := 1
			if i == len(k.first)-1 {
				rows = k.total - i
			}
			f.add(fault, rows)
		}
	}
}

// Each visits the faults that are kept, to give them another place.
func (f *Faults) Each(visit func(*Fault)) {
	for _, k := range f.kinds {
		for _, fault := range k.first {
			visit(fault)
		}
	}
}

// Err joins the faults: tables in the order in which they were read, then
// lines and columns. Of more than a screenful those that are alike are one.
func (f *Faults) Err() error {
	var told []*Fault
	more := make(map[*Fault]string)
	for _, k := range f.kinds {
		f.order(k.first)
		if f.total <= maxFaults {
			told = append(told, k.first...)
			continue
		}
		first := k.first[0]
		told = append(told, first)
		if k.total > 1 {
			more[first] = fmt.Sprintf("; and %d more like it%s", k.total-1, lines(k.first[1:]))
		}
	}
	if len(told) == 0 {
		return nil
	}
	f.order(told)
	errs := make([]error, 0, len(told))
	for _, fault := range told {
		one := *fault
		if words := more[fault]; words != "" {
			one.Err = alike{fault.Err, words}
		}
		errs = append(errs, &one)
	}
	if len(errs) > maxFaults {
		errs = append(errs[:maxFaults:maxFaults], fmt.Errorf("and %d other kinds of faults", len(errs)-maxFaults))
	}
	return errors.Join(errs...)
}

// order sorts faults: files in the order in which they were read, then lines
// and columns.
func (f *Faults) order(faults []*Fault) {
	slices.SortStableFunc(faults, func(x, y *Fault) int {
		return cmp.Or(cmp.Compare(slices.Index(f.files, x.File), slices.Index(f.files, y.File)),
			cmp.Compare(x.Line, y.Line), cmp.Compare(x.Column, y.Column))
	})
}

// lines lists the lines of some faults.
func lines(faults []*Fault) string {
	var all []string
	for _, f := range faults[:min(len(faults), 5)] {
		if f.Line > 0 {
			all = append(all, strconv.Itoa(f.Line))
		}
	}
	if len(all) == 0 {
		return ""
	}
	words := ", on lines " + strings.Join(all, ", ")
	if len(all) == 1 {
		words = ", on line " + all[0]
	}
	if len(faults) > 5 {
		words += " …"
	}
	return words
}

// An alike is a fault that stands for others.
type alike struct {
	error
	more string
}

func (a alike) Error() string { return a.error.Error() + a.more }

func (a alike) Unwrap() error { return a.error }

package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"cablegraph/graph"
)

// errDiffers says that --check found the folder not to be what a run would
// write; what differs, has been printed.
var errDiffers = errors.New("the figures are not what this set draws now")

// check compares the files of dir with what a run would write, and names
// those that would change, and those that are left of other periods.
func check(dir string, files iter.Seq2[file, error], left []string, w io.Writer) error {
	same := true
	tell := func(name, what string) {
		same = false
		fmt.Fprintf(w, "%s: %s\n", filepath.ToSlash(filepath.Join(dir, name)), what)
	}
	for f, err := range files {
		if err != nil {
			return err
		}
		held, err := holds(os.DirFS(dir), f)
		switch {
		case held:
		case err == nil:
			tell(f.name, "would change")
		case errors.Is(err, fs.ErrNotExist):
			tell(f.name, "is missing")
		case errors.Is(err, errNotPlain):
			tell(f.name, "is not a plain file")
		default:
			return diskError{fmt.Errorf("%s: %w", filepath.Join(dir, f.name), bare(err))}
		}
	}
	for _, name := range left {
		tell(name, "is left over: no period draws it")
	}
	if !same {
		return diskError{errDiffers}
	}
	return nil
}

// leftovers lists the figures in the out folder, in the chosen formats, whose
// period is none of these. A run of one period leaves the others alone.
func (c config) leftovers(periods []graph.Period) []string {
	entries, err := os.ReadDir(c.out) // ordered by name
	if err != nil || c.period != "" {
		return nil
	}
	var left []string
	for _, e := range entries {
		for _, f := range c.chosen(false) {
			stem, ok := strings.CutSuffix(e.Name(), f.Ending)
			drawn := slices.ContainsFunc(periods, func(p graph.Period) bool { return p.ID == stem })
			if ok && !drawn && e.Type().IsRegular() && signed(f, filepath.Join(c.out, e.Name())) {
				left = append(left, e.Name())
			}
		}
	}
	return left
}

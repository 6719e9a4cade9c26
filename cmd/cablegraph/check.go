package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"text/tabwriter"

	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/graph"
	"cablegraph/render"
)

// errDiffers says that --check found the folder not to be what a run would
// write; what differs, has been printed.
var errDiffers = errors.New("the figures are not what this set draws now")

// check compares the out folder with what the run would write. A run of one
// period leaves the others alone.
func check(w io.Writer, files output.Files, periods []graph.Period, o options) error {
	var left []string
	if o.period == "" {
		left = output.Leftovers(o.out, kinds(o), ids(periods))
	}
	same, err := output.Check(w, o.out, files, left)
	if err == nil && !same {
		return failure{errDiffers}
	}
	return err
}

// errFound says that --lint found something; what, has been printed.
var errFound = errors.New("some of it could not be read in print")

// lint prints for every figure what a reader could not make out.
func lint(w io.Writer, periods []graph.Period, drawings iter.Seq2[int, *render.Drawing], o options) error {
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	found := false
	for i, d := range drawings {
		if !o.shows(periods[i]) {
			continue
		}
		clean := true
		for k, n := range render.Lint(d).Counts() {
			if n > 0 {
				fmt.Fprintf(t, "%s\t%d\t%s\n", periods[i].ID, n, render.Names[k])
				found, clean = true, false
			}
		}
		if clean {
			fmt.Fprintf(t, "%s\tclean\n", periods[i].ID)
		}
	}
	if err := t.Flush(); err != nil {
		return err
	}
	if found {
		return failure{errFound}
	}
	return nil
}

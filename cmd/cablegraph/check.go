package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"text/tabwriter"

	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/lint"
	"cablegraph/render/shape"
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

// tellLeftovers names the figures of periods that are gone. They are left to the
// user.
func tellLeftovers(tell func(string, ...any), periods []graph.Period, o options) {
	if o.period != "" {
		return
	}
	left := output.Leftovers(o.out, kinds(o), ids(periods))
	if n := len(left); n > 0 {
		more := ""
		if n > 3 {
			left, more = left[:3], fmt.Sprintf(" and %d more", n-3)
		}
		tell("left over in %s, of periods that are gone: %s%s", o.out, strings.Join(left, ", "), more)
	}
}

// errFound says that --lint found something; what, has been printed.
var errFound = errors.New("some of it could not be read in print")

// lintFigures prints for every figure what a reader could not make out.
func lintFigures(w io.Writer, drawings iter.Seq2[*figure.Layout, *shape.Drawing], o options) error {
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	found := false
	for l, d := range drawings {
		if !o.shows(l.Figure.Period) {
			continue
		}
		clean := true
		for _, finding := range lint.Check(d, o.style.Faces).Counts() {
			if finding.N > 0 {
				fmt.Fprintf(t, "%s\t%d\t%s\n", l.Figure.ID, finding.N, finding.What)
				found, clean = true, false
			}
		}
		if clean {
			fmt.Fprintf(t, "%s\tclean\n", l.Figure.ID)
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

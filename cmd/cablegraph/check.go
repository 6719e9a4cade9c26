package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

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
func check(w io.Writer, files output.Files, periods []graph.Period, apart bool, o options) error {
	same, err := output.Check(w, o.out, files, leftovers(periods, apart, o))
	if err == nil && !same {
		return failure{errDiffers}
	}
	return err
}

// leftovers names the figures of periods that are gone; of a run of one period
// none, which leaves the others alone.
func leftovers(periods []graph.Period, apart bool, o options) []string {
	if o.period != "" {
		return nil
	}
	stems := ids(periods)
	for _, p := range periods {
		if apart {
			stems = append(stems, p.ID+registerOf)
		}
	}
	return output.Leftovers(o.out, kinds(o), stems)
}

// tellLeftovers says which figures of periods that are gone there are. They are
// left to the user.
func tellLeftovers(say sayFunc, periods []graph.Period, apart bool, o options) {
	left, more := leftovers(periods, apart, o), ""
	if n := len(left); n > 3 {
		left, more = left[:3], fmt.Sprintf(" and %d more", n-3)
	}
	if len(left) > 0 {
		say("left over in %s, of periods that are gone: %s%s", o.out, strings.Join(left, ", "), more)
	}
}

// errFound says that --lint found something; what, has been printed.
var errFound = errors.New("some of it could not be read in print")

// lintFigures prints for every figure what a reader could not make out.
func lintFigures(w io.Writer, drawings iter.Seq2[*figure.Layout, *shape.Drawing], o options) error {
	t := newRowPrinter(w)
	found := false
	for l, d := range drawings {
		if !o.shows(l.Figure.Period) {
			continue
		}
		clean := true
		for _, finding := range lint.Check(d, o.style.Faces).Counts() {
			if finding.N > 0 {
				t.printf("%s\t%d\t%s\n", l.Figure.ID, finding.N, finding.What)
				found, clean = true, false
			}
		}
		if clean {
			t.printf("%s\tclean\n", l.Figure.ID)
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

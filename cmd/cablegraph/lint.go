package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"text/tabwriter"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/lint"
	"cablegraph/render/page"
)

// errFound says that a check found something; what, has been printed.
var errFound = errors.New("some of it could not be read in print")

// lintFigures prints for every figure what a reader could not make out.
func lintFigures(ctx context.Context, c config, s *graph.Series, w io.Writer) error {
	set := figure.Compose(s, c.style)
	sheet := page.Measure(set)
	layouts, err := c.layouts(ctx, set, sheet)
	if err != nil {
		return err
	}
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	found := false
	for l, d := range sheet.Draw(layouts) {
		if !c.draws(l.Figure.Period) {
			continue
		}
		clean := true
		for _, finding := range lint.Check(d, c.style.Faces).Counts() {
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
		return diskError{errFound}
	}
	return nil
}

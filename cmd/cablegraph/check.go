package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/terminal"
	"cablegraph/render/draw"
	"cablegraph/render/figure"
	"cablegraph/render/lint"
)

// errDiffers says that --check found the folder not to be what a run would
// write; what differs, has been printed.
var errDiffers = errors.New("the figures are not what this set draws now")

// check compares the out folder with what the run would write. A run of one
// period leaves the others alone.
func check(w io.Writer, files output.Files, figures []draw.Figure, o flags.Options) error {
	same, err := output.Check(w, o.Out, files, leftovers(figures, o))
	if err == nil && !same {
		return failure{errDiffers}
	}
	return err
}

// leftovers names the figures that the run would draw no more; of a run of one
// period none, which leaves the others alone. Kinds that the run does not draw are
// left alone too.
func leftovers(figures []draw.Figure, o flags.Options) []string {
	if o.Period != "" {
		return nil
	}
	drawn := make(map[string]bool)
	for _, f := range figures {
		drawn[f.ID] = true
	}
	return output.Leftovers(o.Out, endings(o.ChosenFormats()), func(id string) bool { return !drawn[id] && o.Draws(draw.KindOf(id)) })
}

// tellLeftovers says which figures there are that earlier runs have drawn alone. They are
// left to the user.
func tellLeftovers(say terminal.Say, figures []draw.Figure, o flags.Options) {
	left, more := leftovers(figures, o), ""
	if n := len(left); n > 3 {
		left, more = left[:3], fmt.Sprintf(" and %d more", n-3)
	}
	if len(left) > 0 {
		say("left over in %s from an earlier run, and not drawn by this one: %s%s", o.Out, strings.Join(left, ", "), more)
	}
}

// errFound says that --lint found something; what, has been printed.
var errFound = errors.New("some of it could not be read in print")

// lintFigures prints for every figure what a reader could not make out.
func lintFigures(w io.Writer, figures []draw.Figure, placed []*figure.Layout, o flags.Options) error {
	t := terminal.NewRows(w)
	found := false
	for _, f := range figures {
		if f.Words == nil || !o.Shows(f.Of) {
			continue
		}
		clean := true
		d, _ := f.Draw(placed)
		for _, finding := range lint.Check(d, o.Style.Faces).Counts() {
			if finding.N > 0 {
				t.Printf("%s\t%d\t%s\n", f.ID, finding.N, finding.What)
				found, clean = true, false
			}
		}
		if clean {
			t.Printf("%s\tclean\n", f.ID)
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

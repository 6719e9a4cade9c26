package main

import (
	"slices"

	"cablegraph/cmd/cablegraph/internal/terminal"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
)

// tellRegister says that a register which was asked for has nothing to resolve.
func tellRegister(set *figure.Set, say terminal.Say) {
	switch asked := set.Style.Register == scale.RegisterUnder || set.Style.Register == scale.RegisterApart; {
	case !asked:
	case set.Style.H > 0:
		say("--register %s: there is none on a sheet of given height", set.Style.Register)
	case !slices.ContainsFunc(set.Figures, func(f *figure.Figure) bool { return f.Labels == scale.NumberLabels }):
		say("--register %s: there is none, because no label is the number of a message; --labels number makes them so", set.Style.Register)
	}
}

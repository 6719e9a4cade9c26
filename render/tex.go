package render

import (
	"fmt"
	"io"
	"strings"
)

// TeX writes a fragment for a LaTeX figure: the picture with its description,
// the caption and the label fig:ID. The caption says period, totals, doubt
// and what was left out.
func TeX(w io.Writer, set *Set, i int) error {
	f := set.Figures[i]
	caption := f.heading() + ": " + strings.Join(f.Counts, "; ") + "."
	_, err := fmt.Fprintf(w, "%% drawn by cablegraph\n\\includegraphics[alt={%s}]{%s.pdf}\n\\caption{%s}\n\\label{fig:%s}\n",
		texText(strings.Join(Alt(set, i), " ")), f.Period.ID, texText(caption), f.Period.ID)
	return err
}

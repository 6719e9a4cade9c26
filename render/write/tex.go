package write

import (
	"fmt"
	"io"
	"strings"

	"cablegraph/render/figure"
)

const texMark = "% drawn by cablegraph\n"

// TeX writes a fragment for a LaTeX figure: the picture with its description,
// the caption and the label fig:ID. The caption says period, totals, doubt
// and what was left out.
func TeX(w io.Writer, f *figure.Figure) error {
	caption := f.Heading() + ": " + strings.Join(f.Counts, "; ") + "."
	_, err := fmt.Fprintf(w, "%s\\includegraphics[alt={%s}]{%s.pdf}\n\\caption{%s}\n\\label{fig:%s}\n",
		texMark, texText(strings.Join(f.Describe(), " ")), f.ID, texText(caption), f.ID)
	return err
}

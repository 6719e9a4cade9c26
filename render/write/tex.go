package write

import (
	"fmt"
	"io"
)

const texMark = "% drawn by cablegraph\n"

// TeX writes a fragment for a LaTeX figure: the picture with its short
// description, the caption and the label fig:ID. The caption says period,
// totals, doubt, what was left out, and how many messages have which category.
func TeX(w io.Writer, id string, d Description) error {
	_, err := fmt.Fprintf(w, "%s\\includegraphics[alt={%s}]{%s.pdf}\n\\caption{%s}\n\\label{fig:%s}\n",
		texMark, texText(d.Alt()), id, texText(d.Caption()), id)
	return err
}

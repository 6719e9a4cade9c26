package write

import (
	"fmt"
	"io"
	"strings"

	"cablegraph/render/figure"
)

const texMark = "% drawn by cablegraph\n"

// TeX writes a fragment for a LaTeX figure: the picture with its short
// description, the caption and the label fig:ID. The caption says period,
// totals, doubt, what was left out, and how many messages have which category.
// A document that defines \cablegraphdescription, with two arguments, is given
// the ID and the long description with its tables.
//
// It asks for no language, because one that the paper has not loaded (babel) would
// stop it: a paper is in the language of its captions.
func TeX(w io.Writer, p Picture) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\\includegraphics[alt={%s}]{%s.pdf}\n\\caption{%s}\n\\label{fig:%s}\n",
		texMark, texText(p.Words.Alt()), p.ID, texText(p.Words.Caption()), p.ID)
	fmt.Fprintf(&b, "\\ifdefined\\cablegraphdescription\\cablegraphdescription{%s}{%%\n", p.ID)
	for _, sentence := range p.Words.Describe() {
		b.WriteString(texText(sentence) + "\n")
	}
	if p.Tables != nil {
		for _, t := range p.Tables() {
			texTable(&b, t)
		}
	}
	b.WriteString("}\\fi\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// texTable writes a table as a list, which takes words of any length and breaks
// between pages.
func texTable(b *strings.Builder, t figure.Table) {
	fmt.Fprintf(b, "\\paragraph{%s}\n\\begin{description}\n", texText(t.Heading))
	for _, row := range t.Rows {
		var rest []string
		for _, cell := range row[t.Head:] {
			if cell != "" {
				rest = append(rest, cell)
			}
		}
		fmt.Fprintf(b, "\\item[{%s}] %s\n", texText(strings.Join(row[:t.Head], " → ")), texText(strings.Join(rest, "; ")))
	}
	b.WriteString("\\end{description}\n")
}

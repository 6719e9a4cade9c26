package render

import (
	"fmt"
	"io"
	"strings"
	"unicode"
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

var texSpecials = map[rune]string{
	'\\': `\textbackslash{}`, '{': `\{`, '}': `\}`, '$': `\$`, '&': `\&`, '#': `\#`, '%': `\%`, '_': `\_`,
	'^': `\textasciicircum{}`, '~': `\textasciitilde{}`, '"': `\textquotedbl{}`, '→': `$\rightarrow$`, '↔': `$\leftrightarrow$`,
}

// texText spells s so that TeX shows it. Line ends become spaces, because an
// empty line would end the caption; other control characters are dropped.
func texText(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch special, ok := texSpecials[r]; {
		case ok:
			b.WriteString(special)
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		case unicode.IsControl(r):
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

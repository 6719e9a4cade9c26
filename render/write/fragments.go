package write

import (
	"fmt"
	"io"
	"strings"
)

// Each fragment names the drawing beside it, in SVG.
const (
	fragmentMark = "<!-- drawn by cablegraph -->\n"
	typstMark    = "// drawn by cablegraph\n"
)

// Typst writes a figure for a document in Typst, with the label fig:ID.
func Typst(w io.Writer, p Picture) error {
	_, err := fmt.Fprintf(w, "%s#figure(\n  image(\"%s.svg\", alt: %s),\n  caption: %s,\n) <fig:%s>\n",
		typstMark, p.ID, typstString(p.Words.Alt()), typstString(p.Words.Caption()), p.ID)
	return err
}

// typstString spells s as a string, in which Typst looks for no markup.
func typstString(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", " ").Replace(s) + `"`
}

// Quarto writes a figure for a document in Quarto or R Markdown, with the label
// fig-ID. An empty line ends it: a picture with words beside it is no figure.
func Quarto(w io.Writer, p Picture) error {
	_, err := fmt.Fprintf(w, "%s\n![%s](%s.svg){#fig-%s fig-alt=\"%s\"}\n\n",
		fragmentMark, markdown(p.Words.Caption()), p.ID, p.ID, markdown(p.Words.Alt()))
	return err
}

// markdown spells s so that Markdown shows it as it is, in text and in the value of
// an attribute: a backslash before a sign takes its meaning. Line ends become
// spaces, because an empty line would end the figure. A backtick is spelt by its
// number: whoever runs code in a document looks for backticks before Markdown is
// read, and takes no notice of backslashes.
func markdown(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '`':
			b.WriteString("&#96;")
			continue
		case r == '\n':
			r = ' '
		case strings.ContainsRune("!\"#$%&'()*+,-./:;<=>?@[\\]^_{|}~", r):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Fragment writes a figure for a page of HTML, with the id fig-ID.
func Fragment(w io.Writer, p Picture) error {
	lang := ""
	if isLang(p.Lang) {
		lang = fmt.Sprintf(` lang="%s"`, p.Lang)
	}
	_, err := fmt.Fprintf(w, "%s<figure id=\"fig-%[2]s\"%[3]s>\n<img src=\"%[2]s.svg\" alt=\"%[4]s\">\n<figcaption>%[5]s</figcaption>\n</figure>\n",
		fragmentMark, p.ID, lang, xmlText(p.Words.Alt()), xmlText(p.Words.Caption()))
	return err
}

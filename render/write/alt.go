package write

import (
	"io"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/words"
)

// altMark is how a description in English begins.
var altMark = words.English.DescriptionBegins()

// Alt writes the short description of a figure, for whoever can't see it.
func Alt(w io.Writer, f *figure.Figure) error {
	_, err := io.WriteString(w, f.Alt()+"\n")
	return err
}

// Desc writes the long description of a figure, a sentence a line.
func Desc(w io.Writer, f *figure.Figure) error {
	_, err := io.WriteString(w, strings.Join(f.Describe(), "\n")+"\n")
	return err
}

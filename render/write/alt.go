package write

import (
	"cablegraph/render/words"
	"io"
	"strings"
)

// altMark is how a description in English begins.
var altMark = words.English.DescriptionBegins()

// Alt writes the short description of a figure, for whoever can't see it.
func Alt(w io.Writer, d Description) error {
	_, err := io.WriteString(w, d.Alt()+"\n")
	return err
}

// Desc writes the long description of a figure, a sentence a line.
func Desc(w io.Writer, d Description) error {
	_, err := io.WriteString(w, strings.Join(d.Describe(), "\n")+"\n")
	return err
}

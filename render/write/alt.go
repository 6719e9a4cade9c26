package write

import (
	"io"
	"strings"

	"cablegraph/render/words"
)

// altMarks are how descriptions begin, language by language.
var altMarks = func() (marks []string) {
	for _, l := range words.Languages {
		marks = append(marks, l.DescriptionBegins())
	}
	return marks
}()

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

package write

import (
	"io"
	"strings"

	"cablegraph/render/figure"
)

const altMark = figure.DescriptionBegins

// Alt writes the description of a figure, a sentence a line.
func Alt(w io.Writer, f *figure.Figure) error {
	_, err := io.WriteString(w, strings.Join(f.Describe(), "\n")+"\n")
	return err
}

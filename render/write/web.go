package write

import (
	"bytes"
	"io"

	"cablegraph/render/shape"
	"cablegraph/render/typeset"
	"cablegraph/render/web"
)

const webMark = `<meta name="generator" content="cablegraph">`

// Web writes all pictures of a run and the messages behind them as one page.
func Web(w io.Writer, run Run) error {
	s := web.Source{Set: run.Set, Listed: run.Listed, SVG: func(d *shape.Drawing) (string, error) { return inline(d, run.Set.Style.Faces) }, Link: safeURL}
	for p := range run.Pictures {
		if p.Layout != nil {
			s.Graphs = append(s.Graphs, p.Drawing)
		} else {
			s.Others = append(s.Others, p.Drawing)
		}
	}
	return web.Write(w, s)
}

// inline spells d as an element of HTML.
func inline(d *shape.Drawing, faces *typeset.Faces) (string, error) {
	var b bytes.Buffer
	err := SVG(&b, d, faces)
	_, element, _ := bytes.Cut(b.Bytes(), []byte(svgMark))
	return string(element), err
}

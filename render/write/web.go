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
	n := len(run.Set.Figures)
	s := web.Source{
		Set: run.Set, Listed: run.Listed, Graphs: make([]*shape.Drawing, n), Changes: make([]web.Change, n),
		SVG: func(d *shape.Drawing) (string, error) { return inline(d, run.Set.Style.Faces) }, Link: safeURL,
	}
	of := make(map[string]int) // figures of the set, by period
	for i, f := range run.Set.Figures {
		of[f.ID] = i
	}
	for p := range run.Pictures {
		switch i, ok := of[p.Of]; {
		case !ok:
			s.Others = append(s.Others, p.Drawing)
		case p.ID == p.Of:
			s.Graphs[i] = p.Drawing
		default:
			s.Changes[i] = web.Change{Drawing: p.Drawing, Says: p.Words.Caption()}
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

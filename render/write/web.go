package write

import (
	"bytes"
	"fmt"
	"io"
	"strings"

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

// inline spells d as an element of HTML. What most of its parts have in common it says
// once: a page has many drawings.
func inline(d *shape.Drawing, faces *typeset.Faces) (string, error) {
	var b bytes.Buffer
	err := SVG(&b, d, faces)
	_, found, _ := bytes.Cut(b.Bytes(), []byte(svgMark))
	element := string(found)
	for _, common := range []string{` fill="none"`, fmt.Sprintf(` font-size="%s"`, mostSize(d))} {
		element = strings.ReplaceAll(element, common, "")
		element = strings.Replace(element, "<svg ", "<svg"+common+" ", 1)
	}
	return element, err
}

// mostSize is the size of most words of a drawing, of equals the smallest.
func mostSize(d *shape.Drawing) shape.Unit {
	counts := make(map[shape.Unit]int)
	most := shape.Unit(0)
	for _, g := range d.Contents {
		for _, s := range g.Shapes {
			if t, ok := s.(*shape.Text); ok {
				counts[t.Size]++
			}
		}
	}
	for size, n := range counts { // of equals the smallest: order does not matter
		if n > counts[most] || n == counts[most] && size < most {
			most = size
		}
	}
	return most
}

package write

import (
	"io"

	"cablegraph/render/shape"
	"cablegraph/render/web"
)

const webMark = `<meta name="generator" content="cablegraph">`

// Web writes all pictures of a run and the messages behind them as one page.
func Web(w io.Writer, run Run) error {
	n := len(run.Set.Figures)
	s := web.Source{
		Set: run.Set, Listed: run.Listed, Graphs: make([]*shape.Drawing, n), Changes: make([]web.Figure, n),
		Link: safeURL,
	}
	of := make(map[string]int) // figures of the set, by period
	for i, f := range run.Set.Figures {
		of[f.ID] = i
	}
	for p := range run.Pictures {
		switch i, ok := of[p.Of]; {
		case !ok:
			s.Others = append(s.Others, web.Figure{Drawing: p.Drawing, Says: p.Words.Caption()})
		case p.ID == p.Of:
			s.Graphs[i] = p.Drawing
		default:
			s.Changes[i] = web.Figure{Drawing: p.Drawing, Says: p.Words.Caption()}
		}
	}
	return web.Write(w, s)
}

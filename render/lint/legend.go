package lint

import (
	"fmt"
	"strings"

	"cablegraph/render/shape"
)

// checkLegend looks for marks that mean two things: samples of the legend that look
// the same, and have other words.
func checkLegend(f *Findings, d *shape.Drawing) {
	for _, g := range d.Contents {
		if g.Class != shape.ClassLegend {
			continue
		}
		meaning := make(map[string]string) // by what a sample looks like
		var sample []shape.Shape
		for _, s := range g.Shapes {
			words, ok := s.(*shape.Text)
			if !ok || words.Anchor != shape.Start { // of a sample
				sample = append(sample, s)
				continue
			}
			if known, ok := meaning[look(sample)]; ok && known != words.S && len(sample) > 0 {
				f.TwoMeanings++
			}
			meaning[look(sample)], sample = words.S, nil
		}
	}
}

// look spells what a sample looks like, wherever it stands.
func look(sample []shape.Shape) string {
	var b strings.Builder
	origin, known := shape.Point{}, false
	at := func(p shape.Point) {
		if !known {
			origin, known = p, true
		}
		fmt.Fprint(&b, p.Sub(origin))
	}
	for _, s := range sample {
		switch s := s.(type) {
		case *shape.Path:
			fmt.Fprint(&b, s.Fill, s.Stroke, s.Width, s.Dash)
			for p := range points(s) {
				at(p)
			}
		case *shape.Text:
			fmt.Fprint(&b, s.S, s.Size, s.Bold, s.Fill)
			at(s.At)
		}
	}
	return b.String()
}

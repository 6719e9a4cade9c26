package scale

import (
	"math"
	"slices"

	"cablegraph/graph"
	"cablegraph/render/color"
	"cablegraph/render/shape"
)

// What colours must keep to be read and told apart. The program's own keep more,
// which a test says.
const (
	LeastOfLine  = 3.0 // contrast of a line or border on white, by WCAG 2
	LeastOfWords = 4.5 // contrast of white words on a filled token
	leastApart   = 10  // CIEDE2000 of two colours, however they are seen
)

// A WeakColor is a colour of the user's choice that is hard to see on white, or to
// tell from another.
type WeakColor struct {
	graph.Color
	Contrast float64 // with white
	Least    float64 // that it should be; 0 where it is
	Like     string  // what has nearly the same colour; empty: nothing
}

// A painted thing has a colour.
type painted struct {
	name   string
	ink    shape.Color
	chosen graph.Color // none: it is the program's
	least  float64     // contrast
}

// WeakColors returns the colours in the set's tables that are weak, in the order of
// categories, sides and actors. In grey none is used.
func (c Categories) WeakColors() []WeakColor {
	if c.grey {
		return nil
	}
	var out []WeakColor
	lines := c.paintedLines()
	for i, l := range lines {
		out = appendWeak(out, l, slices.Concat(lines[:i], lines[i+1:]))
	}
	boxes := c.paintedBoxes()
	for i, b := range boxes {
		out = appendWeak(out, b, slices.Concat(lines, boxes[:i]))
	}
	return out
}

func (c Categories) paintedLines() []painted {
	series := c.series
	if !c.Told {
		return nil
	}
	var out []painted
	legend := series.Dataset.Legend(series.Categories.Column)
	for i, look := range c.Looks {
		if i == series.Categories.Several {
			continue
		}
		p := painted{name: look.Label, ink: look.Ink, least: LeastOfLine}
		if i != series.Categories.Unsaid {
			p.chosen = legend.Color(look.Label)
		}
		if look.Token.Filled {
			p.least = LeastOfWords
		}
		out = append(out, p)
	}
	return out
}

// paintedBoxes lists sides and actors by their colours, each colour once.
func (c Categories) paintedBoxes() []painted {
	if c.series.Categories.Column == graph.SideColumn {
		return nil // boxes have the colours of the lines
	}
	var out []painted
	add := func(name string, own graph.Color) {
		if own.Chosen() && !slices.ContainsFunc(out, func(p painted) bool { return p.chosen.RGB == own.RGB }) {
			out = append(out, painted{name, shape.RGB(own.RGB), own, LeastOfLine})
		}
	}
	for _, e := range c.series.Dataset.Legend(graph.SideColumn).Entries {
		add(e.Label, e.Color)
	}
	for _, a := range c.series.Dataset.Actors {
		add(a.Name, a.Color)
	}
	return out
}

// appendWeak appends p, if it is weak by itself or beside others.
func appendWeak(weak []WeakColor, p painted, others []painted) []WeakColor {
	if !p.chosen.Chosen() {
		return weak
	}
	w := WeakColor{Color: p.chosen, Contrast: color.Contrast(p.ink, shape.White)}
	if w.Contrast < p.least {
		w.Least = p.least
	}
	nearest := float64(leastApart)
	for _, o := range others {
		for _, s := range []color.Sight{color.Normal, color.Deuteranopia, color.Protanopia, color.Tritanopia} {
			if d := s.Distance(p.ink, o.ink); d < nearest {
				nearest, w.Like = d, o.name
			}
		}
	}
	if w.Least == 0 && w.Like == "" {
		return weak
	}
	w.Contrast = math.Floor(w.Contrast*10) / 10 // what is told as 4.5 keeps it
	return append(weak, w)
}

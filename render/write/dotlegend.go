package write

import (
	"fmt"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A dotLegend explains what occurs in a figure: a sample points at what it means.
// It stands below the plot.
type dotLegend struct {
	cells  []dotCell
	frame  shape.Rect
	bottom shape.Unit
}

// A dotCell is one item, or a heading, where it stands.
type dotCell struct {
	figure.LegendItem
	at    shape.Rect // of its words
	group int
}

// newDOTLegend sets items like words in a text.
func newDOTLegend(f *figure.Figure, plot shape.Rect) dotLegend {
	s := f.Style
	key := dotLegend{bottom: plot.Max.Y}
	for k, g := range f.Legend {
		items := append([]figure.LegendItem{{Label: g.Heading}}, g.Items...)
		x := plot.Min.X
		key.bottom += s.Em() * 2
		for i, item := range items {
			w := s.Faces.Measure(dotMeaning(item), s.Label(), i == 0) + s.Em()
			if x > plot.Min.X && x+s.Rules().Sample+w > plot.Max.X {
				x = plot.Min.X
				key.bottom += s.Em() * 2
			}
			if dotSample(item) {
				x += s.Rules().Sample
			}
			key.cells = append(key.cells, dotCell{item, shape.Rect{Min: shape.Point{X: x, Y: key.bottom - s.Em()*3/2}, Max: shape.Point{X: x + w, Y: key.bottom}}, k})
			x += w + s.Em()
		}
	}
	if key.bottom > plot.Max.Y {
		key.bottom += s.Em() / 2
	}
	key.frame = shape.Rect{Min: shape.Point{X: plot.Min.X, Y: plot.Max.Y}, Max: shape.Point{X: plot.Max.X, Y: key.bottom}}
	return key
}

// dotSample reports whether an item is shown by a line. A mark on a label is
// none: it stands before its meaning.
func dotSample(item figure.LegendItem) bool {
	return item.Edge != nil && item.Edge.Look.Ink != shape.White
}

// dotMeaning is what the box of an item says.
func dotMeaning(item figure.LegendItem) string {
	if item.Edge != nil && !dotSample(item) {
		return item.Edge.Token.Forms[0] + "  " + item.Label
	}
	return item.Label
}

// write writes the legend as a cluster. Its boxes are named by an underscore and
// their number, which no actor is.
func (k dotLegend) write(d *dotWriter) {
	if len(k.cells) == 0 {
		return
	}
	s := d.style
	d.line("subgraph cluster_legend {")
	d.line("\tgraph [label=\"\", color=\"%s\", bb=\"%s,%s\"];", scale.Faint, d.at(shape.Point{X: k.frame.Min.X, Y: k.frame.Max.Y}), d.at(shape.Point{X: k.frame.Max.X, Y: k.frame.Min.Y}))
	d.line("\tnode [shape=plaintext, style=\"\", fontsize=%s];", s.Label())
	var rows [][]string // names, by group
	var last shape.Point
	for i, c := range k.cells {
		name, looks := fmt.Sprintf("_%d", i), ""
		if c.Box != nil {
			looks = fmt.Sprintf(", shape=box, style=\"rounded,filled\", color=\"%s\", fillcolor=\"%s\", penwidth=%s", c.Box.Look.Line, c.Box.Look.Fill, c.Box.Look.Border)
		}
		d.line("\t%s [label=%s, pos=\"%s\", width=%s, height=%s%s, fontcolor=\"%s\"];",
			name, dotText(dotMeaning(c.LegendItem)), d.at(c.at.Center()), inches(c.at.Width()), inches(c.at.Height()), looks, scale.Black)
		to := shape.Point{X: c.at.Min.X, Y: c.at.Center().Y}
		begin, from := name, to
		if dotSample(c.LegendItem) {
			begin, from = name+"a", to.Sub(shape.Point{X: s.Rules().Sample - s.Em()/2})
			d.line("\t%s [label=\"\", shape=point, width=0.02, height=0.02, pos=\"%s\", color=\"%s\"];", begin, d.at(from), c.Edge.Look.Ink)
			// The blank label gives the line a length in what dot draws.
			d.line("\t%s -> %s [label=\"        \", lp=\"%s\", pos=\"%s\"%s];", begin, name, d.at(shape.RectAround(from, 0, 0).Union(c.at).Center()), d.spline(c.Edge, shape.Bow(from, to, 0), whole), dotLook(c.Edge))
		}
		if c.group == len(rows) {
			rows = append(rows, nil)
			if i > 0 {
				d.follow(rows[c.group-1][0], begin, last, from)
			}
		} else {
			row := rows[c.group]
			d.follow(row[len(row)-1], begin, last, from)
		}
		if begin != name {
			rows[c.group] = append(rows[c.group], begin)
		}
		rows[c.group] = append(rows[c.group], name)
		last = shape.Point{X: c.at.Max.X, Y: to.Y}
	}
	for _, row := range rows {
		d.line("\t{ rank=same; %s }", strings.Join(row, "; "))
	}
	d.line("}")
}

// follow keeps the order of two items of a legend.
func (d *dotWriter) follow(a, b string, from, to shape.Point) {
	none := figure.Edge{Look: scale.LineLook{Head: scale.NoHead}}
	d.line("\t%s -> %s [pos=\"%s\", style=invis];", a, b, d.spline(&none, shape.Bow(from, to, 0), whole))
}

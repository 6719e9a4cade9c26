package write

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

const dotMark = "// drawn by cablegraph\n"

// DOT writes a figure with its places for Graphviz. It is complete in itself:
// dot draws it anew, neato -n2 draws it as it stands here. Boxes are named as
// dotNames says; all other text stands in labels and tooltips.
//
// Its labels are longer than the tokens of the drawing, because nothing resolves
// their numbers: the sheet is larger.
func DOT(w io.Writer, l *figure.Layout) error {
	f, s := l.Figure, l.Figure.Style
	l, labels := withRoom(l)
	key := newDOTLegend(f, l.Plot)
	d := dotWriter{style: s, names: dotNames(f.Nodes), height: key.bottom}
	d.Grow(roomy / 2)
	d.WriteString(dotMark + "digraph messages {\n")
	title := strings.Join(append([]string{f.Heading()}, f.Counts...), "\n")
	font := dotText(s.Faces.Families()[0])
	d.line("graph [label=%s, labelloc=t, fontname=%s, fontsize=%s, splines=true, outputorder=edgesfirst, bb=\"0,0,%s,%s\"];",
		dotText(title), font, s.Principal(), l.Plot.Max.X+s.Margin(), d.height-l.Plot.Min.Y)
	d.line("node [shape=box, style=\"rounded,filled\", fixedsize=shape, fontname=%s, fontsize=%s];", font, s.Text)
	d.line("edge [fontname=%s, fontsize=%s];", font, s.Label())
	for i := range f.Nodes {
		d.node(l, i)
	}
	for i, label := range labels {
		d.edge(&f.Edges[i], l.Lines[i].Curve, label)
	}
	key.write(&d)
	d.WriteString("}\n")
	_, err := w.Write(d.Bytes())
	return err
}

// withRoom returns a layout on the smallest sheet on which the most labels have
// room. Boxes grow with it, type does not.
func withRoom(l *figure.Layout) (best *figure.Layout, labels []dotLabel) {
	forms := dotForms(l.Figure)
	best = enlarge(l, 100)
	most := 0 // that a label has no room is enough to look for a sheet on which all have some
	if len(l.Lines) > manyLines {
		most = len(l.Lines)
	}
	labels, fewest := dotLabels(best, forms, most)
	if fewest == 0 || len(l.Lines) > manyLines && fewest > len(l.Lines)/2 { // a tangle stays one
		return best, labels
	}
	// Nearly all figures want the largest sheet; a smaller one will do as long as no
	// label loses its room on it.
	for k, percent := range dotSheets {
		most = fewest
		if k == 0 {
			most-- // what it is worth
		}
		larger := enlarge(l, percent)
		found, tight := dotLabels(larger, forms, most)
		if tight > most && labels == nil {
			labels, fewest = dotLabels(best, forms, len(l.Lines))
			most = fewest - 1
			found, tight = dotLabels(larger, forms, most)
		}
		if tight > most {
			break
		}
		best, labels, fewest = larger, found, tight
	}
	return best, labels
}

// manyLines is from how many on a figure most of whose labels have no room is not
// tried on every size: it would find none there, and each takes long.
const manyLines = 50

// dotSheets are the sizes of a larger sheet, in percent.
var dotSheets = [...]shape.Unit{200, 170, 140, 120}

// enlarge returns a layout on a larger sheet.
func enlarge(l *figure.Layout, percent shape.Unit) *figure.Layout {
	point := func(p shape.Point) shape.Point { return shape.Point{X: p.X * percent / 100, Y: p.Y * percent / 100} }
	rect := func(r shape.Rect) shape.Rect { return shape.Rect{Min: point(r.Min), Max: point(r.Max)} }
	out := &figure.Layout{Figure: l.Figure, Plot: rect(l.Plot), Boxes: slices.Clone(l.Boxes), Lines: slices.Clone(l.Lines)}
	for i, b := range out.Boxes {
		out.Boxes[i] = rect(b)
	}
	for i := range out.Lines {
		w := &out.Lines[i]
		for k, p := range w.Curve {
			w.Curve[k] = point(p)
		}
		w.Token.Box = rect(w.Token.Box)
	}
	return out
}

// A dotWriter gathers the statements of one figure.
type dotWriter struct {
	bytes.Buffer
	style  scale.Style
	names  []string   // by node
	height shape.Unit // of all that is written: Graphviz's y grows upwards
}

// whole is the gap of a line that has none.
var whole = [2]int{1024, 0}

func (d *dotWriter) line(format string, a ...any) { fmt.Fprintf(d, "\t"+format+"\n", a...) }

// at spells a point.
func (d *dotWriter) at(p shape.Point) string { return fmt.Sprintf("%s,%s", p.X, d.height-p.Y) }

// node writes a box. What the actor said to nobody named stands beside it.
func (d *dotWriter) node(l *figure.Layout, i int) {
	n, at := &l.Figure.Nodes[i], l.Boxes[i]
	text := strings.Join(n.Lines, "\n")
	if n.Tag != "" {
		text += "\n" + n.Tag
	}
	said := ""
	if n.Said != nil {
		words, area := dotSaid(l, i)
		said = fmt.Sprintf(", xlabel=%s, xlp=\"%s\"", dotText(words), d.at(area.Center()))
	}
	d.line("%s [label=%s, pos=\"%s\", width=%s, height=%s, color=\"%s\", fillcolor=\"%s\", fontcolor=\"%s\", penwidth=%s%s, tooltip=%s];",
		d.names[i], dotText(text), d.at(at.Center()), inches(at.Width()), inches(at.Height()), n.Look.Line, n.Look.Fill, n.Look.Words, n.Alive.Border, said, dotText(n.Title))
}

// edge writes a line, with a gap for its label. That shows in what neato -n2
// draws; dot finds ways of its own.
func (d *dotWriter) edge(e *figure.Edge, c shape.Curve, label dotLabel) {
	gap := whole
	for t := 0; t <= 1024 && label.clear; t += 4 {
		if label.area.Contains(c.At(t)) {
			gap = [2]int{min(gap[0], t), max(gap[1], t)}
		}
	}
	d.line("%s -> %s [label=%s, pos=\"%s\", lp=\"%s\", fontcolor=\"%s\"%s, tooltip=%s];",
		d.names[e.From], d.names[e.To], dotText(label.words), d.spline(e, c, gap), d.at(label.area.Center()), scale.Black, dotLook(e), dotText(e.Title))
}

// spline spells where a line runs but for a gap. It ends where its heads begin:
// "e," and "s," name the tips.
func (d *dotWriter) spline(e *figure.Edge, c shape.Curve, gap [2]int) string {
	head, tail := dotEnds(e)
	first, last := "", ""
	start, end := 0, 1024
	if head != "none" {
		last, end = "e,"+d.at(c[3])+" ", c.Walk(1024, -1, d.style.HeadLength(e.Width))
	}
	if tail != "none" {
		first, start = "s,"+d.at(c[0])+" ", min(c.Walk(0, 1, d.style.HeadLength(e.Width)), end)
	}
	piece := func(marks string, from, to int) string {
		var points []string
		for _, p := range c.Cut(from, to) {
			points = append(points, d.at(p))
		}
		return marks + strings.Join(points, " ")
	}
	if start < gap[0] && gap[0] < gap[1] && gap[1] < end {
		return piece(first, start, gap[0]) + ";" + piece(last, gap[1], end)
	}
	return piece(first+last, start, end)
}

// dotLook spells hue, width, heads and dash. A line in two hues has half of
// each.
func dotLook(e *figure.Edge) string {
	color, width := e.Look.Ink.String(), e.Width
	switch {
	case e.Hollow: // three lines side by side, the middle one white
		width /= 3
		color = fmt.Sprintf("%[1]s:%[2]s:%[1]s", e.Look.Ink, shape.White)
	case e.Second != nil:
		color = fmt.Sprintf("%s;0.5:%s;0.5", e.Look.Ink, e.Second.Ink)
	}
	head, tail := dotEnds(e)
	look := fmt.Sprintf(", color=\"%s\", penwidth=%s, arrowhead=%s, arrowsize=0.7", color, width, head)
	if e.Dashed {
		look += ", style=dashed"
	}
	if tail != "none" {
		look += ", dir=both, arrowtail=" + tail
	}
	return look
}

// dotEnds names the heads at both ends. DOT has no ring at mid-line: what
// somebody without a box carried has it at its tail, unless there is a head.
func dotEnds(e *figure.Edge) (head, tail string) {
	head, tail = e.Look.Head.DOT(), "none"
	switch {
	case e.Both:
		tail = e.Tail().DOT()
	case len(e.Carriers) > 0:
		tail = "odot"
	}
	if e.Onward {
		head = "odot"
	}
	return head, tail
}

// inches spells u in inches, as Graphviz wants a node's size.
func inches(u shape.Unit) string {
	return fmt.Sprintf("%d.%04d", u/7200, u%7200*10000/7200)
}

package write

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

const dotMark = "// drawn by cablegraph\n"

// DOT writes a figure with its places for Graphviz. It is complete in itself:
// dot draws it anew, neato -n2 draws it as it stands here. Text stands in
// labels and tooltips only; every id is generated.
func DOT(w io.Writer, l *figure.Layout) error {
	f, s := l.Figure, l.Figure.Style
	var b bytes.Buffer
	b.WriteString(dotMark + "digraph messages {\n")
	title := strings.Join(append([]string{f.Heading()}, f.Counts...), "\n")
	fmt.Fprintf(&b, "\tgraph [label=%s, labelloc=t, fontname=\"Liberation Sans\", fontsize=%s, splines=true, outputorder=edgesfirst, bb=\"0,0,%s,%s\"];\n",
		dotText(title), s.Principal(), s.W, l.Plot.Max.Y)
	fmt.Fprintf(&b, "\tnode [shape=box, style=\"rounded,filled\", fixedsize=shape, fontname=\"Liberation Sans\", fontsize=%s];\n", s.Text)
	fmt.Fprintf(&b, "\tedge [fontname=\"Liberation Sans\", fontsize=%s];\n", s.Label())
	// Graphviz's y grows upwards.
	up := func(p shape.Point) string { return fmt.Sprintf("%s,%s", p.X, l.Plot.Max.Y-p.Y) }
	for i, n := range f.Nodes {
		text := strings.Join(n.Lines, "\n")
		if n.Tag != "" {
			text += "\n" + n.Tag
		}
		fmt.Fprintf(&b, "\tn%d [label=%s, pos=\"%s\", width=%s, height=%s, color=\"%s\", fillcolor=\"%s\", fontcolor=\"%s\", penwidth=%s, tooltip=%s];\n",
			i, dotText(text), up(l.Boxes[i].Center()), inches(n.W), inches(n.H), n.Look.Line, n.Look.Fill, n.Look.Words, n.Alive.Border, dotText(n.Title))
	}
	for i, e := range f.Edges {
		c, words := l.Lines[i].Curve, l.Words(i)
		// The line ends where the head begins; "e," names the tip.
		end := c.Walk(1024, -1, s.HeadLength(e.Width))
		start := 0
		pos := "e," + up(c[3])
		if e.Both {
			start = min(c.Walk(0, 1, s.HeadLength(e.Width)), end)
			pos = "s," + up(c[0]) + " " + pos
		}
		for _, p := range c.Cut(start, end) {
			pos += " " + up(p)
		}
		fmt.Fprintf(&b, "\tn%d -> n%d [label=%s, pos=\"%s\", lp=\"%s\", color=\"%s\", fontcolor=\"%s\", penwidth=%s%s, tooltip=%s];\n",
			e.From, e.To, dotText(words), pos, up(l.Lines[i].Token.Box.Center()), e.Look.Ink, figure.Black, e.Width, dotEnds(e), dotText(e.Title))
	}
	b.WriteString("}\n")
	_, err := w.Write(b.Bytes())
	return err
}

// dotEnds spells heads, dash and ring. DOT has no ring at mid-line: a relay
// has it at its tail.
func dotEnds(e figure.Edge) string {
	head := e.Look.Head.DOT()
	if e.Onward {
		head = "odot"
	}
	out := ", arrowhead=" + head + ", arrowsize=0.7"
	if e.Dashed {
		out += ", style=dashed"
	}
	switch {
	case e.Both:
		out += ", dir=both, arrowtail=" + head
	case len(e.Carriers) > 0:
		out += ", dir=both, arrowtail=odot"
	}
	return out
}

// inches spells u in inches, as Graphviz wants a node's size.
func inches(u shape.Unit) string {
	return fmt.Sprintf("%d.%04d", u/7200, u%7200*10000/7200)
}

// dotText quotes s as a DOT string that shows s literally. Go's %q will not
// do: its escapes are not DOT's. In a label a backslash begins an escape
// (\N is the node's name), and an ampersand an entity.
func dotText(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"':
			b.WriteString(`\"`)
		case r == '\\':
			b.WriteString(`\\`)
		case r == '&':
			b.WriteString("&amp;")
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t' || r == '\r':
			b.WriteByte(' ')
		case r < 0x20 || r >= 0x7f && r < 0xa0 || r == utf8.RuneError || r == 0xfffe || r == 0xffff:
			b.WriteRune(utf8.RuneError)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

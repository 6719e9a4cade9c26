package web

import (
	"fmt"
	"html/template"
	"strconv"
	"strings"

	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A speller spells drawings as elements of HTML that share one style sheet. It
// counts in Units, which need no decimals, and says where a path goes from where it
// is: the same picture as in a file of its own, in half the bytes.
type speller struct {
	looks *looks
	faces *typeset.Faces
	strings.Builder
}

// svg returns a drawing as an element; of nil nothing. Groups without an ID have no
// class either: nothing asks for them.
func (s *speller) svg(d *shape.Drawing) template.HTML {
	if d == nil {
		return ""
	}
	s.Reset()
	fmt.Fprintf(s, `<svg viewBox="0 0 %d %d" lang="%s" role="graphics-document" aria-labelledby="%s-name">`, d.W, d.H, escaped(d.Lang), escaped(d.ID))
	fmt.Fprintf(s, "<title id=\"%s-name\">%s</title>\n", escaped(d.ID), escaped(typeset.Clean(d.Title)))
	for _, g := range d.Contents {
		s.group(d.ID, g)
	}
	s.WriteString("</svg>\n")
	return template.HTML(s.String())
}

// group spells a group of shapes.
func (s *speller) group(drawing string, g shape.Group) {
	if g.ID == "" {
		s.WriteString("<g>")
	} else {
		fmt.Fprintf(s, `<g id="%s-%s" class="%s">`, escaped(drawing), escaped(g.ID), g.Class)
	}
	if g.Title != "" {
		fmt.Fprintf(s, "<title>%s</title>", escaped(typeset.Clean(g.Title)))
	}
	for i := 0; i < len(g.Shapes); i++ {
		switch p := g.Shapes[i].(type) {
		case *shape.Text:
			s.text(p)
		case *shape.Path:
			// Lines of one look that follow each other are one path.
			paths, l := []*shape.Path{p}, lookOf(p)
			for l.line() && i+1 < len(g.Shapes) {
				next, ok := g.Shapes[i+1].(*shape.Path)
				if !ok || lookOf(next) != l {
					break
				}
				paths = append(paths, next)
				i++
			}
			s.paths(l, paths)
		}
	}
	s.WriteString("</g>\n")
}

func lookOf(p *shape.Path) look {
	l := look{fill: p.Fill, stroke: p.Stroke}
	if p.Stroke != shape.None {
		l.width = p.Width
		for i, on := range p.Dash {
			if i > 0 {
				l.dash += " "
			}
			l.dash += strconv.Itoa(int(on))
		}
	}
	return l
}

// paths spells paths of one look, a box as one.
func (s *speller) paths(l look, paths []*shape.Path) {
	class := s.looks.name(l)
	if at, r, ok := paths[0].Rounded(); ok && len(paths) == 1 {
		fmt.Fprintf(s, `<rect class="%s" x="%d" y="%d" width="%d" height="%d"`, class, at.Min.X, at.Min.Y, at.Width(), at.Height())
		if r > 0 {
			fmt.Fprintf(s, ` rx="%d"`, r)
		}
		s.WriteString("/>")
		return
	}
	fmt.Fprintf(s, `<path class="%s" d="`, class)
	var start, now shape.Point // of the part of the path, and of the pen
	for i, p := range paths {
		for k, seg := range p.Segs {
			switch seg.Op {
			case shape.MoveTo:
				if i+k == 0 { // the script joins paths
					s.numbers('M', seg.P[0].X, seg.P[0].Y)
				} else {
					s.numbers('m', seg.P[0].X-now.X, seg.P[0].Y-now.Y)
				}
				now = seg.P[0]
				start = now
			case shape.LineTo:
				switch to := seg.P[0]; {
				case to.Y == now.Y:
					s.numbers('h', to.X-now.X)
				case to.X == now.X:
					s.numbers('v', to.Y-now.Y)
				default:
					s.numbers('l', to.X-now.X, to.Y-now.Y)
				}
				now = seg.P[0]
			case shape.CurveTo:
				a, b, to := seg.P[0], seg.P[1], seg.P[2]
				s.numbers('c', a.X-now.X, a.Y-now.Y, b.X-now.X, b.Y-now.Y, to.X-now.X, to.Y-now.Y)
				now = to
			case shape.Close:
				s.WriteByte('z')
				now = start
			}
		}
	}
	s.WriteString(`"/>`)
}

// numbers spells a piece of a path. A sign is enough to tell a number from the one
// before.
func (s *speller) numbers(op byte, values ...shape.Unit) {
	s.WriteByte(op)
	for i, v := range values {
		if i > 0 && v >= 0 {
			s.WriteByte(' ')
		}
		s.WriteString(strconv.Itoa(int(v)))
	}
}

func (s *speller) text(t *shape.Text) {
	l := look{text: true, fill: t.Fill, size: t.Size, bold: s.faces.Heavy(t.Bold), anchor: t.Anchor}
	fmt.Fprintf(s, `<text class="%s" x="%d" y="%d"`, s.looks.name(l), t.At.X, t.At.Y)
	words := typeset.OneLine(t.S)
	if strings.Contains(words, "  ") || strings.TrimSpace(words) != words {
		s.WriteString(` xml:space="preserve"`)
	}
	fmt.Fprintf(s, ">%s</text>\n", escaped(words)) // the end of a line keeps words apart
}

// escaped spells words so that they are read.
func escaped(words string) string { return template.HTMLEscapeString(words) }

package write

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"

	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

const svgMark = "<!-- drawn by cablegraph -->\n"

// roomy is how many bytes most files of figures have at most.
const roomy = 64 << 10

// SVG writes d with live text, so that words can be found, copied and read
// aloud. The fonts that it names have the widths that were measured: those of the
// faces first; a viewer with none of them still centres what was centred.
// Attributes stand in a fixed order, and every shape on a line of its own.
func SVG(w io.Writer, d *shape.Drawing, faces *typeset.Faces) error {
	var b bytes.Buffer
	b.Grow(roomy)
	name, summary := xmlID(d.ID+"-name"), xmlID(d.ID+"-summary")
	lang := ""
	if isLang(d.Lang) {
		lang = fmt.Sprintf(` lang="%[1]s" xml:lang="%[1]s"`, d.Lang)
	}
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" + svgMark)
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%[1]spt" height="%[2]spt" viewBox="0 0 %[1]s %[2]s"%[3]s`,
		d.W, d.H, lang)
	fmt.Fprintf(&b, ` role="graphics-document" aria-labelledby="%s %s"`, name, summary)
	fmt.Fprintf(&b, ` font-family="%s, Arimo, Arial, Helvetica, sans-serif" text-rendering="geometricPrecision">`+"\n", strings.Join(faces.Families(), ", "))
	fmt.Fprintf(&b, "<title id=\"%s\">%s</title>\n", name, xmlText(typeset.Clean(d.Title)))
	fmt.Fprintf(&b, "<desc id=\"%s\">%s</desc>\n", summary, xmlText(typeset.Clean(d.Desc)))
	fmt.Fprintf(&b, "<rect width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>\n", d.W, d.H)
	for _, g := range d.Contents {
		svgGroup(&b, xmlID(d.ID+"-"+g.ID), g, faces)
	}
	b.WriteString("</svg>\n")
	_, err := w.Write(b.Bytes())
	return err
}

func svgGroup(b *bytes.Buffer, id string, g shape.Group, faces *typeset.Faces) {
	fmt.Fprintf(b, "<g id=\"%s\" class=\"%s\">\n", id, xmlText(typeset.Clean(g.Class)))
	if g.Title != "" {
		fmt.Fprintf(b, "<title>%s</title>\n", xmlText(typeset.Clean(g.Title)))
	}
	url, linked := safeURL(g.URL)
	if linked {
		fmt.Fprintf(b, "<a href=\"%s\">\n", xmlText(url))
	}
	for _, s := range g.Shapes {
		switch s := s.(type) {
		case *shape.Path:
			svgPath(b, s)
		case *shape.Text:
			svgText(b, s, faces.Heavy(s.Bold))
		}
	}
	if linked {
		b.WriteString("</a>\n")
	}
	b.WriteString("</g>\n")
}

// svgPath writes a line or an area: what is a box as one, which an editor can stretch.
func svgPath(b *bytes.Buffer, p *shape.Path) {
	if at, r, ok := p.Rounded(); ok {
		b.WriteString("<rect")
		svgLength(b, "x", at.Min.X)
		svgLength(b, "y", at.Min.Y)
		svgLength(b, "width", at.Width())
		svgLength(b, "height", at.Height())
		svgLength(b, "rx", r)
	} else {
		b.WriteString(`<path d="`)
		for i := range p.Segs {
			switch s := &p.Segs[i]; s.Op {
			case shape.MoveTo:
				svgPoints(b, 'M', s.P[:1])
			case shape.LineTo:
				svgPoints(b, 'L', s.P[:1])
			case shape.CurveTo:
				svgPoints(b, 'C', s.P[:])
			case shape.Close:
				b.WriteByte('Z')
			}
		}
		b.WriteByte('"')
	}
	svgPaint(b, p)
}

// svgPaint ends the element of a path with how it is painted.
func svgPaint(b *bytes.Buffer, p *shape.Path) {
	fill := "none"
	if p.Fill != shape.None {
		fill = p.Fill.String()
	}
	svgWord(b, "fill", fill)
	if p.Stroke != shape.None {
		svgWord(b, "stroke", p.Stroke.String())
		svgLength(b, "stroke-width", p.Width)
		if len(p.Dash) > 0 {
			svgWord(b, "stroke-dasharray", strings.Trim(fmt.Sprint(p.Dash), "[]"))
		}
	}
	b.WriteString("/>\n")
}

// svgWord writes an attribute that needs no escapes.
func svgWord(b *bytes.Buffer, name, value string) {
	for _, part := range [...]string{" ", name, `="`, value, `"`} {
		b.WriteString(part)
	}
}

// svgLength writes an attribute that is a length.
func svgLength(b *bytes.Buffer, name string, u shape.Unit) { svgWord(b, name, u.String()) }

// svgPoints writes a command of a path with its points.
func svgPoints(b *bytes.Buffer, command byte, points []shape.Point) {
	for i, p := range points {
		if i == 0 {
			b.WriteByte(command)
		} else {
			b.WriteByte(' ')
		}
		b.Write(p.X.Append(b.AvailableBuffer()))
		b.WriteByte(' ')
		b.Write(p.Y.Append(b.AvailableBuffer()))
	}
}

// svgText writes words.
func svgText(b *bytes.Buffer, t *shape.Text, bold bool) {
	b.WriteString("<text")
	svgLength(b, "x", t.At.X)
	svgLength(b, "y", t.At.Y)
	svgLength(b, "font-size", t.Size)
	if bold {
		svgWord(b, "font-weight", "bold")
	}
	switch t.Anchor {
	case shape.Start:
	case shape.Middle:
		svgWord(b, "text-anchor", "middle")
	case shape.End:
		svgWord(b, "text-anchor", "end")
	}
	svgWord(b, "fill", t.Fill.String())
	s := typeset.OneLine(t.S)
	if strings.Contains(s, "  ") || strings.TrimSpace(s) != s {
		svgWord(b, "xml:space", "preserve")
	}
	b.WriteString(">" + xmlText(s) + "</text>\n")
}

var xmlEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// xmlText escapes s, which is clean, for an element or an attribute.
func xmlText(s string) string { return xmlEscapes.Replace(s) }

// xmlID turns id into an XML name, and different ones into different names: a
// digit at the front gets an underscore before it, and what may not stand in a
// name is written as _x2F_, as in Office Open XML, as is an underscore that
// could be mistaken for one of these.
func xmlID(id string) string {
	var b strings.Builder
	for i, r := range id {
		letter := 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
		digit := '0' <= r && r <= '9'
		mark := r == '-' || r == '.' || r == '_' && !strings.HasPrefix(id[i:], "_x")
		switch {
		case digit && i == 0:
			fmt.Fprintf(&b, "_%c", r)
		case letter || digit || mark && i > 0:
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "_x%X_", r)
		}
	}
	if id == "" {
		return "_"
	}
	return b.String()
}

// isLang reports whether s has the form of a BCP 47 tag.
func isLang(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool {
		return r != '-' && (r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r))
	}) < 0
}

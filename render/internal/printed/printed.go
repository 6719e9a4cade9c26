// Package printed reads words and lines out of SVG files for tests, and measures them
// by other means than the program's.
package printed

import (
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"
	"testing"

	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// A Page is what stands in an SVG file.
type Page struct {
	words []text
	lines []line
}

// A text is words with the room of their letters, in points.
type text struct {
	words          string
	size           float64
	x0, y0, x1, y1 float64
	hidden         bool // of a halo
}

// A line is a straight stroke.
type line struct{ x0, y0, x1, y1 float64 }

// Touching lists the words that touch each other.
func (p *Page) Touching() []string {
	var out []string
	for i, a := range p.words {
		for _, b := range p.words[:i] {
			if a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1 {
				out = append(out, fmt.Sprintf("%q and %q at %.1f %.1f", a.words, b.words, a.x0, a.y0))
			}
		}
	}
	return out
}

// Crossed lists the words that a straight stroke runs through.
func (p *Page) Crossed() []string {
	var out []string
	for _, a := range p.words {
		for _, l := range p.lines {
			if l.meets(a.x0, a.y0, a.x1, a.y1-0.1*a.size) { // on their baseline, most letters end
				out = append(out, fmt.Sprintf("%q at %.1f %.1f by %.1f", a.words, a.x0, a.y0, l))
			}
		}
	}
	return out
}

// Beyond lists the words that leave a sheet of a width at its left or right.
func (p *Page) Beyond(width float64) []string {
	var out []string
	for _, a := range p.words {
		if a.x0 < -0.1 || a.x1 > width+0.1 {
			out = append(out, fmt.Sprintf("%q from %.1f to %.1f", a.words, a.x0, a.x1))
		}
	}
	return out
}

// Smallest is the smallest size of type.
func (p *Page) Smallest() float64 {
	least := 0.0
	for i, a := range p.words {
		if i == 0 || a.size < least {
			least = a.size
		}
	}
	return least
}

// meets reports whether a piece of the line lies in a rectangle.
func (l line) meets(x0, y0, x1, y1 float64) bool {
	from, to := 0.0, 1.0 // the piece that may, as parts of the line
	clip := func(at, way, low, high float64) {
		if way == 0 {
			if at <= low || at >= high {
				to = -1
			}
			return
		}
		a, b := (low-at)/way, (high-at)/way
		from, to = max(from, min(a, b)), min(to, max(a, b))
	}
	clip(l.x0, l.x1-l.x0, x0, x1)
	clip(l.y0, l.y1-l.y0, y0, y1)
	return from < to
}

// Read reads an SVG file.
func Read(t testing.TB, svg io.Reader) *Page {
	t.Helper()
	p := &Page{}
	d := xml.NewDecoder(svg)
	var open *text
	var anchor string
	var bold bool
	for {
		token, err := d.Token()
		if err == io.EOF {
			return p
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			if e.Name.Local == "path" {
				p.lines = append(p.lines, linesOf(e)...)
			}
			if e.Name.Local != "text" {
				continue
			}
			open, anchor, bold = &text{}, "", false
			for _, a := range e.Attr {
				n, _ := strconv.ParseFloat(a.Value, 64)
				switch a.Name.Local {
				case "x":
					open.x0 = n
				case "y":
					open.y1 = n
				case "font-size":
					open.size = n
				case "font-weight":
					bold = true
				case "text-anchor":
					anchor = a.Value
				case "aria-hidden":
					open.hidden = true
				}
			}
		case xml.CharData:
			if open != nil {
				open.words += string(e)
			}
		case xml.EndElement:
			if e.Name.Local != "text" {
				continue
			}
			w := width(t, open.words, bold) * open.size
			switch anchor {
			case "middle":
				open.x0 -= w / 2
			case "end":
				open.x0 -= w
			}
			base := open.y1
			open.x1, open.y0, open.y1 = open.x0+w, base-0.7*open.size, base+0.1*open.size
			if strings.TrimSpace(open.words) != "" && !open.hidden {
				p.words = append(p.words, *open)
			}
			open = nil
		}
	}
}

// linesOf returns the pieces of a path that is stroked and has no curve.
func linesOf(e xml.StartElement) []line {
	var way, fill string
	for _, a := range e.Attr {
		switch a.Name.Local {
		case "d":
			way = a.Value
		case "fill":
			fill = a.Value
		}
	}
	if fill != "none" || !strings.HasPrefix(way, "M") || strings.ContainsAny(way, "CZ") {
		return nil
	}
	var out []line
	var before *line
	for point := range strings.SplitSeq(way[1:], "L") {
		var x, y float64
		if _, err := fmt.Sscan(point, &x, &y); err != nil {
			return nil
		}
		if before != nil {
			out = append(out, line{before.x1, before.y1, x, y})
		}
		before = &line{x1: x, y1: y}
	}
	return out
}

var faces [2]*sfnt.Font

// width is that of words set at a size of 1.
func width(t testing.TB, words string, bold bool) float64 {
	t.Helper()
	i, data := 0, liberationsansregular.TTF
	if bold {
		i, data = 1, liberationsansbold.TTF
	}
	if faces[i] == nil {
		f, err := sfnt.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		faces[i] = f
	}
	var b sfnt.Buffer
	w, before := fixed.Int26_6(0), sfnt.GlyphIndex(0)
	for _, r := range words {
		g, err := faces[i].GlyphIndex(&b, r)
		if err != nil {
			t.Fatal(err)
		}
		a, err := faces[i].GlyphAdvance(&b, g, fixed.I(1000), font.HintingNone)
		if err != nil {
			t.Fatal(err)
		}
		if k, err := faces[i].Kern(&b, before, g, fixed.I(1000), font.HintingNone); err == nil { // else the pair has none
			a += k
		}
		w, before = w+a, g
	}
	return float64(w) / 64 / 1000
}

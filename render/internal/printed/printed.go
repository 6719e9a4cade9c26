// Package printed reads words out of SVG files for tests, and measures them by
// other means than the program's.
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

// A text is words of an SVG file with the room of their letters, measured by
// other means than the program's.
type text struct {
	words          string
	size           float64
	x0, y0, x1, y1 float64
	hidden         bool // of a halo
}

// Overlaps lists the words of an SVG file that touch each other, and returns the
// smallest size of type in it.
func Overlaps(t testing.TB, svg io.Reader) (touching []string, smallest float64) {
	t.Helper()
	all := wordsOf(t, svg)
	for i, a := range all {
		if i == 0 || a.size < smallest {
			smallest = a.size
		}
		for _, b := range all[:i] {
			if a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1 {
				touching = append(touching, fmt.Sprintf("%q and %q at %.1f %.1f", a.words, b.words, a.x0, a.y0))
			}
		}
	}
	return touching, smallest
}

func wordsOf(t testing.TB, svg io.Reader) []text {
	t.Helper()
	var out []text
	d := xml.NewDecoder(svg)
	var open *text
	var anchor string
	var bold bool
	for {
		token, err := d.Token()
		if err == io.EOF {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
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
				out = append(out, *open)
			}
			open = nil
		}
	}
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
	w := fixed.Int26_6(0)
	for _, r := range words {
		g, err := faces[i].GlyphIndex(&b, r)
		if err != nil {
			t.Fatal(err)
		}
		a, err := faces[i].GlyphAdvance(&b, g, fixed.I(1000), font.HintingNone)
		if err != nil {
			t.Fatal(err)
		}
		w += a
	}
	return float64(w) / 64 / 1000
}

package render

import (
	"fmt"
	"net/url"
	"strings"
)

// safeURL returns s as a link that opens a page or a letter, in ASCII. What
// runs a program, such as javascript:, is none.
func safeURL(s string) (link string, ok bool) {
	u, err := url.Parse(s)
	if err != nil {
		return "", false
	}
	switch u.Scheme {
	case "http", "https":
		ok = u.Host != ""
	case "mailto":
		ok = u.Opaque != ""
	}
	if !ok {
		return "", false
	}
	var b strings.Builder
	for _, c := range []byte(u.String()) {
		if c <= ' ' || c >= 0x7f || strings.IndexByte("\"<>\\^`{|}", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	_, err = url.Parse(b.String()) // a quote in the name of a host, say, can't be escaped
	return b.String(), err == nil
}

// touch returns the boxes in which a pointer touches g: words and areas as a
// whole, lines piece by piece, because the box of a long bow covers much that
// is not its own.
func (t *Typefaces) touch(g Group) []Rect {
	var boxes []Rect
	for _, s := range g.Shapes {
		switch s := s.(type) {
		case *Path:
			boxes = append(boxes, s.touch()...)
		case *Text:
			for _, strip := range t.lay(s) {
				if len(strip.outline) > 0 {
					boxes = append(boxes, (&Path{Segs: strip.outline, Fill: s.Fill}).touch()...)
				}
			}
		}
	}
	return boxes
}

func (p *Path) touch() []Rect {
	const pieces, finger = 8, 2 * Pt
	var boxes []Rect
	var last Point
	for _, s := range p.Segs {
		switch s.Op {
		case MoveTo:
			last = s.P[0]
		case LineTo:
			boxes = append(boxes, rectBetween(last, s.P[0]))
			last = s.P[0]
		case CurveTo:
			c := curve{last, s.P[0], s.P[1], s.P[2]}
			for i := range pieces {
				boxes = append(boxes, rectBetween(c.at(i*1024/pieces), c.at((i+1)*1024/pieces)))
			}
			last = c[3]
		case Close:
		}
	}
	if p.Fill != None && len(boxes) > 0 {
		whole := boxes[0]
		for _, b := range boxes {
			whole = whole.union(b)
		}
		return []Rect{whole}
	}
	for i := range boxes {
		boxes[i] = boxes[i].grow(finger, finger)
	}
	return boxes
}

func rectBetween(a, b Point) Rect { return Rect{a, a}.union(Rect{b, b}) }

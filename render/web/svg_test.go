package web

import (
	"encoding/xml"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/shape"
)

// drawing has all kinds of shapes, and lines that may be joined and that may not.
func drawing() *shape.Drawing {
	var b shape.Builder
	red, ink := shape.RGB(0xaa0000), shape.RGB(0x1a1a1a)
	line := func(color shape.Color, dash []shape.Unit, segs ...shape.Seg) {
		b.Add(&shape.Path{Segs: segs, Stroke: color, Width: 80, Dash: dash})
	}
	at := func(op shape.Op, points ...shape.Point) shape.Seg {
		s := shape.Seg{Op: op}
		copy(s.P[:], points)
		return s
	}
	line(red, nil, at(shape.MoveTo, shape.Point{X: 100, Y: -20}), at(shape.LineTo, shape.Point{X: 100, Y: 50}), at(shape.LineTo, shape.Point{X: -7, Y: 50}))
	line(red, nil, at(shape.MoveTo, shape.Point{X: 5, Y: 6}), at(shape.CurveTo, shape.Point{X: 7, Y: 3}, shape.Point{X: 9, Y: 9}, shape.Point{X: 1, Y: 2}), at(shape.LineTo, shape.Point{X: 4, Y: 8}))
	line(red, []shape.Unit{400, 266}, at(shape.MoveTo, shape.Point{X: 9, Y: 9}), at(shape.LineTo, shape.Point{X: 8, Y: 9}))
	line(ink, nil, at(shape.MoveTo, shape.Point{X: 1, Y: 1}), at(shape.LineTo, shape.Point{X: 2, Y: 3}))
	for _, to := range []shape.Unit{40, 60} { // areas never are one path
		b.Add(&shape.Path{Fill: ink, Segs: []shape.Seg{
			at(shape.MoveTo, shape.Point{X: 10, Y: 10}), at(shape.LineTo, shape.Point{X: to, Y: 30}), at(shape.LineTo, shape.Point{X: 0, Y: 30}), at(shape.Close),
			at(shape.MoveTo, shape.Point{X: 0, Y: 0}), at(shape.LineTo, shape.Point{X: to, Y: 0}), at(shape.Close),
		}})
	}
	b.Box(shape.RectAround(shape.Point{X: 300, Y: 200}, 100, 50), 4, shape.White, ink, 70)
	b.Add(&shape.Text{At: shape.Point{X: 3, Y: 4}, S: `a <b> & "c"`, Size: 700, Fill: ink, Anchor: shape.Middle})
	b.Add(&shape.Text{At: shape.Point{X: 3, Y: 9}, S: " two  spaces ", Size: 700, Bold: true, Fill: shape.White})
	return &shape.Drawing{ID: "f0", W: 1000, H: 500, Lang: "en", Title: "A title", Contents: []shape.Group{{ID: "e0", Class: shape.ClassEdge, Title: "1 < 2", Shapes: b.Shapes}, {Shapes: b.Shapes[:1]}}}
}

// drawn reads the shapes of an element back, one a line: of paths the points where
// they go.
func drawn(t *testing.T, element string) []string {
	t.Helper()
	var out []string
	for d := xml.NewDecoder(strings.NewReader(element)); ; {
		token, err := d.Token()
		if err == io.EOF {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		of := make(map[string]string)
		for _, a := range start.Attr {
			of[a.Name.Local] = a.Value
		}
		switch start.Name.Local {
		case "path":
			out = append(out, points(t, of["d"])...)
		case "rect":
			out = append(out, fmt.Sprintln("box", of["x"], of["y"], of["width"], of["height"], of["rx"]))
		case "text":
			words, _ := d.Token()
			out = append(out, fmt.Sprintln("text", of["x"], of["y"], string(words.(xml.CharData))))
		}
	}
}

// points reads a path.
func points(t *testing.T, path string) []string {
	t.Helper()
	var out []string
	var start, now shape.Point
	for _, piece := range regexp.MustCompile(`[a-zA-Z][^a-zA-Z]*`).FindAllString(path, -1) {
		var n []shape.Unit
		for _, number := range regexp.MustCompile(`-?\d+`).FindAllString(piece[1:], -1) {
			v, err := strconv.Atoi(number)
			if err != nil {
				t.Fatal(err)
			}
			n = append(n, shape.Unit(v))
		}
		by := func(i int) shape.Point { return shape.Point{X: now.X + n[i], Y: now.Y + n[i+1]} }
		switch op := piece[0]; op {
		case 'M', 'm':
			if op == 'M' {
				now = shape.Point{}
			}
			now = by(0)
			start = now
			out = append(out, fmt.Sprintln("from", now))
		case 'h':
			now.X += n[0]
			out = append(out, fmt.Sprintln("to", now))
		case 'v':
			now.Y += n[0]
			out = append(out, fmt.Sprintln("to", now))
		case 'l':
			now = by(0)
			out = append(out, fmt.Sprintln("to", now))
		case 'c':
			out = append(out, fmt.Sprintln("curve", by(0), by(2), by(4)))
			now = by(4)
		case 'z':
			now = start
			out = append(out, fmt.Sprintln("close"))
		default:
			t.Fatalf("%q", piece)
		}
	}
	return out
}

// TestDrawingIsSpelledAsItIs reads every point back from the element.
func TestDrawingIsSpelledAsItIs(t *testing.T) {
	d := drawing()
	var want []string
	for _, g := range d.Contents {
		for _, s := range g.Shapes {
			switch s := s.(type) {
			case *shape.Text:
				want = append(want, fmt.Sprintln("text", int(s.At.X), int(s.At.Y), s.S))
			case *shape.Path:
				if at, r, ok := s.Rounded(); ok {
					want = append(want, fmt.Sprintln("box", int(at.Min.X), int(at.Min.Y), int(at.Width()), int(at.Height()), int(r)))
					continue
				}
				for _, seg := range s.Segs {
					switch seg.Op {
					case shape.MoveTo:
						want = append(want, fmt.Sprintln("from", seg.P[0]))
					case shape.LineTo:
						want = append(want, fmt.Sprintln("to", seg.P[0]))
					case shape.CurveTo:
						want = append(want, fmt.Sprintln("curve", seg.P[0], seg.P[1], seg.P[2]))
					case shape.Close:
						want = append(want, fmt.Sprintln("close"))
					}
				}
			}
		}
	}
	pen := &speller{looks: newLooks()}
	element := string(pen.svg(d))
	if diff := cmp.Diff(want, drawn(t, element)); diff != "" {
		t.Errorf("the element (-want +got):\n%s\n%s", diff, element)
	}
	if n := strings.Count(element, "<path"); n != 6 {
		t.Errorf("%d paths, want 6: the first two lines are one\n%s", n, element)
	}
}

// TestPictureKeepsWhatThePageLacks leaves out the heading and the register, which the
// page has as text, not the headings of panels and what a figure does not draw.
func TestPictureKeepsWhatThePageLacks(t *testing.T) {
	d := &shape.Drawing{Contents: []shape.Group{
		{Class: shape.ClassTitle, ID: shape.ClassTitle},
		{Class: shape.ClassTitle, ID: "p1-title", Key: "1949/title"},
		{Class: shape.ClassEdge, ID: "e0"},
		{Class: shape.ClassRegister, ID: shape.ClassRegister},
		{Class: shape.ClassRegister, ID: "notes"},
	}}
	var kept []string
	for _, g := range picture("f0", d, func(shape.Group) bool { return true }).Contents {
		kept = append(kept, g.ID)
	}
	if diff := cmp.Diff([]string{"p1-title", "e0", "notes"}, kept); diff != "" {
		t.Errorf("kept (-want +got):\n%s", diff)
	}
}

// TestEveryLookHasARule holds the classes of an element against the style sheet.
func TestEveryLookHasARule(t *testing.T) {
	pen := &speller{looks: newLooks()}
	element := string(pen.svg(drawing()))
	var used []string
	for _, m := range regexp.MustCompile(`<(?:path|rect|text) class="(\w+)"`).FindAllStringSubmatch(element, -1) {
		used = append(used, m[1])
	}
	slices.Sort(used)
	var ruled []string
	rules := pen.looks.rules()
	for _, m := range regexp.MustCompile(`(?m)^\.(\w+)\{`).FindAllStringSubmatch(rules, -1) {
		ruled = append(ruled, m[1])
	}
	slices.Sort(ruled)
	if diff := cmp.Diff(slices.Compact(used), ruled); diff != "" {
		t.Errorf("rules (-used +ruled):\n%s", diff)
	}
	for _, want := range []string{
		"{stroke:var(--kaa0000);stroke-width:80;stroke-dasharray:400 266}",
		"{fill:var(--kffffff);stroke:var(--k1a1a1a);stroke-width:70}",
		"{fill:var(--k1a1a1a);font-size:700px;text-anchor:middle}",
		"{fill:var(--on);font-size:700px;font-weight:bold}",
	} {
		if !strings.Contains(rules, want) {
			t.Errorf("no rule %s in\n%s", want, rules)
		}
	}
	for _, c := range pen.looks.colors() {
		if !strings.Contains(palette(pen.looks.colors()), variable(c)+":") {
			t.Errorf("%s has no value", variable(c))
		}
	}
}

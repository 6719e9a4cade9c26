// Package lint counts what a reader of a printed figure could not make out.
//
// It is given a drawing, and takes it apart as a reader does: it knows shapes
// only, not how they came to their places.
package lint

import (
	"math"
	"slices"

	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// Findings are how often each thing can't be made out.
type Findings struct {
	LabelOnLabel int // words of two edges stand on each other
	LabelOnBox   int
	BoxOnBox     int
	LabelOnLine  int // words stand on a line that is not theirs
	LineInBox    int // a line runs through a box that is not its end
	Unlabelled   int // an edge has neither words nor a key
	Outside      int // words leave the canvas
	Small        int // words are set below 6 pt
	Faint        int // words or lines keep less than 3:1 against their ground
	SameGrey     int // two hues of edges can't be told apart in a grey print
}

// A Count is how often one thing can't be made out.
type Count struct {
	What string
	N    int
}

// Counts lists the findings, in the order of their fields.
func (f Findings) Counts() []Count {
	return []Count{
		{"label on label", f.LabelOnLabel},
		{"label on box", f.LabelOnBox},
		{"box on box", f.BoxOnBox},
		{"label on foreign line", f.LabelOnLine},
		{"line through foreign box", f.LineInBox},
		{"edge without label", f.Unlabelled},
		{"text outside", f.Outside},
		{"text below 6 pt", f.Small},
		{"contrast below 3:1", f.Faint},
		{"hues alike in grey", f.SameGrey},
	}
}

// Tangled reports whether boxes, lines or words stand on each other so that
// one of them can't be read: the sheet is too small for the figure.
func (f Findings) Tangled() bool {
	return f.LabelOnLabel+f.LabelOnBox+f.BoxOnBox+f.Unlabelled > 0
}

// Check looks at a drawing as it will be printed in these faces.
func Check(d *shape.Drawing, faces *typeset.Faces) Findings {
	var f Findings
	v := newView(d, faces)
	for i, e := range v.edges {
		if len(e.labels) == 0 {
			f.Unlabelled++
		}
		for _, box := range e.labels {
			for _, b := range v.boxes {
				if box.Overlaps(b) {
					f.LabelOnBox++
				}
			}
			for j, o := range v.edges {
				if j > i && slices.ContainsFunc(o.labels, box.Overlaps) {
					f.LabelOnLabel++
				}
				if j != i && slices.ContainsFunc(o.lines, func(l shape.FlatCurve) bool { return l.Through(box) }) {
					f.LabelOnLine++
				}
			}
		}
		for _, line := range e.lines { // which stops at its own boxes
			for _, b := range v.boxes {
				if line.Through(b) {
					f.LineInBox++
				}
			}
		}
	}
	for i, b := range v.boxes {
		for _, o := range v.boxes[:i] {
			if b.Overlaps(o) {
				f.BoxOnBox++
			}
		}
	}
	canvas := shape.Rect{Max: shape.Point{X: d.W, Y: d.H}}
	for _, t := range v.texts {
		if !t.box.Inside(canvas) {
			f.Outside++
		}
		if t.size < typeset.MinSize {
			f.Small++
		}
		if Contrast(t.fill, t.ground) < 3 {
			f.Faint++
		}
	}
	for i, c := range v.hues {
		if Contrast(c, shape.White) < 3 {
			f.Faint++
		}
		for _, o := range v.hues[:i] {
			if math.Abs(Lightness(c)-Lightness(o)) < 4 {
				f.SameGrey++
			}
		}
	}
	return f
}

// A view is a drawing as a reader takes it apart.
type view struct {
	edges []edgeView
	boxes []shape.Rect
	texts []textView
	hues  []shape.Color // of the edges, ordered
}

type edgeView struct {
	lines  []shape.FlatCurve
	labels []shape.Rect
}

type textView struct {
	box          shape.Rect
	size         shape.Unit
	fill, ground shape.Color
}

func newView(d *shape.Drawing, faces *typeset.Faces) *view {
	v := &view{}
	for _, g := range d.Contents {
		var edge edgeView
		ground, first := shape.White, true
		for _, s := range g.Shapes {
			switch s := s.(type) {
			case *shape.Text:
				box := faces.TextBox(s)
				v.texts = append(v.texts, textView{box, s.Size, s.Fill, ground})
				edge.labels = append(edge.labels, box)
			case *shape.Path:
				if (g.Class == shape.ClassNode || g.Class == shape.ClassGhost) && first {
					ground = s.Fill
					v.boxes = append(v.boxes, pathBox(s))
				}
				if g.Class == shape.ClassEdge && len(s.Segs) == 2 && s.Segs[1].Op == shape.CurveTo {
					p := s.Segs[1].P
					edge.lines = append(edge.lines, shape.Curve{s.Segs[0].P[0], p[0], p[1], p[2]}.Flatten())
					v.hues = append(v.hues, s.Stroke)
				}
			}
			first = false
		}
		if g.Class == shape.ClassEdge {
			v.edges = append(v.edges, edge)
		}
	}
	slices.Sort(v.hues)
	v.hues = slices.Compact(v.hues)
	return v
}

// pathBox returns the box around a path's points.
func pathBox(p *shape.Path) shape.Rect {
	var points []shape.Point
	for _, s := range p.Segs {
		switch s.Op {
		case shape.MoveTo, shape.LineTo:
			points = append(points, s.P[0])
		case shape.CurveTo:
			points = append(points, s.P[:]...)
		}
	}
	return shape.Bounds(points)
}

// Contrast is the ratio of two colours' luminances by WCAG 2.
func Contrast(a, b shape.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(c shape.Color) float64 {
	part := func(shift uint) float64 {
		v := float64(c>>shift&0xff) / 255
		if v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	return 0.2126*part(16) + 0.7152*part(8) + 0.0722*part(0)
}

// Lightness is CIE L*, the grey that a print gives a colour.
func Lightness(c shape.Color) float64 {
	y := luminance(c)
	if y <= 216.0/24389 {
		return y * 24389 / 27
	}
	return 116*math.Cbrt(y) - 16
}

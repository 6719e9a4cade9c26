package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/shape"
)

var blue = shape.RGB(0x1f4fa3)

// soundPage is a sound drawing: two boxes, a line between them with its words.
func soundPage() *shape.Drawing {
	box := func(x shape.Unit, name string) shape.Group {
		var p shape.Builder
		p.Box(shape.Rect{Min: shape.Point{X: x, Y: 40 * shape.Pt}, Max: shape.Point{X: x + 40*shape.Pt, Y: 60 * shape.Pt}}, 4*shape.Pt, shape.RGB(0xe4eef9), shape.RGB(0x2c6fb5), shape.Pt)
		p.Add(&shape.Text{At: shape.Point{X: x + 20*shape.Pt, Y: 53 * shape.Pt}, Anchor: shape.Middle, S: name, Size: 8 * shape.Pt, Fill: shape.RGB(0x111111)})
		return shape.Group{Class: "node", ID: name, Shapes: p.Shapes}
	}
	return &shape.Drawing{W: 200 * shape.Pt, H: 100 * shape.Pt, Contents: []shape.Group{
		box(10*shape.Pt, "Ann"), box(150*shape.Pt, "Bob"), lineWithWords(shape.Point{X: 52 * shape.Pt, Y: 50 * shape.Pt}, shape.Point{X: 148 * shape.Pt, Y: 50 * shape.Pt}, shape.Point{X: 100 * shape.Pt, Y: 45 * shape.Pt}, blue),
	}}
}

func lineWithWords(a, b, words shape.Point, ink shape.Color) shape.Group {
	var p shape.Builder
	p.Curve(ink, shape.Pt, nil, shape.Bow(a, b, 0))
	p.Add(&shape.Text{At: words, Anchor: shape.Middle, S: "3 May", Size: 7 * shape.Pt, Fill: ink})
	return shape.Group{Class: "edge", ID: "e", Shapes: p.Shapes}
}

func TestLint(t *testing.T) {
	for _, tt := range []struct {
		name  string
		spoil func(d *shape.Drawing)
		want  Findings
	}{
		{"sound", func(*shape.Drawing) {}, Findings{}},
		{"words on words and on the line of others", func(d *shape.Drawing) {
			d.Contents = append(d.Contents, lineWithWords(shape.Point{X: 52 * shape.Pt, Y: 46 * shape.Pt}, shape.Point{X: 148 * shape.Pt, Y: 46 * shape.Pt}, shape.Point{X: 102 * shape.Pt, Y: 43 * shape.Pt}, blue))
		}, Findings{LabelOnLabel: 1, LabelOnLine: 1}},
		{"words on a box", func(d *shape.Drawing) {
			d.Contents[2] = lineWithWords(shape.Point{X: 52 * shape.Pt, Y: 50 * shape.Pt}, shape.Point{X: 148 * shape.Pt, Y: 50 * shape.Pt}, shape.Point{X: 55 * shape.Pt, Y: 45 * shape.Pt}, blue)
		}, Findings{LabelOnBox: 1}},
		{"a line through a box", func(d *shape.Drawing) {
			d.Contents = append(d.Contents, lineWithWords(shape.Point{X: 30 * shape.Pt, Y: 10 * shape.Pt}, shape.Point{X: 30 * shape.Pt, Y: 90 * shape.Pt}, shape.Point{X: 70 * shape.Pt, Y: 20 * shape.Pt}, blue))
		}, Findings{LineInBox: 1}},
		{"a line under a box beside its end", func(d *shape.Drawing) {
			d.Contents[2] = lineWithWords(shape.Point{X: 52 * shape.Pt, Y: 57 * shape.Pt}, shape.Point{X: 148 * shape.Pt, Y: 57 * shape.Pt}, shape.Point{X: 100 * shape.Pt, Y: 50 * shape.Pt}, blue)
			var p shape.Builder
			p.Box(shape.Rect{Min: shape.Point{X: 53 * shape.Pt, Y: 55 * shape.Pt}, Max: shape.Point{X: 60 * shape.Pt, Y: 62 * shape.Pt}}, shape.Pt, shape.RGB(0xe4eef9), shape.RGB(0x2c6fb5), shape.Pt)
			d.Contents = append(d.Contents, shape.Group{Class: "node", ID: "Cy", Shapes: p.Shapes})
		}, Findings{LineInBox: 1}},
		{"a line without words", func(d *shape.Drawing) {
			d.Contents[2].Shapes = d.Contents[2].Shapes[:1]
		}, Findings{Unlabelled: 1}},
		{"a box on a box", func(d *shape.Drawing) { d.Contents = append(d.Contents, d.Contents[0]) }, Findings{BoxOnBox: 1, LineInBox: 0}},
		{"words outside, small and pale", func(d *shape.Drawing) {
			var p shape.Builder
			p.Add(&shape.Text{At: shape.Point{X: 190 * shape.Pt, Y: 90 * shape.Pt}, Anchor: shape.Start, S: "outside", Size: 5 * shape.Pt, Fill: shape.RGB(0xdddddd)})
			d.Contents = append(d.Contents, shape.Group{Class: "legend", Shapes: p.Shapes})
		}, Findings{Outside: 1, Small: 1, Faint: 1}},
		{"hues that a grey print makes one", func(d *shape.Drawing) {
			d.Contents = append(d.Contents, lineWithWords(shape.Point{X: 52 * shape.Pt, Y: 56 * shape.Pt}, shape.Point{X: 148 * shape.Pt, Y: 56 * shape.Pt}, shape.Point{X: 100 * shape.Pt, Y: 70 * shape.Pt}, shape.RGB(0x7b2f9c)))
		}, Findings{SameGrey: 1}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := soundPage()
			tt.spoil(d)
			if diff := cmp.Diff(tt.want, Check(d, nil)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func TestCounts(t *testing.T) {
	f := Findings{LabelOnLabel: 1, LabelOnBox: 2, BoxOnBox: 3, LabelOnLine: 4, LineInBox: 5, Unlabelled: 6, Outside: 7, Small: 8, Faint: 9, SameGrey: 10}
	for i, c := range f.Counts() {
		if c.N != i+1 || c.What == "" {
			t.Errorf("finding %d is %+v", i, c)
		}
	}
	if !f.Tangled() || (Findings{Faint: 1, LineInBox: 1}).Tangled() {
		t.Error("tangled are figures whose boxes or words can't be read")
	}
}

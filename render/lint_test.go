package render

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// soundPage is a sound drawing: two boxes, a line between them with its words.
func soundPage() *Drawing {
	box := func(x Unit, name string) Group {
		var p builder
		p.box(Rect{Point{x, 40 * Pt}, Point{x + 40*Pt, 60 * Pt}}, 4*Pt, RGB(0xe4eef9), RGB(0x2c6fb5), Pt)
		p.add(&Text{At: Point{x + 20*Pt, 53 * Pt}, Anchor: Middle, S: name, Size: 8 * Pt, Fill: black})
		return Group{Class: "node", ID: name, Shapes: p.shapes}
	}
	return &Drawing{W: 200 * Pt, H: 100 * Pt, Contents: []Group{
		box(10*Pt, "Ann"), box(150*Pt, "Bob"), lineWithWords(Point{52 * Pt, 50 * Pt}, Point{148 * Pt, 50 * Pt}, Point{100 * Pt, 45 * Pt}, inks[0]),
	}}
}

func lineWithWords(a, b, words Point, ink Color) Group {
	var p builder
	p.curve(ink, Pt, nil, bow(a, b, 0))
	p.add(&Text{At: words, Anchor: Middle, S: "3 May", Size: 7 * Pt, Fill: ink})
	return Group{Class: "edge", ID: "e", Shapes: p.shapes}
}

func TestLint(t *testing.T) {
	for _, tt := range []struct {
		name  string
		spoil func(d *Drawing)
		want  Findings
	}{
		{"sound", func(*Drawing) {}, Findings{}},
		{"words on words and on the line of others", func(d *Drawing) {
			d.Contents = append(d.Contents, lineWithWords(Point{52 * Pt, 46 * Pt}, Point{148 * Pt, 46 * Pt}, Point{102 * Pt, 43 * Pt}, inks[0]))
		}, Findings{LabelOnLabel: 1, LabelOnLine: 1}},
		{"words on a box", func(d *Drawing) {
			d.Contents[2] = lineWithWords(Point{52 * Pt, 50 * Pt}, Point{148 * Pt, 50 * Pt}, Point{55 * Pt, 45 * Pt}, inks[0])
		}, Findings{LabelOnBox: 1}},
		{"a line through a box", func(d *Drawing) {
			d.Contents = append(d.Contents, lineWithWords(Point{30 * Pt, 10 * Pt}, Point{30 * Pt, 90 * Pt}, Point{70 * Pt, 20 * Pt}, inks[0]))
		}, Findings{LineInBox: 1}},
		{"a line under a box beside its end", func(d *Drawing) {
			d.Contents[2] = lineWithWords(Point{52 * Pt, 57 * Pt}, Point{148 * Pt, 57 * Pt}, Point{100 * Pt, 50 * Pt}, inks[0])
			var p builder
			p.box(Rect{Point{53 * Pt, 55 * Pt}, Point{60 * Pt, 62 * Pt}}, Pt, RGB(0xe4eef9), RGB(0x2c6fb5), Pt)
			d.Contents = append(d.Contents, Group{Class: "node", ID: "Cy", Shapes: p.shapes})
		}, Findings{LineInBox: 1}},
		{"a line without words", func(d *Drawing) {
			d.Contents[2].Shapes = d.Contents[2].Shapes[:1]
		}, Findings{Unlabelled: 1}},
		{"a box on a box", func(d *Drawing) { d.Contents = append(d.Contents, d.Contents[0]) }, Findings{BoxOnBox: 1, LineInBox: 0}},
		{"words outside, small and pale", func(d *Drawing) {
			var p builder
			p.add(&Text{At: Point{190 * Pt, 90 * Pt}, Anchor: Start, S: "outside", Size: 5 * Pt, Fill: RGB(0xdddddd)})
			d.Contents = append(d.Contents, Group{Class: "legend", Shapes: p.shapes})
		}, Findings{Outside: 1, Small: 1, Faint: 1}},
		{"hues that a grey print makes one", func(d *Drawing) {
			d.Contents = append(d.Contents, lineWithWords(Point{52 * Pt, 56 * Pt}, Point{148 * Pt, 56 * Pt}, Point{100 * Pt, 70 * Pt}, RGB(0x7b2f9c)))
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

// TestInksKeepApart holds the palette to what its comment promises.
func TestInksKeepApart(t *testing.T) {
	palette := append(inks[:5:5], unsaidInk)
	for i, c := range palette {
		if contrast(c, white) < 3 {
			t.Errorf("%s keeps %.2f:1 against white", c, contrast(c, white))
		}
		for _, o := range palette[:i] {
			if d := lightness(c) - lightness(o); d < 7 && d > -7 {
				t.Errorf("%s and %s differ by %.1f in lightness", c, o, d)
			}
		}
	}
}

package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/shape"
)

var (
	blue   = shape.RGB(0x1f4fa3)
	purple = shape.RGB(0x7b2f9c) // as dark as blue
	ink    = shape.RGB(0x1a1a1a)
)

// at is a point in points.
func at(x, y shape.Unit) shape.Point { return shape.Point{X: x * shape.Pt, Y: y * shape.Pt} }

// boxAt draws the box of somebody.
func boxAt(x, y shape.Unit, name string) shape.Group {
	var p shape.Builder
	p.Box(shape.Rect{Min: at(x, y), Max: at(x+40, y+20)}, 4*shape.Pt, shape.RGB(0xe4eef9), shape.RGB(0x2c6fb5), shape.Pt)
	p.Add(&shape.Text{At: at(x+20, y+13), Anchor: shape.Middle, S: name, Size: 8 * shape.Pt, Fill: ink})
	return shape.Group{Class: shape.ClassNode, ID: name, Shapes: p.Shapes}
}

// token draws words in a filled outline around a point.
func token(p *shape.Builder, c shape.Point, words string, fill, ink shape.Color) {
	p.Token(shape.RectAround(c, 24*shape.Pt, 9*shape.Pt), 4*shape.Pt, fill, blue, shape.Pt, nil)
	p.Add(&shape.Text{At: c.Add(at(0, 2)), Anchor: shape.Middle, S: words, Size: 7 * shape.Pt, Fill: ink})
}

// head draws a filled head with its tip at a point that a line from the left
// leads to.
func head(p *shape.Builder, tip shape.Point, ink shape.Color) {
	p.Area(ink, tip, tip.Add(at(-6, -3)), tip.Add(at(-6, 3)))
}

// arrow draws a line to the right with its head, and its token in a gap in the
// middle.
func arrow(a, b shape.Point, words string) shape.Group {
	var p shape.Builder
	mid := shape.Point{X: (a.X + b.X) / 2, Y: (a.Y + b.Y) / 2}
	p.Curve(blue, shape.Pt, nil, shape.Bow(a, mid.Sub(at(12, 0)), 0))
	p.Curve(blue, shape.Pt, nil, shape.Bow(mid.Add(at(12, 0)), b.Sub(at(5, 0)), 0))
	head(&p, b, blue)
	token(&p, mid, words, blue, shape.White)
	return shape.Group{Class: shape.ClassEdge, ID: words, Count: 1, Shapes: p.Shapes}
}

// bare draws a line without a head, and words anywhere.
func bare(a, b, words shape.Point, ink shape.Color) shape.Group {
	var p shape.Builder
	p.Curve(ink, shape.Pt, nil, shape.Bow(a, b, 0))
	p.Add(&shape.Text{At: words, Anchor: shape.Middle, S: "3 May", Size: 7 * shape.Pt, Fill: ink})
	return shape.Group{Class: shape.ClassEdge, ID: "bare", Shapes: p.Shapes}
}

// soundPage is a sound drawing: two boxes, of which one says something, and a
// line between them with its token.
func soundPage() *shape.Drawing {
	ann, bob := boxAt(10, 40, "Ann"), boxAt(150, 40, "Bob")
	p := shape.Builder{Shapes: ann.Shapes}
	token(&p, at(46, 38), "7", shape.White, ink)
	ann.Shapes = p.Shapes
	return &shape.Drawing{W: 200 * shape.Pt, H: 100 * shape.Pt, Contents: []shape.Group{ann, bob, arrow(at(50, 54), at(150, 54), "3 May")}}
}

// TestCheck spoils a sound drawing in every way that is looked for.
func TestCheck(t *testing.T) {
	add := func(groups ...shape.Group) func(*shape.Drawing) {
		return func(d *shape.Drawing) { d.Contents = append(d.Contents, groups...) }
	}
	texts := func(class string, shapes ...shape.Shape) func(*shape.Drawing) {
		return add(shape.Group{Class: class, Shapes: shapes})
	}
	relabel := func(words string, count int) func(*shape.Drawing) {
		return func(d *shape.Drawing) {
			d.Contents[2] = arrow(at(50, 54), at(150, 54), words)
			d.Contents[2].Count = count
		}
	}
	word := func(p shape.Point, s string) *shape.Text {
		return &shape.Text{At: p, S: s, Size: 7 * shape.Pt, Fill: ink}
	}
	patch := func(x, y, w, h shape.Unit) *shape.Path {
		var p shape.Builder
		p.Area(blue, at(x, y), at(x+w, y), at(x+w, y+h), at(x, y+h))
		return p.Shapes[0].(*shape.Path)
	}
	for _, tt := range []struct {
		name  string
		spoil func(d *shape.Drawing)
		want  Findings
	}{
		{"sound", func(*shape.Drawing) {}, Findings{}},
		{"a label on a label", add(bare(at(52, 90), at(148, 90), at(108, 61), blue)), Findings{LabelOnLabel: 1, LabelAstray: 1}},
		{"words of a box on a label", add(arrow(at(0, 32), at(96, 32), "4 May")), Findings{LabelOnLabel: 1}},
		{"a label on a box", add(bare(at(60, 90), at(140, 90), at(56, 80), blue), boxAt(20, 70, "Cy")), Findings{LabelOnBox: 1}},
		{"a box on a box", add(boxAt(30, 56, "Cy")), Findings{BoxOnBox: 1}},
		{"a label on a foreign line", add(bare(at(100, 5), at(100, 95), at(115, 20), blue)), Findings{LabelOnLine: 1}},
		{"what a box says on a line", add(bare(at(46, 10), at(46, 36), at(60, 20), blue)), Findings{LabelOnLine: 1}},
		{"a label nearer to a foreign line", add(bare(at(60, 90), at(140, 90), at(72, 64), blue)), Findings{LabelAstray: 1}},
		{"a line through a box", add(bare(at(20, 10), at(20, 90), at(32, 20), blue)), Findings{LineInBox: 1}},
		{"a line under a box beside its end", func(d *shape.Drawing) {
			d.Contents[2] = bare(at(52, 57), at(148, 57), at(100, 50), blue)
			var p shape.Builder
			p.Box(shape.Rect{Min: at(53, 55), Max: at(60, 62)}, shape.Pt, shape.RGB(0xe4eef9), shape.RGB(0x2c6fb5), shape.Pt)
			d.Contents = append(d.Contents, shape.Group{Class: shape.ClassGhost, ID: "Cy", Shapes: p.Shapes})
		}, Findings{LineInBox: 1}},
		{"a line along another", add(bare(at(51, 55), at(86, 55), at(66, 65), blue)), Findings{LineOnLine: 1}},
		{"a line along another for a while", add(bare(at(51, 55), at(80, 55), at(66, 65), blue)), Findings{}},
		{"a line beside another", add(bare(at(51, 56), at(86, 56), at(66, 66), blue)), Findings{}},
		{"lines of one pair side by side", func(d *shape.Drawing) {
			first, second := bare(at(50, 45), at(150, 45), at(100, 38), blue), bare(at(50, 46), at(150, 46), at(100, 56), blue)
			d.Contents = append(d.Contents[:2], first, second)
		}, Findings{}},
		{"heads side by side", func(d *shape.Drawing) {
			second := arrow(at(50, 58), at(150, 58), "4 May")
			second.Shapes = second.Shapes[:3]
			token := arrow(at(70, 72), at(150, 72), "4 May").Shapes[3:]
			second.Shapes = append(second.Shapes, token...)
			d.Contents = append(d.Contents, second)
		}, Findings{HeadAtHead: 1}},
		{"a line without words", func(d *shape.Drawing) { d.Contents[2].Shapes = d.Contents[2].Shapes[:3] }, Findings{Unlabelled: 1}},
		{"a date for two messages", relabel("3 May", 2), Findings{CountHidden: 1}},
		{"a date and a count", relabel("3 May ×2", 2), Findings{}},
		{"boxes that read the same", add(boxAt(80, 5, "Ann")), Findings{SameWords: 1}},
		{"an empty figure", func(d *shape.Drawing) { d.Contents = d.Contents[1:2] }, Findings{Empty: 1}},
		{"words on words", texts(shape.ClassStrip, word(at(10, 90), "earlier"), word(at(20, 92), "May")), Findings{Overprinted: 1}},
		{"words under something painted", texts(shape.ClassStrip, word(at(10, 90), "earlier"), patch(15, 80, 3, 20)), Findings{Overprinted: 1}},
		{"words under a whole area", texts(shape.ClassStrip, word(at(10, 90), "May"), patch(5, 80, 60, 18)), Findings{Overprinted: 1}},
		{"words on something painted pale", texts(shape.ClassStrip, &shape.Path{Segs: patch(5, 80, 60, 18).Segs, Fill: shape.RGB(0xeeeeee)}, word(at(10, 90), "May")), Findings{}},
		{"a mark with two meanings", texts(shape.ClassLegend, patch(10, 85, 5, 5), word(at(20, 90), "asks"), patch(60, 85, 5, 5), word(at(70, 90), "refuses")), Findings{TwoMeanings: 1}},
		{"two marks", texts(shape.ClassLegend, patch(10, 85, 5, 5), word(at(20, 90), "asks"), patch(60, 85, 6, 5), word(at(70, 90), "refuses")), Findings{}},
		{"words outside, small and pale", texts(shape.ClassLegend, &shape.Text{At: at(190, 90), S: "outside", Size: 5 * shape.Pt, Fill: shape.RGB(0xdddddd)}), Findings{Outside: 1, Small: 1, Faint: 1}},
		{"white words on a pale token", func(d *shape.Drawing) {
			token := d.Contents[2].Shapes[3].(*shape.Path)
			token.Fill = shape.RGB(0xdddddd)
		}, Findings{Faint: 1}},
		{"hues that a grey print makes one", add(bare(at(60, 90), at(140, 90), at(100, 86), purple)), Findings{SameGrey: 1}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := soundPage()
			tt.spoil(d)
			if diff := cmp.Diff(tt.want, Check(d, nil)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			if got := Tangled(d, nil); got != tt.want.Tangled() {
				t.Errorf("tangled: %t", got)
			}
		})
	}
}

// TestCarriersAreLabels joins a carrier's name with the ring on the line: only
// together they stand on it.
func TestCarriersAreLabels(t *testing.T) {
	d := soundPage()
	p := shape.Builder{Shapes: d.Contents[2].Shapes}
	p.Ring(at(120, 54), 3*shape.Pt, shape.White, ink, shape.Pt)
	p.Add(&shape.Text{At: at(126, 64), S: "Di", Size: 7 * shape.Pt, Fill: ink})
	d.Contents[2].Shapes = p.Shapes
	d.Contents = append(d.Contents, bare(at(60, 66), at(140, 66), at(80, 74), blue))
	if f := Check(d, nil); f != (Findings{}) {
		t.Errorf("a ring and a name: %+v", f)
	}
	d.Contents[2].Rings = 2
	if f := Check(d, nil); f != (Findings{RingMissing: 1}) {
		t.Errorf("one ring of two: %+v", f)
	}
	d.Contents[2].Rings = 0
	d.Contents[2].Shapes = append(p.Shapes[:len(p.Shapes)-2:len(p.Shapes)-2], p.Shapes[len(p.Shapes)-1])
	if f := Check(d, nil); f.LabelAstray != 1 {
		t.Errorf("a name without its ring: %+v", f)
	}
}

// TestMessages reads labels as a reader does.
func TestMessages(t *testing.T) {
	for label, want := range map[string]int{
		"3 May": 1, "4 · Jul": 1, "4": 1, "May 1811": 1, "21–31 Aug": 1, "1811": 1, "7月12日": 1,
		"3 Jun ×2": 2, "13, 19 Jul": 2, "3 Mar, 5 Apr 1949": 2, "3 Jun ×2, 5 Jul": 3, "3 Jun ×1,200": 1200,
		"×4": 4, "×4, 1†": 4, "×4 + 1?": 5, "×4, Jul–Aug": 4, "×1,200": 1200, "×3, 1 via Mun Il": 3,
		"52": 1, "52 55* 60? 70": 4, "53–73 ×4": 4, "52 55 ×5": 5, "k1 k2": 2,
		"×1.200": 1200, "×1\u202f200 + 1\u00a0300?": 2500, "13., 19. Juli": 2, "7月13日、19日": 2, "52 58；60 经由文日": 3, "52 58; 60 경유: 문일": 3, "52 58\u202f; 60 via Mun Il": 3, "60 через: Мун Ир 2": 1,
		"15 Jul; 12 Jul via Mun Il": 2, "12 Jul via Berg 2, Olga": 1, "51; 62 63 via Mun Il": 3,
	} {
		if got := messages(label); got != want {
			t.Errorf("%q reads as %d messages, want %d", label, got, want)
		}
	}
}

func TestCounts(t *testing.T) {
	f := Findings{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19}
	for i, c := range f.Counts() {
		if c.N != i+1 || c.What == "" {
			t.Errorf("finding %d is %+v", i, c)
		}
	}
	if !f.Tangled() || (Findings{Faint: 1, LineInBox: 1}).Tangled() {
		t.Error("tangled are figures whose boxes or words can't be read")
	}
}

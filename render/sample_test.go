package render

import "cablegraph/render/shape"

// sample is a drawing that has one of everything.
func sample() *shape.Drawing {
	at := func(x, y shape.Unit) [3]shape.Point { return [3]shape.Point{{X: x, Y: y}} }
	blue, green := shape.RGB(0x1f4fa3), shape.RGB(0x00794f)
	box := func(x, y shape.Unit) []shape.Seg {
		return []shape.Seg{{Op: shape.MoveTo, P: at(x, y)}, {Op: shape.LineTo, P: at(x+9000, y)}, {Op: shape.LineTo, P: at(x+9000, y+3000)}, {Op: shape.LineTo, P: at(x, y+3000)}, {Op: shape.Close}}
	}
	bow := []shape.Seg{{Op: shape.MoveTo, P: at(9500, 7000)}, {Op: shape.CurveTo, P: [3]shape.Point{{X: 16000, Y: 3000}, {X: 24000, Y: 3000}, {X: 30000, Y: 7000}}}}
	back := []shape.Seg{{Op: shape.MoveTo, P: at(30000, 9000)}, {Op: shape.CurveTo, P: [3]shape.Point{{X: 24000, Y: 13000}, {X: 16000, Y: 13000}, {X: 9500, Y: 9000}}}}
	return &shape.Drawing{
		W: 40000, H: 20000, ID: "1950-07", Lang: "en",
		Title: "After the attack, July 1950",
		Desc:  "Two actors, five messages.",
		Contents: []shape.Group{
			{Class: "title", ID: "title", Shapes: []shape.Shape{
				&shape.Text{At: shape.Point{X: 800, Y: 1900}, Anchor: shape.Start, S: "After the attack: “To Vyshinsky”", Size: 1200, Bold: true, Fill: black, Halo: 0},
				&shape.Text{At: shape.Point{X: 39200, Y: 1900}, Anchor: shape.End, S: "5 messages · 11 Jul–14 Aug 1950", Size: 800, Bold: false, Fill: ink, Halo: 0},
			}},
			{Class: "edge", ID: "e0", Title: "Stalin → Mao\n1 Jul, 2 Jul", URL: "https://example.org/a?b=1&c=2", Shapes: []shape.Shape{
				&shape.Path{Segs: bow, Stroke: blue, Width: 170},
				&shape.Path{Segs: []shape.Seg{{Op: shape.MoveTo, P: at(31000, 7500)}, {Op: shape.LineTo, P: at(29900, 7400)}, {Op: shape.LineTo, P: at(30300, 6700)}, {Op: shape.Close}}, Fill: blue},
			}},
			{Class: "edge", ID: "e1", Title: "Mao → Stalin", Shapes: []shape.Shape{
				&shape.Path{Segs: back, Stroke: green, Width: 280, Dash: []shape.Unit{560, 420}},
				&shape.Path{Segs: []shape.Seg{{Op: shape.MoveTo, P: at(10600, 10400)}, {Op: shape.LineTo, P: at(9200, 8800)}, {Op: shape.LineTo, P: at(11300, 8700)}}, Stroke: green, Width: 180},
			}},
			{Class: "node", ID: "n0", Title: "Stalin", Shapes: []shape.Shape{
				&shape.Path{Segs: box(500, 6500), Fill: shape.RGB(0xe4f3e6), Stroke: shape.RGB(0x2f7a3b), Width: 120},
				&shape.Text{At: shape.Point{X: 5000, Y: 8300}, Anchor: shape.Middle, S: "Сталин / Stalin", Size: 950, Bold: true, Fill: black, Halo: 0},
			}},
			{Class: "node", ID: "n1", Shapes: []shape.Shape{
				&shape.Path{Segs: box(30500, 6500), Fill: shape.White, Stroke: ghostLine, Width: 66, Dash: []shape.Unit{300, 200}},
				&shape.Text{At: shape.Point{X: 35000, Y: 8300}, Anchor: shape.Middle, S: "Mao & <Zedong>", Size: 800, Bold: false, Fill: black, Halo: 0},
			}},
			{Class: "labels", ID: "labels", Shapes: []shape.Shape{
				&shape.Text{At: shape.Point{X: 20000, Y: 4300}, Anchor: shape.Middle, S: "1, 2 and 11 Jul", Size: 700, Bold: false, Fill: blue, Halo: 200},
				&shape.Text{At: shape.Point{X: 20000, Y: 12400}, Anchor: shape.Middle, S: "a    b  Ελλάς", Size: 700, Bold: false, Fill: green, Halo: 200},
			}},
		},
	}
}

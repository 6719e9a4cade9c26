package render

// sample is a drawing that has one of everything.
func sample() *Drawing {
	at := func(x, y Unit) [3]Point { return [3]Point{{x, y}} }
	blue, green := RGB(0x1f4fa3), RGB(0x00794f)
	box := func(x, y Unit) []Seg {
		return []Seg{{MoveTo, at(x, y)}, {LineTo, at(x+9000, y)}, {LineTo, at(x+9000, y+3000)}, {LineTo, at(x, y+3000)}, {Op: Close}}
	}
	bow := []Seg{{MoveTo, at(9500, 7000)}, {CurveTo, [3]Point{{16000, 3000}, {24000, 3000}, {30000, 7000}}}}
	back := []Seg{{MoveTo, at(30000, 9000)}, {CurveTo, [3]Point{{24000, 13000}, {16000, 13000}, {9500, 9000}}}}
	return &Drawing{
		W: 40000, H: 20000, ID: "1950-07", Lang: "en",
		Title: "After the attack, July 1950",
		Desc:  "Two actors, five messages.",
		Contents: []Group{
			{Class: "title", ID: "title", Shapes: []Shape{
				&Text{Point{800, 1900}, Start, "After the attack: “To Vyshinsky”", 1200, true, black, 0},
				&Text{Point{39200, 1900}, End, "5 messages · 11 Jul–14 Aug 1950", 800, false, ink, 0},
			}},
			{Class: "edge", ID: "e0", Title: "Stalin → Mao\n1 Jul, 2 Jul", URL: "https://example.org/a?b=1&c=2", Shapes: []Shape{
				&Path{Segs: bow, Stroke: blue, Width: 170},
				&Path{Segs: []Seg{{MoveTo, at(31000, 7500)}, {LineTo, at(29900, 7400)}, {LineTo, at(30300, 6700)}, {Op: Close}}, Fill: blue},
			}},
			{Class: "edge", ID: "e1", Title: "Mao → Stalin", Shapes: []Shape{
				&Path{Segs: back, Stroke: green, Width: 280, Dash: []Unit{560, 420}},
				&Path{Segs: []Seg{{MoveTo, at(10600, 10400)}, {LineTo, at(9200, 8800)}, {LineTo, at(11300, 8700)}}, Stroke: green, Width: 180},
			}},
			{Class: "node", ID: "n0", Title: "Stalin", Shapes: []Shape{
				&Path{Segs: box(500, 6500), Fill: RGB(0xe4f3e6), Stroke: RGB(0x2f7a3b), Width: 120},
				&Text{Point{5000, 8300}, Middle, "Сталин / Stalin", 950, true, black, 0},
			}},
			{Class: "node", ID: "n1", Shapes: []Shape{
				&Path{Segs: box(30500, 6500), Fill: white, Stroke: ghostLine, Width: 66, Dash: []Unit{300, 200}},
				&Text{Point{35000, 8300}, Middle, "Mao & <Zedong>", 800, false, black, 0},
			}},
			{Class: "labels", ID: "labels", Shapes: []Shape{
				&Text{Point{20000, 4300}, Middle, "1, 2 and 11 Jul", 700, false, blue, 200},
				&Text{Point{20000, 12400}, Middle, "a    b  Ελλάς", 700, false, green, 200},
			}},
		},
	}
}

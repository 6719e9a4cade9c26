// Package rendertest makes small sets and drawings for tests of the packages
// below render.
package rendertest

import (
	"io"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/load"
	"cablegraph/graph/table"
	"cablegraph/render/shape"
)

// Series reads a table of messages and, if it is not empty, one of actors, and
// counts them by month.
func Series(t testing.TB, messages, actors string) *graph.Series {
	t.Helper()
	return counted(t, count.Options{Dates: graph.Likeliest}, messages, actors, "")
}

// counted counts by the periods of a table, or by month where it is empty.
func counted(t testing.TB, o count.Options, messages, actors, periods string) *graph.Series {
	t.Helper()
	source := func(name, text string) *table.Source {
		if text == "" {
			return nil
		}
		return &table.Source{Name: name, Data: strings.NewReader(text)}
	}
	open := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(messages)), nil }
	d, err := load.Load(load.Sources{
		Messages: []load.File{{Name: "messages.csv", Open: open}}, Actors: source("actors.csv", actors), Periods: source("periods.csv", periods),
	}, load.Options{})
	if err != nil {
		t.Fatal(err)
	}
	cut := d.Periods
	if periods == "" {
		if cut, err = graph.Cut(d, "month"); err != nil {
			t.Fatal(err)
		}
	}
	s, err := count.Messages(d, cut, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Rich reads a small set over three months that has one of everything: lines of
// seven kinds and of none, a relay, a meeting, uncertain dates, a principal
// without a message in a month, links, sides, and names in another script.
func Rich(t testing.TB) *graph.Series {
	t.Helper()
	return counted(t, count.Options{Dates: graph.Likeliest, Color: "kind"}, `id,date,from,to,via,kind,direction,source,url,reports
m1,1950-01-03,ann,bob,,letter,,Archive 1,https://example.org/1,
m2,1950-01-04,bob,ann,,telegram,,,,
m3,1950-01-05,ann,bob,,letter,,,,
m4,1950-01-10,ann,cid,bob,note,,Archive 2,,
m5,1950-01-12,cid,dan,,talk,both,,,
m6,1950-01-20/1950-02-20,dan,ann,,memo,,,,
m7,1950-02-02,eve,bob,,report,,,javascript:alert(1),
m8,1950-02-03,bob,eve,,,,,,
m9,1950-02-04,ann,eve,,draft,,,,
m10,1950-03-05,bob,cid,,letter,,,,
m11,1950-03-06,bob,cid,,letter,,,,
m12,1950-03-07,bob,cid,,letter,,,,
m13,1950-03-08,bob,cid,,letter,,,,
m14,1950-03-09,bob,cid,,letter,,,,
m15,1949-03,bob,cid,,letter,,,,
m16,1951-07-01,bob,cid,,letter,,,,
m17,1951-07-02,bob,cid,,letter,,,,
`, `id,name,short,side,role,principal,name:ru
ann,Ann & <Co>,Ann,North,minister,yes,Анна
bob,Bob,Bob,South,envoy,,
cid,"Cid ""the"" elder",Cid,North,,,
dan,Dan,Dan,,,,
eve,Eve,Eve,East,,yes,Ева
`, `id,title,start,end
p1,The talks begin,1950-01-01,1950-01-31
p2,,1950-02-01,1950-02-28
p3,March,1950-03-01,1950-03-31
`)
}

// Drawing is a drawing that has one of everything.
func Drawing() *shape.Drawing {
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
				&shape.Text{At: shape.Point{X: 800, Y: 1900}, Anchor: shape.Start, S: "After the attack: “To Vyshinsky”", Size: 1200, Bold: true, Fill: shape.RGB(0x111111)},
				&shape.Text{At: shape.Point{X: 39200, Y: 1900}, Anchor: shape.End, S: "5 messages · 11 Jul–14 Aug 1950", Size: 800, Bold: false, Fill: shape.RGB(0x444444)},
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
				&shape.Text{At: shape.Point{X: 5000, Y: 8300}, Anchor: shape.Middle, S: "Сталин / Stalin", Size: 950, Bold: true, Fill: shape.RGB(0x111111)},
			}},
			{Class: "node", ID: "n1", Shapes: []shape.Shape{
				&shape.Path{Segs: box(30500, 6500), Fill: shape.White, Stroke: shape.RGB(0xc4c4c4), Width: 66, Dash: []shape.Unit{300, 200}},
				&shape.Text{At: shape.Point{X: 35000, Y: 8300}, Anchor: shape.Middle, S: "Mao & <Zedong>", Size: 800, Bold: false, Fill: shape.RGB(0x111111)},
			}},
			{Class: "labels", ID: "labels", Shapes: []shape.Shape{
				&shape.Text{At: shape.Point{X: 20000, Y: 4300}, Anchor: shape.Middle, S: "1, 2 and 11 Jul", Size: 700, Bold: false, Fill: blue},
				&shape.Text{At: shape.Point{X: 20000, Y: 12400}, Anchor: shape.Middle, S: "a    b  Ελλάς", Size: 700, Bold: false, Fill: green},
			}},
		},
	}
}

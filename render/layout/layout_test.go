package layout

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/page"
	"cablegraph/render/place"
	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// seeds answers with the same places or the same error whatever it is asked.
type seeds struct {
	spots  []Spot
	err    error
	bodies []Body
	links  []Link
}

func (s *seeds) Seed(_ context.Context, bodies []Body, links []Link) ([]Spot, error) {
	s.bodies, s.links = bodies, links
	return s.spots, s.err
}

// arranged places a small set with everything in it.
func arranged(t *testing.T, sheet int, engine Engine) (*figure.Set, page.Room, []*figure.Layout) {
	t.Helper()
	set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[sheet]})
	room := page.Measure(set).Room
	layouts, err := Arrange(context.Background(), set, room, engine)
	if err != nil {
		t.Fatal(err)
	}
	return set, room, layouts
}

// TestArrange looks at the layouts of a set on paper and on slides: all boxes
// and labels stand in one plot, an actor has one place, and lines join the
// boxes that they should.
func TestArrange(t *testing.T) {
	for _, sheet := range []int{0, 3} {
		set, room, layouts := arranged(t, sheet, Graphviz{})
		places := make(map[int]shape.Rect)
		for i, l := range layouts {
			if l.Figure != set.Figures[i] || l.Plot != layouts[0].Plot || l.Plot.Min != room.Min || room.Fixed && l.Plot != room.Rect {
				t.Errorf("figure %d has the plot %v in the room %v", i, l.Plot, room)
			}
			for k, n := range l.Figure.Nodes {
				box := l.Boxes[k]
				if before, ok := places[n.Actor]; ok && before != box {
					t.Errorf("%s stands at %v and %v", n.Name, before, box)
				}
				places[n.Actor] = box
				if !box.Inside(l.Plot.Grow(1, 1)) || box.Width() < n.W-1 || box.Height() < n.H-1 {
					t.Errorf("%s at %v has not its room in %v", n.Name, box, l.Plot)
				}
			}
			for k, e := range l.Figure.Edges {
				w := &l.Lines[k]
				from, to := l.Boxes[e.From].Grow(shape.Pt, shape.Pt), l.Boxes[e.To].Grow(shape.Pt, shape.Pt)
				if !from.Contains(w.Curve[0]) || !to.Contains(w.Curve[3]) {
					t.Errorf("line %s runs from %v to %v", e.Key, w.Curve[0], w.Curve[3])
				}
				if len(w.Carriers) != len(e.Carriers) {
					t.Errorf("line %s has %d carriers", e.Key, len(w.Carriers))
				}
				if w.Token.Form >= 0 && (!w.Token.Box.Inside(l.Plot.Grow(1, 1)) || w.Token.From >= w.Token.To || w.Token.To > 1024) {
					t.Errorf("the token of %s stands at %+v", e.Key, w.Token)
				}
			}
		}
	}
}

// TestArrangeAsks tells an engine sizes and pairs, each once, and hands on what
// it can't do.
func TestArrangeAsks(t *testing.T) {
	engine := &seeds{}
	arranged(t, 0, engine)
	if len(engine.bodies) != 5 {
		t.Errorf("%d bodies for five actors", len(engine.bodies))
	}
	for i, b := range engine.bodies {
		if b.W <= 0 || b.H <= 0 || b.Pinned {
			t.Errorf("body %d is %+v", i, b)
		}
	}
	for i, l := range engine.links {
		if l.A >= l.B || i > 0 && compareLinks(engine.links[i-1], l) >= 0 {
			t.Errorf("links are %v", engine.links)
		}
	}
	set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]})
	fault := errors.New("no places today")
	if _, err := Arrange(context.Background(), set, page.Measure(set).Room, &seeds{err: fault}); !errors.Is(err, fault) {
		t.Errorf("the error is %v", err)
	}
}

// TestArrangeAsksNot asks no engine where all principals have a given place, and
// asks where one has none.
func TestArrangeAsksNot(t *testing.T) {
	const letters = "date,from,to\n1950-01-03,ann,bob\n1950-01-04,bob,cid\n1950-01-05,cid,ann\n"
	for actors, want := range map[string]bool{
		"ann,Ann,yes,0,0\nbob,Bob,yes,1,0\n": false,
		"ann,Ann,yes,0,0\nbob,Bob,yes,,\n":   true,
		"ann,Ann,,0,0\nbob,Bob,,1,0\n":       true,
	} {
		set := figure.Compose(rendertest.Series(t, letters, "id,name,principal,x,y\n"+actors), scale.Style{Sheet: scale.Sheets[0]})
		engine := &seeds{}
		if _, err := Arrange(context.Background(), set, page.Measure(set).Room, engine); err != nil {
			t.Fatal(err)
		}
		if asked := engine.bodies != nil; asked != want {
			t.Errorf("%q: the engine is asked: %t", actors, asked)
		}
	}
}

// TestGivenPlaces keeps the order of places in the user's unit, and places in
// points of the sheet as they are.
func TestGivenPlaces(t *testing.T) {
	const letters = "date,from,to\n1950-01-03,ann,bob\n1950-01-04,bob,cid\n1950-01-05,cid,ann\n"
	place := func(ann, bob, cid string) map[string]shape.Point {
		actors := fmt.Sprintf("id,name,x,y\nann,Ann,%s\nbob,Bob,%s\ncid,Cid,%s\n", ann, bob, cid)
		set := figure.Compose(rendertest.Series(t, letters, actors), scale.Style{Sheet: scale.Sheets[0]})
		layouts, err := Arrange(context.Background(), set, page.Measure(set).Room, &seeds{})
		if err != nil {
			t.Fatal(err)
		}
		at := make(map[string]shape.Point)
		for i, n := range layouts[0].Figure.Nodes {
			at[n.ID] = layouts[0].Boxes[i].Center().Sub(layouts[0].Plot.Min)
		}
		return at
	}
	own := place("0,0", "1,0", "0,1")
	if own["bob"].X-own["ann"].X < 300*shape.Pt || own["cid"].Y-own["ann"].Y < 100*shape.Pt {
		t.Errorf("places from 0 to 1 are not stretched: %v", own)
	}
	for _, given := range [][3]string{{"100,50", "420,60", "200,150"}, {"170,20", "300,20", "240,110"}} { // the second as a run has few
		points := place(given[0], given[1], given[2])
		for i, id := range []string{"ann", "bob", "cid"} {
			var want shape.Point
			if _, err := fmt.Sscanf(given[i], "%d,%d", &want.X, &want.Y); err != nil {
				t.Fatal(err)
			}
			if want.X, want.Y = want.X*shape.Pt, want.Y*shape.Pt; points[id].Sub(want).Length() > 2 {
				t.Errorf("%s stands at %v, was given %v", id, points[id], want)
			}
		}
	}
	crowd := place("235,50", "240,60", "245,50") // where nothing could be read
	if crowd["cid"].X-crowd["ann"].X < 300*shape.Pt {
		t.Errorf("places on each other are not stretched: %v", crowd)
	}
}

// TestArrangeByKeepsTheEnginesPlaces moves nobody: boxes stand as the engine has
// them, whatever lines cross.
func TestArrangeByKeepsTheEnginesPlaces(t *testing.T) {
	for _, sheet := range []int{0, 3} {
		set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[sheet]})
		room := page.Measure(set).Room
		p := newProblem(set, room, false)
		engine := &seeds{spots: make([]Spot, len(p.Actors))}
		for i := range p.Actors { // in two rows, those who write to each other far apart
			engine.spots[i] = Spot{X: float64(i * 3 % 7 * 100), Y: float64(i % 2 * 300)}
		}
		layouts, err := ArrangeBy(context.Background(), set, room, engine)
		if err != nil {
			t.Fatal(err)
		}
		at := make(map[int]shape.Point)
		for _, l := range layouts {
			for k, n := range l.Figure.Nodes {
				at[p.index[n.Actor]] = l.Boxes[k].Center()
			}
		}
		for i, a := range at {
			for k, b := range at {
				s, o := engine.spots[i], engine.spots[k]
				if sign(shape.Unit((s.X-o.X)*100)) != sign(a.X-b.X) || sign(shape.Unit((s.Y-o.Y)*100)) != sign(a.Y-b.Y) {
					t.Errorf("sheet %d: %v and %v of the engine are drawn at %v and %v", sheet, s, o, a, b)
				}
			}
		}
	}
	if _, err := ArrangeBy(context.Background(), figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]}), page.Room{}, &seeds{err: errors.New("none")}); err == nil {
		t.Error("the engine's error is lost")
	}
}

// sign compares with 0; less than half a box is none, because boxes at an edge
// stand by their edges.
func sign(u shape.Unit) int { return int(u / max(10*shape.Pt, u, -u)) }

// TestRelaysAreTold gives the search the ways of messages that go on.
func TestRelaysAreTold(t *testing.T) {
	set := figure.Compose(rendertest.Rich(t), scale.Style{Sheet: scale.Sheets[0]})
	p := newProblem(set, page.Measure(set).Room, true)
	key := func(i int) string { return p.Actors[i].Key }
	var got []string
	for _, r := range p.Figures[0].Relays {
		got = append(got, strings.Join([]string{key(r.From), key(r.Via), key(r.To)}, " "))
	}
	if diff := cmp.Diff([]string{"ann bob cid"}, got); diff != "" {
		t.Errorf("relays (-want +got):\n%s", diff)
	}
	if p.Actors[p.index[0]].Bystander || !p.Actors[p.index[1]].Bystander {
		t.Error("a principal is no bystander, others may be")
	}
	both := false
	for i, e := range set.Figures[0].Edges {
		l := p.Figures[0].Lines[i]
		both = both || e.Both && l.Heads[0] == l.Heads[1] && l.Heads[0].Length > 0
		if e.Onward && l.Heads[1].Length != p.unit(2*set.Style.Ring()) {
			t.Errorf("a line that goes on ends in %+v", l.Heads[1])
		}
	}
	if !both {
		t.Error("no line has a head at either end")
	}
}

// TestUnits turns lengths into those of package place and back: never smaller,
// and by no more than a hundredth of a point larger.
func TestUnits(t *testing.T) {
	for _, text := range []shape.Unit{7 * shape.Pt, usual, 18 * shape.Pt} {
		s := units{text}
		for u := range shape.Unit(1000) {
			if got := s.back(s.unit(u)); got < u || got > u+2*text/usual+1 {
				t.Fatalf("%v of type of %v comes back as %v", u, text, got)
			}
		}
		if got := s.unit(text); got != plane.Unit(8*plane.Pt) {
			t.Errorf("type of %v is %d units high", text, got)
		}
	}
	for n, want := range map[float64]plane.Unit{1: 64, 0.5: 32, 12.34: 790, -1: -64} {
		if got := (units{usual}).points(n); got != want {
			t.Errorf("%v points are %d units, want %d", n, got, want)
		}
	}
}

// TestOnSheet tells points from units of the user's.
func TestOnSheet(t *testing.T) {
	const pt = plane.Pt
	for _, tt := range []struct {
		name string
		pins []plane.Point
		want bool
	}{
		{"none", nil, false},
		{"across the sheet", []plane.Point{{X: 30 * pt, Y: 30 * pt}, {X: 370 * pt, Y: 90 * pt}}, true},
		{"in a corner", []plane.Point{{X: 30 * pt, Y: 30 * pt}, {X: 100 * pt, Y: 90 * pt}}, false},
		{"some in the middle", []plane.Point{{X: 130 * pt, Y: 30 * pt}, {X: 230 * pt, Y: 90 * pt}}, false},
		{"from 0 to 1", []plane.Point{{}, {X: pt, Y: pt}}, false},
		{"over the right edge", []plane.Point{{X: 30 * pt, Y: 30 * pt}, {X: 390 * pt, Y: 90 * pt}}, false},
		{"below the sheet", []plane.Point{{X: 30 * pt, Y: 30 * pt}, {X: 370 * pt, Y: 290 * pt}}, false},
	} {
		p := &problem{}
		p.Sheet = place.Sheet{Width: 400 * pt, Greatest: 300 * pt}
		for _, at := range tt.pins {
			p.Actors = append(p.Actors, place.Actor{Half: sketch.Size{W: 20 * pt, H: 12 * pt}, Pin: &at})
		}
		p.Actors = append(p.Actors, place.Actor{Half: sketch.Size{W: 900 * pt, H: 12 * pt}})
		if got := p.onSheet(); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

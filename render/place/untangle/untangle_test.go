package untangle

import (
	"math"
	"reflect"
	"testing"
)

// some returns a problem of n actors whose pairs are drawn in up to two of the
// figures.
func some(n, pairs, figures int) Problem {
	r := Random(1)
	p := Problem{W: 493, H: 500}
	shown := make([][]bool, n)
	for v := range shown {
		shown[v] = make([]bool, figures)
		p.Actors = append(p.Actors, Actor{HalfW: 20 + r.Below(20), HalfH: 8, Side: r.Below(3)})
	}
	for range pairs {
		a, b := r.Below(n), r.Below(n)
		if a == b {
			continue
		}
		q := Pair{A: a, B: b, Need: 30}
		for f := range figures {
			if r.Below(figures) < 2 {
				q.Lines = append(q.Lines, Count{f, 1 + r.Below(2)})
				shown[a][f], shown[b][f] = true, true
			}
		}
		p.Pairs = append(p.Pairs, q)
	}
	for v := range shown {
		for f, is := range shown[v] {
			if is {
				p.Actors[v].Figures = append(p.Actors[v].Figures, f)
			}
		}
	}
	p.Relays = []Relay{{0, 1, 2}, {3, 1, 4}}
	return p
}

// The sums that moves are compared by must be what is found anew.
func TestSumsHold(t *testing.T) {
	m := New(some(20, 40, 4))
	s := m.Search(1, nil, 5000)
	fresh := m.state(hard, spots(s))
	for v := range m.size {
		if s.held(v) != fresh.held(v) {
			t.Errorf("actor %d: the sums say %d, found anew %d", v, s.held(v), fresh.held(v))
		}
		if got := s.Cost(v, 1<<60) - s.pull(v); got != s.held(v) {
			t.Errorf("actor %d costs %d, the sums say %d", v, got, s.held(v))
		}
	}
}

func spots(s *State) []Spot {
	at := make([]Spot, len(s.body))
	for v := range at {
		at[v] = s.At(v)
	}
	return at
}

func TestSearchIsSeeded(t *testing.T) {
	m := New(some(20, 40, 4))
	a, b, c := m.Search(1, nil, 3000), m.Search(1, nil, 3000), m.Search(2, nil, 3000)
	if !reflect.DeepEqual(spots(a), spots(b)) {
		t.Error("one seed gave two results")
	}
	if reflect.DeepEqual(spots(a), spots(c)) {
		t.Error("two seeds gave one result")
	}
}

func TestPinsStay(t *testing.T) {
	p := some(12, 20, 2)
	p.Actors[3].Pinned, p.Actors[3].Pin = true, Spot{77, 88}
	if got := New(p).Search(1, nil, 3000).At(3); got != (Spot{77, 88}) {
		t.Errorf("pinned at 77, 88, stands at %v", got)
	}
}

func TestBoxesStayOnTheSheet(t *testing.T) {
	p := some(20, 40, 4)
	s := New(p).Search(1, nil, 3000)
	for v, a := range p.Actors {
		at := s.At(v)
		if at.X < a.HalfW || at.X > p.W-a.HalfW || at.Y < a.HalfH || at.Y > p.H-a.HalfH {
			t.Errorf("actor %d at %v is over the edge", v, at)
		}
	}
}

// A pair that is never shown with another costs nothing with it.
func TestWhoNeverMeetSharesRoom(t *testing.T) {
	p := Problem{W: 400, H: 400, Actors: make([]Actor, 4)}
	for v := range p.Actors {
		p.Actors[v] = Actor{HalfW: 20, HalfH: 8, Figures: []int{v / 2}}
	}
	p.Pairs = []Pair{{A: 0, B: 1, Lines: []Count{{0, 1}}}, {A: 2, B: 3, Lines: []Count{{1, 1}}}}
	s := New(p).state(hard, []Spot{{100, 100}, {300, 300}, {100, 300}, {300, 100}})
	apart := New(p).state(hard, []Spot{{100, 100}, {300, 300}, {100, 100}, {300, 300}})
	if s.held(0) != apart.held(0) {
		t.Errorf("a line of another figure costs %d", s.held(0)-apart.held(0))
	}
}

// Every cost has two arrangements that differ by it alone.
func TestCosts(t *testing.T) {
	box := Actor{HalfW: 20, HalfH: 8, Figures: []int{0}}
	line := func(a, b int) Pair { return Pair{A: a, B: b, Lines: []Count{{0, 1}}} }
	for _, test := range []struct {
		name        string
		pairs       []Pair
		relays      []Relay
		sides       []int
		good, worse []Spot // the first actor differs
		least, most int    // what the worse one costs more
	}{
		{"crossing", []Pair{line(0, 1), line(2, 3)}, nil, nil, []Spot{{100, 100}, {300, 100}, {200, 200}, {200, 400}}, []Spot{{200, 400}, {300, 100}, {100, 250}, {350, 250}}, 70, 130},
		{"overlap", nil, nil, nil, []Spot{{100, 100}, {200, 100}}, []Spot{{190, 100}, {200, 100}}, overlap, 2 * overlap},
		{"through", []Pair{line(0, 1)}, nil, nil, []Spot{{100, 100}, {100, 300}, {250, 200}}, []Spot{{250, 100}, {250, 300}, {250, 200}}, through, 2 * through},
		{"beside", []Pair{line(0, 1)}, nil, nil, []Spot{{200, 100}, {200, 300}, {250, 200}}, []Spot{{224, 100}, {224, 300}, {250, 200}}, 1, beside},
		{"perLength", []Pair{line(0, 1)}, nil, nil, []Spot{{100, 100}, {200, 100}}, []Spot{{100, 100}, {400, 100}}, 2 * perLength, 2 * perLength},
		{"missing", []Pair{{A: 0, B: 1, Lines: []Count{{0, 1}}, Need: 30}}, nil, nil, []Spot{{100, 100}, {170, 100}}, []Spot{{110, 100}, {170, 100}}, 10*missing - 2, 10*missing + 2},
		{"sidePull", nil, nil, []int{1, 1}, []Spot{{100, 100}, {200, 100}}, []Spot{{100, 100}, {400, 100}}, sidePull, 2 * sidePull},
		{"relayPull", nil, []Relay{{0, 1, 2}}, nil, []Spot{{100, 100}, {200, 100}, {300, 100}}, []Spot{{100, 100}, {200, 200}, {300, 100}}, relayPull * 8 / 10, relayPull},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := Problem{W: 500, H: 500, Pairs: test.pairs, Relays: test.relays}
			for v := range test.good {
				a := box
				if test.sides != nil {
					a.Side = test.sides[v]
				}
				p.Actors = append(p.Actors, a)
			}
			m := New(p)
			good, worse := m.state(hard, test.good), m.state(hard, test.worse)
			d := worse.Cost(0, 1<<60) - good.Cost(0, 1<<60)
			if d < test.least || d > test.most {
				t.Errorf("costs %d more, want %d to %d", d, test.least, test.most)
			}
		})
	}
}

// While a search is hot, a line may pass through a box for little.
func TestSoftBoxes(t *testing.T) {
	b := body{200, 100, 20, 8}
	if s, h := soft.box(0, 100, 100, 200, 0, 200, &b), hard.box(0, 100, 100, 200, 0, 200, &b); s >= h || s < throughSoft {
		t.Errorf("soft %d, hard %d", s, h)
	}
	if s, h := soft.box(0, 100, 114, 200, 0, 200, &b), hard.box(0, 100, 114, 200, 0, 200, &b); s >= h || s <= 0 || s > besideSoft {
		t.Errorf("beside: soft %d, hard %d", s, h)
	}
	if wide := hard.box(laneRoom, 100, 119, 200, 0, 200, &b); wide <= hard.box(0, 100, 119, 200, 0, 200, &b) {
		t.Error("further lines of a pair take no room")
	}
}

func TestFalling(t *testing.T) {
	for _, steps := range []int{1, 7, 80, 2000} {
		f := falling(600, 4, steps)
		for range steps {
			f.step()
		}
		if got := f.at >> 16; got < 3 || got > 4 {
			t.Errorf("after %d steps at %d, want 4", steps, got)
		}
	}
}

func TestPatienceIsExponential(t *testing.T) {
	for i, got := range patience {
		want := -math.Log((float64(i)+.5)/float64(len(patience))) * 65536
		if math.Abs(float64(got)-want) > 20 {
			t.Errorf("%d: %d, want %.0f", i, got, want)
		}
	}
}

func BenchmarkSearch(b *testing.B) {
	m := New(some(47, 55, 5))
	for b.Loop() {
		m.Search(1, nil, 20_000)
	}
}

// TestLensesKeepOnTheSheet keeps boxes as far from the edge as the outer of many lines
// between two of them needs.
func TestLensesKeepOnTheSheet(t *testing.T) {
	for _, tt := range []struct{ lines, x, y int }{{1, 32, 10}, {3, 32, 12}, {9, 42, 42}, {40, 102, 77}} {
		m := New(Problem{W: 400, H: 300, Actors: []Actor{{HalfW: 30, HalfH: 8, Figures: []int{0}}, {HalfW: 30, HalfH: 8, Figures: []int{0}}}, Pairs: []Pair{{A: 0, B: 1, Lines: []Count{{0, tt.lines}}}}})
		if got, want := m.Clamp(0, Spot{}), (Spot{tt.x, tt.y}); got != want {
			t.Errorf("%d lines: at %v, want %v", tt.lines, got, want)
		}
		if got, want := m.Clamp(1, Spot{400, 300}), (Spot{400 - tt.x, 300 - tt.y}); got != want {
			t.Errorf("%d lines: at %v, want %v", tt.lines, got, want)
		}
	}
}

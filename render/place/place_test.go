package place

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"runtime"
	"testing"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

const Pt = plane.Pt

// some returns a problem of n actors with so many lines in each of some figures,
// every actor shown where it has lines.
func some(seed uint64, n, lines, figures int) Problem {
	r := rand.New(rand.NewPCG(seed, 1))
	p := Problem{Sheet: Sheet{Width: 493 * Pt, Greatest: 690 * Pt}}
	for i := range n {
		p.Actors = append(p.Actors, Actor{
			Key: fmt.Sprintf("actor %02d", i), Side: [...]string{"", "north", "south"}[r.IntN(3)],
			Half: sketch.Size{W: plane.Unit(20+r.IntN(20)) * Pt, H: 8 * Pt},
		})
	}
	for f := range figures {
		fig := Figure{Key: fmt.Sprint("figure ", f)}
		shown := make([]bool, n)
		for k := range lines {
			a, b := r.IntN(n), r.IntN(n)
			if a == b {
				continue
			}
			shown[a], shown[b] = true, true
			l := sketch.Line{
				Key: fmt.Sprintf("line %02d", k), From: a, To: b, Width: Pt,
				Heads: [2]sketch.Head{{}, {Length: 6 * Pt, Half: 3 * Pt}},
				Token: []sketch.Size{{W: plane.Unit(10+r.IntN(30)) * Pt, H: 7 * Pt}, {W: 5 * Pt, H: 7 * Pt}},
			}
			if k%5 == 0 {
				l.Rings = []sketch.Ring{{Forms: []sketch.Size{{W: 5 * Pt, H: 5 * Pt}}, In: 5 * Pt / 2}}
			}
			fig.Lines = append(fig.Lines, l)
		}
		for v, is := range shown {
			if is {
				fig.Shown = append(fig.Shown, v)
			}
		}
		p.Figures = append(p.Figures, fig)
	}
	return p
}

func TestSameWithAnyNumberOfProcessors(t *testing.T) {
	p := some(1, 14, 12, 3)
	want := Solve(p)
	for _, n := range []int{1, 8} {
		was := runtime.GOMAXPROCS(n)
		got := Solve(p)
		runtime.GOMAXPROCS(was)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("with %d processors another solution", n)
		}
	}
}

// The order in which a problem is written down is of no consequence.
func TestSameInAnyOrder(t *testing.T) {
	p := some(2, 12, 10, 3)
	p.Compared = [][2]int{{0, 1}, {1, 2}}
	want := Solve(p)
	r := rand.New(rand.NewPCG(5, 5))
	actors, figures := r.Perm(len(p.Actors)), r.Perm(len(p.Figures))
	q := p
	q.Actors, q.Figures = make([]Actor, len(p.Actors)), make([]Figure, len(p.Figures))
	for i, to := range actors {
		q.Actors[to] = p.Actors[i]
	}
	lines := make([][]int, len(p.Figures))
	for i, to := range figures {
		f := p.Figures[i]
		lines[i] = r.Perm(len(f.Lines))
		g := Figure{Key: f.Key, Lines: make([]sketch.Line, len(f.Lines))}
		for _, k := range r.Perm(len(f.Shown)) {
			g.Shown = append(g.Shown, actors[f.Shown[k]])
		}
		for k, l := range f.Lines {
			l.From, l.To = actors[l.From], actors[l.To]
			g.Lines[lines[i][k]] = l
		}
		q.Figures[to] = g
	}
	q.Compared = [][2]int{{figures[0], figures[1]}, {figures[1], figures[2]}}
	got := Solve(q)
	if got.Faults != want.Faults || got.Height != want.Height {
		t.Errorf("%+v, height %d; want %+v, %d", got.Faults, got.Height, want.Faults, want.Height)
	}
	for i, to := range actors {
		if got.Places[to] != want.Places[i] {
			t.Errorf("actor %d at %v, want %v", i, got.Places[to], want.Places[i])
		}
	}
	for i, to := range figures {
		for k, at := range lines[i] {
			if !reflect.DeepEqual(got.Figures[to].Lines[at], want.Figures[i].Lines[k]) {
				t.Errorf("figure %d, line %d: %+v, want %+v", i, k, got.Figures[to].Lines[at], want.Figures[i].Lines[k])
			}
		}
	}
}

// What is drawn holds what is promised, whatever the set.
func TestWhatIsDrawn(t *testing.T) {
	for seed := range uint64(6) {
		p := some(seed, 12+int(seed), 10, 4)
		s := Solve(p)
		if !s.Faults.Clean() {
			t.Errorf("seed %d: %+v", seed, s.Faults)
		}
		for k, f := range p.Figures {
			d := s.Figures[k]
			for i, b := range d.Boxes {
				if b.Center() != s.Places[f.Shown[i]] {
					t.Errorf("seed %d: actor %d has two places", seed, f.Shown[i])
				}
				if b.Min.X < 0 || b.Min.Y < 0 || b.Max.X > p.Sheet.Width || b.Max.Y > s.Height {
					t.Errorf("seed %d: actor %d over the edge", seed, f.Shown[i])
				}
				for _, o := range d.Boxes[:i] {
					if b.Near(o, 0) {
						t.Errorf("seed %d: boxes overlap", seed)
					}
				}
			}
			for i := range d.Lines {
				checkToken(t, seed, d, i)
			}
		}
	}
}

// Few actors have room for all that stands on the lines between them, however many
// join two of them and however long their words are.
func TestFewActorsHaveRoom(t *testing.T) {
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 3))
		p := some(seed, 4+r.IntN(4), 0, 1)
		f := &p.Figures[0]
		for v := range p.Actors {
			f.Shown = append(f.Shown, v)
			for k := range r.IntN(5) * min(v, 1) {
				l := joining(v-1, v)
				if k%2 == 1 {
					l = joining(v, v-1)
				}
				w := plane.Unit(12+r.IntN(20)) * Pt
				l.Key, l.Token = fmt.Sprint(v, k), []sketch.Size{{W: 2 * w, H: 9 * Pt}, {W: w, H: 9 * Pt}}
				f.Lines = append(f.Lines, l)
			}
		}
		if s := Solve(p); !s.Faults.Clean() {
			t.Errorf("seed %d: %d actors, %d lines: %+v", seed, len(p.Actors), len(f.Lines), s.Faults)
		}
	}
}

// checkToken checks that a token is nearest to its own line, as a reader
// measures it: a foreign line is farther than 1.3 times and half a point.
func checkToken(t *testing.T, seed uint64, d Drawn, i int) {
	t.Helper()
	m := d.Lines[i].Token
	if m.Form < 0 {
		t.Errorf("seed %d: line %d has no token", seed, i)
		return
	}
	own := m.Box.LineDistance(d.Lines[i].Flat(nil, 16), 9*Pt)
	for j := range d.Lines {
		if j == i {
			continue
		}
		if other := m.Box.LineDistance(d.Lines[j].Flat(nil, 16), 9*Pt); other < own*13/10+Pt/2 {
			t.Errorf("seed %d: token %d is %d off its line, %d off line %d", seed, i, own, other, j)
		}
	}
	if m.Gap[0] >= m.Gap[1] || m.Gap[0] < 0 || m.Gap[1] > 65536 {
		t.Errorf("seed %d: gap %v", seed, m.Gap)
	}
}

func TestPinsHold(t *testing.T) {
	p := some(3, 10, 8, 2)
	shown := p.Figures[0].Shown[:2]
	p.Actors[shown[0]].Pin, p.Actors[shown[1]].Pin = &plane.Point{X: 100 * Pt, Y: 60 * Pt}, &plane.Point{X: 400 * Pt, Y: 200 * Pt}
	s := Solve(p)
	for _, v := range shown {
		if s.Places[v] != *p.Actors[v].Pin {
			t.Errorf("actor %d pinned at %v, stands at %v", v, *p.Actors[v].Pin, s.Places[v])
		}
	}
}

func TestPinsStretch(t *testing.T) {
	p := some(3, 10, 8, 2)
	p.Stretch = true
	for v, at := range []plane.Point{{X: 0, Y: 0}, {X: 10, Y: 0}, {X: 5, Y: 3}} {
		p.Actors[p.Figures[0].Shown[v]].Pin = &at
	}
	s := Solve(p)
	shown := p.Figures[0].Shown
	a, b, c := s.Places[shown[0]], s.Places[shown[1]], s.Places[shown[2]]
	if a.Y != b.Y || a.X >= c.X || c.X >= b.X || c.Y <= a.Y {
		t.Errorf("stand at %v, %v, %v", a, b, c)
	}
	if b.X-a.X < p.Sheet.Width*3/4 {
		t.Errorf("%v to %v is not the width of the sheet", a, b)
	}
}

// Pins on each other are moved apart, no farther than it takes, and others are not.
func TestPinsApart(t *testing.T) {
	for _, stretch := range []bool{false, true} {
		p := some(3, 10, 12, 1)
		p.Stretch = stretch
		at := [...]plane.Point{{X: 60 * Pt, Y: 60 * Pt}, {X: 70 * Pt, Y: 62 * Pt}, {X: 420 * Pt, Y: 200 * Pt}, {X: 60 * Pt, Y: 60 * Pt}}
		shown := p.Figures[0].Shown
		for k := range at {
			p.Actors[shown[k]].Pin = &at[k]
		}
		s := Solve(p)
		if s.Faults.Overlaps > 0 {
			t.Errorf("stretch %t: %d boxes on each other", stretch, s.Faults.Overlaps)
		}
		if a, b := s.Places[shown[0]], s.Places[shown[1]]; a.Sub(b).Len() > 120*Pt {
			t.Errorf("stretch %t: from 10 pt apart to %v and %v", stretch, a, b)
		}
		if c := s.Places[shown[2]]; !stretch && c != at[2] {
			t.Errorf("who stood alone has moved to %v", c)
		}
	}
}

// Places that were found, given back, give the same figure; and a new actor
// moves nobody.
func TestPlacesAreKept(t *testing.T) {
	p := some(4, 12, 10, 3)
	first := Solve(p)
	for v := range p.Actors {
		p.Actors[v].Pin = &first.Places[v]
	}
	again := Solve(p)
	if !reflect.DeepEqual(again, first) {
		t.Errorf("given back, the places give another figure: height %d, %d; %+v, %+v", again.Height, first.Height, again.Faults, first.Faults)
	}
	p.Actors = append(p.Actors, Actor{Key: "new", Half: sketch.Size{W: 20 * Pt, H: 8 * Pt}})
	f := &p.Figures[0]
	f.Shown = append(f.Shown, len(p.Actors)-1)
	f.Lines = append(f.Lines, sketch.Line{Key: "new", From: f.Shown[0], To: len(p.Actors) - 1, Width: Pt})
	more := Solve(p)
	for v := range first.Places {
		if more.Places[v] != first.Places[v] {
			t.Errorf("actor %d moved from %v to %v", v, first.Places[v], more.Places[v])
		}
	}
}

// Actors apart from the rest stand in a row under it.
func TestBystanders(t *testing.T) {
	p := some(6, 8, 9, 1)
	f := &p.Figures[0]
	for range 3 {
		n := len(p.Actors)
		for k := range 2 {
			p.Actors = append(p.Actors, Actor{Key: fmt.Sprint("by ", n+k), Half: sketch.Size{W: 20 * Pt, H: 8 * Pt}, Bystander: true})
		}
		f.Shown = append(f.Shown, n, n+1)
		f.Lines = append(f.Lines, sketch.Line{Key: fmt.Sprint("by ", n), From: n, To: n + 1, Width: Pt, Token: []sketch.Size{{W: 20 * Pt, H: 7 * Pt}}})
	}
	s := Solve(p)
	for v := 8; v < len(p.Actors); v++ {
		for _, i := range f.Shown {
			if i < 8 && s.Places[v].Y <= s.Places[i].Y+p.Actors[i].Half.H {
				t.Errorf("bystander %d at %v is not under %d at %v", v, s.Places[v], i, s.Places[i])
			}
		}
		if s.Places[v].Y != s.Places[8].Y {
			t.Errorf("bystander %d is not in the row", v)
		}
	}
	if !s.Faults.Clean() {
		t.Errorf("%+v", s.Faults)
	}
}

// Two bystanders who write to each other stand as far apart as the tokens of both
// lines need.
func TestBystandersWhoAnswer(t *testing.T) {
	p := Problem{Sheet: Sheet{Width: 493 * Pt, Greatest: 690 * Pt}}
	for v := range 4 {
		p.Actors = append(p.Actors, Actor{Key: fmt.Sprint(v), Half: sketch.Size{W: 23 * Pt, H: 29 * Pt / 4}, Bystander: v > 1})
	}
	p.Figures = []Figure{{Shown: []int{0, 1, 2, 3}, Lines: []sketch.Line{joining(0, 1), joining(2, 3), joining(3, 2)}}}
	for i := range p.Figures[0].Lines {
		p.Figures[0].Lines[i].Token = []sketch.Size{{W: 20 * Pt, H: 35 * Pt / 4}}
	}
	if s := Solve(p); s.Faults != (sketch.Faults{}) || !s.Figures[0].Apart[2] {
		t.Errorf("%+v, apart %v", s.Faults, s.Figures[0].Apart)
	}
}

// A star has no crossing, and its hub is as large as its lines need.
func TestStar(t *testing.T) {
	p := Problem{Sheet: Sheet{Width: 493 * Pt, Greatest: 690 * Pt}, Figures: make([]Figure, 1)}
	f := &p.Figures[0]
	for v := range 31 {
		p.Actors = append(p.Actors, Actor{Key: fmt.Sprintf("%02d", v), Half: sketch.Size{W: 18 * Pt, H: 7 * Pt}})
		f.Shown = append(f.Shown, v)
		if v > 0 {
			f.Lines = append(f.Lines, sketch.Line{Key: fmt.Sprintf("%02d", v), From: v, Width: Pt, Heads: [2]sketch.Head{{}, {Length: 6 * Pt, Half: 3 * Pt}}, Token: []sketch.Size{{W: 12 * Pt, H: 7 * Pt}}})
		}
	}
	s := Solve(p)
	if s.Faults != (sketch.Faults{}) {
		t.Errorf("%+v", s.Faults)
	}
	if h := s.Figures[0].Boxes[0].Half(); h.Y <= 7*Pt {
		t.Errorf("the hub is only %v", h)
	}
	if h := s.Figures[0].Boxes[1].Half(); h != (plane.Point{X: 18 * Pt, Y: 7 * Pt}) {
		t.Errorf("a leaf has grown to %v", h)
	}
}

// Places that engines find are one of the starts: where they have no fault,
// nothing worse is drawn.
func TestSeeds(t *testing.T) {
	p := some(8, 10, 9, 1)
	p.Seeds = [][]plane.Point{Solve(p).Places}
	p.Starts = 1
	if with, without := Solve(p).Faults, Solve(Problem{Sheet: p.Sheet, Actors: p.Actors, Figures: p.Figures, Starts: 1}).Faults; with.Crossings > without.Crossings {
		t.Errorf("%d crossings with the seed, %d without", with.Crossings, without.Crossings)
	}
}

func TestFixedHeight(t *testing.T) {
	p := some(9, 10, 8, 2)
	p.Sheet.Least, p.Sheet.Greatest = 300*Pt, 300*Pt
	if s := Solve(p); s.Height != 300*Pt {
		t.Errorf("height %d, want %d", s.Height, 300*Pt)
	}
}

func TestNothing(t *testing.T) {
	for _, p := range []Problem{
		{Sheet: Sheet{Width: 100 * Pt, Greatest: 100 * Pt}},
		{Sheet: Sheet{Width: 100 * Pt, Greatest: 100 * Pt}, Figures: []Figure{{}}},
		{Sheet: Sheet{Width: 100 * Pt, Greatest: 100 * Pt}, Actors: []Actor{{Half: sketch.Size{W: 9 * Pt, H: 9 * Pt}}}, Figures: []Figure{{Shown: []int{0}, Lines: []sketch.Line{{}}}}},
	} {
		if s := Solve(p); len(s.Figures) != len(p.Figures) || !s.Faults.Clean() {
			t.Errorf("%+v", s)
		}
	}
}

// Two whom many lines join stand so far apart that all of these can say what they are, also on
// a narrow sheet and in several figures.
func TestManyLinesOfAPair(t *testing.T) {
	for n := 4; n <= 8; n++ {
		p := Problem{Sheet: Sheet{Width: 270 * Pt, Greatest: 480 * Pt}}
		for v := range 5 {
			p.Actors = append(p.Actors, Actor{Key: string(rune('a' + v)), Half: sketch.Size{W: 28 * Pt, H: 8 * Pt}})
		}
		for f := range 4 {
			out := Figure{Key: string(rune('a' + f)), Shown: []int{0, f + 1}}
			for k := range n {
				l := joining(0, f+1)
				if k%2 == 0 {
					l = joining(f+1, 0)
				}
				l.Token = []sketch.Size{{W: 70 * Pt, H: 11 * Pt}, {W: 22 * Pt, H: 11 * Pt}}
				out.Lines = append(out.Lines, l)
			}
			p.Figures = append(p.Figures, out)
		}
		if s := Solve(p); !s.Faults.Clean() {
			t.Errorf("%d lines: %+v", n, s.Faults)
		}
	}
}

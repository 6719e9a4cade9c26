package untangle

import "slices"

// A Model is a problem with what its parts mean to each other.
type Model struct {
	w, h    int
	size    []Actor
	a, b    []int32 // by pair, its actors
	lines   []int32 // by pair, over all figures
	need    []int32 // by pair
	wide    []int32 // by pair, the room of its further lines
	of      [][]int32
	cross   [][]tie // by pair, the pairs that it may cross
	foreign [][]tie // by pair, the actors whose boxes it may meet
	meet    [][]tie // by actor, the pairs that may meet its box
	near    [][]tie // by actor, the actors that figures show with it
	mates   [][]tie // by actor, those of its side; weight in thousandths
	relays  []Relay
	passes  [][]int32 // by actor, its relays
	free    []int     // actors that can be moved
	// fullest is the number of lines of the fullest figure.
	fullest int
}

// A tie is what one thing means to another: how many figures show both, with
// lines counted each.
type tie struct {
	to     int32
	weight int32
	slot   int32 // where the value of the tie is kept in a State
}

// New finds what the parts of a problem mean to each other.
func New(p Problem) *Model {
	n := len(p.Actors)
	m := &Model{w: p.W, h: p.H, size: p.Actors, of: make([][]int32, n), relays: p.Relays, passes: make([][]int32, n)}
	figures := 0
	for _, a := range p.Actors {
		for _, f := range a.Figures {
			figures = max(figures, f+1)
		}
	}
	shown := make([][]int32, figures) // by figure, actors
	drawn := make([][]tie, figures)   // by figure, pairs with their lines
	for v, a := range p.Actors {
		for _, f := range a.Figures {
			shown[f] = append(shown[f], int32(v))
		}
	}
	full := make([]int, figures)
	for e, q := range p.Pairs {
		all, most := q.lines()
		m.a, m.b = append(m.a, int32(q.A)), append(m.b, int32(q.B))
		m.lines = append(m.lines, int32(all))
		m.need = append(m.need, int32(q.Need))
		m.wide = append(m.wide, int32(laneRoom*max(0, most-1)))
		m.of[q.A], m.of[q.B] = append(m.of[q.A], int32(e)), append(m.of[q.B], int32(e))
		for _, c := range q.Lines {
			drawn[c.Figure] = append(drawn[c.Figure], tie{to: int32(e), weight: int32(c.Lines)})
			full[c.Figure] += c.Lines
			m.fullest = max(m.fullest, full[c.Figure])
		}
	}
	for i, r := range p.Relays {
		for _, v := range []int{r.From, r.Via, r.To} {
			m.passes[v] = append(m.passes[v], int32(i))
		}
	}
	m.tie(p, shown, drawn)
	for v, a := range p.Actors {
		if !a.Pinned && len(a.Figures) > 0 {
			m.free = append(m.free, v)
		}
	}
	return m
}

// tie sums over the figures what each pair and actor means to each other.
func (m *Model) tie(p Problem, shown [][]int32, drawn [][]tie) {
	n, pairs := len(p.Actors), len(p.Pairs)
	m.cross, m.foreign = make([][]tie, pairs), make([][]tie, pairs)
	m.meet, m.near, m.mates = make([][]tie, n), make([][]tie, n), make([][]tie, n)
	toPair, toActor := newSums(pairs), newSums(n)
	for e, q := range p.Pairs {
		for _, c := range q.Lines {
			for _, o := range drawn[c.Figure] {
				if f := int(o.to); m.a[f] != m.a[e] && m.a[f] != m.b[e] && m.b[f] != m.a[e] && m.b[f] != m.b[e] {
					toPair.add(o.to, int32(c.Lines)*o.weight)
				}
			}
			for _, v := range shown[c.Figure] {
				if int(v) != q.A && int(v) != q.B {
					toActor.add(v, int32(c.Lines))
				}
			}
		}
		m.cross[e], m.foreign[e] = toPair.take(), toActor.take()
		for i, t := range m.foreign[e] {
			m.foreign[e][i].slot = int32(e*n) + t.to
			m.meet[t.to] = append(m.meet[t.to], tie{int32(e), t.weight, int32(e*n) + t.to})
		}
	}
	sides := map[int]int{}
	for _, a := range p.Actors {
		sides[a.Side]++
	}
	for v, a := range p.Actors {
		for _, f := range a.Figures {
			for _, o := range shown[f] {
				if int(o) != v {
					toActor.add(o, 1)
				}
			}
		}
		m.near[v] = toActor.take()
		if a.Side == 0 {
			continue
		}
		for _, t := range m.near[v] {
			if p.Actors[t.to].Side == a.Side {
				m.mates[v] = append(m.mates[v], tie{to: t.to, weight: int32(1000 * sidePull / sides[a.Side])})
			}
		}
	}
}

// sums adds up weights by index.
type sums struct {
	weight []int32
	seen   []int32
}

func newSums(n int) *sums { return &sums{weight: make([]int32, n)} }

func (s *sums) add(i, w int32) {
	if s.weight[i] == 0 {
		s.seen = append(s.seen, i)
	}
	s.weight[i] += w
}

// take returns what was added up, ascending, and forgets it.
func (s *sums) take() []tie {
	slices.Sort(s.seen)
	ties := make([]tie, len(s.seen))
	for k, i := range s.seen {
		ties[k] = tie{to: i, weight: s.weight[i]}
		s.weight[i] = 0
	}
	s.seen = s.seen[:0]
	return ties
}

// state puts the actors on spots.
func (m *Model) state(r rule, spots []Spot) *State {
	n, pairs := len(m.size), len(m.a)
	s := &State{
		Model: m, rule: r,
		body: make([]body, n), piece: make([]piece, pairs),
		crossed: make([]bool, pairs*pairs), met: make([]int32, pairs*n), nextTo: make([]int32, n*n),
		pairCross: make([]int, pairs), pairBox: make([]int, pairs), pairLength: make([]int, pairs),
		actorBox: make([]int, n), actorNear: make([]int, n),
	}
	for v, p := range spots {
		s.body[v].hw, s.body[v].hh = int32(m.size[v].HalfW), int32(m.size[v].HalfH)
		s.Move(v, p)
	}
	for v := range spots {
		s.keep(v)
	}
	return s
}

package untangle

// A phase is a part of a search: what lines through boxes cost, and from where
// to where temperature and reach fall.
type phase struct {
	rule
	hot, cold  int64 // the cost that a move may have, on average
	far, close int64 // how far an actor moves, in points
}

var (
	// unfold is hot enough that a box leaves a knot of twenty crossings, and
	// ends where single crossings are decided.
	unfold = phase{soft, 2000, 100, 200, 40}
	// fold starts in the middle of unfold, for places that were found elsewhere
	// and are worth more than random ones.
	refold = phase{soft, 300, 100, 120, 40}
	// settle makes boxes hard, warm enough for an actor to step over a line,
	// and ends where only what costs nothing is moved.
	settle = phase{hard, 300, 4, 60, 5}
)

// unfoldShare is the part of the moves, in percent, that the first phase gets.
const unfoldShare = 60

// Moves returns how many moves a search should make: in proportion to the
// pairs and the lines of the fullest figure, between what the smallest set
// needs and what the largest may take.
func (m *Model) Moves() int {
	return max(8_000, min(110_000, 40*len(m.a)*m.fullest))
}

// Search looks for places, from random ones or, where there are some, from
// seeds. The same seed gives the same places.
func (m *Model) Search(seed uint64, seeds []Spot, moves int) *State {
	r := Random(seed)
	spots := make([]Spot, len(m.size))
	for v := range spots {
		spots[v] = m.Clamp(v, Spot{r.Below(m.w), r.Below(m.h)})
		if seeds != nil {
			spots[v] = m.Clamp(v, seeds[v])
		}
		if a := m.size[v]; a.Pinned {
			spots[v] = a.Pin
		}
	}
	s := m.state(soft, spots)
	first := unfold
	if seeds != nil {
		first = refold
	}
	s.anneal(&r, first, moves*unfoldShare/100)
	s.harden(hard)
	s.anneal(&r, settle, moves*(100-unfoldShare)/100)
	return s
}

// Clamp returns the spot nearest to p on which the box of v is inside of the
// sheet. Hubs keep off the edge, so that lines can leave them on all sides.
func (m *Model) Clamp(v int, p Spot) Spot {
	const edge = 2
	more := max(0, len(m.of[v])-4)
	a := m.size[v]
	x, y := a.HalfW+edge+min(30, 4*more), a.HalfH+edge+min(20, 3*more)
	return Spot{max(x, min(m.w-x, p.X)), max(y, min(m.h-y, p.Y))}
}

// anneal makes moves while temperature and reach fall.
func (s *State) anneal(r *Random, p phase, moves int) {
	if len(s.free) == 0 || moves == 0 {
		return
	}
	const every = 64 // moves at one temperature
	steps := moves/every + 1
	heat, reach := falling(p.hot, p.cold, steps), falling(p.far, p.close, steps)
	for i := range moves {
		if i%every == every-1 {
			heat.step()
			reach.step()
		}
		v := s.free[r.Below(len(s.free))]
		budget := int(heat.at >> 8 * r.patience() >> 24)
		far := int(reach.at>>16) + 1
		kind := r.Below(100)
		if kind >= 92 {
			s.swap(v, s.free[r.Below(len(s.free))], budget)
			continue
		}
		was := s.At(v)
		to := s.Clamp(v, s.proposal(r, kind, v, far))
		if to == was {
			continue
		}
		limit := s.held(v) + s.pull(v) + budget
		s.Move(v, to)
		if s.Cost(v, limit) <= limit {
			s.keep(v)
		} else {
			s.Move(v, was)
		}
	}
}

// proposal returns where v could go, by kinds of moves in percent: mostly near
// its place; along one axis, so that a good other one is kept; anywhere; to the
// middle of its partners.
func (s *State) proposal(r *Random, kind, v, far int) Spot {
	p := s.At(v)
	switch {
	case kind < 62:
		return Spot{p.X + r.Within(far), p.Y + r.Within(far)}
	case kind < 70:
		return Spot{p.X + r.Within(far), p.Y}
	case kind < 78:
		return Spot{p.X, p.Y + r.Within(far)}
	case kind < 84 || len(s.of[v]) == 0:
		return Spot{r.Below(s.w), r.Below(s.h)}
	}
	var sum Spot
	for _, e := range s.of[v] {
		o := s.At(int(s.a[e] + s.b[e] - int32(v)))
		sum.X, sum.Y = sum.X+o.X, sum.Y+o.Y
	}
	n := len(s.of[v])
	return Spot{sum.X/n + r.Within(80), sum.Y/n + r.Within(60)}
}

// swap exchanges the places of two actors where that costs no more than budget.
func (s *State) swap(v, w, budget int) {
	if v == w {
		return
	}
	const none = 1 << 60
	atV, atW := s.At(v), s.At(w)
	was := s.held(v) + s.pull(v)
	s.Move(v, s.Clamp(v, atW))
	now := s.Cost(v, none)
	was += s.Cost(w, none)
	s.Move(w, s.Clamp(w, atV))
	now += s.Cost(w, none)
	if now-was <= budget {
		s.keep(v)
		s.keep(w)
		return
	}
	s.Move(v, atV)
	s.Move(w, atW)
}

// A fall is a quantity in 1/65536 that falls geometrically.
type fall struct{ at, factor int64 }

// falling returns a fall from hot to cold in so many steps. The factor is found
// by halving: the largest that ends no higher than cold.
func falling(hot, cold int64, steps int) fall {
	lo, hi := int64(0), int64(1<<20)
	for hi-lo > 1 {
		f := fall{hot << 16, (lo + hi) / 2}
		for range steps {
			f.step()
		}
		if f.at <= cold<<16 {
			lo = f.factor
		} else {
			hi = f.factor
		}
	}
	return fall{hot << 16, lo}
}

func (f *fall) step() { f.at = f.at * f.factor >> 20 }

// Width returns the width of the sheet in points.
func (m *Model) Width() int { return m.w }

// Height returns the height of the sheet in points.
func (m *Model) Height() int { return m.h }

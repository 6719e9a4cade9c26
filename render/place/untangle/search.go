package untangle

// A phase is a part of a search: what lines through boxes cost, and from where
// to where temperature and reach fall.
type phase struct {
	rule
	hot, cold  int64 // the cost that a move may have, on average
	far, close int64 // how far an actor moves, in points
}

var (
	// unfold is hot enough that a box leaves a knot of six crossings, and ends
	// where single crossings are decided.
	unfold = phase{soft, 600, 50, 200, 40}
	// refold starts in the middle of unfold, for places that were found elsewhere
	// and are worth more than random ones.
	refold = phase{soft, 250, 50, 120, 40}
	// settle makes boxes hard, warm enough for an actor to step over a line,
	// and ends where only what costs nothing is moved.
	settle = phase{hard, 300, 4, 60, 5}
	// resettle is a settle for places that are good already.
	resettle = phase{hard, 60, 4, 40, 5}
)

// unfoldShare is the part of the moves, in percent, that the first phase gets.
const unfoldShare = 55

// Moves returns how many moves a search should make: in proportion to the pairs
// and the lines of the fullest figure, but no more than so much work, which is
// ties that are looked at, and never too few to reach every place.
func (m *Model) Moves() int {
	const (
		perPair = 20
		work    = 40_000_000
		least   = 5_000
	)
	return max(least, min(perPair*len(m.a)*m.fullest, work/m.ties()))
}

// ties returns how many ties an actor has on average.
func (m *Model) ties() int {
	n := 1
	for e := range m.a {
		n += 2 * (len(m.cross[e]) + len(m.foreign[e]))
	}
	for v := range m.size {
		n += len(m.near[v]) + len(m.meet[v])
	}
	return n/max(1, len(m.size)) + 1
}

// Search looks for places, from random ones or, where there are some, from
// seeds. The same seed gives the same places.
func (m *Model) Search(seed uint64, seeds []Spot, moves int) *State {
	r := Random(seed)
	first := unfold
	spots := seeds
	if seeds == nil {
		spots = make([]Spot, len(m.size))
		for v := range spots {
			spots[v] = Spot{r.Below(m.w), r.Below(m.h)}
		}
	} else {
		first = refold
	}
	s := m.state(soft, m.stand(spots))
	s.anneal(&r, first, moves*unfoldShare/100)
	s.harden(hard)
	s.anneal(&r, settle, moves*(100-unfoldShare)/100)
	return s
}

// Resume goes on from places that a search on a lower sheet has found: nobody
// goes far.
func (m *Model) Resume(seed uint64, spots []Spot, moves int) *State {
	r := Random(seed)
	s := m.state(hard, m.stand(spots))
	s.anneal(&r, resettle, moves)
	return s
}

// stand returns spots inside of the sheet; pins where they are.
func (m *Model) stand(spots []Spot) []Spot {
	at := make([]Spot, len(spots))
	for v, a := range m.size {
		at[v] = m.Clamp(v, spots[v])
		if a.Pinned {
			at[v] = a.Pin
		}
	}
	return at
}

// Clamp returns the spot nearest to p on which the box of v is inside of the
// sheet, and so is the lens of a pair. Hubs keep off the edge, so that lines can leave
// them on all sides.
func (m *Model) Clamp(v int, p Spot) Spot {
	const edge = 2
	more, wide := max(0, len(m.of[v])-4), 0
	for _, e := range m.of[v] {
		wide = max(wide, int(m.wide[e]))
	}
	a := m.size[v]
	x, y := max(a.HalfW+min(30, 4*more), min(wide, m.w/4))+edge, max(a.HalfH+min(20, 3*more), min(wide, m.h/4))+edge
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
	var pieces []piece
	for i := range moves {
		if i%every == every-1 {
			heat.step()
			reach.step()
		}
		v := s.free[r.Below(len(s.free))]
		budget := int(heat.at >> 8 * r.patience() >> 24)
		far := int(reach.at>>16) + 1
		kind := r.Below(100)
		if kind >= exchanged {
			s.swap(v, s.free[r.Below(len(s.free))], budget)
			continue
		}
		was := s.At(v)
		to := s.Clamp(v, s.proposal(r, kind, v, far))
		if to == was {
			continue
		}
		limit := s.held(v) + s.pull(v) + budget
		pieces = s.linesOf(v, pieces[:0])
		s.Move(v, to)
		if s.Cost(v, limit) <= limit {
			s.keep(v)
		} else {
			s.back(v, was, pieces)
		}
	}
}

// The kinds of moves, in percent, each up to its number. Half of them go far,
// where a place near by would take many steps uphill: to the middle of the
// partners, and to the place of another actor, who takes this one.
const (
	nearBy    = 30
	across    = 34 // along one axis, so that a good other one is kept
	down      = 38
	anywhere  = 44
	exchanged = 82
)

// proposal returns where v could go.
func (s *State) proposal(r *Random, kind, v, far int) Spot {
	p := s.At(v)
	switch {
	case kind < nearBy:
		return Spot{p.X + r.Within(far), p.Y + r.Within(far)}
	case kind < across:
		return Spot{p.X + r.Within(far), p.Y}
	case kind < down:
		return Spot{p.X, p.Y + r.Within(far)}
	case kind < anywhere || len(s.of[v]) == 0:
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
	toV, toW := s.Clamp(v, atW), s.Clamp(w, atV)
	heldV := s.held(v) + s.pull(v)
	limit := heldV + s.held(w) + s.pull(w) + budget
	s.Move(v, toV)
	s.Move(w, toW)
	// What either costs alone rules most swaps out. What both cost together is
	// less than the sum, so the rest is compared one move after the other.
	if s.Cost(v, limit) <= limit {
		if now := s.Cost(w, limit); now <= limit {
			s.Move(w, atW)
			if s.Cost(v, none)-heldV+now-s.Cost(w, none) <= budget {
				s.Move(w, toW)
				s.keep(v)
				s.keep(w)
				return
			}
		}
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

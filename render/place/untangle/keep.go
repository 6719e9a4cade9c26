package untangle

// keep brings the sums up to the place of v.
func (s *State) keep(v int) {
	n := len(s.body)
	b := &s.body[v]
	for _, t := range s.near[v] {
		c := t.weight * int32(boxes(b, &s.body[t.to]))
		i, j := v*n+int(t.to), int(t.to)*n+v
		if d := int(c - s.nextTo[i]); d != 0 {
			s.nextTo[i], s.nextTo[j] = c, c
			s.actorNear[v] += d
			s.actorNear[t.to] += d
		}
	}
	for _, e := range s.of[v] {
		s.keepPair(int(e))
	}
	for _, t := range s.meet[v] {
		s.keepBox(int(t.to), v, t)
	}
}

// keepPair brings the sums up to the lines of a pair.
func (s *State) keepPair(e int) {
	g := &s.piece[e]
	s.pairLength[e] = lengthOf(s.Model, e, g, &s.body[s.a[e]], &s.body[s.b[e]])
	for _, t := range s.foreign[e] {
		s.keepBox(e, int(t.to), t)
	}
	pairs := len(s.piece)
	for _, t := range s.cross[e] {
		f := int(t.to)
		now := g.crosses(&s.piece[f])
		if now == s.crossed[e*pairs+f] {
			continue
		}
		s.crossed[e*pairs+f], s.crossed[f*pairs+e] = now, now
		d := crossing * int(t.weight)
		if !now {
			d = -d
		}
		s.pairCross[e] += d
		s.pairCross[f] += d
	}
}

// keepBox brings the sums up to a pair's lines and a box, whose tie is t.
func (s *State) keepBox(e, v int, t tie) {
	g, b := &s.piece[e], &s.body[v]
	c := int32(0)
	if !g.far(b, nearRoom+s.wide[e]) {
		c = t.weight * int32(s.box(int(s.wide[e]), int(g.ax), int(g.ay), int(g.bx-g.ax), int(g.by-g.ay), int(g.ln), b))
	}
	if d := int(c - s.met[t.slot]); d != 0 {
		s.met[t.slot] = c
		s.pairBox[e] += d
		s.actorBox[v] += d
	}
}

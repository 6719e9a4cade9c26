package place

import (
	"cmp"
	"slices"
)

// arrange puts a problem in the order of its keys, and finds which boxes its lines
// need and who stands apart.
func arrange(p *Problem) *arranged {
	a := ordering(p)
	growHubs(a)
	a.apart = bystanders(a)
	a.aloof = compared(a, p)
	return a
}

// compared returns by actor whom a figure of what changes shows with it, but none of
// the figures, ascending.
func compared(a *arranged, p *Problem) [][]int {
	aloof := make([][]int, len(a.actors))
	at := make([]int, len(a.figures))
	for k := range a.figures {
		at[a.figures[k].index] = k
	}
	together := func(v, o int) bool {
		return slices.ContainsFunc(a.of[v], func(f int) bool { return slices.Contains(a.of[o], f) })
	}
	for _, pair := range p.Compared {
		for _, v := range a.figures[at[pair[0]]].Shown {
			for _, o := range a.figures[at[pair[1]]].Shown {
				if !a.apart[v] && !a.apart[o] && !together(v, o) {
					aloof[v], aloof[o] = append(aloof[v], o), append(aloof[o], v)
				}
			}
		}
	}
	for v := range aloof {
		slices.Sort(aloof[v])
		aloof[v] = slices.Compact(aloof[v])
	}
	return aloof
}

// ordering puts a problem in the order of its keys.
func ordering(p *Problem) *arranged {
	a := &arranged{sheet: p.Sheet, loose: p.Stretch}
	a.input = ordered(len(p.Actors), func(i int) string { return p.Actors[i].Key })
	a.rank = make([]int, len(a.input))
	for v, i := range a.input {
		a.rank[i] = v
		a.actors = append(a.actors, p.Actors[i])
		a.half = append(a.half, p.Actors[i].Half)
	}
	a.of = make([][]int, len(a.actors))
	a.figures = orderedFigures(a, p.Figures)
	for k := range a.figures {
		for _, v := range a.figures[k].Shown {
			a.of[v] = append(a.of[v], k)
		}
	}
	a.partners = partnersOf(a)
	a.apart = make([]bool, len(a.actors))
	return a
}

// orderedFigures puts figures, and what they have, in the order of keys.
func orderedFigures(a *arranged, figures []Figure) []figure {
	var out []figure
	for _, i := range ordered(len(figures), func(i int) string { return figures[i].Key }) {
		in := &figures[i]
		f := figure{index: i}
		for _, v := range in.Shown {
			f.Shown = append(f.Shown, a.rank[v])
		}
		slices.Sort(f.Shown)
		for _, k := range ordered(len(in.Lines), func(k int) string { return in.Lines[k].Key }) {
			l := in.Lines[k]
			if l.From == l.To {
				continue
			}
			l.From, l.To = a.rank[l.From], a.rank[l.To]
			f.Lines = append(f.Lines, l)
			f.input = append(f.input, k)
		}
		for _, r := range in.Relays {
			f.relays = append(f.relays, Relay{From: a.rank[r.From], Via: a.rank[r.Via], To: a.rank[r.To]})
		}
		slices.SortFunc(f.relays, func(x, y Relay) int {
			return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(x.Via, y.Via), cmp.Compare(x.To, y.To))
		})
		out = append(out, f)
	}
	return out
}

// ordered returns the indices below n by key.
func ordered(n int, key func(int) string) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(key(i), key(j)) })
	return order
}

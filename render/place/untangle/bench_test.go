package untangle

import "testing"

func random(n, pairs, figures int) Problem {
	r := Random(1)
	p := Problem{W: 493, H: 500}
	for range n {
		p.Actors = append(p.Actors, Actor{HalfW: 20 + r.Below(20), HalfH: 8})
	}
	all := make([][]int, n)
	for range pairs {
		a, b := r.Below(n), r.Below(n)
		if a == b {
			continue
		}
		q := Pair{A: a, B: b, Need: 30}
		for f := range figures {
			if r.Below(figures) < 2 {
				q.Lines = append(q.Lines, Count{f, 1})
				all[a], all[b] = append(all[a], f), append(all[b], f)
			}
		}
		p.Pairs = append(p.Pairs, q)
	}
	for v := range all {
		for f := range figures {
			for _, g := range all[v] {
				if f == g {
					p.Actors[v].Figures = append(p.Actors[v].Figures, f)
					break
				}
			}
		}
	}
	return p
}

func BenchmarkSearch(b *testing.B) {
	m := New(random(48, 83, 6))
	for b.Loop() {
		m.Search(1, nil, 20_000)
	}
}

func TestDebugTies(t *testing.T) { m := New(random(48, 83, 6)); t.Log(m.ties(), m.Moves()) }

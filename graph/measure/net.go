package measure

import "slices"

// A net is a directed graph without weights.
type net struct {
	actors  []int // ascending
	out, in map[int][]int
}

func (n *net) join(from, to int) {
	n.out[from], n.in[to] = append(n.out[from], to), append(n.in[to], from)
	n.actors = append(n.actors, from, to)
}

// partners are whom an arc joins an actor to, either way.
func (n *net) partners(a int) []int {
	all := slices.Concat(n.out[a], n.in[a])
	slices.Sort(all)
	return slices.Compact(all)
}

// arcs counts the arcs, and those of them that are answered.
func (n *net) arcs() (all, answered int) {
	for from, to := range n.out { // only counted: order does not matter
		all += len(to)
		for _, t := range to {
			if _, back := slices.BinarySearch(n.out[t], from); back {
				answered++
			}
		}
	}
	return all, answered
}

func (n *net) density() Value {
	all, _ := n.arcs()
	return ratio(float64(all), len(n.actors)*(len(n.actors)-1))
}

func (n *net) reciprocity() Value {
	all, answered := n.arcs()
	return ratio(float64(answered), all)
}

// centralization is how much the partners of all differ from those of who has
// most, of how much they could.
func (n *net) centralization() Value {
	most, sum := 0, 0
	for _, a := range n.actors {
		k := len(n.partners(a))
		most, sum = max(most, k), sum+k
	}
	k := len(n.actors)
	if k < 3 {
		return Value{}
	}
	return ratio(float64(k*most-sum), (k-1)*(k-2))
}

// betweenness returns by actor how many shortest ways between two others pass him,
// of several ways between two each its part: Brandes' algorithm. Actors and their
// neighbours are taken in their order, so that sums are the same in every run.
func (n *net) betweenness() map[int]float64 {
	between := make(map[int]float64)
	for _, source := range n.actors {
		far := map[int]int{source: 0} // arcs from the source
		ways := map[int]float64{source: 1}
		before := make(map[int][]int)
		reached := []int{source}
		for i := 0; i < len(reached); i++ {
			v := reached[i]
			for _, w := range n.out[v] {
				if _, seen := far[w]; !seen {
					far[w] = far[v] + 1
					reached = append(reached, w)
				}
				if far[w] == far[v]+1 {
					ways[w] += ways[v]
					before[w] = append(before[w], v)
				}
			}
		}
		passed := make(map[int]float64)
		for i := len(reached) - 1; i > 0; i-- {
			w := reached[i]
			for _, v := range before[w] {
				passed[v] += ways[v] / ways[w] * (1 + passed[w])
			}
			between[w] += passed[w]
		}
	}
	return between
}

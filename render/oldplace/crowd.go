package place

import (
	"cmp"
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/page"
	"cablegraph/render/shape"
)

// A crowd is everybody whom a set shows, as boxes that must not stand on each
// other where they are shown together.
type crowd struct {
	style  figure.Style
	plot   shape.Rect
	tall   shape.Unit  // where the plot may end if it can't be read otherwise
	actors []int       // dataset indexes, ordered; the bodies' order
	index  map[int]int // body by actor
	bodies []Body
	scenes []scene // one a figure
	in     [][]int // scenes that show a body
	union  []Link  // over all figures
	seeded []bool  // the engine has placed the body; others began beside their partners
	steady scene   // the bodies of two or more figures, with all links between them
}

// A scene is who is shown together, and who is joined there.
type scene struct {
	bodies []int
	links  []Link
}

func newCrowd(set *figure.Set, room page.Room, keys shape.Unit) *crowd {
	c := &crowd{style: set.Style, index: make(map[int]int)}
	size := make(map[int]figure.Node)
	for _, f := range set.Figures {
		for _, n := range f.Nodes {
			if _, ok := size[n.Actor]; !ok {
				size[n.Actor] = n
				c.actors = append(c.actors, n.Actor)
			}
		}
	}
	slices.Sort(c.actors)
	for i, a := range c.actors {
		c.index[a] = i
		actor := set.Series.Dataset.Actors[a]
		c.bodies = append(c.bodies, Body{
			W: size[a].W, H: size[a].H,
			Pinned: actor.Pinned, At: Spot{actor.X, actor.Y},
		})
	}
	c.in = make([][]int, len(c.bodies))
	c.seeded = make([]bool, len(c.bodies))
	for i, f := range set.Figures {
		var s scene
		for _, n := range f.Nodes {
			b := c.index[n.Actor]
			s.bodies = append(s.bodies, b)
			c.in[b] = append(c.in[b], i)
		}
		for _, e := range f.Edges {
			a, b := c.index[f.Nodes[e.From].Actor], c.index[f.Nodes[e.To].Actor]
			link := Link{A: min(a, b), B: max(a, b), Weight: 1, Lines: 1, Forth: a < b, Back: a > b}
			s.links = append(s.links, link)
		}
		s.links = merge(s.links)
		for i := range s.links {
			s.links[i].Lines, s.links[i].Weight = s.links[i].Weight, 1
		}
		c.scenes = append(c.scenes, s)
		c.union = append(c.union, s.links...)
	}
	c.union = merge(c.union)
	c.steady = c.steadyScene()
	c.plot, c.tall = c.plotRoom(room, keys)
	return c
}

// maxSteady is how many links count where steady bodies are placed. Where
// there are more, each period shows another part of them, so that the rarer
// ones tell little about any figure.
const maxSteady = 120

func (c *crowd) steadyScene() scene {
	var s scene
	for b := range c.bodies {
		if len(c.in[b]) > 1 || c.bodies[b].Pinned {
			s.bodies = append(s.bodies, b)
		}
	}
	for _, l := range c.union {
		if slices.Contains(s.bodies, l.A) && slices.Contains(s.bodies, l.B) {
			s.links = append(s.links, l)
		}
	}
	if len(s.links) > maxSteady {
		slices.SortStableFunc(s.links, func(x, y Link) int { return cmp.Compare(y.Weight, x.Weight) })
		s.links = merge(s.links[:maxSteady])
	}
	return s
}

// merge orders links by their ends and adds the weights of equal ones.
func merge(links []Link) []Link {
	slices.SortFunc(links, compareEnds)
	var out []Link
	for _, l := range links {
		if n := len(out); n > 0 && out[n-1].A == l.A && out[n-1].B == l.B {
			out[n-1].Weight += l.Weight
			out[n-1].Lines = max(out[n-1].Lines, l.Lines)
			out[n-1].Forth = out[n-1].Forth || l.Forth
			out[n-1].Back = out[n-1].Back || l.Back
			continue
		}
		out = append(out, l)
	}
	return out
}

func compareEnds(x, y Link) int {
	if x.A != y.A {
		return x.A - y.A
	}
	return x.B - y.B
}

// degree returns how many links of s end at b.
func (s scene) degree(b int) int {
	n := 0
	for _, l := range s.links {
		if l.A == b || l.B == b {
			n++
		}
	}
	return n
}

// plotRoom returns the part of the room that the plot has, less what the lists
// of keys take. On paper its height follows from the fullest figure: rows of
// boxes with the room that lines and labels between them need, up to the
// height of a page; beyond it, to tall, only where boxes have no room else.
func (c *crowd) plotRoom(room page.Room, keys shape.Unit) (plot shape.Rect, tall shape.Unit) {
	em := c.style.Em()
	plot = room.Rect
	if room.Fixed {
		plot.Max.Y = max(room.Max.Y-keys, room.Min.Y+6*em)
		return plot, plot.Max.Y
	}
	most := 6
	for _, scene := range c.scenes {
		most = max(most, len(scene.bodies)+len(scene.links)/2)
	}
	// A box with its share of lines and labels takes some 9 × 9 em.
	area := int64(most) * int64(9*em) * int64(9*em)
	tall = room.Min.Y + max(shape.Unit(area/int64(room.Width())), 18*em)
	plot.Max.Y = min(tall, max(room.Max.Y, room.Min.Y+18*em))
	return plot, tall
}

package place

import (
	"slices"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
	"cablegraph/render/place/untangle"
	"cablegraph/render/place/wire"
)

// Air around bystanders.
const (
	// rowGap lies between the graph and the row, and between two rows.
	rowGap = 14 * plane.Pt
	// between lies between two bystanders who have nothing to do with each other.
	between = 16 * plane.Pt
)

// bystanders returns who stands in the row: components that are chains of actors
// who may all be bystanders, so that partners are neighbours in the row. Where
// nobody else is left, there is no row.
func bystanders(a *arranged) []bool {
	apart := make([]bool, len(a.actors))
	rest := false
	for _, c := range componentsOf(a) {
		if chainOf(a, c) != nil && !slices.ContainsFunc(c, func(v int) bool { return !a.actors[v].Bystander || a.actors[v].Pin != nil }) {
			for _, v := range c {
				apart[v] = true
			}
		} else if len(a.of[c[0]]) > 0 {
			rest = true
		}
	}
	if !rest {
		clear(apart)
	}
	return apart
}

// partnersOf returns by actor whom lines of any figure join it to, ascending.
func partnersOf(a *arranged) [][]int {
	of := make([][]int, len(a.actors))
	for _, f := range a.figures {
		for _, l := range f.Lines {
			of[l.From] = append(of[l.From], l.To)
			of[l.To] = append(of[l.To], l.From)
		}
	}
	for v := range of {
		slices.Sort(of[v])
		of[v] = slices.Compact(of[v])
	}
	return of
}

// componentsOf returns the actors that lines join over all figures, each
// component ascending, by its first.
func componentsOf(a *arranged) [][]int {
	of := a.partners
	seen := make([]bool, len(of))
	var all [][]int
	for v := range of {
		if seen[v] {
			continue
		}
		seen[v] = true
		c := []int{v}
		for i := 0; i < len(c); i++ {
			for _, o := range of[c[i]] {
				if !seen[o] {
					seen[o] = true
					c = append(c, o)
				}
			}
		}
		slices.Sort(c)
		all = append(all, c)
	}
	return all
}

// chainOf returns a component from one end to the other, or nil where it is none
// or too long for a row.
func chainOf(a *arranged, c []int) []int {
	of := a.partners
	at := slices.IndexFunc(c, func(v int) bool { return len(of[v]) < 2 })
	if at < 0 || slices.ContainsFunc(c, func(v int) bool { return len(of[v]) > 2 }) {
		return nil
	}
	way := []int{c[at]}
	for len(way) < len(c) {
		v := way[len(way)-1]
		for _, o := range of[v] {
			if !slices.Contains(way, o) {
				way = append(way, o)
			}
		}
	}
	if w, _ := extentOf(a, way); w > a.sheet.Width {
		return nil
	}
	return way
}

// extentOf returns the size of a chain in a row.
func extentOf(a *arranged, way []int) (w, h plane.Unit) {
	for i, v := range way {
		w += 2 * a.half[v].W
		h = max(h, 2*a.half[v].H)
		if i > 0 {
			w += roomBetween(a, way[i-1], v)
		}
	}
	return w, h
}

// roomBetween returns how long the lines of two neighbours in a row are, so that
// their marks fit.
func roomBetween(a *arranged, v, o int) plane.Unit {
	room := plane.Unit(0)
	for _, f := range a.figures {
		lines := 0
		for i := range f.Lines {
			l := &f.Lines[i]
			if l.From == v && l.To == o || l.From == o && l.To == v {
				need := l.Heads[0].Length + l.Heads[1].Length + 16*plane.Pt
				if len(l.Token) > 0 {
					need += l.Token[0].W
				}
				for _, r := range l.Rings {
					need += r.Forms[0].W + 10*plane.Pt
				}
				if lines++; lines > 1 {
					need = max(need, wire.Abreast)
				}
				room = max(room, need)
			}
		}
	}
	return room
}

// standInRow puts the bystanders into rows under top, and returns the lower edge.
// Chains that no figure shows together may share room.
func standInRow(a *arranged, places []plane.Point, top plane.Unit) plane.Unit {
	type standing struct {
		way  []int
		area plane.Rect
	}
	var all []standing
	bottom := top
	for _, c := range componentsOf(a) {
		if !a.apart[c[0]] || len(a.of[c[0]]) == 0 {
			continue
		}
		way := chainOf(a, c)
		w, h := extentOf(a, way)
		area := plane.Rect{Min: plane.Point{X: sketch.Edge, Y: top + rowGap}}
		area.Max = area.Min.Add(plane.Point{X: w, Y: h})
		for {
			i := slices.IndexFunc(all, func(o standing) bool { return o.area.Near(area, between/2) && meet(a, o.way, way) })
			if i < 0 {
				break
			}
			area = area.Move(plane.Point{X: all[i].area.Max.X + between - area.Min.X})
			if area.Max.X > a.sheet.Width-sketch.Edge && area.Min.X > sketch.Edge {
				area = area.Move(plane.Point{X: sketch.Edge - area.Min.X, Y: h + rowGap})
			}
		}
		all = append(all, standing{way, area})
		bottom = max(bottom, area.Max.Y)
		x := area.Min.X
		for i, v := range way {
			if i > 0 {
				x += roomBetween(a, way[i-1], v)
			}
			places[v] = point(untangle.Spot{X: whole(x + a.half[v].W), Y: whole(area.Center().Y)})
			x += 2 * a.half[v].W
		}
	}
	return bottom
}

// meet reports whether a figure shows actors of both.
func meet(a *arranged, x, y []int) bool {
	for _, v := range x {
		for _, o := range y {
			if slices.ContainsFunc(a.of[v], func(f int) bool { return slices.Contains(a.of[o], f) }) {
				return true
			}
		}
	}
	return false
}

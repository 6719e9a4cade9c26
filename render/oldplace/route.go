package place

import (
	"cmp"
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// What a way costs. A line through a foreign box is read as ending there, so
// nothing else outweighs it.
const (
	routeHit   = 100000
	routeNear  = 30000    // the line touches a foreign box
	routeOut   = 10000000 // the line leaves the plot
	routeCross = 700
	routeTips  = 4500  // a head lies on that of another line
	routeTight = 20000 // between two lines of a pair is no room for words
	routeClose = 900   // a sixteenth of the line runs beside a foreign one
	routeBend  = 4     // per thousandth of the length away from the usual bend; far away more
)

// bends are the arcs that a line tries beside the usual one, in thousandths
// of what is usual for one of several.
var bends = [...]int{0, 250, -250, 500, -500, 750, -750, 1000, -1000, 1400, -1400, 1800, -1800, 2400, -2400, 3200, -3200, 4400, -4400, 6000, -6000}

// route gives every edge its way. All lines swing out to the left of their
// way, so that the two directions of a pair lie apart; edges of several
// categories between the same two lie in lanes side by side. Longer lines
// choose before shorter ones, equals in the order of edges, and all choose
// again when they know the others.
func route(s figure.Style, f *figure.Figure, boxes []shape.Rect, plot shape.Rect) []shape.FlatCurve {
	routes := make([]shape.FlatCurve, len(f.Edges))
	r := &router{s, f, boxes, plot, routes, make([]bool, len(routes)), lanes(f)}
	order := make([]int, len(f.Edges))
	for i := range order {
		order[i] = i
	}
	length := func(i int) shape.Unit {
		return boxes[f.Edges[i].From].Center().Sub(boxes[f.Edges[i].To].Center()).Length()
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(length(b), length(a)), cmp.Compare(a, b))
	})
	rounds, tries := 2, len(bends)
	if len(f.Edges) > dense {
		rounds, tries = 1, 9
	}
	for range rounds {
		for _, i := range order {
			r.routes[i], r.done[i] = r.choose(i, bends[:tries]), true
		}
	}
	return routes
}

// dense is from how many lines on there is no way without crossings: then a
// line tries fewer ways, once.
const dense = 60

// lanes numbers the edges of one ordered pair from 0, the middle outwards.
func lanes(f *figure.Figure) []int {
	lanes := make([]int, len(f.Edges))
	for i, e := range f.Edges {
		for _, g := range f.Edges[:i] {
			if e.From == g.From && e.To == g.To {
				lanes[i]++
			}
		}
	}
	return lanes
}

type router struct {
	style  figure.Style
	figure *figure.Figure
	boxes  []shape.Rect
	plot   shape.Rect
	routes []shape.FlatCurve
	done   []bool
	lanes  []int
}

// usualBend is how far a line swings out, in thousandths of its length: one
// that is alone between its ends a little, one of several some ems, so that
// their words have room between them.
func usualBend(s figure.Style, a, b shape.Point, alone bool) int {
	length := max(a.Sub(b).Length(), 1)
	out := 5 * s.Em() / 2
	if alone {
		out = s.Em()
	}
	return int(min(120, out*1000/length))
}

// choose returns the cheapest way of edge i among the bends; of equally cheap
// ones the first.
func (r *router) choose(i int, bends []int) shape.FlatCurve {
	e := r.figure.Edges[i]
	from, to := r.boxes[e.From], r.boxes[e.To]
	a, b := aim(r.style, from.Center(), from.Width(), to.Center()), aim(r.style, to.Center(), to.Width(), from.Center())
	d := b.Sub(a)
	length := max(d.Length(), 1)
	usual, several := usualBend(r.style, a, b, r.alone(i)), usualBend(r.style, a, b, false)
	usual += r.lanes[i] * int(min(200, 2*r.style.Em()*1000/length))
	// Each lane leaves its box beside the one before.
	side := r.style.Em() * shape.Unit(1+3*r.lanes[i]) / 6
	shift := shape.Point{X: d.Y * side / length, Y: -d.X * side / length}
	a, b = r.within(e.From, a.Add(shift)), r.within(e.To, b.Add(shift))
	var best shape.FlatCurve
	cost := 1 << 60
	for _, k := range bends {
		bend := usual + several*k/1000
		away := max(bend-usual, usual-bend)
		price := routeBend*away + away*away/40
		if price >= cost {
			break // what comes is further away still
		}
		c := shape.Bow(a, b, bend)
		way := c.Cut(r.leave(c, e.From, e.To)).Flatten()
		if price += r.cost(i, &way, cost-price); price < cost {
			best, cost = way, price
		}
	}
	return best
}

// alone reports whether no other edge joins the two ends of edge i.
func (r *router) alone(i int) bool {
	e := r.figure.Edges[i]
	for j, o := range r.figure.Edges {
		if j != i && (o.From == e.From && o.To == e.To || o.From == e.To && o.To == e.From) {
			return false
		}
	}
	return true
}

// within keeps p inside the box of node n, off its corners.
func (r *router) within(n int, p shape.Point) shape.Point {
	b := r.boxes[n].Grow(-r.style.Em()/2, -r.style.Em()/2)
	return shape.Point{X: min(max(p.X, b.Min.X), b.Max.X), Y: min(max(p.Y, b.Min.Y), b.Max.Y)}
}

// aim returns where in a box of width w around c the line to o begins: off the
// centre towards o, so that lines to different places leave side by side.
func aim(s figure.Style, c shape.Point, w shape.Unit, o shape.Point) shape.Point {
	d := o.Sub(c)
	room := max(w/2-s.Em(), 0)
	return shape.Point{X: c.X + room*d.X/max(d.Length(), 1), Y: c.Y}
}

// leave returns between which parameters c runs outside of the boxes of its
// two ends: from border to border, with a hair of air.
func (r *router) leave(c shape.Curve, from, to int) (t0, t1 int) {
	air := r.style.Em() / 8
	out, in := r.boxes[from].Grow(air/2, air/2), r.boxes[to].Grow(air, air)
	t0, t1 = 0, 1024
	for t0 < 1000 && out.Contains(c.At(t0)) {
		t0 += 4
	}
	for t1 > t0+16 && in.Contains(c.At(t1)) {
		t1 -= 4
	}
	return t0, t1
}

// cost is what a way costs beside its bend; it may stop counting at limit.
func (r *router) cost(i int, way *shape.FlatCurve, limit int) int {
	e := r.figure.Edges[i]
	total := 0
	air := r.style.Em() * 3 / 8
	if !way.Bounds().Inside(r.plot) {
		total += routeOut
	}
	for n, box := range r.boxes {
		if n == e.From || n == e.To {
			continue
		}
		if way.Through(box.Grow(air, air)) {
			total += routeNear
			if way.Through(box) {
				total += routeHit
			}
		}
	}
	for j := range r.routes {
		if total >= limit {
			return total
		}
		if j == i || !r.done[j] || !way.Bounds().Grow(air, air).Overlaps(r.routes[j].Bounds().Grow(air, air)) {
			continue
		}
		o := r.figure.Edges[j]
		if min(e.From, e.To) == min(o.From, o.To) && max(e.From, e.To) == max(o.From, o.To) &&
			way.At(512).Sub(r.routes[j].At(512)).Length() < r.style.Label()*3/2 {
			total += routeTight
		}
		if e.To == o.To && way.Curve[3].Sub(r.routes[j].Curve[3]).Length() < r.style.Em()*3/4 {
			total += routeTips
		}
		total += routeCross * way.Crossings(&r.routes[j])
		total += routeClose * way.Beside(&r.routes[j], air*3/2)
	}
	return total
}

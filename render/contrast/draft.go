package contrast

import (
	"slices"

	"cablegraph/graph/change"
	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/shape"
)

// A drafting draws more and more lines of a figure, as long as all can be read.
type drafting struct {
	*Figure
	plot   shape.Rect
	boxes  map[int]shape.Rect // by actor
	drawer layout.Drawer
	// What is drawn.
	lines  []*change.Line
	layout *figure.Layout
	drawn  []*change.Line // by its edges
	ways   map[*change.Line]shape.Curve
	// What was tried last.
	tried *figure.Layout // nil: lines are barred by boxes, and nothing was drawn
	of    []*change.Line // by its edges
	more  []*change.Line // in addition to lines
	bad   []*change.Line // can't be read then
	spent int            // of draws
}

// has reports whether a node has a box.
func (d *drafting) has(n figure.Node) bool {
	_, is := d.boxes[n.Actor]
	return is
}

// draws bounds how often a figure is drawn, by the fourth power of its lines: so often one
// of forty lines. Of a figure of very many lines few are tried: hardly one more can
// be read there.
const draws = 40 * 40 * 40 * 40 * 40

// fewFigures are as many as a run draws so often; where it has more, each is drawn less often.
const fewFigures = 10

func (d *drafting) most() int { return draws / max(fewFigures, d.run) * fewFigures }

// add draws groups of lines of one rank: as many as can be read together, then one by
// one what can be read with them.
func (d *drafting) add(groups [][]*change.Line) {
	var late [][]*change.Line
	for len(groups) > 0 && (d.spent < d.most() || d.lines == nil) && !d.draw(slices.Concat(groups...), false) {
		guilty := d.guilty()
		is := func(g []*change.Line) bool {
			return slices.ContainsFunc(g, func(l *change.Line) bool { return slices.Contains(guilty, l) })
		}
		for _, g := range groups {
			if is(g) {
				late = append(late, g)
			}
		}
		groups = slices.DeleteFunc(slices.Clone(groups), is)
		if d.spent >= d.most() { // of what is most important something is drawn
			groups = groups[:len(groups)/2]
		}
	}
	for _, g := range late {
		if d.spent < d.most() {
			d.draw(g, true)
		}
	}
}

// guilty returns which of the lines that were drawn last in addition are at fault:
// those that could not be read, and for each that was drawn before and could not, those
// of newcomers who stand on it, else the least important of those that meet it.
func (d *drafting) guilty() []*change.Line {
	ways := d.courses()
	var guilty []*change.Line
	for _, l := range d.bad {
		if slices.Contains(d.more, l) {
			guilty = append(guilty, l)
		}
	}
	if d.tried == nil && guilty != nil {
		return guilty // what bars the others may be theirs
	}
	for _, l := range d.bad {
		if slices.Contains(d.more, l) {
			continue
		}
		if come := d.newcomers(ways[l]); come != nil {
			for _, m := range d.more {
				if slices.Contains(come, m.From) || slices.Contains(come, m.To) {
					guilty = append(guilty, m)
				}
			}
			continue
		}
		at := len(d.more) - 1
		for k, m := range d.more {
			if meet(l, m) || ways[l].Crossings(ways[m]) > 0 {
				at = k
			}
		}
		guilty = append(guilty, d.more[at])
	}
	return guilty
}

// courses are the ways of the lines that were tried last: as they were drawn, or straight,
// where nothing was.
func (d *drafting) courses() map[*change.Line]*shape.FlatCurve {
	ways := make(map[*change.Line]*shape.FlatCurve)
	if d.tried == nil {
		for _, l := range slices.Concat(d.bad, d.more) {
			way := shape.Bow(d.boxes[l.From].Center(), d.boxes[l.To].Center(), 0).Flatten()
			ways[l] = &way
		}
		return ways
	}
	for i := range d.tried.Lines {
		way := d.tried.Lines[i].Flatten()
		ways[d.of[i]] = &way
	}
	return ways
}

// newcomers are the actors on a way whose boxes were tried last in addition.
func (d *drafting) newcomers(way *shape.FlatCurve) []int {
	var come []int
	for _, l := range d.more {
		for _, actor := range [2]int{l.From, l.To} {
			stood := slices.ContainsFunc(d.layout.Figure.Nodes, func(n figure.Node) bool { return n.Actor == actor })
			if !stood && !slices.Contains(come, actor) && way.Through(d.boxes[actor]) {
				come = append(come, actor)
			}
		}
	}
	return come
}

// meet reports whether two lines share an end.
func meet(a, b *change.Line) bool {
	return a.From == b.From || a.From == b.To || a.To == b.From || a.To == b.To
}

// draw draws more lines, and reports whether all can be read; else it leaves what
// is drawn as it was.
func (d *drafting) draw(more []*change.Line, pains bool) bool {
	lines := slices.Concat(d.lines, more)
	part, of := d.with(lines, d.has)
	l, barred := d.drawer.Between(part, d.plot, d.boxes, pains)
	d.tried, d.of, d.more, d.bad = l, of, more, d.bad[:0]
	if l == nil {
		for _, i := range barred {
			d.bad = append(d.bad, of[i])
		}
		return false
	}
	n := len(lines)
	d.spent += n * n * n * n
	for i, bad := range l.Bad {
		if bad || indoors(l, i) || d.Style.Rules().Fixed && below(l, i) {
			d.bad = append(d.bad, of[i])
		}
	}
	if d.principals(more) == 0 {
		d.bad = append(d.bad, d.detours(l)...)
	}
	if len(d.bad) > 0 {
		return false
	}
	d.lines, d.layout, d.drawn, d.ways = lines, l, of, make(map[*change.Line]shape.Curve, len(of))
	for i, line := range of {
		d.ways[line] = l.Lines[i].Curve
	}
	d.drawer.Keep()
	return true
}

// indoors reports whether a head of a line lies on the box that it points to, on whose
// name it may be.
func indoors(l *figure.Layout, edge int) bool {
	e, c := &l.Figure.Edges[edge], l.Lines[edge].Curve
	length, air := l.Figure.Style.HeadLength(e.Width), l.Figure.Style.Em()/20
	inside := func(box int, at shape.Point) bool { return l.Boxes[box].Grow(-air, -air).Contains(at) }
	return inside(e.To, c.At(c.Walk(1024, -1, length))) || inside(e.From, c.At(c.Walk(0, 1, length)))
}

// below reports whether a line or its token runs below the plot, where a sheet of
// given height has its legend.
func below(l *figure.Layout, edge int) bool {
	way := &l.Lines[edge]
	line := way.Flatten()
	y := line.Bounds().Max.Y
	for _, s := range append([]figure.Spot{way.Token}, way.Carriers...) {
		if s.Form >= 0 {
			y = max(y, s.Box.Max.Y)
		}
	}
	return y > l.Plot.Max.Y
}

const (
	// mostDetour is how much longer than straight, in percent, a line between others
	// than principals may be.
	mostDetour = 80
	// mostPush is how much longer lines that were drawn before may become by it.
	mostPush = 40
)

// detours returns which of the lines that are drawn in addition, between others than
// principals, are worth no way around what is drawn, and which that is drawn they
// would drive out of its way.
func (d *drafting) detours(l *figure.Layout) []*change.Line {
	var long []*change.Line
	for i, line := range d.of {
		way := &l.Lines[i].Curve
		if way.Straight() {
			continue
		}
		most := 100 + mostDetour
		if was, drawn := d.ways[line]; drawn {
			most = detour(&was) + mostPush
		}
		if detour(way) > most {
			long = append(long, line)
		}
	}
	return long
}

// detour is the length of a curve in percent of the way from end to end.
func detour(c *shape.Curve) int {
	const pieces = 16
	length := shape.Unit(0)
	for k := range pieces {
		length += c.At((k + 1) * 1024 / pieces).Sub(c.At(k * 1024 / pieces)).Length()
	}
	return int(length * 100 / max(1, c[3].Sub(c[0]).Length()))
}

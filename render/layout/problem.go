package layout

import (
	"fmt"
	"math"
	"slices"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/page"
	"cablegraph/render/place"
	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
	"cablegraph/render/scale"
)

// A problem is what is to be placed, and who is who in it.
type problem struct {
	place.Problem
	units
	pins   bool        // the places that the user has given are kept
	narrow bool        // these may be points of the sheet, of whose width they take little
	framed bool        // there are principals, and all who are shown are pinned
	index  map[int]int // actor of the problem by that of the dataset
}

// newProblem tells the figures of a set, and the room for them, in the units of
// package place.
func newProblem(set *figure.Set, room page.Room, pins bool) *problem {
	p := &problem{units: units{set.Style.Text}, pins: pins, index: make(map[int]int)}
	p.Sheet = place.Sheet{Width: p.unit(room.Width()), Greatest: p.unit(room.Height())}
	if room.Fixed {
		p.Sheet.Least = p.Sheet.Greatest
	} else {
		p.Sheet.Greatest = min(p.Sheet.Greatest, p.unit(scale.Highest(room.Width())))
	}
	for _, f := range set.Figures {
		out := place.Figure{Key: f.ID}
		for i := range f.Nodes {
			out.Shown = append(out.Shown, p.actor(set, &f.Nodes[i]))
		}
		for i := range f.Edges {
			out.Lines = append(out.Lines, p.line(f, &f.Edges[i]))
		}
		for i := range f.Edges {
			e := &f.Edges[i]
			for k := range f.Edges {
				if onward := &f.Edges[k]; e.Onward && onward.From == e.To && onward.To != e.From {
					out.Relays = append(out.Relays, place.Relay{From: out.Shown[e.From], Via: out.Shown[e.To], To: out.Shown[onward.To]})
				}
			}
		}
		p.Figures = append(p.Figures, out)
	}
	p.framed = p.allPinned(set.Series.Dataset.Actors)
	p.Stretch = !p.onSheet()
	if p.Stretch {
		p.stretch(room)
	}
	return p
}

// stretch takes the given places for relations only.
func (p *problem) stretch(room page.Room) {
	p.Stretch = true
	if pinned := func(a place.Actor) bool { return a.Pin != nil }; !room.Fixed && slices.ContainsFunc(p.Actors, pinned) {
		p.Sheet.Least = min(p.Sheet.Width*scale.PlotShape/100, p.Sheet.Greatest)
	}
}

// allPinned reports whether some principals are shown, and all of them have a given
// place.
func (p *problem) allPinned(actors []graph.Actor) bool {
	principals := 0
	for actor, i := range p.index {
		if actors[actor].Principal {
			principals++
			if p.Actors[i].Pin == nil {
				return false
			}
		}
	}
	return principals > 0
}

// onSheet reports whether the given places are points of the sheet, as a run
// writes them: all boxes stand on it, and together take most of its width; less only
// where every actor has a place. Else they are in a unit of the user's, and only
// relations matter.
func (p *problem) onSheet() bool {
	var all plane.Rect
	first, every := true, true
	for _, a := range p.Actors {
		if a.Pin == nil {
			every = false
			continue
		}
		box := plane.Around(*a.Pin, a.Half.W, a.Half.H)
		if first {
			all, first = box, false
		}
		all = all.Union(box)
	}
	if first || all.Min.X < 0 || all.Min.Y < 0 || all.Max.X > p.Sheet.Width || all.Max.Y > p.Sheet.Greatest {
		return false
	}
	if 5*(all.Max.X-all.Min.X) >= 3*p.Sheet.Width {
		return true
	}
	p.narrow = every
	return every
}

// actor returns the index of a box in the problem, a new one where none of the
// figures before has shown its actor. A box that says something has the room of
// its token above.
func (p *problem) actor(set *figure.Set, n *figure.Node) int {
	actor := set.Series.Dataset.Actors[n.Actor]
	i, known := p.index[n.Actor]
	if !known {
		i = len(p.Actors)
		p.index[n.Actor] = i
		p.Actors = append(p.Actors, place.Actor{Key: actor.ID, Side: actor.Side, Bystander: !actor.Principal && !actor.Pinned && !set.Style.Slide})
		if actor.Pinned && p.pins {
			p.Actors[i].Pin = &plane.Point{X: p.points(actor.X), Y: p.points(actor.Y)}
		}
	}
	a := &p.Actors[i]
	a.Half.W, a.Half.H = max(a.Half.W, (p.unit(n.W)+1)/2), max(a.Half.H, (p.unit(n.H)+1)/2)
	return i
}

// points turns points of the page into the unit of package place, rounded to the
// nearest.
func (s units) points(n float64) plane.Unit {
	return plane.Unit(math.Round(n * float64(plane.Pt) * float64(usual) / float64(s.text)))
}

// before returns the places of the actors in layouts.
func (p *problem) before(layouts []*figure.Layout) []*plane.Point {
	places := make([]*plane.Point, len(p.Actors))
	for _, l := range layouts {
		for k, box := range l.Boxes {
			if i, ok := p.index[l.Figure.Nodes[k].Actor]; ok {
				c := box.Center().Sub(l.Origin)
				places[i] = &plane.Point{X: p.unit(c.X), Y: p.unit(c.Y)}
			}
		}
	}
	return places
}

// line tells a line's ends, its heads and what stands on it.
func (p *problem) line(f *figure.Figure, e *figure.Edge) sketch.Line {
	s := f.Style
	l := sketch.Line{
		Key:  e.Key,
		From: p.index[f.Nodes[e.From].Actor], To: p.index[f.Nodes[e.To].Actor], Width: p.unit(e.Width),
	}
	head := sketch.Head{Length: p.unit(s.HeadLength(e.Width)), Half: p.unit(max(s.HeadLength(e.Width)*9/20, e.Width))}
	if l.Heads[1] = head; e.Onward {
		l.Heads[1] = sketch.Head{Length: p.unit(2 * s.Ring()), Half: p.unit(s.Ring())}
	}
	if e.Both {
		l.Heads[0] = head
	}
	for _, words := range e.Token.Forms {
		w, h := s.TokenSize(e.Token.Look, words)
		l.Token = append(l.Token, sketch.Size{W: p.unit(w), H: p.unit(h)})
	}
	for _, name := range e.Carriers {
		ring := sketch.Ring{In: p.unit(s.CarrierRing()), Named: !s.Rules().Fixed}
		for _, words := range []string{name, ""} {
			w, h := s.CarrierSize(words)
			ring.Forms = append(ring.Forms, sketch.Size{W: p.unit(w), H: p.unit(h)})
		}
		l.Rings = append(l.Rings, ring)
	}
	return l
}

// pairs returns the bodies of the problem and the links between them over all
// figures, for an engine.
func (p *problem) pairs() ([]Body, []Link) {
	bodies := make([]Body, len(p.Actors))
	for i, a := range p.Actors {
		bodies[i] = Body{W: p.back(2 * a.Half.W), H: p.back(2 * a.Half.H)}
		if a.Pin != nil {
			bodies[i].Pinned, bodies[i].At = true, Spot{float64(a.Pin.X) / 64, float64(a.Pin.Y) / 64}
		}
	}
	seen := make(map[string]bool)
	var links []Link
	for _, f := range p.Figures {
		for _, l := range f.Lines {
			link := Link{min(l.From, l.To), max(l.From, l.To)}
			if key := fmt.Sprint(link); !seen[key] && l.From != l.To {
				seen[key] = true
				links = append(links, link)
			}
		}
	}
	slices.SortFunc(links, compareLinks)
	return bodies, links
}

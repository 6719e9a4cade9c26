package strip

import (
	"slices"

	"cablegraph/render/lanes/cast"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A row is a lane in one strip.
type row struct {
	lane   int       // index into cast.lanes
	name   string    // of the lane, as it has room
	tag    string    // the side, where the name is not it
	whole  [2]string // name and tag, where one line has no room for both
	under  string    // the second line of a name
	bold   bool
	shared bool // names stand at its marks
	boxed  bool // a token with a border stands on it
}

// SideRoom returns how wide the names of the lanes stand: as the widest needs, up to
// a limit. Their sides count for all, or for principals alone.
func (f *Frame) SideRoom(sides bool) shape.Unit {
	s := f.Style
	measure := func(words string, bold bool) shape.Unit { return s.Faces.Measure(words, s.Label(), bold) }
	w := shape.Unit(0)
	for _, l := range f.Cast.Lanes {
		if len(l.Actors) > 1 {
			w = max(w, measure(f.words().Others(), false))
		}
		if l.Mixed {
			w = max(w, min(measure(f.sidesOf(l.Actors), false), s.Label()*11))
		}
		for _, a := range l.Actors {
			name := measure(f.Set.Name(a), l.Principal)
			if len(l.Actors) == 1 {
				w = max(w, min(name, s.Label()*14))
			}
			if sides || l.Principal {
				w = max(w, min(name+s.Em()/2+measure(f.sideName(f.Set.Series.Dataset.Actors[a].Side), false), s.Label()*11))
			}
		}
	}
	return min(w, s.W*7/20) + s.Em()/2
}

// nameRoom is how wide the name of a lane is at most.
func (f *Frame) nameRoom() shape.Unit { return f.Side - f.Style.Em()*3/8 }

// rowsOf returns the lanes that segments use, in their order.
func (f *Frame) rowsOf(segments []sequence.Segment) []row {
	used := make([][]int, len(f.Cast.Lanes)) // actors by lane
	for _, seg := range segments {
		for _, m := range seg.Messages {
			for _, a := range m.Actors() {
				l := f.Cast.Of[a]
				if !slices.Contains(used[l], a) {
					used[l] = append(used[l], a)
				}
			}
		}
	}
	var rows []row
	for i, on := range used {
		if len(on) == 0 {
			continue
		}
		l := f.Cast.Lanes[i]
		r := row{lane: i, bold: l.Principal, shared: len(on) > 1, tag: f.sideName(l.Side)}
		switch {
		case !r.shared:
			r.name, r.tag = f.Set.Name(on[0]), f.sideName(f.Set.Series.Dataset.Actors[on[0]].Side)
		case l.Mixed:
			r.name, r.tag = f.words().Others(), f.sidesOf(on)
		case l.Side != "" && !f.hasOwn(l.Side):
			r.name, r.tag = f.sideName(l.Side), ""
		default:
			r.name = f.words().Others()
		}
		if r.tag == r.name { // sides are actors
			r.tag = ""
		}
		r.fit(f.Style, f.nameRoom())
		rows = append(rows, r)
	}
	for i := len(rows) - 1; i > 0; i-- {
		if above := &rows[i-1]; rows[i].shared && above.shared && rows[i].name == above.name && rows[i].tag == above.tag {
			rows[i].name, rows[i].tag = "", "" // the one above says it of both
		}
	}
	return rows
}

// fit cuts the name of a row to a room, but not for its side, whose tint the band has.
// Of a row that several share, the sides say more than that these are others.
func (r *row) fit(s scale.Style, room shape.Unit) {
	if room < s.Faces.Measure(r.name, s.Label(), r.bold)+s.Em()/2+s.Faces.Measure(r.tag, s.Label(), false) {
		if r.shared && r.tag != "" {
			r.name = r.tag
		} else {
			r.whole = [2]string{r.name, r.tag}
		}
		r.tag = ""
	}
	r.name = s.Faces.Fit(r.name, s.Label(), r.bold, room)
}

// broken reports whether the name of a row has two lines, or its side the second one.
func (r *row) broken() bool { return r.whole[0] != "" && (r.under != "" || r.tag != "") }

// sidesOf are the sides of actors, each once.
func (f *Frame) sidesOf(actors []int) string {
	var sides []string
	for _, a := range actors {
		if side := f.sideName(f.Set.Series.Dataset.Actors[a].Side); side != "" && !slices.Contains(sides, side) {
			sides = append(sides, side)
		}
	}
	slices.Sort(sides)
	return f.words().Names(sides)
}

// hasOwn reports whether a side has a lane of one actor.
func (f *Frame) hasOwn(side string) bool {
	return slices.ContainsFunc(f.Cast.Lanes, func(l cast.Lane) bool { return l.Side == side && len(l.Actors) == 1 })
}

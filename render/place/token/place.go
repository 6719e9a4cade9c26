package token

import (
	"slices"

	"cablegraph/render/place/plane"
)

// What a place of a mark costs, in 1/1024 of the line's length away from where
// the mark should stand.
const (
	// lessClear is for a foreign line within the next smaller margin.
	lessClear = 250
	// shorter is for the next form: dates tell more than a number of them.
	shorter = 900
	// aside is for a mark that its line does not cross in the middle.
	aside = 60
)

// Place finds a place for every mark, by line and mark.
func (f *Finder) Place() [][]Place {
	f.one = false
	f.recall()
	var slots []slot
	for i := range f.Lines {
		for k := range f.Lines[i].Marks {
			slots = append(slots, slot{line: i, mark: k, from: f.candidates(i, k, fast), pick: -1})
		}
	}
	left := settle(slots, fromMark)
	if left > 0 {
		left = settle(slots, crowded)
	}
	if left > 0 && left*few <= len(slots) {
		for n := range slots {
			slots[n].from = f.candidates(slots[n].line, slots[n].mark, slow)
		}
		left = settle(slots, crowded)
	}
	if left > 0 && f.spare(slots, false) {
		left = settle(slots, crowded)
	}
	if left > 0 && f.spare(slots, true) {
		settle(slots, crowded)
	}
	if !f.Remember {
		f.memory = memory{}
	}
	return places(slots, len(f.Lines))
}

// Homeless counts the marks of some lines that Place finds no place for, wherever it
// puts the others, up to one more than most.
func (f *Finder) Homeless(lines []int, most int) (n int) {
	f.one = false
	f.recall()
	for _, i := range lines {
		for k, m := range f.Lines[i].Marks {
			if n <= most && len(f.candidates(i, k, fast)) == 0 && (m.Spare == 0 || len(f.candidates(i, k, spare)) == 0) {
				n++
			}
		}
	}
	if !f.Remember {
		f.memory = memory{}
	}
	return n
}

// spare lets marks without a place, or all, have their spare forms too, and reports
// whether there are any. Where all have, they compare their places thoroughly.
func (f *Finder) spare(slots []slot, all bool) bool {
	wants := func(t slot) bool { return f.Lines[t.line].Marks[t.mark].Spare > 0 && (all || t.pick < 0) }
	if !slices.ContainsFunc(slots, wants) {
		return false
	}
	for n := range slots {
		t := &slots[n]
		if all {
			t.from = f.candidates(t.line, t.mark, slow)
		}
		if wants(*t) {
			t.from = slices.Concat(t.from, f.candidates(t.line, t.mark, spare))
		}
	}
	return true
}

// few is what part of the marks may be without a place for all to be compared
// thoroughly: where more are, the lines are too dense.
const few = 12

// A care is how many places of a mark are compared.
type care struct {
	stride plane.Unit // how far apart places on a stand are tried
	most   int        // how many places are compared with others'
	enough int        // how many make it needless to try a smaller margin
	plenty int        // how many make it needless to try a shorter form
	clear  int        // how many of the margins are tried
}

var (
	usual    = care{stride: 5 * plane.Pt, most: 48, enough: 8, plenty: 16, clear: len(margins)}
	thorough = care{stride: 5 * plane.Pt / 2, most: 160, enough: 160, plenty: 160, clear: len(margins)}
	// ample leaves a longer form as clear of foreign lines as Room asks for.
	ample = care{stride: 5 * plane.Pt / 2, most: 160, enough: 160, plenty: 160, clear: fair + 1}
)

// An option is a place on a stand that was found, before it is known whether it is
// worth a candidate.
type option struct {
	form  int
	stand int        // of options
	at    plane.Unit // along the stand's course
	cost  int
}

// options are all that was found for a mark.
type options struct {
	all    []option
	stands []stand
	order  []uint64 // of what is chosen: the cost, then the place in all
}

// formsOf returns places of a mark in some of its forms, cheapest first. The
// smallest margin is tried where the others leave no place, the next form where the
// better ones leave few.
func (f *Finder) formsOf(i, k, first, end int, by care) []Place {
	m := &f.Lines[i].Marks[k]
	look(f, i, m.largest(), m.Ring, margins[0])
	found := &f.found
	found.all, found.stands = found.all[:0], found.stands[:0]
	for form := first; form < end; form++ {
		size := m.Sizes[form]
		before := len(found.all)
		for tier, margin := range margins[:by.clear] {
			if n := len(found.all) - before; n >= by.enough || tier == len(margins)-1 && n > 0 && by == usual {
				break
			}
			base := form*shorter + tier*lessClear
			for _, st := range f.find(size, margin) {
				f.along(&st, m, form, base, by.stride)
			}
		}
		if len(found.all) >= by.plenty {
			break
		}
	}
	candidates := make([]Place, 0, min(len(found.all), by.most))
	for _, n := range found.chosen(len(m.Sizes), by.most) {
		o := &found.all[uint32(n)]
		candidates = append(candidates, f.place(o, m))
	}
	return candidates
}

// chosen orders the options by cost, equals as they were found, and keeps, where
// there are more than most, as many of each form.
func (o *options) chosen(forms, most int) []uint64 {
	o.order = o.order[:0]
	for n := range o.all {
		o.order = append(o.order, uint64(o.all[n].cost)<<32|uint64(n))
	}
	slices.Sort(o.order)
	if len(o.order) <= most {
		return o.order
	}
	left := make([]int, forms)
	for i := range left {
		left[i] = most / forms
	}
	return slices.DeleteFunc(o.order, func(n uint64) bool {
		form := o.all[uint32(n)].form
		left[form]--
		return left[form] < 0
	})
}

// largest returns the size that holds all forms of a mark.
func (m *Mark) largest() Size {
	var s Size
	for _, form := range m.Sizes {
		s = Size{max(s.W, form.W), max(s.H, form.H)}
	}
	return s
}

// along adds the places on a stand that are in the mark's part of the line.
func (f *Finder) along(st *stand, m *Mark, form, base int, stride plane.Unit) {
	whole := f.length
	lo := max(st.from, whole*plane.Unit(m.From)/1024-st.start)
	hi := min(st.to, whole*plane.Unit(m.To)/1024-st.start)
	if lo > hi {
		return
	}
	wish := plane.Clamp(whole*plane.Unit(m.Prefer)/1024-st.start, lo, hi)
	first := wish - (wish-lo)/stride*stride
	if st.slide != 0 && m.Ring == 0 {
		base += aside
	}
	for t := first; t <= hi; t += stride {
		cost := base + abs(int((st.start+t)*1024/max(1, whole))-m.Prefer)
		f.found.all = append(f.found.all, option{form, len(f.found.stands), t, cost})
	}
	f.found.stands = append(f.found.stands, *st)
}

// place returns what a mark is where an option has it.
func (f *Finder) place(o *option, m *Mark) Place {
	st, half := &f.found.stands[o.stand], m.Sizes[o.form].half()
	box := plane.Around(st.at.Along(st.at.Add(st.dir), o.at, st.len), half.W, half.H)
	if m.Ring > 0 {
		at := st.start + o.at
		return Place{Form: o.form, Box: box, Left: st.slide < 0, Gap: [2]plane.Unit{at - st.cover[0], at + st.cover[1]}}
	}
	return Place{Form: o.form, Box: box, Gap: st.gap(o.at, box)}
}

// gap returns which part of the line a mark at t hides: about its middle, or,
// where it is moved to the side, what runs through its box.
func (st *stand) gap(t plane.Unit, box plane.Rect) [2]plane.Unit {
	s := span{t - st.cover[0], t + st.cover[1]}
	if st.slide != 0 {
		s = span{t - 2*st.cover[0], t + 2*st.cover[1]}
		s.slab(box.Min.X-st.at.X+st.slide, box.Max.X-st.at.X+st.slide, st.dir.X, st.len)
		s.slab(box.Min.Y-st.at.Y, box.Max.Y-st.at.Y, st.dir.Y, st.len)
	}
	return [2]plane.Unit{st.start + s.from, st.start + s.to}
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// Lengthen lets marks that have a shorter form say more, which Place does not: it
// takes the places one after the other, and what took the first does not make way
// for a form that a later one would like better. A fuller form is taken where all
// marks that it excludes find other places, in forms that say as much as theirs.
// It returns the marks as they were where none finds that.
func (f *Finder) Lengthen(marks [][]Place) [][]Place {
	l := lengthening{Finder: f}
	for i := range marks {
		for k := range marks[i] {
			s := slot{line: i, mark: k, pick: -1}
			if marks[i][k].Form >= 0 {
				s.from, s.pick = []Place{marks[i][k]}, 0
			}
			l.slots = append(l.slots, s)
		}
	}
	l.known = make([]bool, len(l.slots))
	longer := false
	f.one = false
	f.recall()
	for i := range l.slots {
		if s := &l.slots[i]; s.pick >= 0 && s.from[s.pick].Form > 0 {
			longer = l.lengthen(i) || longer
		}
	}
	if !f.Remember {
		f.memory = memory{}
	}
	if !longer {
		return marks
	}
	return places(l.slots, len(marks))
}

package token

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
				s.from, s.pick = []candidate{{Place: marks[i][k]}}, 0
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

// A lengthening has the marks of a figure with their places. The others that a mark
// could have are looked for when they are asked for.
type lengthening struct {
	*Finder
	slots []slot
	known []bool // by slot: its other places are among its candidates
}

// look adds to the candidates of a slot all that a thorough search finds.
func (l *lengthening) look(i int) {
	if s := &l.slots[i]; !l.known[i] {
		s.from, l.known[i] = append(s.from, l.candidates(s.line, s.mark, fuller)...), true
	}
}

// lengthen gives a slot a fuller form, and reports whether it has found one.
func (l *lengthening) lengthen(i int) bool {
	l.look(i)
	s := &l.slots[i]
	for c := range s.from {
		if s.from[c].Form < s.from[s.pick].Form && l.makeWay(i, c) {
			return true
		}
	}
	return false
}

// makeWay gives a slot one of its candidates, and those that this excludes another
// place. It reports whether all have found one; else everything stays as it was.
func (l *lengthening) makeWay(i, c int) bool {
	was := l.slots[i].pick
	l.slots[i].pick = c
	var others, picks []int
	for j := range l.slots {
		if o := &l.slots[j]; j != i && o.pick >= 0 && l.slots[i].from[c].Box.Near(o.from[o.pick].Box, crowded) {
			others, picks = append(others, j), append(picks, o.pick)
			o.pick = -1
		}
	}
	for n, j := range others {
		if !l.takeAsFull(j, l.slots[j].from[picks[n]].Form) {
			for n, j := range others {
				l.slots[j].pick = picks[n]
			}
			l.slots[i].pick = was
			return false
		}
	}
	return true
}

// takeAsFull picks the first candidate of a slot that no other one excludes, among
// those in this form and in fuller ones.
func (l *lengthening) takeAsFull(i, form int) bool {
	l.look(i)
	for c := range l.slots[i].from {
		if l.slots[i].from[c].Form <= form && clashes(l.slots, i, c, 1, crowded) == 0 {
			l.slots[i].pick = c
			return true
		}
	}
	return false
}

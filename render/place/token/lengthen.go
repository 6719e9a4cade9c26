package token

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

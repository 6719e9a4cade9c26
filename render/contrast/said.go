package contrast

import "cablegraph/graph/change"

// saidTo reports whether messages of an actor are to nobody named, and whether some are
// to others than are shown.
func saidTo(f *Figure, u *change.Said) (nobody, others bool) {
	for _, on := range u.Messages {
		for _, m := range on {
			named := len(f.diff.Messages[m.Message].To) > 0 && !f.set.Series.Dataset.Grouped
			nobody, others = nobody || !named, others || named
		}
	}
	return nobody, others
}

// receiverOf says to whom the messages of an actor are that have no line.
func receiverOf(f *Figure, u *change.Said) string {
	nobody, others := saidTo(f, u)
	return f.Style.Words.SaidTo(nobody, others, f.set.Series.Dataset.Grouped)
}

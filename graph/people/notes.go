package people

import (
	"fmt"
	"slices"
	"strings"
)

// A note is what was chosen in how many rows, with examples.
type note struct {
	rows     int
	examples []string
}

// The kinds of notes, as the remarks word them.
const (
	notedSplit   = "cells name several people and were split"
	notedWhole   = "cells may name several people"
	notedDoubt   = "names have a question mark or a word for doubt beside them"
	notedGiven   = "names stand in brackets, which make no other person"
	notedRole    = "names have a role beside them, which is no part of the name"
	notedOthers  = "names are followed by a word for others, who are nobody here"
	notedDate    = "names are dates"
	notedWay     = "carriers are words for a way, so nobody is drawn for them"
	wholeAdvice  = "it can't be known here, so each is drawn as one; a semicolon between them splits them"
	datesAdvice  = "is a row shifted by a column?"
	doubtsAdvice = "such messages are counted as possible"
)

func (s *reader) note(kind, example string, rows int) {
	n := s.found[kind]
	if n == nil {
		n = &note{}
		s.found[kind] = n
	}
	n.rows += rows
	if !slices.Contains(n.examples, example) {
		n.examples = append(n.examples, example)
	}
}

// remarks words the notes: the examples in the order of the alphabet, so that
// they do not depend on that of the rows.
func (s *reader) remarks() []string {
	var out []string
	for _, kind := range []struct{ note, advice string }{
		{notedSplit, ""}, {notedWhole, wholeAdvice}, {notedDoubt, doubtsAdvice}, {notedGiven, ""}, {notedRole, ""}, {notedOthers, ""}, {notedDate, datesAdvice}, {notedWay, ""},
	} {
		n := s.found[kind.note]
		if n == nil {
			continue
		}
		slices.Sort(n.examples)
		text := fmt.Sprintf("%d %s%s", n.rows, kind.note, examples(n.examples))
		if n.rows == 1 {
			text = singular.Replace(text)
		}
		if kind.note == notedWay {
			text = fmt.Sprintf("%s: %s", s.carriers, text)
		}
		if kind.advice != "" {
			text += "; " + kind.advice
		}
		out = append(out, text)
	}
	return out
}

// singular words a note of one row.
var singular = strings.NewReplacer("1 cells name ", "1 cell names ", "1 cells may name", "1 cell may name", "people and were split", "people and was split",
	"1 names have", "1 name has", "1 names stand", "1 name stands", "1 names are dates", "1 name is a date", "1 names are", "1 name is", "1 carriers are words", "1 carrier is a word", "for them", "for it", "beside them", "beside it")

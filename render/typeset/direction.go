package typeset

import (
	"slices"
	"strings"

	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/di"
	class "golang.org/x/text/unicode/bidi"
)

// A bidiRun is a part of a line whose letters run in one direction. As in
// Unicode's bidirectional algorithm (UAX 9), level 0 is text from left to
// right, 1 from right to left, and 2 a number in such text.
type bidiRun struct{ start, end, level int }

func (s bidiRun) direction() di.Direction {
	if s.level%2 == 1 {
		return di.DirectionRTL
	}
	return di.DirectionLTR
}

// arrows join names: they run from left to right, whatever stands beside them.
const arrows = "→↔"

// leftToRight is a mark without width, a letter that runs from left to right.
const leftToRight = "\u200e"

// keepArrows puts marks around the arrows of a text in which letters run from right
// to left. Between two such letters programs take an arrow for one of them: it would
// point from the receiver at the sender.
func keepArrows(s string) string {
	if !strings.ContainsAny(s, arrows) || !strings.ContainsFunc(s, runsLeft) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune(arrows, r) {
			b.WriteString(leftToRight + string(r) + leftToRight)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// hebrew is the first letter that runs from right to left.
const hebrew = '\u0590'

// runsLeft reports whether a letter runs from right to left.
func runsLeft(r rune) bool {
	if r < hebrew {
		return false
	}
	p, _ := class.LookupRune(r)
	return p.Class() == class.R || p.Class() == class.AL
}

// bidiRuns cuts a line, which runs from left to right as a whole, into runs, and
// orders them from left to right.
func bidiRuns(text []rune) []bidiRun {
	var out []bidiRun
	for i, level := range levels(text) {
		if n := len(out); n > 0 && out[n-1].level == level {
			out[n-1].end++
		} else {
			out = append(out, bidiRun{i, i + 1, level})
		}
	}
	for _, level := range []int{2, 1} { // rule L2
		for i := 0; i < len(out); i++ {
			j := i
			for j < len(out) && out[j].level >= level {
				j++
			}
			slices.Reverse(out[i:j])
			i = j
		}
	}
	return out
}

// levels returns the level of each letter. Package bidi tells odd from even
// but not 0 from 2: a number is on 2 if the last letter before it runs from
// right to left (rules W2, W7, I1), with the signs that belong to it (W4, W5). An
// arrow is taken for a letter from left to right.
func levels(text []rune) []int {
	text = slices.Clone(text)
	for i, r := range text {
		if strings.ContainsRune(arrows, r) {
			text[i] = 'a'
		}
	}
	out := make([]int, len(text))
	classes := make([]class.Class, len(text))
	last := class.L
	var p bidi.Paragraph
	runs := p.Segment(text, bidi.LeftToRight)
	for i := range runs.NumRuns() {
		run := runs.Run(i)
		for k := run.Start; k < run.End; k++ {
			props, _ := class.LookupRune(text[k])
			classes[k] = props.Class()
			if c := classes[k]; c == class.L || c == class.R || c == class.AL {
				last = c
			}
			switch {
			case !run.IsLeftToRight():
				out[k] = 1
			case classes[k] == class.AN, classes[k] == class.EN && last != class.L:
				out[k] = 2
			}
		}
	}
	onTwo := func(i int) bool { return 0 <= i && i < len(out) && out[i] == 2 }
	for i, c := range classes {
		between := (c == class.ES || c == class.CS) && onTwo(i-1) && onTwo(i+1)
		if out[i] == 0 && (between || c == class.ET && onTwo(i-1)) {
			out[i] = 2
		}
	}
	for i, c := range slices.Backward(classes) {
		if out[i] == 0 && c == class.ET && onTwo(i+1) {
			out[i] = 2
		}
	}
	return out
}

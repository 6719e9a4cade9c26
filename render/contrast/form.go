package contrast

import (
	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/wording"
)

// formsOf says how many messages there are before and after, with their marks, the
// fullest form first. Counts that are equal are joined as such.
func formsOf(f *Figure, c *change.Change) []string {
	counts := [2]string{}
	weight := func(m graph.EdgeMessage) int { return f.diff.Messages[m.Message].Weight }
	for side, n := range c.Counts {
		counts[side] = wording.MarkedCount(f.Style.Words, f.Style.Words.Thousands(n.Total()), c.Messages[side], weight, wording.InferredMark, wording.BesideMark)
	}
	return forms(c, counts)
}

// plainOf is the fullest token without marks, as sentences have it.
func plainOf(f *Figure, c *change.Change) string {
	w := f.Style.Words
	return forms(c, [2]string{w.Thousands(c.Counts[0].Total()), w.Thousands(c.Counts[1].Total())})[0]
}

// forms joins counts to tokens.
func forms(c *change.Change, counts [2]string) []string {
	sign, doubt := "→", ""
	if c.Kind == change.Same {
		sign = "="
	}
	if !c.Sure {
		doubt = wording.DoubtMark
	}
	return []string{counts[0] + " " + sign + " " + counts[1] + doubt, counts[0] + sign + counts[1] + doubt}
}

// tokenOf is the token of a kind: white on ink for what is new or more, ink on
// white for what is less, bare for what stays.
func tokenOf(k change.Kind) scale.TokenLook {
	if k == change.Same {
		return scale.TokenLook{Shape: scale.Bare}
	}
	return scale.TokenLook{Shape: scale.Square, Filled: k == change.New || k == change.More}
}

// width is that of the lines of a kind. What grows is solid, what shrinks a border
// around white, broad where it begins or ends; what stays is thin: so form alone tells
// them apart in grey, and with hollow the hue of a category stays its own.
func width(s scale.Style, k change.Kind) shape.Unit {
	w := [...]shape.Unit{change.New: 240, change.More: 140, change.Same: 70, change.Fewer: 200, change.Gone: 320}[k] // for words of 8 pt
	if s.Slide {
		w = w * 2 / 3 // whose lines are finer for their type
	}
	return w * s.Em() / (8 * shape.Pt)
}

// hollow reports whether the lines of a kind are a border around white.
func hollow(k change.Kind) bool { return k == change.Fewer || k == change.Gone }

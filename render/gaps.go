package render

import (
	"slices"
	"strings"
	"unicode"

	"cablegraph/render/shape"
)

// A Gap is a line of words for some of whose letters there is no font.
type Gap struct{ Words, Letters string }

// Gaps returns the words of d that can't be drawn in these faces, each line
// once, in the order in which they are drawn.
func (t *Typefaces) Gaps(d *shape.Drawing) []Gap {
	var gaps []Gap
	t = t.orBundled()
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, g := range d.Contents {
		for _, s := range g.Shapes {
			text, ok := s.(*shape.Text)
			if !ok {
				continue
			}
			gap := Gap{text.S, t.weight(text.Bold).lacking(oneLine(text.S))}
			if gap.Letters != "" && !slices.Contains(gaps, gap) {
				gaps = append(gaps, gap)
			}
		}
	}
	return gaps
}

// lacking returns the letters of s that no font has, each once.
func (w *weight) lacking(s string) string {
	var b strings.Builder
	if _, plain := w.metric().width(s); plain {
		return ""
	}
	for _, r := range s {
		if unicode.IsGraphic(r) && w.find(r) == nil && !strings.ContainsRune(b.String(), r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

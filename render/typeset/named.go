package typeset

import (
	"slices"
	"strings"
	"unicode"

	"github.com/go-text/typesetting/font"

	"cablegraph/render/shape"
)

// family is the name of the bundled font.
const family = "Liberation Sans"

// fromBold is the least weight that counts as bold: names of fonts call it
// semibold.
const fromBold = 600

// Replaced reports whether the user named fonts, which words are set in instead of
// the bundled one.
func (t *Faces) Replaced() bool { return t != nil && len(t.weights[0].named) > 0 }

// Families lists the names of the fonts as programs know them, in the order in
// which letters are looked for in them: those of the user, then the bundled one.
func (t *Faces) Families() []string {
	var names []string
	if t != nil {
		t.mu.Lock()
		defer t.mu.Unlock()
		for _, f := range t.weights[0].named {
			if name := plainName(t.guard.describe(f).Family); name != "" && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	if !slices.Contains(names, family) {
		names = append(names, family)
	}
	return names
}

// plainName returns the name of a font without what style sheets would take for
// something else.
func plainName(name string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`'"\,;<>&`, r) || !unicode.IsGraphic(r) {
			return -1
		}
		return r
	}, OneLine(name)))
}

// Heavy reports whether words in regular or bold type are set in a bold font: the
// user may have named fonts in one weight only.
func (t *Faces) Heavy(bold bool) bool {
	if !t.Replaced() {
		return bold
	}
	return t.weight(bold).heavy
}

// Borrowed returns the letters of d that the fonts which the user named lack and
// that others have, each once and in their order.
func (t *Faces) Borrowed(d *shape.Drawing) string {
	if !t.Replaced() {
		return ""
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	var letters []rune
	for _, g := range d.Contents {
		for _, s := range g.Shapes {
			text, ok := s.(*shape.Text)
			if !ok {
				continue
			}
			w := t.weight(text.Bold)
			for _, r := range OneLine(text.S) {
				if f := w.find(r); f != nil && !unicode.IsSpace(r) && !slices.Contains(w.named, f) && !slices.Contains(letters, r) {
					letters = append(letters, r)
				}
			}
		}
	}
	slices.Sort(letters)
	return string(letters)
}

// order puts the fonts in the wanted weight before others. A font of variable
// weight has it.
func (w *weight) order() {
	if len(w.named) == 0 {
		return
	}
	other := func(f *font.Face) int {
		if len(f.Coords()) > 0 || w.guard.describe(f).Aspect.Weight >= fromBold == w.bold {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(w.named, func(a, b *font.Face) int { return other(a) - other(b) })
	w.heavy = w.bold == (other(w.named[0]) == 0)
}

package typeset

import (
	"slices"
	"strings"
	"unicode"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// A weight holds the faces of a run in regular or in bold.
type weight struct {
	bold    bool
	guard   *guard
	bundled func() *font.Face // parsed when first asked for: plain words need no face
	named   []*font.Face      // they are asked first
	heavy   bool              // what these are in: bold, where the words are or there is nothing else
	system  *systemFonts      // nil: not to be used
	found   map[rune]*font.Face
	widths  map[string]int // in 1/em
}

// inWeight returns f, if it is a variable font, in the weight wanted.
func inWeight(f *font.Font, bold bool) *font.Face {
	face := font.NewFace(f)
	value := float32(font.WeightNormal)
	if bold {
		value = float32(font.WeightBold)
	}
	face.SetVariations([]font.Variation{{Tag: opentype.MustNewTag("wght"), Value: value}})
	return face
}

// ResolveFace returns the first face that has the letter r, or else the
// bundled one, which shows an empty box.
func (w *weight) ResolveFace(r rune) *font.Face {
	if f := w.find(r); f != nil {
		return f
	}
	return w.bundled()
}

// find returns the first face that has the letter r, or nil.
func (w *weight) find(r rune) *font.Face {
	if f, ok := w.found[r]; ok && (f == nil || !w.guard.isDamaged(w.guard.files[f.Font].Name)) {
		return f
	}
	f := w.firstNamed(r)
	if f == nil {
		if _, ok := w.bundled().NominalGlyph(r); ok {
			f = w.bundled()
		} else if w.system != nil {
			f = w.system.find(r)
		}
	}
	w.found[r] = f
	return f
}

// firstNamed returns the first face of those that the user named which has the
// letter r, or nil.
func (w *weight) firstNamed(r rune) *font.Face {
	if i := slices.IndexFunc(w.named, func(f *font.Face) bool { return w.guard.draws(f, r) }); i >= 0 {
		return w.named[i]
	}
	return nil
}

// metric is the short way of measuring in this weight.
func (w *weight) metric() *metric {
	if w.bold {
		return metrics()[1]
	}
	return metrics()[0]
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

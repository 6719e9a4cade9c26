package render

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"sync"

	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/shaping"
)

// Typefaces are the fonts in which words are measured and drawn: the bundled
// Liberation Sans, and for letters that it lacks, in this order, fonts that
// the user names and those of the system. Nil are the bundled ones alone. They
// may be used by several goroutines at once.
type Typefaces struct {
	mu      sync.Mutex // guards all below: faces and shaper keep caches
	weights [2]weight  // regular, bold
	shaper  shaping.HarfbuzzShaper
	cutter  shaping.Segmenter
}

// A weight holds the faces of a run in regular or in bold.
type weight struct {
	bold    bool
	bundled func() *font.Face // parsed when first asked for: plain words need no face
	named   []*font.Face
	system  *systemFonts // nil: not to be used
	found   map[rune]*font.Face
	widths  map[string]int // in 1/em
}

// NewTypefaces returns the bundled fonts and those in the given files (TTF,
// OTF or TTC); if system is set, those installed on this machine as well.
// They are looked for when the first letter is missing.
func NewTypefaces(files [][]byte, system bool) (*Typefaces, error) {
	t := &Typefaces{}
	for i, ttf := range [2][]byte{liberationsansregular.TTF, liberationsansbold.TTF} {
		face := sync.OnceValue(func() *font.Face {
			face, err := font.ParseTTF(bytes.NewReader(ttf))
			if err != nil {
				panic(err) // the file is a part of the program
			}
			return face
		})
		t.weights[i] = weight{bold: i == 1, bundled: face, found: map[rune]*font.Face{}, widths: map[string]int{}}
		if system {
			t.weights[i].system = &systemFonts{bold: i == 1}
		}
	}
	for _, file := range files {
		f, err := firstFont(file)
		if err != nil {
			return nil, fmt.Errorf("not a font: %w", err)
		}
		for i := range t.weights {
			t.weights[i].named = append(t.weights[i].named, inWeight(f, i == 1))
		}
	}
	return t, nil
}

// OfSystem reports whether the fonts of the system were asked for a letter, so
// that what is drawn depends on this machine.
func (t *Typefaces) OfSystem() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.ContainsFunc(t.weights[:], func(w weight) bool { return w.system != nil && w.system.scanned })
}

// firstFont returns the font in a file, or the first of a collection: to read
// all ten of a collection for Chinese, Japanese and Korean takes a second, and
// all have the same letters.
func firstFont(file []byte) (*font.Font, error) {
	fonts, err := opentype.NewLoaders(bytes.NewReader(file))
	if err != nil {
		return nil, err
	}
	if len(fonts) == 0 {
		return nil, errors.New("an empty collection")
	}
	return font.NewFont(fonts[0])
}

var bundled = sync.OnceValue(func() *Typefaces {
	t, err := NewTypefaces(nil, false)
	if err != nil {
		panic(err) // the files are a part of the program
	}
	return t
})

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

func (t *Typefaces) weight(bold bool) *weight {
	if bold {
		return &t.weights[1]
	}
	return &t.weights[0]
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
	if _, ok := w.bundled().NominalGlyph(r); ok {
		return w.bundled()
	}
	if f, ok := w.found[r]; ok {
		return f
	}
	var f *font.Face
	if i := slices.IndexFunc(w.named, func(f *font.Face) bool { return draws(f, r) }); i >= 0 {
		f = w.named[i]
	} else if w.system != nil {
		f = w.system.find(r)
	}
	w.found[r] = f
	return f
}

// draws reports whether f has an outline for r. Fonts that have pictures only
// are of no use here.
func draws(f *font.Face, r rune) bool {
	g, ok := f.NominalGlyph(r)
	if !ok {
		return false
	}
	_, ok = f.GlyphDataOutline(g)
	return ok
}

// metric is the short way of measuring in this weight.
func (w *weight) metric() *metric {
	if w.bold {
		return metrics()[1]
	}
	return metrics()[0]
}

func (t *Typefaces) orBundled() *Typefaces {
	if t == nil {
		return bundled()
	}
	return t
}

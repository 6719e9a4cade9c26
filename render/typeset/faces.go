// Package typeset measures words and sets them in lines of glyphs.
//
// Plain words in the bundled font are measured by its widths alone; all others
// are cut into runs of one direction and one face and shaped. [Faces.Lay] gives
// the outlines for writers that paint letters themselves. Words of users pass
// through [OneLine], which leaves out what would do something instead of being
// shown.
package typeset

import (
	"bytes"
	"fmt"
	"slices"
	"sync"

	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
	"github.com/go-text/typesetting/font"

	"cablegraph/render/shape"
)

// Faces are the fonts in which words are measured and drawn: those that the user
// names, and for letters that these lack the bundled Liberation Sans, then those
// of the system. A nil *Faces is the bundled font alone. Several goroutines may
// use them at once.
type Faces struct {
	mu      sync.Mutex // guards all below, which keep caches
	guard   guard
	weights [2]weight // regular, bold
	setter  setter
}

// NewFaces returns the fonts in the given files (TTF, OTF or TTC) before the
// bundled ones; if system is set, those installed on this machine behind them.
// They are looked for when the first letter is missing. Of several files those in
// the weight of the words come first, then others in their order.
func NewFaces(files []File, system bool) (*Faces, error) {
	t := &Faces{guard: guard{files: map[*font.Font]File{}}}
	for i, ttf := range [2][]byte{liberationsansregular.TTF, liberationsansbold.TTF} {
		face := sync.OnceValue(func() *font.Face {
			face, err := font.ParseTTF(bytes.NewReader(ttf))
			if err != nil {
				panic(err) // the file is a part of the program
			}
			return face
		})
		t.weights[i] = weight{bold: i == 1, guard: &t.guard, bundled: face, found: map[rune]*font.Face{}, widths: map[string]int{}}
		if system {
			t.weights[i].system = &systemFonts{bold: i == 1, guard: &t.guard}
		}
	}
	for _, file := range files {
		f, err := bounded(file.Data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file.Name, err)
		}
		for i := range t.weights {
			face := t.guard.face(f, file, i == 1)
			if face == nil {
				return nil, t.fault()
			}
			t.weights[i].named = append(t.weights[i].named, face)
		}
	}
	for i := range t.weights {
		t.weights[i].order()
	}
	return t, t.fault()
}

// Fault returns an error if a font that the user named turned out to be
// damaged. What was set before is to be thrown away.
func (t *Faces) Fault() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.fault()
}

func (t *Faces) fault() error {
	for _, d := range t.guard.damaged {
		if !d.system {
			return fmt.Errorf("%s: %w", d.Name, d.Err)
		}
	}
	return nil
}

// PassedOver lists the files of damaged fonts of the system that were asked for
// letters.
func (t *Faces) PassedOver() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var names []string
	for _, d := range t.guard.damaged {
		if d.system {
			names = append(names, d.Name)
		}
	}
	return names
}

// OfSystem reports whether the fonts of the system were asked for a letter, so
// that what is drawn depends on this machine.
func (t *Faces) OfSystem() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.ContainsFunc(t.weights[:], func(w weight) bool { return w.system != nil && w.system.scanned })
}

var bundled = sync.OnceValue(func() *Faces {
	t, err := NewFaces(nil, false)
	if err != nil {
		panic(err) // the files are a part of the program
	}
	return t
})

func (t *Faces) weight(bold bool) *weight {
	if bold {
		return &t.weights[1]
	}
	return &t.weights[0]
}

func (t *Faces) orBundled() *Faces {
	if t == nil {
		return bundled()
	}
	return t
}

// A Gap is a line of words for some of whose letters there is no font.
type Gap struct{ Words, Letters string }

// Gaps returns the words of d that can't be drawn in these faces, each line
// once, in the order in which they are drawn.
func (t *Faces) Gaps(d *shape.Drawing) []Gap {
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
			gap := Gap{text.S, t.weight(text.Bold).lacking(OneLine(text.S))}
			if gap.Letters != "" && !slices.Contains(gaps, gap) {
				gaps = append(gaps, gap)
			}
		}
	}
	return gaps
}

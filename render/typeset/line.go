package typeset

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/shaping"
)

// A line is a line of words, set. Lengths are in 1/em of the size, x to the
// right from its start, y up from the baseline.
type line struct {
	width  int
	runs   []run // from left to right
	goesOn bool  // live text from the last run into the next
}

// A run is a part of a line in one face.
type run struct {
	face   *font.Face
	glyphs []glyph
	// live is what the run says, if it is set in the bundled face with each
	// letter's own glyph at its own width: then text from x on looks the same.
	live string
	text string // what it says, from left to right, where it is not live
	x    int
}

type glyph struct {
	id   font.GID
	x, y int
}

// A setter turns words into lines. It keeps caches, and serves one caller at a
// time.
type setter struct {
	shaper shaping.HarfbuzzShaper
	cutter shaping.Segmenter
}

// set sets s in one line, whose direction is from left to right as a whole.
func (t *setter) set(s string, w *weight) line {
	var l line
	text := []rune(strings.ReplaceAll(OneLine(s), leftToRight, ""))
	if len(text) == 0 {
		return l
	}
	for _, run := range bidiRuns(text) {
		inputs := t.cutter.Split(shaping.Input{Text: text, RunStart: run.start, RunEnd: run.end, Direction: run.direction(), Size: em, Language: "en"}, w)
		if run.direction() == di.DirectionRTL {
			slices.Reverse(inputs)
		}
		for _, in := range inputs {
			out, ok := t.shape(in, w.guard)
			if !ok { // the letters of the damaged font are taken from the next one
				clear(w.widths)
				return t.set(s, w)
			}
			l.add(out, text, w)
		}
	}
	return l
}

// shape shapes a run, and looks whether all of its glyphs can be drawn.
func (t *setter) shape(in shaping.Input, l *guard) (out shaping.Output, ok bool) {
	ok = l.with(in.Face, func() {
		out = t.shaper.ShapeNoExtents(in)
		if _, foreign := l.files[in.Face.Font]; foreign {
			for _, g := range out.Glyphs {
				in.Face.GlyphDataOutline(g.GlyphID)
			}
		}
	})
	if !ok {
		t.shaper = shaping.HarfbuzzShaper{} // it was left in the middle of its work
	}
	return out, ok
}

// add puts a shaped run at the end of the line. Live text goes on from run to
// run, but ends where kerning moves the next letter.
func (l *line) add(out shaping.Output, text []rune, w *weight) {
	live := isLive(out, text, w)
	if !live {
		said := slices.Clone(text[out.Runes.Offset : out.Runes.Offset+out.Runes.Count])
		if out.Direction == di.DirectionRTL {
			slices.Reverse(said)
		}
		l.runs, l.goesOn = append(l.runs, run{face: out.Face, x: l.width, text: string(said)}), false
	}
	for _, g := range out.Glyphs {
		if live && !l.goesOn {
			l.runs = append(l.runs, run{face: out.Face, x: l.width})
		}
		r := &l.runs[len(l.runs)-1]
		r.glyphs = append(r.glyphs, glyph{g.GlyphID, l.width + int(g.XOffset), int(g.YOffset)})
		if live {
			r.live += string(text[g.TextIndex()])
			l.goesOn = int(g.Advance) == int(out.Face.HorizontalAdvance(g.GlyphID))*(em/liberationEm)
		}
		l.width += int(g.Advance)
	}
}

// isLive reports whether a run can be left to the bundled font file: whether
// its letters stand for themselves, in their order, and all words are in it.
func isLive(out shaping.Output, text []rune, w *weight) bool {
	if len(w.named) > 0 || out.Face != w.bundled() || out.Direction != di.DirectionLTR || len(out.Glyphs) != out.Runes.Count {
		return false
	}
	for i, g := range out.Glyphs {
		own, ok := out.Face.NominalGlyph(text[g.TextIndex()])
		if !ok || own != g.GlyphID || g.TextIndex() != out.Runes.Offset+i || g.XOffset != 0 || g.YOffset != 0 ||
			utf8.RuneLen(text[g.TextIndex()]) > 3 { // PDF fonts are cut to the basic plane
			return false
		}
	}
	return true
}

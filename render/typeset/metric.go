package typeset

import (
	"bytes"
	"errors"
	"sync"
	"unicode"

	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/font/opentype/tables"
	"github.com/go-text/typesetting/language"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/unicode/norm"

	"cablegraph/render/shape"
)

// em is the number of parts of the font's size in which words are set. Most fonts
// are drawn on 1000 or 2048 units, which both are whole numbers of such parts.
const em = 1000 * liberationEm

// liberationEm is the number of units on which Liberation Sans is drawn.
const liberationEm = 2048

// scale returns the length n, in 1/em of the size, rounded once, half away from zero.
func scale(n int, size shape.Unit) shape.Unit {
	if n < 0 {
		return -scale(-n, size)
	}
	return shape.Unit((2*n*int(size) + em) / (2 * em))
}

// Letters below asciiEnd are what most words are made of, and their kerns are at hand.
const asciiEnd = 0x80

// Letters below plainEnd are Latin with all its extensions, Greek, Cyrillic
// and punctuation.
const plainEnd = 0x2200

// A metric knows the widths of Liberation Sans in one weight. It is the short way
// to measure words that need no shaping, and a layout measures tens of thousands.
// A test holds it to the shaper's results.
type metric struct {
	kerns   map[[2]sfnt.GlyphIndex]int16 // by how much the second of two glyphs moves
	ascii   [asciiEnd][asciiEnd]int16    // the same by letters
	letters [plainEnd]struct {
		glyph   sfnt.GlyphIndex
		advance int16 // -1: no plain letter
		script  language.Script
	}
}

var metrics = sync.OnceValue(func() [2]*metric {
	return [2]*metric{newMetric(liberationsansregular.TTF), newMetric(liberationsansbold.TTF)}
})

func newMetric(ttf []byte) *metric {
	f, err := sfnt.Parse(ttf)
	kerns, kernErr := kernsOf(ttf)
	if err := errors.Join(err, kernErr); err != nil {
		panic(err) // the file is a part of the program
	}
	m := &metric{kerns: kerns}
	var b sfnt.Buffer
	for r := range rune(plainEnd) {
		l := &m.letters[r]
		l.advance = -1
		g, err := f.GlyphIndex(&b, r)
		if err != nil || g == 0 || !standsAlone(r) {
			continue
		}
		if a, err := f.GlyphAdvance(&b, g, liberationEm, font.HintingNone); err == nil {
			l.glyph, l.advance, l.script = g, int16(a), language.LookupScript(r)
		}
	}
	of := make(map[sfnt.GlyphIndex]rune)
	for r := range rune(asciiEnd) {
		if l := &m.letters[r]; l.advance >= 0 {
			of[l.glyph] = r
		}
	}
	for pair, by := range kerns { // order does not matter
		left, isLeft := of[pair[0]]
		if right, isRight := of[pair[1]]; isLeft && isRight {
			m.ascii[left][right] = by
		}
	}
	return m
}

// kernsOf returns the pairs of a font's table of kerning.
func kernsOf(ttf []byte) (map[[2]sfnt.GlyphIndex]int16, error) {
	f, err := opentype.NewLoader(bytes.NewReader(ttf))
	if err != nil {
		return nil, err
	}
	raw, err := f.RawTable(opentype.MustNewTag("kern"))
	if err != nil {
		return nil, err
	}
	table, _, err := tables.ParseKern(raw)
	if err != nil {
		return nil, err
	}
	kerns := make(map[[2]sfnt.GlyphIndex]int16)
	for _, part := range table.Tables {
		if pairs, ok := part.Data().(tables.KernData0); ok {
			for _, p := range pairs.Pairs {
				kerns[[2]sfnt.GlyphIndex{sfnt.GlyphIndex(p.Left), sfnt.GlyphIndex(p.Right)}] = p.Value
			}
		}
	}
	return kerns, nil
}

// standsAlone reports whether r is drawn from left to right by its own glyph
// whatever stands beside it.
func standsAlone(r rune) bool {
	rightToLeft := 0x590 <= r && r < 0x900
	return unicode.IsGraphic(r) && !unicode.Is(unicode.M, r) && !rightToLeft && norm.NFC.IsNormalString(string(r))
}

// width returns the width of s in 1/em. It is not plain where a letter needs
// shaping, or where s has two scripts, between which nothing is kerned.
func (m *metric) width(s string) (n int, plain bool) {
	last, script := rune(0), language.Common // no letter is kerned with the rune 0
	for _, r := range s {
		if r >= plainEnd {
			return 0, false
		}
		l := &m.letters[r]
		if l.advance < 0 {
			return 0, false
		}
		if l.script.Strong() && l.script != script {
			if script != language.Common {
				return 0, false
			}
			script = l.script
		}
		n += int(l.advance) + int(m.kern(last, r))
		last = r
	}
	return n * (em / liberationEm), true
}

// kern is by how much the second of two letters moves.
func (m *metric) kern(last, r rune) int16 {
	if last < asciiEnd && r < asciiEnd {
		return m.ascii[last][r]
	}
	return m.kerns[[2]sfnt.GlyphIndex{m.letters[last].glyph, m.letters[r].glyph}]
}

package typeset

import (
	"strings"
	"unicode"

	"github.com/go-text/typesetting/segmenter"
)

// A Piece is a part of a text in which no line ends.
type Piece struct {
	Text   string
	Spaced bool // a space stands before it, unless it begins a line
}

// Pieces cuts a text where its lines may end: at spaces that are not fixed and,
// in Chinese and Japanese, between letters as Unicode allows it (UAX 14). Hangul
// words stay whole.
func Pieces(s string) []Piece {
	var pieces []Piece
	for _, word := range strings.FieldsFunc(s, breaks) {
		for i, part := range parts(word) {
			pieces = append(pieces, Piece{part, i == 0 && len(pieces) > 0})
		}
	}
	return pieces
}

// breaks reports whether a line may end at a space.
func breaks(r rune) bool { return unicode.IsSpace(r) && r != '\u00a0' && r != '\u202f' }

// parts cuts a word without spaces between letters that take a whole square.
func parts(word string) []string {
	if !strings.ContainsFunc(word, square) {
		return []string{word}
	}
	var lines segmenter.Segmenter
	lines.Init([]rune(word))
	var out []string
	for it := lines.LineIterator(); it.Next(); {
		part := string(it.Line().Text)
		if n := len(out); n > 0 && !strings.ContainsFunc(part, square) && !strings.ContainsFunc(out[n-1], square) {
			out[n-1] += part
			continue
		}
		out = append(out, part)
	}
	return out
}

// square reports whether a letter or sign fills a square, as those of Chinese and
// Japanese do.
func square(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || 0x3000 <= r && r <= 0x303f || 0xff00 <= r && r <= 0xffef
}

// syllables cuts a word of wide letters, Hangul among them, before each of these.
// It is for names, which are short of room.
func syllables(word string) []string {
	var out []string
	for _, part := range parts(word) {
		from := 0
		for i, r := range part {
			if i > from && unicode.Is(unicode.Hangul, r) {
				out, from = append(out, part[from:i]), i
			}
		}
		out = append(out, part[from:])
	}
	return out
}

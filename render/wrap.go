package render

import "strings"

// A box holds at most three lines of some eighteen letters.
const (
	maxLines   = 3
	lineLength = 18
)

// wrap breaks a name into lines at its spaces, as evenly as it can be with
// the fewest lines. A word longer than a line, or a name longer than the box,
// ends in an ellipsis; its full text is the box's title.
func wrap(name string) []string {
	var words []string
	for w := range strings.FieldsSeq(name) {
		for _, part := range pieces(w) {
			words = append(words, shorten(part, lineLength+4))
		}
	}
	for n := 1; n <= maxLines; n++ {
		if lines := fill(words, n); lines != nil {
			return lines
		}
	}
	lines := greedy(words, lineLength)
	if len(lines) > maxLines {
		lines = lines[:maxLines]
		lines[maxLines-1] = shorten(lines[maxLines-1]+" …", lineLength+2)
	}
	return lines
}

// glued begins a piece of a word: it follows the one before without a space.
const glued = "\u2060"

// pieces breaks a word that is longer than a line before an at sign, or behind
// a hyphen, underscore or slash inside of it.
func pieces(word string) []string {
	if letters(word) <= lineLength {
		return []string{word}
	}
	cut := strings.IndexByte(word, '@')
	if cut <= 0 {
		cut = 0
		for i, r := range word[:len(word)-1] {
			if strings.ContainsRune("-_/", r) && letters(word[:i+1]) <= lineLength {
				cut = i + 1
			}
		}
	}
	if cut == 0 {
		return []string{word}
	}
	rest := pieces(word[cut:])
	rest[0] = glued + rest[0]
	return append([]string{word[:cut]}, rest...)
}

// fill sets words on n lines with the shortest longest line; nil where a line
// would still be too long.
func fill(words []string, n int) []string {
	for width := 1; width <= lineLength+2; width++ {
		if lines := greedy(words, width); len(lines) <= n && fits(lines, width) {
			return lines
		}
	}
	return nil
}

func fits(lines []string, width int) bool {
	for _, l := range lines {
		if letters(l) > width {
			return false
		}
	}
	return true
}

func greedy(words []string, width int) []string {
	lines := []string{""}
	for _, w := range words {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = w
		case strings.HasPrefix(w, glued) && letters(*last)+letters(w) <= width:
			*last += strings.TrimPrefix(w, glued)
		case !strings.HasPrefix(w, glued) && letters(*last)+1+letters(w) <= width:
			*last += " " + w
		default:
			lines = append(lines, strings.TrimPrefix(w, glued))
		}
	}
	return lines
}

// letters counts what takes room: a wide letter (Han, Hangul, kana) as two.
func letters(s string) int {
	n := 0
	for _, r := range strings.TrimPrefix(s, glued) {
		if n++; r >= 0x1100 && (r <= 0x115f || r >= 0x2e80 && r <= 0xffdc) {
			n++
		}
	}
	return n
}

func shorten(s string, n int) string {
	if letters(s) <= n {
		return s
	}
	runes := []rune(s)
	for len(runes) > 0 && letters(string(runes)) > n-1 {
		runes = runes[:len(runes)-1]
	}
	return strings.TrimRight(string(runes), " …") + "…"
}

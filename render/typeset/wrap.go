package typeset

import "strings"

// A box holds at most three lines of about eighteen letters.
const (
	maxLines   = 3
	LineLength = 18
)

// Wrap breaks a name into lines at its spaces, as evenly as it can be with
// the fewest lines. A word longer than a line, or a name longer than the box,
// ends in an ellipsis; its full text is the box's title.
func Wrap(name string) []string {
	var words []string
	name = Shorten(name, 2*maxLines*(LineLength+4)) // more is not shown, however long it is
	for w := range strings.FieldsSeq(name) {
		for _, part := range pieces(w) {
			words = append(words, Shorten(part, LineLength+4))
		}
	}
	for n := 1; n <= maxLines; n++ {
		if lines := fill(words, n); lines != nil {
			return lines
		}
	}
	lines := greedy(words, LineLength)
	if len(lines) > maxLines {
		lines = lines[:maxLines]
		lines[maxLines-1] = Shorten(lines[maxLines-1]+" …", LineLength+2)
	}
	return lines
}

// glued marks the beginning of a piece that follows the one before it without a
// space.
const glued = "\u2060"

// pieces breaks a word that is longer than a line: before an at sign, else after
// the last hyphen, underscore or slash that leaves a piece short enough.
func pieces(word string) []string {
	if letters(word) <= LineLength {
		return []string{word}
	}
	if out := syllables(word); len(out) > 1 && !strings.Contains(word, "@") {
		for i := range out[1:] {
			out[i+1] = glued + out[i+1]
		}
		return out
	}
	cut := strings.IndexByte(word, '@')
	if cut <= 0 {
		cut = 0
		for i, r := range word[:len(word)-1] {
			if strings.ContainsRune("-_/", r) && letters(word[:i+1]) <= LineLength {
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

// fill sets words on at most n lines, so that the longest is as short as it can
// be. It returns nil where a line would be too long.
func fill(words []string, n int) []string {
	for width := 1; width <= LineLength+2; width++ {
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

// letters counts the letters of s by the room that they take.
func letters(s string) int {
	n := 0
	for _, r := range s {
		n += wide(r)
	}
	return n
}

// wide counts a wide letter (Han, Hangul, kana) as two, and the mark of a glued
// piece as none.
func wide(r rune) int {
	switch {
	case string(r) == glued:
		return 0
	case r >= 0x1100 && (r <= 0x115f || r >= 0x2e80 && r <= 0xffdc):
		return 2
	}
	return 1
}

// Shorten returns s if it has no more than n letters, else its beginning with
// an ellipsis.
func Shorten(s string, n int) string {
	used, end := 0, 0 // end of what leaves room for the ellipsis
	for i, r := range s {
		if used < n {
			end = i
		}
		if used += wide(r); used > n {
			return strings.TrimRight(s[:end], " …") + "…"
		}
	}
	return s
}

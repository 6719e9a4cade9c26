package typeset

import (
	"strings"
	"unicode/utf8"
)

// Abridge cuts a name in its middle, between its first words and the word in
// which a letter stands that tells it from others.
func Abridge(name string, differs int) string {
	letters := []rune(name)
	head := min(LineLength, differs)
	if space := lastSpace(letters[:head]); space > 0 {
		head = space
	} else {
		head = min(head, LineLength/2)
	}
	tail := min(differs, len(letters)-1)
	if space := lastSpace(letters[:tail]); space >= tail-LineLength && space >= head {
		tail = space + 1
	} else {
		tail = max(tail-1, head)
	}
	return strings.TrimSpace(string(letters[:head])) + " … " + strings.TrimSpace(string(letters[tail:]))
}

func lastSpace(letters []rune) int {
	for i := len(letters) - 1; i > 0; i-- {
		if letters[i] == ' ' {
			return i
		}
	}
	return -1
}

// CutAtWord returns s if it has no more than n letters, else its first words and
// an ellipsis.
func CutAtWord(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	letters := []rune(s)[:n-1] // the last two are the space and the ellipsis
	if space := strings.LastIndexByte(string(letters), ' '); space > 0 && !strings.ContainsFunc(string(letters)[space:], square) {
		return strings.TrimRight(string(letters)[:space], " ,;:–") + " …"
	}
	return string(letters) + "…"
}

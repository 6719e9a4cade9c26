package typeset

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestCutAtWord(t *testing.T) {
	for _, tt := range []struct{ s, want string }{
		{"Short", "Short"},
		{"exactly ten", "exactly …"},
		{"ten chars!", "ten chars!"},
		{"one, two three", "one, two …"},
		{"one two, three", "one two …"},
		{strings.Repeat("x", 20), "xxxxxxxxx…"},
		{"äöü äöü äöü", "äöü äöü …"},
	} {
		got := CutAtWord(tt.s, 10)
		if got != tt.want || utf8.RuneCountInString(got) > 10 {
			t.Errorf("%q: got %q, want %q", tt.s, got, tt.want)
		}
	}
}

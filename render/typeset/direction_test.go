package typeset

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The orders are those of Chromium's and librsvg's drawings.
func TestBidiRuns(t *testing.T) {
	for _, tt := range []struct {
		name string
		text string
		want []string // from left to right; letters within in their own order
	}{
		{"left to right", "Stalin 12", []string{"Stalin 12"}},
		{"right to left within", "a שלום b", []string{"a ", "שלום", " b"}},
		{"a number after it stands at its left", "שלום, 12 Tel-Aviv", []string{"12", "שלום, ", " Tel-Aviv"}},
		{"with its signs", "שלום 12.5% x", []string{"12.5%", "שלום ", " x"}},
		{"and its currency", "שלום $12 x", []string{"$12", "שלום ", " x"}},
		{"two numbers", "שלום 1, 2", []string{"2", ", ", "1", "שלום "}},
		{"brackets around Arabic are the line's", "N (ناصر) 1956 (2)", []string{"N (", "ناصر", ") ", ")", "2", " (", "1956"}},
		{"Arabic digits after Latin", "N ١٩", []string{"N ", "١٩"}},
		{"an arrow between two", "ناصر → שלום", []string{"ناصر", " → ", "שלום"}},
		{"nothing", "", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			text := []rune(tt.text)
			for _, s := range bidiRuns(text) {
				got = append(got, string(text[s.start:s.end]))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// Programs of others are told which way an arrow points.
func TestCleanKeepsArrows(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Mao → Kim", "Mao → Kim"},
		{"ناصر → שלום", "ناصر \u200e→\u200e שלום"},
		{"Eden ↔ ناصر", "Eden \u200e↔\u200e ناصر"},
		{"ناصر\u202e, שלום", "ناصر, שלום"},
	} {
		got := Clean(tt.text)
		if got != tt.want {
			t.Errorf("%q: got %q", tt.text, got)
		}
		if again := OneLine(got); again != got {
			t.Errorf("%q: %q when cleaned again", got, again)
		}
	}
}

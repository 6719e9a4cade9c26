package words

import (
	"strings"
	"testing"

	"cablegraph/graph"
)

// TestSigns joins parts by the signs of a language.
func TestSigns(t *testing.T) {
	for _, tt := range []struct{ got, want string }{
		{English.Comma("a", "", "b"), "a, b"},
		{English.Semicolon("a", "b"), "a; b"},
		{strings.Join(English.Semicolons([]string{"a", "b"}), "|"), "a;|b"},
		{English.Colon("a", "b"), "a: b"},
		{English.SaidTo(true, true, false), "said to others than are shown; receiver not named"},
		{English.SaidTo(true, false, true), "said within the side, or receiver not named"},
		{English.Sentences(English.Sentence("a"), English.Sentence("b.")), "a. b."},
		{English.Sentences(English.Sentence("Should there be war?"), English.Sentence("b")), "Should there be war? b."},
		{English.Asking("Stand", "on the war"), "Stand on the war"},
		{English.Asking("Stand", "Should there be war?"), "Stand: Should there be war?"},
		{English.Aside("a", "b"), "a (b)"},
		{English.Names([]string{"a", "b"}), "a, b"},
		{English.Names([]string{"a, c", "b"}), "a, c; b"},
		{English.Times(graph.Tally{Certain: 1200, Doubtful: 1}), "×1,200 + 1?"},
		{English.Tally(graph.Tally{Doubtful: 2}), "2?"},
		{English.Share(1, 1000), "under 1 %"},
		{English.Share(999, 1000), "99 %"},
		{English.Share(3, 3), "100 %"},
	} {
		if got := strings.ReplaceAll(tt.got, "\u00a0", " "); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

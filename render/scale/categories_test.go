package scale

import (
	"testing"

	"cablegraph/graph"
	"cablegraph/render/words"
)

// TestOtherValues names the values that share a category, as long as a legend has room
// for them; else it says how many they are.
func TestOtherValues(t *testing.T) {
	for _, tt := range []struct {
		merged []string
		lang   words.Language
		want   string
	}{
		{[]string{"memo", "note"}, words.English, "other (memo, note)"},
		{[]string{"memorandum of conversation", "circular telegram"}, words.English, "other (2 values)"},
		{[]string{"a", "b", "c", "d", "e", "f"}, words.English, "other (a, b, c, d, e, f)"},
	} {
		s := &graph.Series{Dataset: &graph.Dataset{}, Categories: &graph.Categories{Labels: []string{"other"}, Merged: tt.merged, Unsaid: -1, Several: -1}}
		if got := label(s, 0, tt.lang); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

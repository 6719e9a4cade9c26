package languages

import (
	"testing"

	"cablegraph/render/words/vocabulary"
)

// TestMessagesPer names what a bar counts.
func TestMessagesPer(t *testing.T) {
	for bin, want := range map[vocabulary.Bin]string{vocabulary.Week: "Messages a week", vocabulary.TwoMonths: "Messages in two months", vocabulary.Century: "Messages a century"} {
		if got := (english{}).MessagesPer(bin); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

package words

import "testing"

// TestMessagesPer names what a bar counts.
func TestMessagesPer(t *testing.T) {
	for bin, want := range map[Bin]string{Week: "Messages a week", TwoMonths: "Messages in two months", Century: "Messages a century"} {
		if got := English.MessagesPer(bin); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

package lanes

import (
	"bytes"
	"testing"

	"cablegraph/render/internal/printed"
	"cablegraph/render/write"
)

// checkWords counts over the file of a page: no words touch each other, and none
// is smaller than 7 pt.
func checkWords(t testing.TB, f *Figure, page int) {
	t.Helper()
	var svg bytes.Buffer
	if err := write.SVG(&svg, f.Pages[page].Draw("time"), f.style.Faces); err != nil {
		t.Fatal(err)
	}
	if touching, smallest := printed.Overlaps(t, &svg); len(touching) > 0 || smallest < 7 {
		t.Errorf("touching: %q; the smallest type is %v pt", touching, smallest)
	}
}

// TestWordsDoNotTouch counts over the built-in set.
func TestWordsDoNotTouch(t *testing.T) { checkWords(t, composed(t, builtIn(t)), 0) }

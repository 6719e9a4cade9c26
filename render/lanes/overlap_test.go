package lanes

import (
	"bytes"
	"testing"

	"cablegraph/render/internal/printed"
	"cablegraph/render/write"
)

// checkWords counts over the file of a page: no words touch each other, no line
// runs through any, and none is smaller than 7 pt.
func checkWords(t testing.TB, f *Figure, page int) {
	t.Helper()
	var svg bytes.Buffer
	if err := write.SVG(&svg, f.Pages[page].Draw("time"), f.style.Faces); err != nil {
		t.Fatal(err)
	}
	p := printed.Read(t, &svg)
	if touching, crossed := p.Touching(), p.Crossed(); len(touching)+len(crossed) > 0 || p.Smallest() < 7 {
		t.Errorf("touching: %q; crossed: %q; the smallest type is %v pt", touching, crossed, p.Smallest())
	}
}

// TestWordsDoNotTouch counts over the built-in set, in the languages whose letters the
// font of the counter has.
func TestWordsDoNotTouch(t *testing.T) {
	for _, tag := range []string{"en", "de", "fr", "ru"} {
		checkWords(t, inLanguage(t, tag), 0)
	}
}

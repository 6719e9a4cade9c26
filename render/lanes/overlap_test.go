package lanes

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"cablegraph/render/internal/printed"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
	"cablegraph/render/write"
)

// checkWords counts over the file of a page: no words touch each other or stand in the
// margin at the right, no line runs through any, and none is smaller than 7 pt.
func checkWords(t testing.TB, p *Page) {
	t.Helper()
	var svg bytes.Buffer
	if err := write.SVG(&svg, p.Draw("time"), p.Style.Faces); err != nil {
		t.Fatal(err)
	}
	drawn := printed.Read(t, &svg)
	touching, crossed, beyond := drawn.Touching(), drawn.Crossed(), drawn.Beyond(float64(p.Style.W+marginOf(p.Style))/float64(shape.Pt))
	if len(touching)+len(crossed)+len(beyond) > 0 || drawn.Smallest() < 7 {
		t.Errorf("touching: %q; crossed: %q; beyond the page: %q; the smallest type is %v pt", touching, crossed, beyond, drawn.Smallest())
	}
}

// TestWordsDoNotTouch counts over the built-in set, in the languages whose letters the
// font of the counter has, on paper and on narrower sheets.
func TestWordsDoNotTouch(t *testing.T) {
	for _, tag := range []string{"en", "de", "fr", "ru"} {
		l, _ := words.In(tag)
		checkWords(t, &builtIn(t, l)[0])
		for _, width := range []string{"84", "60", "40"} {
			sheet, err := scale.Sheets[1].Resize(width)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range composed(t, rendertest.BuiltIn(t, "../.."), scale.Style{Sheet: sheet, Words: l, Names: tag}) {
				checkWords(t, &p)
			}
		}
	}
}

// TestPagesHoldAll draws random sets: every message once, in an order in which numbers
// rise, and no words touch.
func TestPagesHoldAll(t *testing.T) {
	for seed := range uint64(24) {
		random := rand.New(rand.NewPCG(seed, 15))
		s := rendertest.Series(t, rendertest.Random(random, 3+random.IntN(90), 2+random.IntN(14)), "")
		drawn, all := 0, 0
		for _, p := range composed(t, s, scale.Style{Sheet: scale.Sheets[0]}) {
			drawn, all = drawn+len(p.Drawn()), p.whole.Account.Drawn
			checkWords(t, &p)
		}
		if drawn != all {
			t.Errorf("seed %d: %d of %d messages drawn", seed, drawn, all)
		}
	}
}

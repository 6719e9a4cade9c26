package lanes

import (
	"testing"

	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
)

// BenchmarkCompose makes the figure of the built-in set.
func BenchmarkCompose(b *testing.B) {
	s := rendertest.BuiltIn(b, "../..")
	whole, err := count.Whole(s, count.Options{})
	if err != nil {
		b.Fatal(err)
	}
	set := figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]})
	for b.Loop() {
		if _, err := Compose(set, whole); err != nil {
			b.Fatal(err)
		}
	}
}

package main

import (
	"fmt"
	"strings"

	"cablegraph/cmd/cablegraph/internal/terminal"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
)

// tellWeakColors says which colours of the set's tables are hard to see or to tell
// apart, and where they stand.
func tellWeakColors(set *figure.Set, say terminal.Say) {
	for _, c := range set.Scales.Categories.WeakColors() {
		var faults []string
		if c.Least > 0 {
			what := "lines and borders want"
			if c.Least == scale.LeastOfWords {
				what = "the white words on its tokens want"
			}
			faults = append(faults, fmt.Sprintf("has a contrast of %.1f:1 with white, and %s %.1f:1", c.Contrast, what, c.Least))
		}
		if c.Like != "" {
			faults = append(faults, fmt.Sprintf("is hard to tell from that of %q, at least for the color-blind", c.Like))
		}
		say("%s: the color #%06x %s", c.At, c.RGB, strings.Join(faults, "; it "))
	}
}

package graph

import (
	"fmt"
	"strconv"
	"strings"
)

// A Color is one that the user chose for what a row of a table names. The zero
// Color is none.
type Color struct {
	RGB uint32 // 0xrrggbb
	At  string // where it stands: "legend.csv:3:5"
}

// Chosen reports whether there is a colour.
func (c Color) Chosen() bool { return c.At != "" }

// ParseColor reads a colour as style sheets have it: #2636a0.
func ParseColor(text, at string) (Color, error) {
	digits, hash := strings.CutPrefix(text, "#")
	rgb, err := strconv.ParseUint(digits, 16, 32)
	if !hash || len(digits) != 6 || err != nil {
		return Color{}, fmt.Errorf("the color %q is not written #rrggbb, such as #2636a0", text)
	}
	return Color{uint32(rgb), at}, nil
}

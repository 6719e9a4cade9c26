package figure

import (
	"testing"

	"cablegraph/render/shape"
)

// TestMM spells sizes as the help does, and rounds up what is between.
func TestMM(t *testing.T) {
	for _, test := range []struct {
		sheet Sheet
		w, h  int
	}{
		{Sheets[0], 174, 0},
		{Sheets[3], 160, 90},
		{Sheet{W: Sheets[3].W * 3, H: Sheets[3].H * 3}, 480, 270},
		{Sheet{W: shape.MM(100.1), H: shape.MM(99.9)}, 101, 100},
	} {
		if w, h := test.sheet.MM(); w != test.w || h != test.h {
			t.Errorf("%v: got %dx%d, want %dx%d", test.sheet, w, h, test.w, test.h)
		}
	}
}

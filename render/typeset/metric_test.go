package typeset

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/shape"
)

// The widths were added up from the tables cmap, hmtx and kern of the files, by
// another program.
func TestMeasure(t *testing.T) {
	for _, tt := range []struct {
		name string
		s    string
		size shape.Unit
		bold bool
		want shape.Unit
	}{
		{"nothing", "", 10 * shape.Pt, false, 0},
		{"letters side by side", "Stalin", 10 * shape.Pt, false, 2501},
		{"bold is wider", "Stalin", 10 * shape.Pt, true, 2723},
		{"proportional to the size", "Stalin", 100 * shape.Pt, false, 25015},
		{"Cyrillic", "Сталин", 10 * shape.Pt, false, 3419},
		{"pairs of ones are kerned", "11", 10 * shape.Pt, false, 1038},
		{"T draws o near", "To", 10 * shape.Pt, false, 1056},
		{"a combining accent takes no room", "e\u0301", 10 * shape.Pt, false, 556},
		{"Hebrew is shaped", "שלום", 10 * shape.Pt, false, 2198},
		{"a letter without a font is an empty box", "毛", 10 * shape.Pt, false, 750},
		{"invalid bytes count as one box each", "\xff\xfe", 10 * shape.Pt, false, 1500},
		{"marks of direction take no room", "a\u202eb\u2067", 10 * shape.Pt, false, 1112},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, measure(tt.s, tt.size, tt.bold)); diff != "" {
				t.Errorf("measure(%q) (-want +got):\n%s", tt.s, diff)
			}
		})
	}
}

// The short way of measuring gives what HarfBuzz gives.
func FuzzMeasure(f *testing.F) {
	for _, s := range []string{
		"Vyshinsky to Stalin, 11 July", "AVATAR To. Yevgeny Tatarov LTL", "Тов. Грушевой. «Уф»", "Ελλάς Άγρα Τό",
		"Trần Hưng Đạo", "(T) To “A” T’o P. 1/4 – …", "TаТo AУVТ", "r. r, y. 7.", "L’", "fi ffl", "½ ² ™ ↔", "Т A", "\u2126",
	} {
		f.Add(s, false)
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, s string, bold bool) {
		m := metrics()[0]
		if bold {
			m = metrics()[1]
		}
		got, plain := m.width(s)
		if !plain {
			return
		}
		if want := bundled().shapedWidth(s, bold); got != want {
			t.Errorf("width(%q) = %d, shaped: %d", s, got, want)
		}
	})
}

func BenchmarkMeasure(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		measure("Vyshinsky to Stalin, 14 July", 8*shape.Pt, false)
	}
}

// measure returns the width of s set at size in the bundled Liberation Sans,
// regular or bold.
func measure(s string, size shape.Unit, bold bool) shape.Unit {
	return (*Faces)(nil).Measure(s, size, bold)
}

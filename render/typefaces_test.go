package render

import (
	"os"
	"testing"

	"codeberg.org/go-fonts/liberation/liberationmonoregular"
	"github.com/google/go-cmp/cmp"
)

// Liberation Mono has one letter that Liberation Sans lacks.
const superscriptNine = "\u2079"

func withMono(t *testing.T) *Typefaces {
	t.Helper()
	faces, err := NewTypefaces([][]byte{liberationmonoregular.TTF}, false)
	if err != nil {
		t.Fatal(err)
	}
	return faces
}

func TestNamedFontGivesItsLetters(t *testing.T) {
	for _, bold := range []bool{false, true} {
		const boxes, nine = 750, 600 // widths in the bundled font and in Mono
		if got := measure(superscriptNine, 10*Pt, bold); got != boxes {
			t.Errorf("bold %t: %v without the font, want %v", bold, got, Unit(boxes))
		}
		if got := withMono(t).measure(superscriptNine, 10*Pt, bold); got != nine {
			t.Errorf("bold %t: %v with the font, want %v", bold, got, Unit(nine))
		}
	}
}

func TestNamedFontGivesNoOtherLetters(t *testing.T) {
	if got, want := withMono(t).measure("Сталин שלום", 10*Pt, false), measure("Сталин שלום", 10*Pt, false); got != want {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestFontFileIsAFont(t *testing.T) {
	if _, err := NewTypefaces([][]byte{[]byte("id,name\n")}, false); err == nil {
		t.Error("a table passes for a font")
	}
}

func TestGaps(t *testing.T) {
	d := &Drawing{Contents: []Group{
		{Shapes: []Shape{&Text{S: "Mao 毛泽东毛"}, &Path{}, &Text{S: "Stalin Сталин שלום, e\u0301"}}},
		{Shapes: []Shape{&Text{S: "x" + superscriptNine}, &Text{S: "Mao 毛泽东毛"}, &Text{S: "bold " + superscriptNine, Bold: true}}},
	}}
	want := []Gap{{"Mao 毛泽东毛", "毛泽东"}, {"x" + superscriptNine, superscriptNine}, {"bold " + superscriptNine, superscriptNine}}
	if diff := cmp.Diff(want, (*Typefaces)(nil).Gaps(d)); diff != "" {
		t.Errorf("bundled font (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(want[:1], withMono(t).Gaps(d)); diff != "" {
		t.Errorf("and a named one (-want +got):\n%s", diff)
	}
}

func TestSystemFontsWaitForAMissingLetter(t *testing.T) {
	cache := t.TempDir()
	for _, name := range []string{"XDG_CACHE_HOME", "HOME", "LocalAppData"} {
		t.Setenv(name, cache)
	}
	faces, err := NewTypefaces(nil, true)
	if err != nil {
		t.Fatal(err)
	}
	faces.measure("Stalin Сталин שלום", 10*Pt, false)
	if files, err := os.ReadDir(cache); len(files) > 0 || err != nil {
		t.Errorf("found %v (%v) in the cache", files, err)
	}
	// Which fonts there are depends on the machine; that they agree does not.
	const box = 750
	d := &Drawing{Contents: []Group{{Shapes: []Shape{&Text{S: "毛"}}}}}
	if missing, boxed := len(faces.Gaps(d)) > 0, faces.measure("毛", 10*Pt, false) == box; missing != boxed {
		t.Errorf("missing: %t, drawn as a box: %t", missing, boxed)
	}
}

func TestLay(t *testing.T) {
	type piece struct {
		X    Unit
		Live string
	}
	for _, tt := range []struct {
		name string
		text Text
		want []piece
	}{
		{"one piece", Text{S: "Stalin"}, []piece{{0, "Stalin"}}},
		{"from the middle", Text{S: "Stalin", Anchor: Middle}, []piece{{-1250, "Stalin"}}},
		{"from the end", Text{S: "Stalin", Anchor: End}, []piece{{-2501, "Stalin"}}},
		{"kerning parts", Text{S: "To"}, []piece{{0, "T"}, {500, "o"}}},
		{"another script goes on", Text{S: "on / он"}, []piece{{0, "on / он"}}},
		{"accents become one with their letters", Text{S: "e\u0301"}, []piece{{0, "é"}}},
		{"those that can't are outlines", Text{S: "x\u0301"}, []piece{{0, ""}}},
		{"from right to left", Text{S: "a שלום b"}, []piece{{0, "a "}, {834, ""}, {3032, " b"}}},
		{"at the start, in a line from left to right", Text{S: "שלום b"}, []piece{{0, ""}, {2198, " b"}}},
		{"no letter, no font", Text{S: "a毛"}, []piece{{0, "a"}, {556, ""}}},
		{"nothing", Text{}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.text.Size = 10 * Pt
			var got []piece
			for _, s := range bundled().Lay(&tt.text) {
				got = append(got, piece{s.At.X, s.Live})
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// In a line from right to left the first letter stands at the right.
func TestLayTurnsRightToLeft(t *testing.T) {
	const size = liberationEm // a unit of the font is a Unit
	shin := bundled().Lay(&Text{S: "ש", Size: size})[0].Outline
	word := bundled().Lay(&Text{S: "של", Size: size})[0].Outline
	moved := make([]Seg, len(shin))
	for i, s := range shin {
		moved[i].Op = s.Op
		for k := range map[Op]int{MoveTo: 1, LineTo: 1, CurveTo: 3}[s.Op] {
			moved[i].P[k] = s.P[k].add(Point{measure("ל", size, false), 0})
		}
	}
	if diff := cmp.Diff(moved, word[len(word)-len(shin):]); diff != "" {
		t.Errorf("the last outline (-want +got):\n%s", diff)
	}
}

package typeset

import (
	"os"
	"slices"
	"testing"

	"codeberg.org/go-fonts/liberation/liberationmonoregular"
	"codeberg.org/go-fonts/liberation/liberationserifbold"
	"codeberg.org/go-fonts/liberation/liberationserifregular"
	"github.com/google/go-cmp/cmp"

	"cablegraph/render/shape"
)

// Liberation Mono has one letter that Liberation Sans lacks.
const superscriptNine = "\u2079"

func withMono(t *testing.T) *Faces {
	t.Helper()
	faces, err := NewFaces([]File{{Name: "mono.ttf", Data: liberationmonoregular.TTF}}, false)
	if err != nil {
		t.Fatal(err)
	}
	return faces
}

// TestNamedFontReplacesTheBundledOne sets all letters that it has in it, in both
// weights, and others in the bundled one.
func TestNamedFontReplacesTheBundledOne(t *testing.T) {
	mono := withMono(t)
	const letter, six = 600, 3601 // in 10 pt of Mono
	for _, bold := range []bool{false, true} {
		for words, want := range map[string]shape.Unit{
			"Stalin":          six,
			"Сталин":          six,
			superscriptNine:   letter,
			"i i":             1800,
			"\u0531\u0532":    measure("\u0531\u0532", 10*shape.Pt, bold), // Armenian, which neither has
			"a\u0531b\u0531c": 1800 + 2*measure("\u0531", 10*shape.Pt, bold),
		} {
			if got := mono.Measure(words, 10*shape.Pt, bold); got != want {
				t.Errorf("bold %t: %q is %v wide, want %v", bold, words, got, want)
			}
		}
		for _, r := range mono.Lay(&shape.Text{S: "Stalin \u05e9", Size: 10 * shape.Pt, Bold: bold}) {
			if r.Live != "" || len(r.Outline) == 0 {
				t.Errorf("bold %t: %q is left to the bundled font", bold, r.Live)
			}
		}
	}
}

// TestWeights sets regular and bold words in the named fonts of their weight, in
// whatever order they are named.
func TestWeights(t *testing.T) {
	regular, bold := File{Name: "regular.ttf", Data: liberationserifregular.TTF}, File{Name: "bold.ttf", Data: liberationserifbold.TTF}
	const inRegular, inBold = 2333, 2501 // of "Stalin" in 10 pt
	for _, tt := range []struct {
		files  []File
		widths [2]shape.Unit // of regular and bold words
		heavy  [2]bool
		family string
	}{
		{[]File{regular}, [2]shape.Unit{inRegular, inRegular}, [2]bool{false, false}, "Liberation Serif"},
		{[]File{bold}, [2]shape.Unit{inBold, inBold}, [2]bool{true, true}, "Liberation Serif"},
		{[]File{regular, bold}, [2]shape.Unit{inRegular, inBold}, [2]bool{false, true}, "Liberation Serif"},
		{[]File{bold, regular}, [2]shape.Unit{inRegular, inBold}, [2]bool{false, true}, "Liberation Serif"},
	} {
		faces, err := NewFaces(tt.files, false)
		if err != nil {
			t.Fatal(err)
		}
		for i, bold := range []bool{false, true} {
			if got := faces.Measure("Stalin", 10*shape.Pt, bold); got != tt.widths[i] {
				t.Errorf("%d files from %s, bold %t: %v, want %v", len(tt.files), tt.files[0].Name, bold, got, tt.widths[i])
			}
			if got := faces.Heavy(bold); got != tt.heavy[i] {
				t.Errorf("%d files from %s, bold %t: set in a bold font: %t", len(tt.files), tt.files[0].Name, bold, got)
			}
		}
		if got := faces.Families(); !slices.Equal(got, []string{tt.family, "Liberation Sans"}) {
			t.Errorf("families %q", got)
		}
	}
	if got := (*Faces)(nil).Families(); !slices.Equal(got, []string{"Liberation Sans"}) {
		t.Errorf("without a named font: families %q", got)
	}
	if got := plainName("Evil', x;\n\"<b>&\\"); got != "Evil x b" {
		t.Errorf("a name of a font becomes %q", got)
	}
}

// TestBorrowed tells the letters that a named font lacks.
func TestBorrowed(t *testing.T) {
	d := &shape.Drawing{Contents: []shape.Group{{Shapes: []shape.Shape{
		&shape.Text{S: "Stalin, Jupiter ♃\u2009毛"}, &shape.Text{S: "ȷ ♃", Bold: true},
	}}}}
	if got := withMono(t).Borrowed(d); got != "ȷ♃" {
		t.Errorf("borrowed %q", got)
	}
	if got := (*Faces)(nil).Borrowed(d); got != "" {
		t.Errorf("the bundled font borrows %q", got)
	}
}

func TestFontFileIsAFont(t *testing.T) {
	if _, err := NewFaces([]File{{Name: "mono.ttf", Data: []byte("id,name\n")}}, false); err == nil {
		t.Error("a table passes for a font")
	}
}

func TestGaps(t *testing.T) {
	d := &shape.Drawing{Contents: []shape.Group{
		{Shapes: []shape.Shape{&shape.Text{S: "Mao 毛泽东毛"}, &shape.Path{}, &shape.Text{S: "Stalin Сталин שלום, e\u0301"}}},
		{Shapes: []shape.Shape{&shape.Text{S: "x" + superscriptNine}, &shape.Text{S: "Mao 毛泽东毛"}, &shape.Text{S: "bold " + superscriptNine, Bold: true}}},
	}}
	want := []Gap{{"Mao 毛泽东毛", "毛泽东"}, {"x" + superscriptNine, superscriptNine}, {"bold " + superscriptNine, superscriptNine}}
	if diff := cmp.Diff(want, (*Faces)(nil).Gaps(d)); diff != "" {
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
	faces, err := NewFaces(nil, true)
	if err != nil {
		t.Fatal(err)
	}
	faces.Measure("Stalin Сталин שלום", 10*shape.Pt, false)
	if files, err := os.ReadDir(cache); len(files) > 0 || err != nil {
		t.Errorf("found %v (%v) in the cache", files, err)
	}
	// Which fonts there are depends on the machine; that they agree does not.
	const box = 750
	d := &shape.Drawing{Contents: []shape.Group{{Shapes: []shape.Shape{&shape.Text{S: "毛"}}}}}
	if missing, boxed := len(faces.Gaps(d)) > 0, faces.Measure("毛", 10*shape.Pt, false) == box; missing != boxed {
		t.Errorf("missing: %t, drawn as a box: %t", missing, boxed)
	}
}

func TestLay(t *testing.T) {
	type piece struct {
		X    shape.Unit
		Live string
	}
	for _, tt := range []struct {
		name string
		text shape.Text
		want []piece
	}{
		{"one piece", shape.Text{S: "Stalin"}, []piece{{0, "Stalin"}}},
		{"from the middle", shape.Text{S: "Stalin", Anchor: shape.Middle}, []piece{{-1250, "Stalin"}}},
		{"from the end", shape.Text{S: "Stalin", Anchor: shape.End}, []piece{{-2501, "Stalin"}}},
		{"kerning parts", shape.Text{S: "To"}, []piece{{0, "T"}, {500, "o"}}},
		{"another script goes on", shape.Text{S: "on / он"}, []piece{{0, "on / он"}}},
		{"accents become one with their letters", shape.Text{S: "e\u0301"}, []piece{{0, "é"}}},
		{"those that can't are outlines", shape.Text{S: "x\u0301"}, []piece{{0, ""}}},
		{"from right to left", shape.Text{S: "a שלום b"}, []piece{{0, "a "}, {834, ""}, {3032, " b"}}},
		{"at the start, in a line from left to right", shape.Text{S: "שלום b"}, []piece{{0, ""}, {2198, " b"}}},
		{"no letter, no font", shape.Text{S: "a毛"}, []piece{{0, "a"}, {556, ""}}},
		{"nothing", shape.Text{}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.text.Size = 10 * shape.Pt
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
	shin := bundled().Lay(&shape.Text{S: "ש", Size: size})[0].Outline
	word := bundled().Lay(&shape.Text{S: "של", Size: size})[0].Outline
	moved := make([]shape.Seg, len(shin))
	for i, s := range shin {
		moved[i].Op = s.Op
		for k := range map[shape.Op]int{shape.MoveTo: 1, shape.LineTo: 1, shape.CurveTo: 3}[s.Op] {
			moved[i].P[k] = s.P[k].Add(shape.Point{X: measure("ל", size, false), Y: 0})
		}
	}
	if diff := cmp.Diff(moved, word[len(word)-len(shin):]); diff != "" {
		t.Errorf("the last outline (-want +got):\n%s", diff)
	}
}

package sketch

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
)

// Every fault counts in sums, and every one but crossings, and lines along others, leaves a
// figure unclean.
func TestFaults(t *testing.T) {
	clean := map[string]bool{"Crossings": true, "Shared": true, "Along": true, "AsOne": true}
	readable := map[string]bool{"Crossings": true, "Shared": true, "Along": true, "AsOne": true, "Heads": true}
	for i := range reflect.TypeFor[Faults]().NumField() {
		name := reflect.TypeFor[Faults]().Field(i).Name
		var f Faults
		reflect.ValueOf(&f).Elem().Field(i).SetInt(3)
		if twice := f.Add(f); reflect.ValueOf(twice).Field(i).Int() != 6 || (f.Add(Faults{}) != f) {
			t.Errorf("three %s and three are %+v", name, twice)
		}
		if f.Clean() != clean[name] {
			t.Errorf("with %s a figure is clean: %t", name, f.Clean())
		}
		if n := f.Unreadable(); n != 3 && !readable[name] || n != 0 && readable[name] {
			t.Errorf("of three %s %d can't be read", name, n)
		}
		if want := map[string]int{"Crossings": 3 * Crossing, "Shared": 3 * CrossingShared}[name]; f.Tangle() != want {
			t.Errorf("three %s tangle by %d, want %d", name, f.Tangle(), want)
		}
	}
}

// Rings share a line among them, in their order, and the token stands before the first.
func TestMarks(t *testing.T) {
	size, name, bare := Size{10 * pt, 7 * pt}, Size{40 * pt, 7 * pt}, Size{5 * pt, 5 * pt}
	ring := Ring{Forms: []Size{name, bare}, In: 5 * pt / 2, Named: true}
	sizes := func(all ...Size) (out []token.Size) {
		for _, s := range all {
			out = append(out, token.Size(s))
		}
		return out
	}
	for _, test := range []struct {
		name string
		line Line
		want []token.Mark
	}{
		{"nothing", Line{}, nil},
		{"a token", Line{Token: []Size{size, bare}}, []token.Mark{{Sizes: sizes(size, bare), Prefer: 512, To: 1024}}},
		{"a ring", Line{Rings: []Ring{{Forms: []Size{bare}, In: 5}}}, []token.Mark{{Sizes: sizes(bare), Ring: 5, Prefer: 512, To: 1024}}},
		{"two rings with names and a token", Line{Token: []Size{size}, Rings: []Ring{ring, ring}}, []token.Mark{
			{Sizes: sizes(name, bare), Ring: 5 * pt / 2, Spare: 1, Prefer: 256, To: 512},
			{Sizes: sizes(name, bare), Ring: 5 * pt / 2, Spare: 1, Prefer: 768, From: 512, To: 1024},
			{Sizes: sizes(size), Prefer: 128, To: 1024},
		}},
	} {
		if diff := cmp.Diff(test.want, test.line.marks()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
	l := Line{Rings: []Ring{ring, {Forms: []Size{name, bare}}}, Token: []Size{size}}
	for _, test := range []struct{ first, second, token, want int }{
		{0, 0, 0, 0}, {1, 0, 0, 1}, {0, 1, 0, 0}, {-1, -1, -1, 3}, {1, 0, -1, 2},
	} {
		if got := l.Missing([]token.Place{{Form: test.first}, {Form: test.second}, {Form: test.token}}); got != test.want {
			t.Errorf("of forms %d and %d of rings and %d of the token %d are missing, want %d", test.first, test.second, test.token, got, test.want)
		}
	}
}

// A figure of three lines an actor is thick, and wires know what lines carry.
func TestFigures(t *testing.T) {
	f := Figure{Shown: []int{0, 1}}
	for n := range 6 {
		if f.Thick() {
			t.Errorf("%d lines of two actors are thick", n)
		}
		f.Lines = append(f.Lines, line(0, 1))
	}
	if !f.Thick() {
		t.Error("six lines of two actors are not thick")
	}
	f.Lines[1].Token = nil
	wires := f.Wires()
	if wires[0].Heads != [2]plane.Unit{0, 6 * pt} || wires[0].Token != (plane.Point{X: 10 * pt, Y: 7 * pt}) || wires[1].Token != (plane.Point{}) {
		t.Errorf("wires are %+v and %+v", wires[0], wires[1])
	}
}

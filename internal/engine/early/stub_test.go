package early

import (
	"testing"

	"github.com/goccy/go-graphviz/cgraph"
)

// TestEarly is initialised before go-graphviz, which has started with what stands for
// Graphviz: it would have found no functions in the module that it was given else.
func TestEarly(t *testing.T) {
	defer Finish()
	const most = 8 << 10
	if len(whole) < 1<<20 || len(module) > most {
		t.Errorf("Graphviz has %d bytes, what stands for it %d", len(whole), len(module))
	}
	if cgraph.NODE == cgraph.EDGE {
		t.Errorf("nodes and edges are both %d", cgraph.NODE)
	}
}

// TestIsConstant tells functions that return a constant from others.
func TestIsConstant(t *testing.T) {
	for _, tt := range []struct {
		body []byte
		want bool
	}{
		{[]byte{0, constant, 1, end}, true},
		{[]byte{0, constant, 0x80, 0x80, 0x80, 0x08, end}, true},
		{[]byte{0, constant, 0, 0x20, 0, end}, false}, // goes on
		{[]byte{0, end}, false},                       // returns nothing
		{[]byte{1, 1, 0x7f, constant, 1, end}, false}, // has a variable
	} {
		if got := isConstant(tt.body); got != tt.want {
			t.Errorf("% x: %t", tt.body, got)
		}
	}
}

// TestStub keeps constants and the memory, and what go-graphviz asks for as
// functions that return 0.
func TestStub(t *testing.T) {
	section := func(id byte, parts ...[]byte) []byte {
		var l list
		for _, p := range parts {
			l.add(p)
		}
		return append([]byte{id}, chunk(l.bytes())...)
	}
	export := func(name string, kind, index byte) []byte { return append(chunk([]byte(name)), kind, index) }
	const number = 0x7f
	nothing, returning := []byte{0x60, 1, number, 0}, []byte{0x60, 0, 1, number}
	five := []byte{0, constant, 5, end}
	join := func(sections ...[]byte) (all []byte) {
		all = []byte("\x00asm\x01\x00\x00\x00")
		for _, s := range sections {
			all = append(all, s...)
		}
		return all
	}
	got := stub(join(
		section(typeSection, nothing, returning),
		section(importSection, []byte("\x01a\x01b\x00\x00")),
		section(functionSection, []byte{1}, []byte{0}, []byte{1}, []byte{1}, []byte{1}),
		section(memorySection, []byte{1, 2, 3}),
		section(exportSection, export("memory", exportedMemory, 0), export("stack", 3, 0), export("five", 0, 1), export("free", 0, 2),
			export("malloc", 0, 3), export("other", 0, 4), export("cinq", 0, 5)),
		section(codeSection, chunk(five), chunk([]byte{0, 1, 1, end}), chunk([]byte{0, constant, 2, 0x1a, constant, 1, end}), chunk([]byte{0, 1, constant, 1, end}), chunk(five)),
	))
	want := join(
		section(typeSection, nothing, returning),
		section(functionSection, []byte{1}, []byte{0}, []byte{1}),
		section(memorySection, []byte{0, 1}),
		section(exportSection, export("memory", exportedMemory, 0), export("five", 0, 0), export("free", 0, 1), export("malloc", 0, 2), export("cinq", 0, 0)),
		section(codeSection, chunk(five), chunk([]byte{0, end}), chunk([]byte{0, constant, 0, end})),
	)
	if string(got) != string(want) {
		t.Errorf("got  % x\nwant % x", got, want)
	}
}

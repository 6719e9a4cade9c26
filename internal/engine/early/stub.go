package early

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
)

// asked reports whether go-graphviz calls an exported function when it is
// initialised, beside those that return a constant: it makes four descriptors of
// graphs.
func asked(name string) bool {
	switch name {
	case "malloc", "free", "wasm_bridge_setError", "wasm_bridge_new_GraphDescriptor":
		return true
	}
	return strings.HasPrefix(name, "wasm_bridge_set_GraphDescriptor_")
}

// The numbers of a module's sections, and other bytes of WebAssembly.
const (
	typeSection, importSection, functionSection, memorySection, exportSection, codeSection = 1, 2, 3, 5, 7, 10

	exportedFunction, exportedMemory = 0, 2

	constant, end = 0x41, 0x0b // instructions; i32.const has a number behind it
)

// stub returns a module with the memory of another and those of its functions that
// go-graphviz asks for when it is initialised. Constants are the same, all other
// functions return 0. Functions that are alike are one.
func stub(m []byte) []byte {
	sections := make(map[byte][]byte)
	for r := (reader{m[header:]}); len(r.left) > 0; {
		id := r.take(1)[0]
		sections[id] = r.take(r.number())
	}
	imported := (&reader{sections[importSection]}).number() // all of them functions
	types := numbers(sections[functionSection])
	bodies := chunks(sections[codeSection])

	var functions, exports, code list
	var made []string
	r := reader{sections[exportSection]}
	for range r.number() {
		name, kind, index := r.take(r.number()), r.take(1)[0], r.number()
		switch {
		case kind == exportedMemory:
			index = 0
		case kind != exportedFunction:
			continue
		default:
			body := bodies[index-imported]
			if !isConstant(body) {
				if !asked(string(name)) {
					continue
				}
				body = []byte{0, end}
				if returnsNumber(sections[typeSection], types[index-imported]) {
					body = []byte{0, constant, 0, end}
				}
			}
			function := binary.AppendUvarint(nil, uint64(types[index-imported]))
			alike := string(function) + string(body)
			if index = slices.Index(made, alike); index < 0 {
				index = len(made)
				made = append(made, alike)
				functions.add(function)
				code.add(chunk(body))
			}
		}
		exports.add(binary.AppendUvarint(append(chunk(name), kind), uint64(index)))
	}
	out := bytes.Clone(m[:header])
	for _, s := range []struct {
		id      byte
		content []byte
	}{
		{typeSection, sections[typeSection]},
		{functionSection, functions.bytes()},
		{memorySection, []byte{1, 0, 1}}, // one, without a maximum, of one page
		{exportSection, exports.bytes()},
		{codeSection, code.bytes()},
	} {
		out = append(append(out, s.id), chunk(s.content)...)
	}
	return out
}

// header is the length of what stands before the sections.
const header = 8

// isConstant reports whether the body of a function returns a constant and does
// nothing else.
func isConstant(body []byte) bool {
	if !bytes.HasPrefix(body, []byte{0, constant}) {
		return false
	}
	_, n := binary.Uvarint(body[2:])
	return len(body) == 2+n+1
}

// returnsNumber reports whether functions of a type return something.
func returnsNumber(types []byte, index int) bool {
	r := reader{types}
	r.number()
	for {
		r.take(1)          // that it is a function
		r.take(r.number()) // what it is given
		results := r.take(r.number())
		if index--; index < 0 {
			return len(results) > 0
		}
	}
}

// A reader takes a module apart.
type reader struct{ left []byte }

func (r *reader) take(n int) []byte {
	taken := r.left[:n]
	r.left = r.left[n:]
	return taken
}

func (r *reader) number() int {
	n, length := binary.Uvarint(r.left)
	r.take(length)
	return int(n)
}

// numbers returns the numbers of a section.
func numbers(section []byte) []int {
	r := reader{section}
	all := make([]int, r.number())
	for i := range all {
		all[i] = r.number()
	}
	return all
}

// chunks returns the parts of a section, each with its length before it.
func chunks(section []byte) [][]byte {
	r := reader{section}
	all := make([][]byte, r.number())
	for i := range all {
		all[i] = r.take(r.number())
	}
	return all
}

// chunk returns a part with its length before it.
func chunk(b []byte) []byte { return append(binary.AppendUvarint(nil, uint64(len(b))), b...) }

// A list is a section in the making.
type list struct {
	n     int
	parts []byte
}

func (l *list) add(part []byte) { l.n, l.parts = l.n+1, append(l.parts, part...) }

func (l *list) bytes() []byte { return append(binary.AppendUvarint(nil, uint64(l.n)), l.parts...) }

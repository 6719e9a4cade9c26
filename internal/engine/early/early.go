// Package early lets go-graphviz be initialised without Graphviz.
//
// Packages are initialised in the order of their import paths as far as their
// imports allow (Go specification, Program initialization), and cablegraph/… comes
// before github.com/goccy/…, so this package's init runs first: it exchanges
// Graphviz, a WebAssembly module, for one that has what go-graphviz asks for when
// it is initialised ([stub]). It also keeps it off the code that others may have
// left in the temporary folder that all users share. Who imports both calls
// [Finish] from its own init, when go-graphviz is ready.
package early

import (
	_ "unsafe" // for go:linkname

	"cablegraph/internal/engine/codecache"
)

// module is what go-graphviz compiles when it is initialised.
//
//go:linkname module github.com/goccy/go-graphviz/internal/wasm.wasmFile
var module []byte

var (
	whole  []byte // Graphviz
	finish func()
)

func init() {
	finish = codecache.None()
	whole, module = module, stub(module)
}

// Finish gives the temporary folder its name back.
func Finish() { finish() }

// Restore puts Graphviz where go-graphviz looks for it when it is initialised
// again.
func Restore() { module = whole }

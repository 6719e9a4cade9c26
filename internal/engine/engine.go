// Package engine turns a graph in DOT into its layout in Graphviz's plain format.
//
// go-graphviz compiles and starts Graphviz when its package is initialised: that
// takes 30 ms of every run, half a second where no compiled code is kept, also of
// runs that need no layout. So package early, which is initialised before it,
// gives it an empty module to start with, and [Start] initialises it again with
// Graphviz when a layout is first asked for. Package codecache keeps the compiled
// code.
package engine

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"sync"
	_ "unsafe" // for go:linkname

	"github.com/goccy/go-graphviz"

	"cablegraph/internal/engine/codecache"
	"cablegraph/internal/engine/early"
)

func init() { early.Finish() }

// What go-graphviz initialises its packages with, in this order.
//
//go:linkname initModule github.com/goccy/go-graphviz/internal/wasm.init.0
func initModule()

//go:linkname initGraphs github.com/goccy/go-graphviz/cgraph.init.0
func initGraphs()

//go:linkname initContexts github.com/goccy/go-graphviz/gvc.init.0
func initContexts()

// Start starts Graphviz, once a process. Who uses go-graphviz without [Plain] calls
// it before.
func Start() error { return start() }

var start = sync.OnceValue(func() (err error) {
	defer func() { // for initialisation has no other way to fail
		if p := recover(); p != nil {
			err = fmt.Errorf("starting graphviz: %v", p)
		}
	}()
	defer codecache.Open()()
	early.Restore()
	initModule()
	initGraphs()
	initContexts()
	graphviz.SetFileSystem(noFiles{}) // no layout may read a file
	return nil
})

// noFiles is a file system without files.
type noFiles struct{}

// Open implements [fs.FS].
func (noFiles) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// Plain returns how one of Graphviz's engines, such as "neato", lays out a graph. It
// must not be used by two goroutines at once: go-graphviz has one instance a
// process.
func Plain(ctx context.Context, dot []byte, engine string) (*bytes.Buffer, error) {
	if err := Start(); err != nil {
		return nil, err
	}
	instance, err := graphviz.New(ctx)
	if err != nil {
		return nil, fmt.Errorf("starting graphviz: %w", err)
	}
	defer instance.Close()
	parsed, err := graphviz.ParseBytes(dot)
	if err != nil {
		return nil, fmt.Errorf("laying out: %w", err)
	}
	defer parsed.Close()
	instance.SetLayout(graphviz.Layout(engine))
	var plain bytes.Buffer
	if err := instance.Render(ctx, parsed, "plain", &plain); err != nil {
		return nil, fmt.Errorf("laying out: %w", err)
	}
	return &plain, nil
}

package main

import (
	"context"
	"os"
	"os/signal"
	"runtime"

	"cablegraph/cmd/cablegraph/internal/output"
)

// ballast lets the heap of a common set, of 20 MB, grow without a collection: Go
// begins at 4 MB, and would spend a tenth of the run to give back what is needed
// again. Nothing is written to it, so that it takes no memory but an address.
var ballast = make([]byte, 24<<20)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // the second Ctrl-C kills
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	output.Finish() // after Ctrl-C a file may still be under way
	runtime.KeepAlive(ballast)
	os.Exit(code)
}

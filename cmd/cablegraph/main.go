package main

import (
	"context"
	"os"
	"os/signal"

	"cablegraph/cmd/cablegraph/internal/output"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // the second Ctrl-C kills
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	output.Finish() // after Ctrl-C a file may still be under way
	os.Exit(code)
}

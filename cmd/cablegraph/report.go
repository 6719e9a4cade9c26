package main

import (
	"context"
	"errors"
	"io/fs"
	"strings"

	"cablegraph/cmd/cablegraph/internal/disk"
	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/graph/table"
)

// The exit codes.
const (
	exitDone  = 0
	exitFault = 1
	exitUsage = 2
	exitData  = 3
)

// A failure is an error of exit 1 that is no file's: words can't be printed, a check
// found something, or a sheet has no room for a figure.
type failure struct{ error }

func (e failure) Unwrap() error { return e.error }

// report says what went wrong and returns the code for it.
func report(err error, say func(string, ...any)) int {
	if err == nil {
		return exitDone
	}
	_, failed := errors.AsType[failure](err)
	if usage, ok := errors.AsType[*flags.Misuse](err); ok {
		say("%s", usage.Problem)
		say("hint: %s", usage.Hint)
		if failed {
			return exitFault
		}
		return exitUsage
	}
	if errors.Is(err, context.Canceled) {
		say("interrupted")
		return exitFault
	}
	skippable, settled := false, false // by a flag that a fault names
	for _, e := range flatten(err) {
		say("%v", e)
		fault, ok := errors.AsType[*table.Fault](e)
		skippable = skippable || ok && fault.Row
		settled = settled || ok && fault.Row && strings.Contains(fault.Err.Error(), "--")
	}
	if skippable && !settled {
		say("hint: --skip-bad lists such rows and draws the others")
	}
	_, file := errors.AsType[*disk.Error](err)
	_, path := errors.AsType[*fs.PathError](err) // a table that broke off while it was read
	if failed || file || path {
		return exitFault
	}
	return exitData
}

// flatten lists the errors that errors.Join put together.
func flatten(err error) []error {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		var all []error
		for _, e := range joined.Unwrap() {
			all = append(all, flatten(e)...)
		}
		return all
	}
	return []error{err}
}

package main

import (
	"context"
	"errors"
	"io/fs"

	csv "cablegraph/graph/table"
)

// The exit codes.
const (
	exitDone  = 0
	exitDisk  = 1
	exitUsage = 2
	exitData  = 3
)

// report says what went wrong and returns the code for it.
func report(err error, say func(string, ...any)) int {
	if err == nil {
		return exitDone
	}
	if usage, ok := errors.AsType[*usageError](err); ok {
		say("%s", usage.problem)
		say("hint: %s", usage.hint)
		return exitUsage
	}
	if errors.Is(err, context.Canceled) {
		say("interrupted")
		return exitDisk
	}
	skippable := false
	for _, e := range flatten(err) {
		say("%v", e)
		fault, ok := errors.AsType[*csv.Fault](e)
		skippable = skippable || ok && fault.Row
	}
	if skippable {
		say("hint: --skip-bad lists such rows and draws the others")
	}
	_, disk := errors.AsType[diskError](err)
	_, path := errors.AsType[*fs.PathError](err) // a table that broke off while it was read
	if disk || path {
		return exitDisk
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

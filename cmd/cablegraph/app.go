package main

import (
	"context"
	_ "embed"
	"fmt"
	"io"

	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/terminal"
)

// An app is one run of the program: where its words come from and go to.
type app struct {
	stdin    io.Reader
	stdout   *terminal.Printer
	say      terminal.Say
	progress *terminal.Progress // nil: none is told
}

// run does what the arguments say and returns the exit code. Results go to
// files, words that were asked for to stdout, and everything else to stderr
// with the prefix "cablegraph:"; no capitals at the start, no full stop.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	a := app{stdin: stdin, stdout: &terminal.Printer{To: stdout}}
	a.say = terminal.SayTo(stderr, nil)
	o, err := flags.Parse(args)
	if err == nil {
		a.progress = terminal.NewProgress(stderr)
		a.say = terminal.SayTo(stderr, a.progress)
		err = unlessInterrupted(ctx, func() error { return a.do(ctx, o) })
		a.progress.Clear()
	}
	return report(err, a.say)
}

// do does the task. A word that could not be printed is a fault of the disk,
// whatever else happened.
func (a app) do(ctx context.Context, o flags.Options) error {
	var err error
	switch o.Task {
	case flags.ToHelp:
		fmt.Fprint(a.stdout, flags.Usage(manual, o.HelpAll))
	case flags.ToTellVersion:
		fmt.Fprintln(a.stdout, "cablegraph", fullVersion())
	case flags.ToInit:
		err = initSet(o.InitDir, o.Example, a.say)
	default:
		err = a.draw(ctx, o)
	}
	if a.stdout.Err != nil {
		return failure{a.stdout.Err}
	}
	return err
}

// manual is the comment of this package.
//
//go:embed doc.go
var manual string

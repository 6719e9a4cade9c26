// Package flags turns the words of a command line into checked options.
//
// Data moves one way: the words, and before them those that the set keeps in its
// own file of flags, fill the flags as they are typed; flags that make each other
// void are refused, the values that are words of a small language are read, and
// what is left are [Options]. What is wrong is a [Misuse], with what would help.
package flags

import (
	"io"
	"slices"

	"github.com/spf13/pflag"

	"cablegraph/cmd/cablegraph/internal/source"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/graph/load"
	"cablegraph/render/scale"
)

// A Task is what a run is asked for.
type Task int

// The tasks; only ToDraw writes files into the out folder.
const (
	ToDraw Task = iota
	ToList
	ToCheck
	ToLint
	ToTry // --dry-run
	ToInit
	ToHelp
	ToTellVersion
)

// Options are the command line, checked.
type Options struct {
	Words    []string // as typed
	Task     Task
	Sets     []string // a folder, or files; none: the built-in set
	Out      string   // a folder, or StandardOutput
	InitDir  string
	Example  string // what --init writes beside the set
	Depfile  string
	Force    bool // write over what this program did not write too
	formats  []string
	Kinds    []string
	Fonts    []string
	Period   string       // write this one only
	By       string       // cut by this unit of the calendar
	Kept     []string     // flags that the set keeps
	Grouped  bool         // by side
	Empty    bool         // draw long runs of empty periods too
	Periods  []edtf.Value // cut at these days
	Against  string       // changes are those against this period; empty: against the one before
	Load     load.Options
	Count    count.Options
	Style    scale.Style
	OwnNames bool // names are in the language of the words, where the set has some
	Engine   string
	DPI      int
	HelpAll  bool // the whole help
}

// Stdin reports whether the set comes through standard input.
func (o Options) Stdin() bool { return len(o.Sets) == 1 && o.Sets[0] == source.Stdin }

// StandardOutput takes the place of the out folder where a run prints its one
// figure.
const StandardOutput = "-"

// typed are the flags as they were typed: those that go into the options as
// they are, and those whose values must be read first.
type typed struct {
	Options

	list, check, lint, dryRun bool
	help, version             bool
	dates, relays, sheet      string
	group                     string
	size, height, text        string
	only, columns, cuts       []string
	labels, register, lang    string
}

// flags declares all flags.
func (t *typed) flags() *pflag.FlagSet {
	f := newFlagSet()
	for _, g := range flagGroups {
		g.declare(t, f)
	}
	return f
}

// newFlagSet returns a set of flags that keeps their order, and says nothing itself.
func newFlagSet() *pflag.FlagSet {
	f := pflag.NewFlagSet("cablegraph", pflag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.SortFlags = false
	return f
}

// Parse reads and checks the command line.
func Parse(words []string) (Options, error) {
	var t typed
	f := t.flags()
	if err := f.Parse(words); err != nil {
		return t.Options, unknownFlag(err, f)
	}
	t.Words = words
	switch {
	case t.help || t.HelpAll:
		t.Task = ToHelp
		return t.Options, nil
	case t.version:
		t.Task = ToTellVersion
		return t.Options, nil
	}
	kept, err := ofSet(f.Args(), f)
	if err != nil {
		return t.Options, err
	}
	if len(kept) > 0 { // those of the command line are read again, and win
		t = typed{}
		f = t.flags()
		if err := f.Parse(slices.Concat(kept, words)); err != nil {
			return t.Options, unknownFlag(err, f)
		}
		t.Words = words
	}
	t.Sets, t.Kept = f.Args(), kept
	for _, step := range []func() error{
		func() error { return notEmpty(f) },
		func() error { return agree(&t, f) },
		t.readValues,
	} {
		if err := step(); err != nil {
			return t.Options, err
		}
	}
	return t.Options, nil
}

// A Misuse is a fault of the command line, with a hint.
type Misuse struct{ Problem, Hint string }

func (e *Misuse) Error() string { return e.Problem }

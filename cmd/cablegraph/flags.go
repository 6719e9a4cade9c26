package main

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

// A task is what a run is asked for.
type task int

// The tasks; only toDraw writes files into the out folder.
const (
	toDraw task = iota
	toList
	toCheck
	toLint
	toTry // --dry-run
	toInit
	toHelp
	toTellVersion
)

// options are the command line, checked.
type options struct {
	words    []string // as typed
	task     task
	sets     []string // a folder, or files; none: the built-in set
	out      string   // a folder, or standardOutput
	initDir  string
	example  string // what --init writes beside the set
	depfile  string
	force    bool // write over what this program did not write too
	formats  []string
	kinds    []string
	fonts    []string
	period   string       // write this one only
	by       string       // cut by this unit of the calendar
	kept     []string     // flags that the set keeps
	grouped  bool         // by side
	empty    bool         // draw long runs of empty periods too
	periods  []edtf.Value // cut at these days
	against  string       // changes are those against this period; empty: against the one before
	load     load.Options
	count    count.Options
	style    scale.Style
	ownNames bool // names are in the language of the words, where the set has some
	engine   string
	dpi      int
	helpAll  bool // the whole help
}

// stdin reports whether the set comes through standard input.
func (o options) stdin() bool { return len(o.sets) == 1 && o.sets[0] == source.Stdin }

// standardOutput takes the place of the out folder where a run prints its one
// figure.
const standardOutput = "-"

// typed are the flags as they were typed: those that go into the options as
// they are, and those whose values must be read first.
type typed struct {
	options

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

// parseFlags reads and checks the command line.
func parseFlags(words []string) (options, error) {
	var t typed
	f := t.flags()
	if err := f.Parse(words); err != nil {
		return t.options, unknownFlag(err, f)
	}
	t.words = words
	switch {
	case t.help || t.helpAll:
		t.task = toHelp
		return t.options, nil
	case t.version:
		t.task = toTellVersion
		return t.options, nil
	}
	kept, err := ofSet(f.Args(), f)
	if err != nil {
		return t.options, err
	}
	if len(kept) > 0 { // those of the command line are read again, and win
		t = typed{}
		f = t.flags()
		if err := f.Parse(slices.Concat(kept, words)); err != nil {
			return t.options, unknownFlag(err, f)
		}
		t.words = words
	}
	t.sets, t.kept = f.Args(), kept
	for _, step := range []func() error{
		func() error { return notEmpty(f) },
		func() error { return t.agree(f) },
		t.readValues,
	} {
		if err := step(); err != nil {
			return t.options, err
		}
	}
	return t.options, nil
}

package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/source"
)

// mayWrite returns an error where the files of these names can't be put where
// they are to go.
func mayWrite(names []string, stdin io.Reader, o options) error {
	switch {
	case o.task != toDraw:
		return nil
	case o.out == standardOutput:
		return single(names)
	}
	if err := overlap(names, stdin, o); err != nil {
		return err
	}
	if o.force {
		return nil
	}
	own := append(endings(slices.Concat(chosenFormats(o), chosenTables(o))), output.Kind{Ending: accountName, Mark: "earliest,latest"}, output.Kind{Ending: accountName, Mark: "figures,standing"})
	if foreign := output.Foreign(o.out, own, names); len(foreign) > 0 {
		return &usageError{
			fmt.Sprintf("%s would be written over, and %s", filepath.ToSlash(filepath.Join(o.out, foreign[0])), whose(foreign[0], o)),
			"move it, or name another folder with -o, or allow it with --overwrite; nothing was written",
		}
	}
	return nil
}

// whose says why a file is not known as one of ours.
func whose(name string, o options) string {
	if slices.Contains(unmarked(o), name) {
		return "it is not as this program left it"
	}
	return "this program did not write it"
}

// single returns an error unless there is one figure.
func single(names []string) error {
	figures := slices.DeleteFunc(slices.Clone(names), func(n string) bool { return n == accountName })
	if len(figures) != 1 {
		return &usageError{
			fmt.Sprintf("-o - writes a single figure, and these are %d", len(figures)),
			"choose one with -p PERIOD and one format with -f svg",
		}
	}
	return nil
}

// overlap returns an error where a file that the run would write is one that it
// reads: the data of a user are worth more than any figure.
func overlap(names []string, stdin io.Reader, o options) error {
	var inputs []output.Target
	for _, path := range append(source.Paths(o.sets), o.fonts...) {
		inputs = append(inputs, output.Follow(path))
	}
	if f, ok := stdin.(*os.File); ok && o.stdin() {
		inputs = append(inputs, output.Opened(f))
	}
	var depfile output.Target
	if o.depfile != "" {
		depfile = output.Follow(o.depfile)
		if slices.ContainsFunc(inputs, depfile.Same) {
			return &usageError{fmt.Sprintf("--depfile %q is a file that the run reads", o.depfile), "give it a name of its own: --depfile figures.d"}
		}
	}
	for _, name := range names {
		out := output.Follow(filepath.Join(o.out, name))
		if out.Same(depfile) {
			return &usageError{fmt.Sprintf("--depfile %q is a file that the run writes", o.depfile), "give it a name of its own: --depfile figures.d"}
		}
		if slices.ContainsFunc(inputs, out.Same) {
			return &usageError{fmt.Sprintf("%s would be written over, and the run reads it", out), "name another folder with -o; nothing was written"}
		}
	}
	return nil
}

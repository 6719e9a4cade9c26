package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/source"
	"cablegraph/graph/export"
)

// mayWrite returns an error where the files of these names can't be put where
// they are to go.
func mayWrite(names []string, stdin io.Reader, o flags.Options) error {
	switch {
	case o.Task != flags.ToDraw:
		return nil
	case o.Out == flags.StandardOutput:
		return single(names)
	}
	if err := overlap(names, stdin, o); err != nil {
		return err
	}
	if o.Force {
		return nil
	}
	own := endings(slices.Concat(o.ChosenFormats(), o.ChosenTables()))
	for _, mark := range export.AccountMarks {
		own = append(own, output.Kind{Ending: accountName, Mark: mark})
	}
	if foreign := output.Foreign(o.Out, own, names); len(foreign) > 0 {
		return &flags.Misuse{
			Problem: fmt.Sprintf("%s would be written over, and %s", filepath.ToSlash(filepath.Join(o.Out, foreign[0])), whose(foreign[0], o)),
			Hint:    "move it, or name another folder with -o, or allow it with --overwrite; nothing was written",
		}
	}
	return nil
}

// whose says why a file is not known as one of ours.
func whose(name string, o flags.Options) string {
	if slices.Contains(unmarked(o), name) {
		return "it is not as this program left it"
	}
	return "this program did not write it"
}

// single returns an error unless there is one figure.
func single(names []string) error {
	figures := slices.DeleteFunc(slices.Clone(names), func(n string) bool { return n == accountName })
	if len(figures) != 1 {
		return &flags.Misuse{
			Problem: fmt.Sprintf("-o - writes a single figure, and these are %d", len(figures)),
			Hint:    "choose one with -p PERIOD and one format with -f svg",
		}
	}
	return nil
}

// overlap returns an error where a file that the run would write is one that it
// reads: the data of a user are worth more than any figure.
func overlap(names []string, stdin io.Reader, o flags.Options) error {
	var inputs []output.Target
	for _, path := range append(source.Paths(o.Sets), o.Fonts...) {
		inputs = append(inputs, output.Follow(path))
	}
	if f, ok := stdin.(*os.File); ok && o.Stdin() {
		inputs = append(inputs, output.Opened(f))
	}
	var depfile output.Target
	if o.Depfile != "" {
		depfile = output.Follow(o.Depfile)
		if slices.ContainsFunc(inputs, depfile.Same) {
			return &flags.Misuse{Problem: fmt.Sprintf("--depfile %q is a file that the run reads", o.Depfile), Hint: "give it a name of its own: --depfile figures.d"}
		}
	}
	for _, name := range names {
		out := output.Follow(filepath.Join(o.Out, name))
		if out.Same(depfile) {
			return &flags.Misuse{Problem: fmt.Sprintf("--depfile %q is a file that the run writes", o.Depfile), Hint: "give it a name of its own: --depfile figures.d"}
		}
		if slices.ContainsFunc(inputs, out.Same) {
			return &flags.Misuse{Problem: fmt.Sprintf("%s would be written over, and the run reads it", out), Hint: "name another folder with -o; nothing was written"}
		}
	}
	return nil
}

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// errDiffers says that --check found the folder not to be what a run would
// write; what differs, has been printed.
var errDiffers = errors.New("the figures are not what this set draws now")

// check compares the files of dir with what a run would write, and names
// those that would change, and figures of periods that are no longer.
func check(dir string, files iter.Seq2[file, error], w io.Writer) error {
	same := true
	tell := func(name, what string) {
		same = false
		fmt.Fprintf(w, "%s: %s\n", filepath.ToSlash(filepath.Join(dir, name)), what)
	}
	var names []string
	for f, err := range files {
		if err != nil {
			return err
		}
		names = append(names, f.name)
		held, err := holds(os.DirFS(dir), f)
		switch {
		case held:
		case err == nil:
			tell(f.name, "would change")
		case errors.Is(err, fs.ErrNotExist):
			tell(f.name, "is missing")
		case errors.Is(err, errNotPlain):
			tell(f.name, "is not a plain file")
		default:
			return diskError{fmt.Errorf("%s: %w", filepath.Join(dir, f.name), bare(err))}
		}
	}
	for _, name := range leftovers(dir, names) {
		tell(name, "is left over: no period draws it")
	}
	if !same {
		return diskError{errDiffers}
	}
	return nil
}

// leftovers lists figures of this program in dir that are not among names: a
// period's files are known by one of them that names the program.
func leftovers(dir string, names []string) []string {
	entries, err := os.ReadDir(dir) // ordered by name
	if err != nil {
		return nil
	}
	var left, stems []string
	for _, e := range entries {
		if stem, ok := figureStem(e.Name()); ok && !slices.Contains(names, e.Name()) {
			left = append(left, e.Name())
			data, err := os.ReadFile(filepath.Join(dir, e.Name()))
			if err == nil && bytes.Contains(data, []byte("cablegraph")) {
				stems = append(stems, stem)
			}
		}
	}
	return slices.DeleteFunc(left, func(name string) bool {
		stem, _ := figureStem(name)
		return !slices.Contains(stems, stem)
	})
}

// figureStem returns what a file's name says before the ending of a format.
func figureStem(name string) (stem string, ok bool) {
	for _, f := range formats {
		if stem, ok = strings.CutSuffix(name, f.ending); ok {
			return stem, true
		}
	}
	return "", false
}

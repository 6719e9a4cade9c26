package main

import (
	"fmt"
	"io/fs"
	"iter"
	"os"
)

// initSet writes the built-in set into a folder that is new or empty.
func initSet(dir string, say func(string, ...any)) error {
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return &usageError{fmt.Sprintf("--init: %s is not empty", dir), "name a new folder; nothing was written"}
	}
	n, err := write(dir, builtInFiles())
	if err != nil {
		return err
	}
	say("wrote %d files into %s; edit them, then run: cablegraph %s", n, dir, dir)
	return nil
}

// builtInFiles yields the files of the built-in set, by name.
func builtInFiles() iter.Seq2[file, error] {
	return func(yield func(file, error) bool) {
		entries, err := builtIn.ReadDir(builtInName)
		if err != nil {
			yield(file{}, err)
			return
		}
		for _, e := range entries {
			data, err := fs.ReadFile(builtIn, builtInName+"/"+e.Name())
			if !yield(file{e.Name(), data}, err) {
				return
			}
		}
	}
}

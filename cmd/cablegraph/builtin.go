package main

import (
	"embed"
	"fmt"
	"io/fs"
	"os"

	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/terminal"
)

//go:embed korea-1950
var builtIn embed.FS

const builtInName = "korea-1950"

// builtInSet is the folder of the built-in set.
func builtInSet() fs.FS {
	set, err := fs.Sub(builtIn, builtInName)
	if err != nil {
		panic(err) // the name is no path
	}
	return set
}

//go:embed example
var examples embed.FS

// initSet writes the built-in set into a folder that is new or empty, with a
// Makefile and the documents of an example that use it.
func initSet(dir, example string, say terminal.Say) error {
	if info, err := os.Stat(dir); err == nil && !info.IsDir() {
		return &flags.Misuse{Problem: fmt.Sprintf("--init: %s is a file, no folder", dir), Hint: "name a new folder; nothing was written"}
	}
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return &flags.Misuse{Problem: fmt.Sprintf("--init: %s is not empty", dir), Hint: "name a new folder; nothing was written"}
	}
	n, err := output.Folder{Path: dir}.Write(builtInFiles(example))
	if err != nil {
		return err
	}
	say("wrote %d files into %s; edit them, then run: cablegraph %s", n, dir, dir)
	return nil
}

// builtInFiles yields the files of the built-in set, then those of the example,
// each by name.
func builtInFiles(example string) output.Files {
	return func(yield func(output.File, error) bool) {
		for _, from := range []struct {
			files fs.ReadDirFS
			dir   string
		}{{builtIn, builtInName}, {examples, "example/" + example}} {
			entries, err := from.files.ReadDir(from.dir)
			if err != nil {
				yield(output.File{}, err)
				return
			}
			for _, e := range entries {
				data, err := fs.ReadFile(from.files, from.dir+"/"+e.Name())
				if !yield(output.File{Name: e.Name(), Data: data}, err) {
					return
				}
			}
		}
	}
}

// Package output turns a sequence of named bytes into the files of one folder.
//
// A run yields [Files] one by one. [Folder.Write] brings each into the folder under
// a temporary name, which it then exchanges for the real one, so that nobody ever
// sees half of a file; what has its bytes already is not touched. [Check] only
// compares, [One] prints a single file, [List] the names. [Leftovers] knows by
// their marks the files that an earlier run wrote and this one does not.
//
// Beside the files there may be a [Rule], which tells make what they depend on,
// and a [Stamp], by which the next run knows that it has nothing to do.
package output

import (
	"fmt"
	"io"
	"iter"
	"path/filepath"

	"cablegraph/internal/plain"
)

// A File is one output: its name in the folder and its bytes.
type File struct {
	Name string
	Data []byte
}

// Files are what a run writes, in its order. They end with the first error.
type Files = iter.Seq2[File, error]

// List prints the paths of the files.
func List(w io.Writer, dir string, names []string) {
	for _, name := range names {
		fmt.Fprintln(w, plain.Line(filepath.ToSlash(filepath.Join(dir, name))))
	}
}

// One prints the file of this name. The others are made all the same: what went
// wrong with them is an error.
func One(w io.Writer, name string, files Files) error {
	for f, err := range files {
		if err != nil {
			return err
		}
		if f.Name == name {
			if _, err := w.Write(f.Data); err != nil {
				return err
			}
		}
	}
	return nil
}

package output

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"cablegraph/cmd/cablegraph/internal/disk"
	"cablegraph/internal/plain"
)

// Check compares the files of dir with what a run would write, and prints those
// that would change, then the names that are left over. It reports whether there
// is nothing to say.
func Check(w io.Writer, dir string, files Files, leftovers []string) (same bool, err error) {
	same = true
	tell := func(name, what string) {
		same = false
		fmt.Fprintf(w, "%s: %s\n", plain.Line(filepath.ToSlash(filepath.Join(dir, name))), what)
	}
	for f, err := range files {
		if err != nil {
			return false, err
		}
		held, err := holds(os.DirFS(dir), f)
		switch {
		case held:
		case err == nil:
			tell(f.Name, "would change")
		case errors.Is(err, fs.ErrNotExist):
			tell(f.Name, "is missing")
		case errors.Is(err, errNotPlain):
			tell(f.Name, "is not a plain file")
		default:
			return false, disk.Failed(filepath.Join(dir, f.Name), err)
		}
	}
	for _, name := range leftovers {
		tell(name, "is left over: no period draws it")
	}
	return same, nil
}

package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// clash returns an error where a file that the run would write is one that it
// reads: the data of a user are worth more than any figure.
func clash(c config, stdin io.Reader, names []string) error {
	var inputs []known
	for _, path := range append(tablesOf(c.set), c.fonts...) {
		inputs = append(inputs, know(path))
	}
	if f, ok := stdin.(*os.File); ok && c.set == "-" {
		if info, err := f.Stat(); err == nil {
			inputs = append(inputs, known{path: f.Name(), info: info})
		}
	}
	depfile := known{}
	if c.depfile != "" {
		depfile = know(c.depfile)
		for _, in := range inputs {
			if in.same(depfile) {
				return &usageError{fmt.Sprintf("--depfile %q is a file that the run reads", c.depfile), "give it a name of its own: --depfile figures.d"}
			}
		}
	}
	for _, name := range names {
		out := know(filepath.Join(c.out, name))
		if out.same(depfile) {
			return &usageError{fmt.Sprintf("--depfile %q is a file that the run writes", c.depfile), "give it a name of its own: --depfile figures.d"}
		}
		for _, in := range inputs {
			if in.same(out) {
				return &usageError{fmt.Sprintf("%s would be written over, and the run reads it", out.path), "name another folder with -o; nothing was written"}
			}
		}
	}
	return nil
}

// tablesOf lists the files in which a set has its tables, also those that are
// not there: what is written in their place would be read the next time.
func tablesOf(set string) []string {
	if set == "" || set == "-" {
		return nil
	}
	if info, err := os.Stat(set); err != nil || !info.IsDir() {
		return []string{set}
	}
	var paths []string
	for _, name := range tableNames {
		paths = append(paths, filepath.Join(set, name))
	}
	return paths
}

// A known is what a path leads to.
type known struct {
	path string
	info os.FileInfo // nil: there is no file yet
	will string      // where it would be then, without links
}

func know(path string) known {
	k := known{path: path}
	var err error
	if k.info, err = os.Stat(path); err == nil {
		return k
	}
	k.info = nil
	folder, name := filepath.Split(path)
	if real, err := filepath.EvalSymlinks(filepath.Clean(folder)); err == nil {
		folder = real
	}
	if k.will, err = filepath.Abs(filepath.Join(folder, name)); err != nil {
		k.will = path
	}
	return k
}

// same reports whether two paths lead, also through links, to one file.
func (k known) same(other known) bool {
	if k.info != nil && other.info != nil {
		return os.SameFile(k.info, other.info)
	}
	return k.will != "" && k.will == other.will
}

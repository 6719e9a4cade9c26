package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A file is one output: its name in the out folder and its bytes.
type file struct {
	name string
	data []byte
}

// diskError is a fault of the disk, not of the data.
type diskError struct{ error }

func (e diskError) Unwrap() error { return e.error }

// write writes files into dir, which it makes if need be. Each is written
// under a temporary name and renamed, so that nobody ever sees half of one;
// one that is there already with the same bytes is not touched. It stops at
// the first error.
func write(dir string, files iter.Seq2[file, error]) (written int, err error) {
	var root *os.Root
	for f, err := range files {
		if err != nil {
			return written, err
		}
		if root == nil { // the folder is made when there is something to write
			if err := os.MkdirAll(dir, 0o777); err != nil {
				return written, diskError{err}
			}
			if root, err = os.OpenRoot(dir); err != nil {
				return written, diskError{err}
			}
			defer root.Close()
			if err := sweep(root, dir); err != nil {
				return written, diskError{err}
			}
		}
		changed, err := replace(root, dir, f)
		if err != nil {
			return written, diskError{fmt.Errorf("%s: %w", filepath.Join(dir, f.name), err)}
		}
		if changed {
			written++
		}
	}
	return written, nil
}

// replace puts f in place of the file of its name, unless that has its bytes.
// Two runs at once into one folder take turns file by file.
func replace(root *os.Root, dir string, f file) (changed bool, err error) {
	old, err := root.ReadFile(f.name)
	if err == nil && bytes.Equal(old, f.data) {
		return false, nil
	}
	if info, err := root.Lstat(f.name); err == nil && !info.Mode().IsRegular() {
		return false, fmt.Errorf("refusing to replace what is not a plain file (%v)", info.Mode())
	}
	unlock, err := lock(dir)
	if err != nil {
		return false, err
	}
	defer unlock()
	temp := temporary(f.name)
	if err := root.WriteFile(temp, f.data, 0o666); err != nil {
		return false, errors.Join(err, remove(root, temp))
	}
	if err := root.Rename(temp, f.name); err != nil {
		return false, errors.Join(err, remove(root, temp))
	}
	return true, nil
}

// temporary is the name under which a file is written before it takes its own.
func temporary(name string) string { return "." + name + ".tmp" }

// sweep removes what a killed run left behind.
func sweep(root *os.Root, dir string) error {
	unlock, err := lock(dir)
	if err != nil {
		return err
	}
	defer unlock()
	entries, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		return err
	}
	for _, e := range entries {
		name, ok := strings.CutSuffix(strings.TrimPrefix(e.Name(), "."), ".tmp")
		_, figure := figureStem(name)
		if ok && temporary(name) == e.Name() && (figure || name == accountName || isTable(name)) {
			if err := remove(root, e.Name()); err != nil {
				return err
			}
		}
	}
	return nil
}

func isTable(name string) bool {
	return slices.ContainsFunc(tables, func(t table) bool { return t.file == name })
}

func remove(root *os.Root, name string) error {
	if err := root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

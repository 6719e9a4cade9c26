package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
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
		}
		changed, err := replace(root, f)
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
func replace(root *os.Root, f file) (changed bool, err error) {
	old, err := root.ReadFile(f.name)
	if err == nil && bytes.Equal(old, f.data) {
		return false, nil
	}
	if info, err := root.Lstat(f.name); err == nil && !info.Mode().IsRegular() {
		return false, fmt.Errorf("refusing to replace what is not a plain file (%v)", info.Mode())
	}
	temp := "." + f.name + ".tmp"
	if err := root.WriteFile(temp, f.data, 0o666); err != nil {
		return false, errors.Join(err, remove(root, temp))
	}
	if err := root.Rename(temp, f.name); err != nil {
		return false, errors.Join(err, remove(root, temp))
	}
	return true, nil
}

func remove(root *os.Root, name string) error {
	if err := root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

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

	"cablegraph/render/write"
)

// A file is one output: its name in the out folder and its bytes.
type file struct {
	name string
	data []byte
}

// diskError is a fault of the disk, not of the data.
type diskError struct{ error }

func (e diskError) Unwrap() error { return e.error }

// writeAll writes files into dir, which it makes if need be. Each is written
// under a temporary name and renamed, so that nobody ever sees half of one;
// one that is there already with the same bytes is not touched. It stops at
// the first error.
func writeAll(dir string, files iter.Seq2[file, error]) (written int, err error) {
	var root *os.Root
	for f, err := range files {
		if err != nil {
			return written, err
		}
		if root == nil { // the folder is made when there is something to write
			if err := makeFolder(dir); err != nil {
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

// tidy removes from dir what a killed run left behind.
func tidy(dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	return sweep(root, dir)
}

// makeFolder makes dir if need be.
func makeFolder(dir string) error {
	err := os.MkdirAll(dir, 0o777)
	if _, linkErr := os.Readlink(dir); err != nil && linkErr == nil {
		return fmt.Errorf("%s is a link to what is no folder; make that folder, or name another one", dir)
	}
	return err
}

// replace puts f in place of the file of its name, unless that has its bytes.
// Two runs at once into one folder take turns file by file.
func replace(root *os.Root, dir string, f file) (changed bool, err error) {
	same, err := holds(root.FS(), f)
	if same || errors.Is(err, errNotPlain) {
		return false, err
	}
	unlock, err := lock(dir)
	if err != nil {
		return false, err
	}
	defer unlock()
	temp := temporary(f.name)
	if err = root.WriteFile(temp, f.data, 0o666); err == nil {
		err = root.Rename(temp, f.name)
	}
	if err != nil {
		_ = root.Remove(temp) // where it stays, the next run sweeps it away
		return false, bare(err)
	}
	return true, nil
}

var errNotPlain = errors.New("refusing to replace what is not a plain file")

// holds reports whether the file of f's name in folder has f's bytes. What is
// no plain file is not opened: a pipe would wait for ever, and a link may lead
// anywhere.
func holds(folder fs.FS, f file) (bool, error) {
	info, err := fs.Lstat(folder, f.name)
	switch {
	case err != nil:
		return false, err
	case !info.Mode().IsRegular():
		return false, fmt.Errorf("%w (%v)", errNotPlain, info.Mode())
	case info.Size() != int64(len(f.data)):
		return false, nil
	}
	old, err := fs.ReadFile(folder, f.name)
	return bytes.Equal(old, f.data), err
}

// bare returns the reason of err without the names of temporary files.
func bare(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	if e, ok := errors.AsType[*os.LinkError](err); ok {
		return e.Err
	}
	return err
}

// temporary is the name under which a file is written before it takes its own.
func temporary(name string) string { return "." + name + temporarily }

const temporarily = ".cablegraph"

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
		name, ok := strings.CutSuffix(strings.TrimPrefix(e.Name(), "."), temporarily)
		if ok && e.Type().IsRegular() && temporary(name) == e.Name() && (isFigure(name) || name == accountName || isTable(name)) {
			if err := remove(root, e.Name()); err != nil {
				return err
			}
		}
	}
	return nil
}

func isFigure(name string) bool {
	return slices.ContainsFunc(write.Formats, func(f write.Format) bool { return f.Figure != nil && strings.HasSuffix(name, f.Ending) })
}

func isTable(name string) bool {
	return slices.ContainsFunc(write.Formats, func(f write.Format) bool { return f.Run != nil && f.Ending == name })
}

func remove(root *os.Root, name string) error {
	if err := root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

package main

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"cablegraph/graph/load"
	csv "cablegraph/graph/table"
)

//go:embed korea-1950
var builtIn embed.FS

const builtInName = "korea-1950"

// tableNames are the files of a set; only the first is required.
var tableNames = [...]string{"messages.csv", "actors.csv", "periods.csv", "legend.csv"}

// open finds the tables of a set; done is called when they are read. The
// built-in set is read where set is empty, standard input where it is "-".
func open(set string, stdin io.Reader, p *progress) (s load.Sources, done func(), err error) {
	var opened []io.Closer
	done = func() {
		for _, c := range opened {
			_ = c.Close() // it was only read
		}
	}
	file := func(name string, open func() (io.ReadCloser, error)) error {
		f, err := open()
		if err != nil {
			return unreadable(name, err)
		}
		if !regular(f) {
			kept, err := keep(f, csv.MaxFile)
			_ = f.Close() // it was only read
			if errors.Is(err, csv.ErrTooLarge) {
				return &csv.Fault{File: name, Err: err}
			}
			if err != nil {
				return unreadable(name, err)
			}
			opened = append(opened, dropper{*kept})
			f, open = kept.open(), func() (io.ReadCloser, error) { return kept.open(), nil }
		}
		s.Messages = load.File{Name: name, Open: func() (io.ReadCloser, error) {
			f, err := open()
			if err != nil {
				return nil, unreadable(name, err)
			}
			return p.watch(f), nil
		}}
		return f.Close()
	}
	folder := func(files fs.FS, name string) error {
		path := func(file string) string { return filepath.ToSlash(filepath.Join(name, file)) }
		for i, into := range []**csv.Source{&s.Actors, &s.Periods, &s.Legend} {
			f, err := files.Open(tableNames[i+1])
			if _, there := fs.Lstat(files, tableNames[i+1]); errors.Is(err, fs.ErrNotExist) && there != nil {
				continue // a link that leads nowhere is there
			}
			if err != nil {
				return unreadable(path(tableNames[i+1]), err)
			}
			opened = append(opened, f)
			*into = &csv.Source{Name: path(tableNames[i+1]), Data: f}
		}
		if _, err := fs.Stat(files, tableNames[0]); errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("%s: the folder has no messages.csv; cablegraph --init DIR writes a set to start from", name)
		}
		return file(path(tableNames[0]), func() (io.ReadCloser, error) { return files.Open(tableNames[0]) })
	}
	switch set {
	case "-":
		err = file("standard input", func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil })
		return s, done, err
	case "":
		sub, err := fs.Sub(builtIn, builtInName)
		if err == nil {
			err = folder(sub, builtInName)
		}
		return s, done, err
	}
	info, err := os.Stat(set)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		err = fmt.Errorf("%s: no such folder or file", set)
	case err != nil:
		err = unreadable(set, err)
	case info.IsDir():
		err = folder(os.DirFS(set), set)
	default:
		err = file(set, func() (io.ReadCloser, error) { return os.Open(set) })
	}
	return s, done, err
}

type dropper struct{ kept kept }

func (d dropper) Close() error { d.kept.drop(); return nil }

// unreadable says which table can't be read, and why.
func unreadable(name string, err error) error {
	return diskError{fmt.Errorf("%s: %w", name, bare(err))}
}

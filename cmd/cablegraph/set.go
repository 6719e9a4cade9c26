package main

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"

	"cablegraph/graph"
)

//go:embed korea-1950
var builtIn embed.FS

const builtInName = "korea-1950"

// tableNames are the files of a set; only the first is required.
var tableNames = [...]string{"messages.csv", "actors.csv", "periods.csv", "legend.csv"}

// A reader takes the tables of a set. Where the table of messages is too large
// to keep every row, again opens it anew; else it is nil.
type reader func(s graph.Sources, again func() (io.ReadCloser, error)) error

// open finds the tables of a set and hands them to read. The built-in set is
// read where set is empty, standard input where it is "-".
func open(set string, stdin io.Reader, p *progress, read reader) error {
	if set == "-" {
		return openTable(func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil }, "standard input", graph.Sources{}, p, read)
	}
	if set == "" {
		sub, err := fs.Sub(builtIn, builtInName)
		if err != nil {
			return err
		}
		return openFolder(sub, builtInName, p, read)
	}
	info, err := os.Stat(set)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: no such folder or file", set)
	case err != nil:
		return unreadable(set, err)
	case info.IsDir():
		return openFolder(os.DirFS(set), set, p, read)
	}
	return openTable(func() (io.ReadCloser, error) { return os.Open(set) }, set, graph.Sources{}, p, read)
}

// openTable hands on a table of messages.
func openTable(file func() (io.ReadCloser, error), name string, s graph.Sources, p *progress, read reader) error {
	f, err := file()
	if err != nil {
		return unreadable(name, err)
	}
	if !regular(f) {
		kept, err := keep(f, graph.MaxFile)
		_ = f.Close() // it was only read
		if errors.Is(err, graph.ErrTooLarge) {
			return &graph.Fault{File: name, Err: err}
		}
		if err != nil {
			return unreadable(name, err)
		}
		defer kept.drop()
		f, file = kept.open(), func() (io.ReadCloser, error) { return kept.open(), nil }
	}
	large, err := graph.Large(f)
	if err := errors.Join(err, f.Close()); err != nil {
		return unreadable(name, err)
	}
	s.Messages.Name = name
	if large {
		debug.SetGCPercent(50) // what is kept of it lives long: collecting more often costs little
		return read(s, func() (io.ReadCloser, error) {
			f, err := file()
			if err != nil {
				return nil, err
			}
			return p.watch(f), nil
		})
	}
	if f, err = file(); err != nil {
		return unreadable(name, err)
	}
	defer f.Close()
	s.Messages.Data = f
	return read(s, nil)
}

func openFolder(folder fs.FS, name string, p *progress, read reader) error {
	var s graph.Sources
	path := func(file string) string { return filepath.ToSlash(filepath.Join(name, file)) }
	for i, into := range []**graph.Source{&s.Actors, &s.Periods, &s.Legend} {
		f, err := folder.Open(tableNames[i+1])
		if _, there := fs.Lstat(folder, tableNames[i+1]); errors.Is(err, fs.ErrNotExist) && there != nil {
			continue // a link that leads nowhere is there
		}
		if err != nil {
			return unreadable(path(tableNames[i+1]), err)
		}
		defer f.Close()
		*into = &graph.Source{Name: path(tableNames[i+1]), Data: f}
	}
	if _, err := fs.Stat(folder, tableNames[0]); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: the folder has no messages.csv; cablegraph --init DIR writes a set to start from", name)
	}
	return openTable(func() (io.ReadCloser, error) { return folder.Open(tableNames[0]) }, path(tableNames[0]), s, p, read)
}

// unreadable says which table can't be read, and why.
func unreadable(name string, err error) error {
	return diskError{fmt.Errorf("%s: %w", name, bare(err))}
}

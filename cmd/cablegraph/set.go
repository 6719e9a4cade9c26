package main

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"cablegraph/graph"
)

//go:embed korea-1950
var builtIn embed.FS

const builtInName = "korea-1950"

// tableNames are the files of a set; only the first is required.
var tableNames = [...]string{"messages.csv", "actors.csv", "periods.csv", "legend.csv"}

// open finds the tables of a set and hands them to read. The built-in set is
// read where set is empty, standard input where it is "-".
func open(set string, stdin io.Reader, read func(graph.Sources) error) error {
	if set == "-" {
		return read(graph.Sources{Messages: graph.Source{Name: "standard input", Data: stdin}})
	}
	if set == "" {
		sub, err := fs.Sub(builtIn, builtInName)
		if err != nil {
			return err
		}
		return openFolder(sub, builtInName, read)
	}
	info, err := os.Stat(set)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: no such folder or file", set)
	case err != nil:
		return err
	case info.IsDir():
		return openFolder(os.DirFS(set), set, read)
	}
	f, err := os.Open(set)
	if err != nil {
		return err
	}
	defer f.Close()
	return read(graph.Sources{Messages: graph.Source{Name: set, Data: f}})
}

func openFolder(folder fs.FS, name string, read func(graph.Sources) error) error {
	var s graph.Sources
	table := func(file string) (*graph.Source, error) {
		f, err := folder.Open(file)
		if err != nil {
			return nil, err
		}
		return &graph.Source{Name: filepath.ToSlash(filepath.Join(name, file)), Data: f}, nil
	}
	messages, err := table(tableNames[0])
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: the folder has no messages.csv; cablegraph --init DIR writes a set to start from", name)
	case err != nil:
		return err
	}
	s.Messages = *messages
	defer messages.Data.(io.Closer).Close()
	for i, into := range []**graph.Source{&s.Actors, &s.Periods, &s.Legend} {
		t, err := table(tableNames[i+1])
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		defer t.Data.(io.Closer).Close()
		*into = t
	}
	return read(s)
}

// Package source turns the name of a data set into tables that can be read as
// often as need be.
//
// A set is a folder ([Folder]), one or several files of messages, or standard
// input; [Find] tells them apart by their names. Nothing is read here but what comes through a
// pipe, which can be read once only: it is spooled, and the spool lasts until
// [Tables.Close]. A pipe or a device must be named itself: in a folder, neither
// it nor a link to what lies outside is opened.
package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"cablegraph/cmd/cablegraph/internal/disk"
)

// Tables are the tables of a set. Only the messages are required; the others
// are nil where the set has none.
type Tables struct {
	Messages                []Table // of one form
	Actors, Periods, Legend *Table

	spool *spool   // nil: the messages are a file
	root  *os.Root // nil: the tables are in no folder of the disk
}

// A Table is opened anew each time that it is read, by its beginning.
type Table struct {
	Name string // as messages to the user call it
	open func() (io.ReadCloser, error)
}

// Open opens the table.
func (t *Table) Open() (io.ReadCloser, error) {
	f, err := t.open()
	if err != nil {
		return nil, disk.Failed(t.Name, err)
	}
	return f, nil
}

// Close gives up what was spooled, and the folder.
func (t *Tables) Close() {
	if t.root != nil {
		_ = t.root.Close() // it was only read
	}
	if t.spool != nil {
		t.spool.close()
	}
}

// Stdin is the name of the set that is read from standard input.
const Stdin = "-"

// Find finds the tables of the set of these names: one, or several files. No
// more than limit bytes are taken from a pipe.
func Find(sets []string, stdin io.Reader, limit int64) (*Tables, error) {
	set := sets[0]
	if len(sets) > 1 {
		return several(sets)
	}
	if strings.HasPrefix(set, "http://") || strings.HasPrefix(set, "https://") {
		return nil, fmt.Errorf("%s: this is an address on the web, and nothing is fetched; download the file first: curl -LO %q", set, set)
	}
	if set == Stdin {
		return one("standard input", func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil }, limit)
	}
	info, err := os.Stat(set)
	switch {
	case errors.Is(err, fs.ErrNotExist) && (set == "help" || set == "version"): // commands of other programs
		return nil, fmt.Errorf("%s: no such folder or file; did you mean --%s?", set, set)
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: no such folder or file", set)
	case err != nil:
		return nil, disk.Failed(set, err)
	case info.IsDir():
		return folderOnDisk(set, limit)
	}
	return one(set, func() (io.ReadCloser, error) { return os.Open(set) }, limit)
}

// several returns a set of several files of messages.
func several(names []string) (*Tables, error) {
	t := &Tables{}
	for _, name := range names {
		info, err := os.Stat(name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil, fmt.Errorf("%s: no such file", name)
		case err != nil:
			return nil, disk.Failed(name, err)
		case !info.Mode().IsRegular():
			return nil, fmt.Errorf("%s: is no file; several files make one set, or one folder does", name)
		}
		t.Messages = append(t.Messages, Table{name, func() (io.ReadCloser, error) { return os.Open(name) }})
	}
	t.nodesApart()
	return t, nil
}

// nodesApart takes the nodes for the actors where the set is the two tables of a graph,
// as Gephi writes them: edges.csv and nodes.csv, letters [Edges].csv and letters
// [Nodes].csv.
func (t *Tables) nodesApart() {
	if len(t.Messages) != 2 || t.Actors != nil {
		return
	}
	for k, nodes := range t.Messages {
		edges := t.Messages[1-k]
		named := strings.ToLower(filepath.Base(nodes.Name))
		if strings.Contains(named, "nodes") && strings.Replace(named, "nodes", "edges", 1) == strings.ToLower(filepath.Base(edges.Name)) && filepath.Ext(named) == ".csv" {
			t.Messages, t.Actors = []Table{edges}, &nodes
			return
		}
	}
}

// one returns a set of messages only.
func one(name string, open func() (io.ReadCloser, error), limit int64) (*Tables, error) {
	return spooled(&Tables{Messages: []Table{{name, open}}}, limit)
}

// spooled returns the tables, the messages spooled where they are no file.
func spooled(t *Tables, limit int64) (*Tables, error) {
	if len(t.Messages) > 1 {
		return t, nil // files of a folder
	}
	f, err := t.Messages[0].Open()
	if err != nil {
		return nil, err
	}
	defer f.Close() // it was only read
	if regular(f) {
		return t, nil
	}
	if t.spool, err = newSpool(f, limit); err != nil {
		return nil, disk.Failed(t.Messages[0].Name, err)
	}
	t.Messages[0].open = func() (io.ReadCloser, error) { return t.spool.open(), nil }
	return t, nil
}

// Paths lists the files in which a set has its tables, also those that are not
// there: what is written in their place would be read the next time. Of
// standard input, and of a set without a name, there are none.
func Paths(sets []string) []string {
	if len(sets) == 0 || sets[0] == Stdin {
		return nil
	}
	if len(sets) > 1 {
		return sets
	}
	set := sets[0]
	if info, err := os.Stat(set); err != nil || !info.IsDir() {
		return []string{set}
	}
	var paths []string
	for _, name := range append(names[:], FlagsName) {
		paths = append(paths, filepath.Join(set, name))
	}
	if _, err := os.Stat(paths[0]); errors.Is(err, fs.ErrNotExist) {
		for _, name := range messagesIn(os.DirFS(set)) {
			paths = append(paths, filepath.Join(set, filepath.FromSlash(name)))
		}
	}
	return paths
}

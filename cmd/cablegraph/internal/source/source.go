// Package source turns the name of a data set into tables that can be read as
// often as need be.
//
// A set is a folder ([Folder]), one file of messages, or standard input; [Find]
// tells them apart by their name. Nothing is read here but what comes through a
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

	"cablegraph/cmd/cablegraph/internal/disk"
)

// Tables are the tables of a set. Only the messages are required; the others
// are nil where the set has none.
type Tables struct {
	Messages                Table
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

// Find finds the tables of the set of this name. No more than limit bytes are
// taken from a pipe.
func Find(set string, stdin io.Reader, limit int64) (*Tables, error) {
	if set == Stdin {
		return one("standard input", func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil }, limit)
	}
	info, err := os.Stat(set)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: no such folder or file", set)
	case err != nil:
		return nil, disk.Failed(set, err)
	case info.IsDir():
		return folderOnDisk(set, limit)
	}
	return one(set, func() (io.ReadCloser, error) { return os.Open(set) }, limit)
}

// one returns a set of messages only.
func one(name string, open func() (io.ReadCloser, error), limit int64) (*Tables, error) {
	return spooled(&Tables{Messages: Table{name, open}}, limit)
}

// spooled returns the tables, the messages spooled where they are no file.
func spooled(t *Tables, limit int64) (*Tables, error) {
	f, err := t.Messages.Open()
	if err != nil {
		return nil, err
	}
	defer f.Close() // it was only read
	if regular(f) {
		return t, nil
	}
	if t.spool, err = newSpool(f, limit); err != nil {
		return nil, disk.Failed(t.Messages.Name, err)
	}
	t.Messages.open = func() (io.ReadCloser, error) { return t.spool.open(), nil }
	return t, nil
}

// Paths lists the files in which a set has its tables, also those that are not
// there: what is written in their place would be read the next time. Of
// standard input, and of a set without a name, there are none.
func Paths(set string) []string {
	if set == "" || set == Stdin {
		return nil
	}
	if info, err := os.Stat(set); err != nil || !info.IsDir() {
		return []string{set}
	}
	var paths []string
	for _, name := range names {
		paths = append(paths, filepath.Join(set, name))
	}
	return paths
}

package graph

import (
	"errors"
	"io"
	"io/fs"
)

// errChanged is what reading a table to its end, or again, finds.
var errChanged = errors.New("the table of messages changed while it was read; run again")

// unchanged returns a check that a file is still what it is now, by its size
// and the time of its last change; what is no file can't be told.
func unchanged(table io.Reader) func() error {
	file, ok := table.(interface{ Stat() (fs.FileInfo, error) })
	if !ok {
		return func() error { return nil }
	}
	before, err := file.Stat()
	return func() error {
		after, again := file.Stat()
		if err := errors.Join(err, again); err != nil {
			return err
		}
		if before.Size() != after.Size() || !before.ModTime().Equal(after.ModTime()) {
			return errChanged
		}
		return nil
	}
}

// Package disk turns an error of the system into one that says which file it is
// about, as the user wrote it, and why.
//
// Files are read and written under names that mean nothing to the user:
// temporary ones, or the last part of a path. [Failed] puts the path that the
// user knows in place of these.
package disk

import (
	"errors"
	"io/fs"
	"os"
)

// An Error is a fault of the disk, not of the data.
type Error struct {
	Path string
	Err  error
}

// Failed returns err as an error of the file at path. Where path is empty, err
// names the file itself. An [Error] stays what it is.
func Failed(path string, err error) error {
	if e, ok := errors.AsType[*Error](err); ok {
		return e
	}
	if path != "" {
		err = withoutPath(err)
	}
	return &Error{path, err}
}

// Error implements [error].
func (e *Error) Error() string {
	if e.Path == "" {
		return e.Err.Error()
	}
	return e.Path + ": " + e.Err.Error()
}

// Unwrap serves [errors.Is].
func (e *Error) Unwrap() error { return e.Err }

// withoutPath returns the reason that err gives for a file.
func withoutPath(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	if e, ok := errors.AsType[*os.LinkError](err); ok {
		return e.Err
	}
	return err
}

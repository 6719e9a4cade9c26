// Package state turns an open file into what tells whether it has changed.
package state

import (
	"io"
	"io/fs"
	"time"
)

// A State is the size of a file and the time of its last change. What is no file
// has none.
type State struct {
	Known bool
	Size  int64
	at    time.Time
}

// Of returns the state of a table.
func Of(table io.Reader) State {
	file, ok := table.(interface{ Stat() (fs.FileInfo, error) })
	if !ok {
		return State{}
	}
	info, err := file.Stat()
	if err != nil {
		return State{}
	}
	return State{true, info.Size(), info.ModTime()}
}

// Same reports whether a table is still as it was, as far as can be told.
func (s State) Same(table io.Reader) bool {
	now := Of(table)
	return s.Known == now.Known && s.Size == now.Size && s.at.Equal(now.at)
}

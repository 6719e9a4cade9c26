package load

import (
	"errors"
	"io"
	"io/fs"
	"time"
)

// errChanged is what reading a table to its end, or again, finds.
var errChanged = errors.New("the table of messages changed while it was read; run again")

// A state is what tells that a file has changed: its size and the time of its
// last change. What is no file has none.
type state struct {
	known bool
	size  int64
	at    time.Time
}

func stateOf(table io.Reader) state {
	file, ok := table.(interface{ Stat() (fs.FileInfo, error) })
	if !ok {
		return state{}
	}
	info, err := file.Stat()
	if err != nil {
		return state{}
	}
	return state{true, info.Size(), info.ModTime()}
}

// same reports whether a table is still as it was, as far as can be told.
func (s state) same(table io.Reader) bool {
	now := stateOf(table)
	return s.known == now.known && s.size == now.size && s.at.Equal(now.at)
}

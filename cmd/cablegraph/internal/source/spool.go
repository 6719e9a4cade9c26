package source

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
)

// ErrTooLarge says that more came through a pipe than may be read.
var ErrTooLarge = errors.New("it is too large")

// A spool keeps what came through a pipe: in memory up to inMemory bytes, else
// in a temporary file.
type spool struct {
	head []byte
	file *os.File // nil: it is in memory
	size int64
	name string // of the file, where close must remove it
}

const inMemory = 8 << 20

// newSpool reads all of in, or up to the limit.
func newSpool(in io.Reader, limit int64) (*spool, error) {
	head, err := io.ReadAll(io.LimitReader(in, inMemory))
	if err != nil {
		return nil, err
	}
	if len(head) < inMemory {
		return &spool{head: head}, nil
	}
	f, err := os.CreateTemp("", "cablegraph-*.csv")
	if err != nil {
		return nil, err
	}
	s := &spool{file: f}
	if os.Remove(f.Name()) != nil { // where an open file can't be removed; elsewhere nothing is left of a killed run
		s.name = f.Name()
	}
	s.size, err = io.Copy(f, io.LimitReader(io.MultiReader(bytes.NewReader(head), in), limit+1))
	if err == nil && s.size > limit {
		err = ErrTooLarge
	}
	if err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

// open returns the table from its beginning.
func (s *spool) open() io.ReadCloser {
	if s.file == nil {
		return io.NopCloser(bytes.NewReader(s.head))
	}
	return section{io.NewSectionReader(s.file, 0, s.size), s.file}
}

// close gives up what was kept. What can't be removed is left to whoever cleans
// the temporary folder.
func (s *spool) close() {
	if s.file != nil {
		_ = s.file.Close()
	}
	if s.name != "" {
		_ = os.Remove(s.name)
	}
}

// A section reads a file that stays open behind it.
type section struct {
	*io.SectionReader
	file *os.File
}

// Stat returns what the system knows of the file.
func (s section) Stat() (os.FileInfo, error) { return s.file.Stat() }

// Close implements [io.Closer].
func (s section) Close() error { return nil }

// regular reports whether f is a file that can be opened anew.
func regular(f io.Reader) bool {
	file, ok := f.(fs.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode().IsRegular()
}

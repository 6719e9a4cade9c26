package main

import (
	"bytes"
	"io"
	"io/fs"
	"os"

	csv "cablegraph/graph/table"
)

// A table is read more than once. One that comes through a pipe is kept: in
// memory up to smallInput bytes, in a temporary file up to [csv.MaxFile].
const smallInput = 8 << 20

// regular reports whether f is a file that can be opened anew.
func regular(f io.Reader) bool {
	file, ok := f.(fs.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode().IsRegular()
}

// A kept table is in memory, or in a file where that is not nil.
type kept struct {
	head []byte
	file *os.File
	size int64
	name string // of the file, where drop must remove it
}

// keep reads all of in, or up to the limit.
func keep(in io.Reader, limit int64) (*kept, error) {
	head, err := io.ReadAll(io.LimitReader(in, smallInput))
	if err != nil {
		return nil, err
	}
	if len(head) < smallInput {
		return &kept{head: head}, nil
	}
	f, err := os.CreateTemp("", "cablegraph-*.csv")
	if err != nil {
		return nil, err
	}
	k := &kept{file: f}
	if os.Remove(f.Name()) != nil { // where an open file can't be removed; elsewhere nothing is left of a killed run
		k.name = f.Name()
	}
	k.size, err = io.Copy(f, io.LimitReader(io.MultiReader(bytes.NewReader(head), in), limit+1))
	if err == nil && k.size > limit {
		err = csv.ErrTooLarge
	}
	if err != nil {
		k.drop()
		return nil, err
	}
	return k, nil
}

// open returns the table from its beginning.
func (k *kept) open() io.ReadCloser {
	if k.file == nil {
		return io.NopCloser(bytes.NewReader(k.head))
	}
	return view{io.NewSectionReader(k.file, 0, k.size), k.file}
}

// drop gives up what was kept. What can't be removed is left to whoever cleans
// the temporary folder.
func (k *kept) drop() {
	if k.file != nil {
		_ = k.file.Close()
	}
	if k.name != "" {
		_ = os.Remove(k.name)
	}
}

// A view is a [tableFile] on a file that stays open behind it.
type view struct {
	*io.SectionReader
	file *os.File
}

func (v view) Stat() (os.FileInfo, error) { return v.file.Stat() }

// Close implements [io.Closer].
func (v view) Close() error { return nil }

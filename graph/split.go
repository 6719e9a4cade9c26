package graph

import (
	"bytes"
	"io"
	"io/fs"
)

// split divides a file, of which skip bytes at the front are no text, into two
// halves at the end of a record: a line end before which the quotes are even.
// ok is false where it can't be read at two places, or has no such line end
// near its middle.
func split(file io.Reader, skip int) (first, second io.Reader, ok bool) {
	f, ok := file.(interface {
		io.ReaderAt
		Stat() (fs.FileInfo, error)
	})
	if !ok {
		return nil, nil, false
	}
	info, err := f.Stat()
	if err != nil {
		return nil, nil, false
	}
	size, middle := info.Size(), info.Size()/2
	quotes := 0
	buf := make([]byte, 256<<10)
	for at := int64(0); at < size; at += int64(len(buf)) {
		n, err := f.ReadAt(buf, at)
		if err != nil && n < len(buf) && at+int64(n) < size {
			return nil, nil, false
		}
		for i, c := range buf[:n] {
			if at+int64(i) < middle {
				continue
			}
			if c == '\n' && (quotes+bytes.Count(buf[:i], []byte{'"'}))%2 == 0 {
				cut := at + int64(i) + 1
				return io.NewSectionReader(f, int64(skip), cut-int64(skip)), io.NewSectionReader(f, cut, size-cut), true
			}
		}
		if quotes += bytes.Count(buf[:n], []byte{'"'}); at > middle+maxCell {
			return nil, nil, false
		}
	}
	return nil, nil, false
}

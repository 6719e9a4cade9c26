package graph

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"math"
)

// middle returns where the first line that begins in the second half of a file
// begins; 0 where the file can't be read at two places, or has no line there.
// Whether a record begins there as well, reading the first half tells.
func middle(file io.Reader) int64 {
	f, ok := file.(interface {
		io.ReaderAt
		Stat() (fs.FileInfo, error)
	})
	if !ok {
		return 0
	}
	info, err := f.Stat()
	if err != nil {
		return 0
	}
	line := make([]byte, 64<<10)
	n, err := f.ReadAt(line, info.Size()/2)
	if err != nil && !errors.Is(err, io.EOF) {
		return 0
	}
	i := bytes.IndexByte(line[:n], '\n')
	if i < 0 {
		return 0
	}
	return info.Size()/2 + int64(i) + 1
}

// halves divides a table at its middle; where that is 0, it is one piece.
func halves(table io.Reader, middle int64) []io.Reader {
	if middle == 0 {
		return []io.Reader{table}
	}
	file := table.(io.ReaderAt)
	return []io.Reader{io.NewSectionReader(file, 0, middle), io.NewSectionReader(file, middle, math.MaxInt64-middle)}
}

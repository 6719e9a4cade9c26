package main

import (
	"bytes"
	"os"

	"cablegraph/render/write"
)

// signed reports whether the program wrote a file in this format. No more of
// it is read than can hold the mark, because a file of somebody else may have
// any size.
func signed(f write.Format, path string) bool {
	in, err := os.Open(path)
	if err != nil {
		return false
	}
	defer in.Close()
	part, from := make([]byte, 128), int64(0)
	if f.AtEnd {
		info, err := in.Stat()
		if err != nil {
			return false
		}
		part = make([]byte, min(info.Size(), 64<<10))
		from = info.Size() - int64(len(part))
	}
	n, _ := in.ReadAt(part, from) // a file may be shorter
	return bytes.Contains(part[:n], []byte(f.Mark))
}

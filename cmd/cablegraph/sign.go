package main

import (
	"os"

	"cablegraph/render/write"
)

// signed reports whether the program wrote a file in this format.
func signed(f write.Format, path string) bool {
	in, err := os.Open(path)
	if err != nil {
		return false
	}
	defer in.Close()
	info, err := in.Stat()
	return err == nil && f.Ours(in, info.Size())
}

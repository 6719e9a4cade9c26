//go:build unix

package codecache

import (
	"io/fs"
	"os"
	"syscall"
)

// owned reports whether the file belongs to the user who runs the program.
func owned(info fs.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(stat.Uid) == os.Geteuid()
}

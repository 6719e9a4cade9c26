//go:build unix

package private

import (
	"io/fs"
	"os"
	"syscall"
)

// checked says that rights and owners are looked at.
const checked = true

// mine reports whether the file belongs to the user who runs the program.
func mine(info fs.FileInfo) bool {
	uid, ok := owner(info)
	return ok && uid == os.Geteuid()
}

// trusted reports whether the file belongs to that user or to root.
func trusted(info fs.FileInfo) bool {
	uid, ok := owner(info)
	return ok && (uid == 0 || uid == os.Geteuid())
}

func owner(info fs.FileInfo) (uid int, ok bool) {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return 0, false
	}
	return int(stat.Uid), true
}

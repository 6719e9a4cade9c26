package output

import (
	"os"
	"path/filepath"

	"github.com/rogpeppe/go-internal/lockedfile"
)

// lockName is the file that a run locks while it writes. It is there only
// meanwhile; what a killed run leaves is removed as its other files are.
const lockName = temporary + "lock"

// lockTries is how often a lock is asked for whose file another run has just
// removed.
const lockTries = 100

// lock waits until no other run writes into dir, and returns how to let the
// next one in. The lock is the system's, so a killed run holds none. Where none
// can be had, on a file system without locks say, there is none.
func lock(dir string) (unlock func()) {
	path := filepath.Join(dir, lockName)
	for range lockTries {
		if info, err := os.Lstat(path); err == nil && !info.Mode().IsRegular() && os.Remove(path) != nil {
			break // nothing of ours: it is not opened
		}
		f, err := lockedfile.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o666)
		if err != nil {
			break
		}
		if leadsTo(path, f) {
			return func() {
				removeErr := os.Remove(path) // before the next run can have it
				_ = f.Close()
				if removeErr != nil { // an open file stays, on Windows
					_ = os.Remove(path)
				}
			}
		}
		_ = f.Close()
	}
	return func() {}
}

// leadsTo reports whether path is the name of the open file still: who waited
// for a lock may have got that of a file which is gone.
func leadsTo(path string, f *lockedfile.File) bool {
	opened, openedErr := f.Stat()
	there, thereErr := os.Lstat(path)
	return openedErr == nil && thereErr == nil && os.SameFile(opened, there)
}

//go:build unix

package main

import (
	"os"
	"syscall"
)

// lock waits until no other run writes into the folder, and returns how to let
// the next one in. The lock is the system's, so a killed run leaves none.
func lock(dir string) (unlock func(), err error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil {
		f.Close()
		return func() {}, nil // a file system without locks
	}
	return func() { f.Close() }, nil
}

package output

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/rogpeppe/go-internal/lockedfile"
)

// lockName is the file that a run locks for every file that it writes. It is there
// until all are written; what a killed run leaves is removed as its other files are.
const lockName = temporary + "lock"

// lockTries is how often a lock is asked for whose file another run has just
// removed.
const lockTries = 100

// How long a run waits for another one, which has the lock for one file at a
// time: before it says so, and before it gives up. They differ in tests.
var (
	patience   = 3 * time.Second
	impatience = time.Minute
)

// writing is held by everybody in this process who writes into a folder.
var writing sync.RWMutex

// locked are the folders in which a lock's file stays between two files that are
// written.
var locked sync.Map // of *opened

// Finish waits for the file that is being written, and lets no other begin. A
// program calls it before it exits: a run that was given up may still write, and
// would leave a lock or half of a file behind.
func Finish() {
	writing.Lock()
	for folder := range locked.Range { // order does not matter
		path, removed := folder.(*opened).lockPath(), make(chan bool)
		go func() {
			defer close(removed)
			f, err := lockedfile.OpenFile(path, os.O_RDWR, 0)
			if err != nil {
				return
			}
			if leadsTo(path, f) {
				_ = os.Remove(path)
			}
			_ = f.Close()
		}()
		select {
		case <-removed:
		case <-time.After(patience / 30): // another run has it, and removes it
		}
	}
}

func (folder *opened) lockPath() string { return filepath.Join(folder.dir, lockName) }

// lock waits until no other run writes into the folder, and returns how to let
// the next one in. The lock is the system's, so a killed run holds none; one that
// is stopped holds it. Where none can be had, on a file system without locks say,
// there is none.
func (folder *opened) lock() (unlock func(), err error) {
	writing.RLock()
	leave, err := folder.lockFile()
	if err != nil {
		writing.RUnlock()
		return nil, err
	}
	return func() {
		leave()
		writing.RUnlock()
	}, nil
}

// lockFile locks the file.
func (folder *opened) lockFile() (unlock func(), err error) {
	path := folder.lockPath()
	for range lockTries {
		if info, err := os.Lstat(path); err == nil && !info.Mode().IsRegular() && os.Remove(path) != nil {
			break // nothing of ours: it is not opened
		}
		f, err := folder.wait(path)
		if err != nil {
			return nil, err
		}
		if f == nil {
			break
		}
		if leadsTo(path, f) {
			return func() {
				if folder.lasting { // making a file anew for every lock takes as long as writing one
					locked.Store(folder, true)
					_ = f.Close()
					return
				}
				removeErr := os.Remove(path) // before the next run can have it
				_ = f.Close()
				if removeErr != nil { // an open file stays, on Windows
					_ = os.Remove(path)
				}
			}, nil
		}
		_ = f.Close()
	}
	return func() {}, nil
}

// wait opens and locks the file; nil where no lock can be had. The system waits
// for as long as it takes, so it does so beside.
func (folder *opened) wait(path string) (*lockedfile.File, error) {
	got, gone := make(chan *lockedfile.File), make(chan struct{})
	defer close(gone)
	go func() {
		f, err := lockedfile.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o666)
		if err != nil {
			f = nil
		}
		select {
		case got <- f:
		case <-gone:
			if f != nil {
				_ = f.Close()
			}
		}
	}()
	words, end := time.NewTimer(patience), time.NewTimer(impatience)
	defer words.Stop()
	defer end.Stop()
	for {
		select {
		case f := <-got:
			return f, nil
		case <-words.C: // another run writes, not this one
			writing.RUnlock()
			defer writing.RLock()
			if folder.waiting != nil {
				folder.waiting(folder.dir)
			}
		case <-end.C:
			return nil, fmt.Errorf("another run has had the folder for %s; end that run, or name another folder", impatience)
		}
	}
}

// leadsTo reports whether path is the name of the open file still: who waited
// for a lock may have got that of a file which is gone.
func leadsTo(path string, f *lockedfile.File) bool {
	opened, openedErr := f.Stat()
	there, thereErr := os.Lstat(path)
	return openedErr == nil && thereErr == nil && os.SameFile(opened, there)
}

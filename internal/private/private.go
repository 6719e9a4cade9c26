// Package private turns names into folders of the user's own, in which nobody
// else can plant or exchange a file.
//
// [CacheFolder] starts at the user's cache folder and follows its links once.
// It refuses a place where another user could put another folder under the same
// name: every folder on the way must belong to root or to this user, and must
// be closed to the writing of others, or sticky as /tmp is. It then makes what
// is missing, closed to all others. The path that it returns has no links, so
// what was checked is what is used.
//
// Windows has other rights, and its cache folder is the user's own: there
// nothing is checked.
package private

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// CacheFolder returns the folder of these names below cablegraph/ in the
// user's cache folder, which it makes if need be.
func CacheFolder(names ...string) (string, error) {
	base, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	return folder(base, append([]string{"cablegraph"}, names...))
}

// folder returns the folder of these names below base. Base may be missing:
// what is there of its path is checked before anything is made.
func folder(base string, names []string) (string, error) {
	dir, missing, err := resolve(base)
	if err != nil {
		return "", err
	}
	for above := dir; ; above = filepath.Dir(above) {
		if err := guarded(above); err != nil {
			return "", err
		}
		if above == filepath.Dir(above) {
			break
		}
	}
	for _, name := range missing {
		dir = filepath.Join(dir, name)
		if err := os.Mkdir(dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
			return "", err
		}
		if err := guarded(dir); err != nil {
			return "", err
		}
	}
	for _, name := range names {
		dir = filepath.Join(dir, name)
		if err := os.Mkdir(dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
			return "", err
		}
		if err := own(dir); err != nil {
			return "", err
		}
	}
	return dir, nil
}

// resolve returns the part of a path that is there, without links, and the
// names that are missing below it.
func resolve(path string) (dir string, missing []string, err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return "", nil, err
	}
	for {
		dir, err = filepath.EvalSymlinks(path)
		parent, name := filepath.Dir(path), filepath.Base(path)
		if !errors.Is(err, fs.ErrNotExist) || parent == path {
			return dir, missing, err
		}
		if _, linkErr := os.Lstat(path); linkErr == nil {
			return "", nil, err // a link that leads nowhere
		}
		path, missing = parent, append([]string{name}, missing...)
	}
}

// guarded reports why others could exchange what lies in dir.
func guarded(dir string) error {
	info, err := os.Lstat(dir)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		return fmt.Errorf("%s is not a folder", dir)
	}
	if open := info.Mode().Perm()&0o022 != 0 && info.Mode()&fs.ModeSticky == 0; checked && (open || !trusted(info)) {
		return fmt.Errorf("others can change what lies in %s", dir)
	}
	return nil
}

// own reports why dir is not a folder that belongs to this user and is closed
// to all others.
func own(dir string) error {
	info, err := os.Lstat(dir)
	if err != nil {
		return err
	}
	if !info.IsDir() || checked && (info.Mode().Perm()&0o077 != 0 || !mine(info)) {
		return fmt.Errorf("%s is not a private folder of this user", dir)
	}
	return nil
}

package output

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"cablegraph/cmd/cablegraph/internal/disk"
)

// A Folder is where files are written to.
type Folder struct {
	Path     string
	Unmarked []string          // the names of files that have no mark, whose sums are kept
	Waiting  func(path string) // told while another run has the folder; may be nil
}

// Write writes files into the folder, which it makes if need be, and returns how
// many of them changed. It stops at the first error.
func (to Folder) Write(files Files) (written int, err error) {
	var folder *opened
	for f, err := range files {
		if err != nil {
			return written, err
		}
		if folder == nil { // the folder is made when there is something to write
			if folder, err = open(to.Path, to.Waiting); err != nil {
				return written, disk.Failed("", err)
			}
			folder.lasting = true
			defer folder.Close()
		}
		if slices.Contains(to.Unmarked, f.Name) {
			if err := folder.remember(f); err != nil {
				return written, disk.Failed(filepath.Join(to.Path, sumsName), err)
			}
		}
		changed, err := folder.replace(f)
		if err != nil {
			return written, disk.Failed(filepath.Join(to.Path, f.Name), err)
		}
		if changed {
			written++
		}
	}
	return written, nil
}

// An opened folder is one that files are written into.
type opened struct {
	*os.Root
	dir     string
	waiting func(dir string)
	lasting bool // the lock's file stays until the folder is closed
}

// Close ends the writing, and removes the lock's file.
func (folder *opened) Close() error {
	if _, stays := locked.Load(folder); stays {
		folder.lasting = false
		if unlock, err := folder.lock(); err == nil {
			unlock()
		}
		locked.Delete(folder)
	}
	return folder.Root.Close()
}

// open opens dir, which it makes if need be, and tidies it.
func open(dir string, waiting func(string)) (*opened, error) {
	err := os.MkdirAll(dir, 0o777)
	if _, linkErr := os.Readlink(dir); err != nil && linkErr == nil {
		return nil, fmt.Errorf("%s is a link to what is no folder; make that folder, or name another one", dir)
	}
	if file, found := fileIn(dir); err != nil && found {
		return nil, fmt.Errorf("%s is a file, no folder; name another folder with -o", file)
	}
	if err != nil {
		return nil, err
	}
	return tidied(dir, waiting)
}

// fileIn returns the part of a path that should be a folder and is a file.
func fileIn(dir string) (file string, found bool) {
	for ; ; dir = filepath.Dir(dir) {
		info, err := os.Stat(dir)
		if err == nil || dir == filepath.Dir(dir) {
			return dir, err == nil && !info.IsDir()
		}
	}
}

// tidied opens a folder that is there, and tidies it.
func tidied(dir string, waiting func(string)) (*opened, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	folder := &opened{Root: root, dir: dir, waiting: waiting}
	if err := folder.sweep(); err != nil {
		folder.Close()
		return nil, err
	}
	return folder, nil
}

// replace puts f in place of the file of its name, unless that has its bytes.
// Two runs at once into one folder take turns file by file.
func (folder *opened) replace(f File) (changed bool, err error) {
	same, err := holds(folder.FS(), f)
	if same || errors.Is(err, errNotPlain) {
		return false, err
	}
	unlock, err := folder.lock()
	if err != nil {
		return false, err
	}
	defer unlock()
	temp := temporary + rand.Text()
	if err := create(folder.Root, temp, f.Data); err != nil {
		return false, err
	}
	if err := folder.Rename(temp, f.Name); err != nil {
		_ = folder.Remove(temp) // where it stays, the next run sweeps it away
		return false, err
	}
	return true, nil
}

// create writes a file that was not there, and leaves none where that fails.
// Nothing of its name is opened: a link may lead anywhere, and a pipe would
// wait for ever.
func create(folder *os.Root, name string, data []byte) error {
	f, err := folder.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err := errors.Join(err, f.Close()); err != nil {
		_ = folder.Remove(name)
		return err
	}
	return nil
}

var errNotPlain = errors.New("refusing to replace what is not a plain file")

// holds reports whether the file of f's name in folder has f's bytes. What is
// no plain file is not opened.
func holds(folder fs.FS, f File) (bool, error) {
	info, err := fs.Lstat(folder, f.Name)
	switch {
	case err != nil:
		return false, err
	case !info.Mode().IsRegular():
		return false, fmt.Errorf("%w (%v)", errNotPlain, info.Mode())
	case info.Size() != int64(len(f.Data)):
		return false, nil
	}
	old, err := fs.ReadFile(folder, f.Name)
	return bytes.Equal(old, f.Data), err
}

// temporary begins the names under which files are written before they take
// their own. The rest is random: nobody can put anything there beforehand.
const temporary = ".cablegraph-"

// Tidy removes from dir what a killed run left behind.
func Tidy(dir string) error {
	folder, err := tidied(dir, nil)
	if err != nil {
		return err
	}
	return folder.Close()
}

// sweep removes what a killed run left behind. It asks for the lock only if
// there is something, and looks again when it has it: another run may just have
// been writing.
func (folder *opened) sweep() error {
	left, err := temporaries(folder.Root)
	if err != nil || len(left) == 0 {
		return err
	}
	unlock, err := folder.lock()
	if err != nil {
		return err
	}
	defer unlock()
	if left, err = temporaries(folder.Root); err != nil {
		return err
	}
	for _, name := range left {
		if name == lockName {
			continue // it goes with the lock
		}
		if err := folder.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// temporaries lists what has a temporary name and is no folder.
func temporaries(folder *os.Root) ([]string, error) {
	entries, err := fs.ReadDir(folder.FS(), ".")
	if err != nil {
		return nil, err
	}
	var names []string
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), temporary) && !e.IsDir() {
			names = append(names, e.Name())
		}
	}
	return names, nil
}

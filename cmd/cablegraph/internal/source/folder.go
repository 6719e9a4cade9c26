package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"cablegraph/cmd/cablegraph/internal/disk"
)

// names are the files of a folder that is a set; only the first is required.
var names = [...]string{"messages.csv", "actors.csv", "periods.csv", "legend.csv"}

// folderOnDisk finds the tables in a folder of the disk. No link leads out of it:
// a set of a stranger's shows nothing but its own files.
func folderOnDisk(dir string, limit int64) (*Tables, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, disk.Failed(dir, err)
	}
	t, err := Folder(root.FS(), dir, limit)
	if err != nil {
		return nil, errors.Join(err, root.Close())
	}
	t.root = root
	return t, nil
}

// Folder finds the tables in a folder; name is what messages to the user call
// it.
func Folder(folder fs.FS, name string, limit int64) (*Tables, error) {
	table := func(file string) Table {
		return Table{filepath.ToSlash(filepath.Join(name, file)), func() (io.ReadCloser, error) { return folder.Open(file) }}
	}
	t := &Tables{Messages: table(names[0])}
	for i, into := range []**Table{&t.Actors, &t.Periods, &t.Legend} {
		// A link that leads nowhere is there, and fails where it is opened.
		if _, err := fs.Lstat(folder, names[i+1]); !errors.Is(err, fs.ErrNotExist) {
			beside := table(names[i+1])
			*into = &beside
		}
	}
	if _, err := fs.Stat(folder, names[0]); errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: the folder has no messages.csv; cablegraph --init DIR writes a set to start from", name)
	}
	for _, file := range names {
		if err := notOpened(folder, file); err != nil {
			return nil, fmt.Errorf("%s: %w", filepath.ToSlash(filepath.Join(name, file)), err)
		}
	}
	return spooled(t, limit)
}

// notOpened says why a file of a folder is not to be opened: a link leads out of
// the folder, or to open it might wait for ever or have an effect.
func notOpened(folder fs.FS, file string) error {
	info, err := fs.Stat(folder, file)
	if err != nil {
		there, linkErr := fs.Lstat(folder, file)
		if linkErr == nil && there.Mode()&fs.ModeSymlink != 0 && !errors.Is(err, fs.ErrNotExist) {
			return errors.New("a link that does not stay in the folder; put the file itself there, or name it alone")
		}
		return nil // it is told where it is opened
	}
	if info.Mode()&(fs.ModeNamedPipe|fs.ModeSocket|fs.ModeDevice|fs.ModeIrregular) != 0 {
		return errors.New("not a plain file; put one there, or name this one alone")
	}
	return nil
}

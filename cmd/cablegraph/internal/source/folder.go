package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
)

// names are the files of a folder that is a set; only the first is required.
var names = [...]string{"messages.csv", "actors.csv", "periods.csv", "legend.csv"}

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
	return spooled(t, limit)
}

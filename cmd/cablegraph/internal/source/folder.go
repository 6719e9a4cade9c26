package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"cablegraph/cmd/cablegraph/internal/disk"
	"cablegraph/graph/export"
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

// FlagsName is the file of a folder that has flags of the set.
const FlagsName = "cablegraph.flags"

// Folder finds the tables in a folder; name is what messages to the user call
// it. Where there is no messages.csv, the messages are all files of the folder
// that can have some, in the order of their names.
func Folder(folder fs.FS, name string, limit int64) (*Tables, error) {
	table := func(file string) Table {
		return Table{filepath.ToSlash(filepath.Join(name, file)), func() (io.ReadCloser, error) { return folder.Open(file) }}
	}
	t := &Tables{Messages: []Table{table(names[0])}}
	for i, into := range []**Table{&t.Actors, &t.Periods, &t.Legend} {
		// A link that leads nowhere is there, and fails where it is opened.
		if _, err := fs.Lstat(folder, names[i+1]); !errors.Is(err, fs.ErrNotExist) {
			beside := table(names[i+1])
			*into = &beside
		}
	}
	if _, err := fs.Stat(folder, names[0]); errors.Is(err, fs.ErrNotExist) {
		files := messagesIn(folder)
		if len(files) == 0 {
			what := "has no messages.csv, and no files of letters, mail or tables"
			if entries, err := fs.ReadDir(folder, "."); err == nil && len(entries) == 0 {
				what = "is empty"
			}
			return nil, fmt.Errorf("%s: the folder %s; cablegraph --init DIR writes a set to start from", name, what)
		}
		t.Messages = nil
		for _, file := range files {
			t.Messages = append(t.Messages, table(file))
		}
		t.nodesApart()
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

// endings are those of files that can have messages.
var endings = []string{".xml", ".tei", ".cmif", ".csv", ".tsv", ".xlsx", ".ods", ".json", ".jsonl", ".ndjson", ".graphml", ".gexf", ".mbox", ".eml"}

// maxFiles is how many files one set may have, and how deep they may lie.
const (
	maxFiles = 100_000
	maxDepth = 4
)

// AccountName is the file in which every run leaves the account of its messages.
const AccountName = "account.csv"

// messagesIn lists the files of a folder that can have messages, in the order
// of their names. What begins with a dot is passed over, as are the accounts of
// runs and the folders within that have one: they hold figures of this set.
func messagesIn(folder fs.FS) []string {
	var files []string
	_ = fs.WalkDir(folder, ".", func(file string, e fs.DirEntry, err error) error { // what can't be read is not there
		hidden := strings.HasPrefix(e.Name(), ".") && file != "."
		switch {
		case err != nil, len(files) >= maxFiles:
			return fs.SkipDir
		case e.IsDir() && (hidden || strings.Count(file, "/") >= maxDepth || file != "." && isAccount(folder, path.Join(file, AccountName))):
			return fs.SkipDir
		case e.IsDir() || hidden || isAccount(folder, file) || slices.Contains(names[:], file) || !e.Type().IsRegular():
			return nil
		}
		if ending := path.Ext(strings.TrimSuffix(strings.ToLower(file), ".gz")); slices.Contains(endings, ending) {
			files = append(files, file)
		}
		return nil
	})
	return files
}

// isAccount reports whether a file is the account of a run.
func isAccount(folder fs.FS, file string) bool {
	if path.Base(file) != AccountName {
		return false
	}
	if info, err := fs.Stat(folder, file); err != nil || !info.Mode().IsRegular() {
		return false
	}
	f, err := folder.Open(file)
	if err != nil {
		return false
	}
	defer f.Close()
	header := make([]byte, 256)
	n, _ := io.ReadFull(f, header) // a file may be shorter
	return slices.ContainsFunc(export.AccountMarks, func(mark string) bool { return strings.Contains(string(header[:n]), mark) })
}

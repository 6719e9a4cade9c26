package output

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
)

// A Kind is a kind of files that the program writes: how their names end, and
// the mark by which a file is known as the program's own. Files without a mark are
// known by their sums.
type Kind struct {
	Ending string
	Mark   string
	AtEnd  bool // the mark stands near the end of the file, not near its beginning
}

// Leftovers lists the files of dir, by name, that are of one of these kinds, and
// whose names without their endings are gone.
func Leftovers(dir string, kinds []Kind, gone func(stem string) bool) []string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var left []string
	for _, e := range entries {
		for _, k := range kinds {
			stem, ok := strings.CutSuffix(e.Name(), k.Ending)
			if ok && gone(stem) && e.Type().IsRegular() && k.marked(filepath.Join(dir, e.Name())) {
				left = append(left, e.Name())
			}
		}
	}
	return left
}

// Foreign lists those of the names whose files in dir lack the marks of their
// kinds, or, where these have none, are not as a run left them: somebody else
// wrote or edited them. An empty file has nothing to lose, and a name of no kind
// is not looked at.
func Foreign(dir string, kinds []Kind, names []string) []string {
	var foreign []string
	for _, name := range names {
		path := filepath.Join(dir, name)
		if info, err := os.Lstat(path); err != nil || !info.Mode().IsRegular() || info.Size() == 0 {
			continue
		}
		known, own := false, false
		for _, k := range kinds {
			if strings.HasSuffix(name, k.Ending) {
				known, own = true, own || k.Mark != "" && k.marked(path) || k.Mark == "" && left(os.DirFS(dir), name)
			}
		}
		if known && !own {
			foreign = append(foreign, name)
		}
	}
	return foreign
}

// How much of a file is searched for its mark, in bytes. Not more is read,
// because a file of somebody else may have any size.
const (
	beginning = 256
	ending    = 64 << 10
)

// marked reports whether the file has the mark of its kind.
func (k Kind) marked(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	part, from := make([]byte, beginning), int64(0)
	if k.AtEnd {
		info, err := f.Stat()
		if err != nil {
			return false
		}
		part = make([]byte, min(info.Size(), ending))
		from = info.Size() - int64(len(part))
	}
	n, _ := f.ReadAt(part, from) // a file may be shorter
	return bytes.Contains(part[:n], []byte(k.Mark))
}

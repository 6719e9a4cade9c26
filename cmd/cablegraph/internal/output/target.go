package output

import (
	"os"
	"path/filepath"
)

// A Target is the file that a path leads to, or would lead to, links followed.
type Target struct {
	path string
	info os.FileInfo // nil: there is no file yet
	will string      // where it would be then, without links
}

// Follow returns what the path leads to.
func Follow(path string) Target {
	t := Target{path: path}
	var err error
	if t.info, err = os.Stat(path); err == nil {
		return t
	}
	t.info = nil
	dir, name := filepath.Split(path)
	if real, err := filepath.EvalSymlinks(filepath.Clean(dir)); err == nil {
		dir = real
	}
	if t.will, err = filepath.Abs(filepath.Join(dir, name)); err != nil {
		t.will = path
	}
	return t
}

// Opened returns the target of a file that is open, and none where the system
// knows nothing of it.
func Opened(f *os.File) Target {
	info, err := f.Stat()
	if err != nil {
		return Target{}
	}
	return Target{path: f.Name(), info: info}
}

// Same reports whether two paths lead to one file.
func (t Target) Same(other Target) bool {
	if t.info != nil && other.info != nil {
		return os.SameFile(t.info, other.info)
	}
	return t.will != "" && t.will == other.will
}

// String returns the path.
func (t Target) String() string { return t.path }

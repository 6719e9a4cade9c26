// Package codecache keeps the machine code that go-graphviz compiles in a
// folder of the user's own, out of the shared temporary folder.
//
// go-graphviz keeps the result under a fixed name in [os.TempDir], where it runs
// whatever it finds the next time: on a shared computer that lets another user
// plant code, and a second user's program can't even start. Nothing but the
// environment moves that folder, so TMPDIR points to a private one while
// go-graphviz is initialised.
//
// Where no private folder can be had, where the disk has no room for the
// code, or where the cached code is damaged or another version's, go-graphviz
// gets no cache or an empty one: it then starts half a second later, instead
// of failing.
package codecache

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"time"

	"cablegraph/internal/private"
)

const variable = "TMPDIR"

// need is more room than the compiled code takes (some 6 MB).
const need = 8 << 20

// Open points TMPDIR to the folder of the code, and returns what gives it its value
// back and seals the code that was compiled meanwhile, so that the next start can
// tell whether it is still whole.
func Open() (restore func()) {
	if runtime.GOOS == "windows" {
		return func() {} // its temporary folder is the user's own, and is not named by TMPDIR
	}
	dir, err := prepare()
	if err != nil {
		return None()
	}
	back := move(dir)
	return func() {
		back()
		seal(dir)
	}
}

// None points TMPDIR to where no folder can be made: nothing is kept. It returns
// what gives TMPDIR its value back.
func None() (restore func()) { return move(os.DevNull) }

// move gives TMPDIR a value, and returns what gives it back the one before.
func move(dir string) (restore func()) {
	before, wasSet := os.LookupEnv(variable)
	if err := os.Setenv(variable, dir); err != nil {
		return func() {}
	}
	if !wasSet {
		return func() { os.Unsetenv(variable) }
	}
	return func() { os.Setenv(variable, before) }
}

// prepare returns a folder that nobody but this user can change, with whole
// code in it or with room for it.
func prepare() (string, error) {
	dir, err := private.CacheFolder(versions())
	if err != nil {
		return "", err
	}
	whole, err := discardDamaged(dir)
	if err != nil || whole {
		return dir, err
	}
	sweep(filepath.Dir(dir))
	return dir, probe(dir)
}

// versions names the linked versions of go-graphviz and wazero: code of one is
// of no use to another, and programs of several versions, such as this one and
// its tests, must not take each other's away.
func versions() string {
	graphviz, wazero := "dev", "dev" // where the build does not tell
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			switch m.Path {
			case "github.com/goccy/go-graphviz":
				graphviz = m.Version
			case "github.com/tetratelabs/wazero":
				wazero = m.Version
			}
		}
	}
	return graphviz + "-" + wazero
}

// probe makes sure that the compiled code would fit on the disk: go-graphviz
// panics where writing it fails. The file has no name while it is written, so
// that a killed start leaves none.
func probe(dir string) error {
	f, err := os.CreateTemp(dir, "room-*.tmp")
	if err != nil {
		return err
	}
	removeErr := os.Remove(f.Name())
	_, err = f.Write(make([]byte, need))
	return errors.Join(removeErr, err, f.Close())
}

// The ages at which no start still writes its temporary file, and at which
// code of another version, counted from when it was compiled, is given up.
const (
	stale  = time.Hour
	unused = 90 * 24 * time.Hour
)

// sweep removes what killed starts and former versions left in the folder of
// all versions. What can't be removed, the next start may.
func sweep(all string) {
	for _, old := range []struct {
		pattern string
		age     time.Duration
	}{
		{filepath.Join("*", "*.tmp"), stale},
		{filepath.Join("*", "go-graphviz", "wazero-*", "*.tmp"), stale},
		{filepath.Join("*", "go-graphviz", "wazero-*", "*"), unused},
	} {
		found, _ := filepath.Glob(filepath.Join(all, old.pattern)) // the pattern is well formed
		for _, f := range found {
			if info, err := os.Lstat(f); err == nil && time.Since(info.ModTime()) > old.age {
				_ = os.Remove(f)
			}
		}
	}
}

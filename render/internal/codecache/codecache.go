// Package codecache keeps the machine code that go-graphviz compiles in a
// folder of the user's own, out of the shared temporary folder.
//
// go-graphviz compiles Graphviz when its package is initialised and keeps the
// result under a fixed name in [os.TempDir], where it runs whatever it finds
// the next time: on a shared computer that lets another user plant code, and
// a second user's program can't even start. Nothing but the environment moves
// that folder. Packages are initialised in the order of their import paths as
// far as their imports allow (Go specification, Program initialization), and
// cablegraph/… comes before github.com/goccy/…, so this package's init runs
// first and points TMPDIR to a private folder; who imports both calls
// [Restore] from its own init, when go-graphviz is ready.
//
// Where no private folder can be had, where the disk has no room for the
// code, or where the cached code is damaged, go-graphviz gets no cache or an
// empty one: it then starts half a second later, instead of failing.
package codecache

import (
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
)

const variable = "TMPDIR"

// need is more room than the compiled code takes (some 6 MB).
const need = 8 << 20

var (
	before     string // of TMPDIR
	wasSet     bool
	moved      bool
	inUse      string // our folder; empty where there is none
	gcPercent  int    // before
	castagnoli = crc32.MakeTable(crc32.Castagnoli)
)

func init() {
	// Until Restore nearly all memory is code that stays: collecting garbage
	// meanwhile takes a twentieth of the start and finds none.
	gcPercent = debug.SetGCPercent(-1)
	if runtime.GOOS == "windows" {
		return // its temporary folder is the user's own, and is not named by TMPDIR
	}
	before, wasSet = os.LookupEnv(variable)
	dir, err := prepare()
	if err != nil {
		dir = os.DevNull // no folder can be made below it: no cache
	} else {
		inUse = dir
	}
	moved = os.Setenv(variable, dir) == nil
}

// Restore gives TMPDIR its value and the collector of garbage its pace back,
// and seals the code that was compiled meanwhile, so that the next start can
// tell whether it is still whole.
func Restore() {
	debug.SetGCPercent(gcPercent)
	if !moved {
		return
	}
	moved = false
	if wasSet {
		os.Setenv(variable, before)
	} else {
		os.Unsetenv(variable)
	}
	if inUse != "" {
		seal(inUse)
	}
}

// prepare returns a folder that only this user can write, with whole code in
// it or with room for it.
func prepare() (string, error) {
	base, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	dir := filepath.Join(base, "cablegraph")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", err
	}
	if err := private(dir); err != nil {
		return "", err
	}
	whole, err := discardDamaged(dir)
	if err != nil || whole {
		return dir, err
	}
	return dir, probe(dir)
}

// private reports why dir can't be trusted: it must be a folder, not a link
// to one, belong to this user and be closed to all others.
func private(dir string) error {
	info, err := os.Lstat(dir)
	if err != nil {
		return err
	}
	if !info.IsDir() || info.Mode().Perm()&0o077 != 0 || !owned(info) {
		return fmt.Errorf("%s is not a private folder of this user", dir)
	}
	return nil
}

// probe makes sure that the compiled code would fit on the disk: go-graphviz
// panics where writing it fails.
func probe(dir string) error {
	f, err := os.CreateTemp(dir, "room-*.tmp")
	if err != nil {
		return err
	}
	_, err = f.Write(make([]byte, need))
	return errors.Join(err, f.Close(), os.Remove(f.Name()))
}

// code lists the files of compiled code below dir, with their seals beside
// them: the name plus sealed.
func code(dir string) []string {
	found, _ := filepath.Glob(filepath.Join(dir, "go-graphviz", "wazero-*", "*")) // the pattern is well formed
	var files []string
	for _, f := range found {
		if filepath.Ext(f) == "" {
			files = append(files, f)
		}
	}
	return files
}

const sealed = ".seal"

// discardDamaged removes code that does not match its seal, and reports
// whether some is left that does.
func discardDamaged(dir string) (whole bool, err error) {
	for _, f := range code(dir) {
		sum, err := checksum(f)
		want, sealErr := os.ReadFile(f + sealed)
		if err == nil && sealErr == nil && strings.TrimSpace(string(want)) == sum {
			whole = true
			continue
		}
		for _, name := range []string{f, f + sealed} {
			if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return false, err
			}
		}
	}
	return whole, nil
}

// seal writes down what the code is. A seal that can't be written costs the
// next start a compilation, nothing more.
func seal(dir string) {
	for _, f := range code(dir) {
		if _, err := os.Lstat(f + sealed); err == nil {
			continue
		}
		if sum, err := checksum(f); err == nil {
			_ = os.WriteFile(f+sealed, []byte(sum+"\n"), 0o600)
		}
	}
}

func checksum(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	sum := crc32.New(castagnoli)
	n, err := io.CopyBuffer(sum, struct{ io.Reader }{f}, make([]byte, 128<<10)) // in pieces that stay in the processor's cache
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%08x %d", sum.Sum32(), n), nil
}

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

// code lists the files of compiled code for this system below dir, with their
// seals beside them: the name plus sealed.
func code(dir string) []string {
	found, _ := filepath.Glob(filepath.Join(dir, "go-graphviz", "wazero-*-"+runtime.GOARCH+"-"+runtime.GOOS, "*")) // the pattern is well formed
	var files []string
	for _, f := range found {
		if filepath.Ext(f) == "" {
			files = append(files, f)
		}
	}
	return files
}

const sealed = ".seal"

// discardUseless removes code that does not match its seal, as damaged code
// does not and that of other versions, and reports whether some is left.
func discardUseless(dir string) (whole bool, err error) {
	for _, f := range code(dir) {
		want, sealErr := os.ReadFile(f + sealed)
		got, err := sealOf(f)
		if err == nil && sealErr == nil && string(want) == got {
			whole = true
			continue
		}
		for _, name := range []string{f, f + sealed} {
			if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return false, err
			}
		}
		_ = os.Remove(filepath.Dir(f)) // if it is empty now
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
		if text, err := sealOf(f); err == nil {
			_ = os.WriteFile(f+sealed, []byte(text), 0o600)
		}
	}
}

// sealOf returns what the seal of a file says if this program compiled it: its
// checksum, and the versions of what compiles and of what is compiled.
func sealOf(name string) (string, error) {
	sum, err := checksum(name)
	return sum + " " + versions() + "\n", err
}

// versions names the linked versions of go-graphviz and wazero; none where the
// build does not tell, which is one more version.
func versions() string {
	var found []string
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if strings.HasSuffix(m.Path, "/go-graphviz") || strings.HasSuffix(m.Path, "/wazero") {
				found = append(found, m.Path+"@"+m.Version)
			}
		}
	}
	return strings.Join(found, " ")
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

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

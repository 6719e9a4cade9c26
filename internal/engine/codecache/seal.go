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
)

// code lists the files of compiled code below dir, with their seals beside
// them: the name plus sealed.
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

// discardDamaged removes code that does not match its seal, and reports
// whether some is left that does.
func discardDamaged(dir string) (whole bool, err error) {
	for _, f := range code(dir) {
		want, sealErr := os.ReadFile(f + sealed)
		got, err := checksum(f)
		if err == nil && sealErr == nil && string(want) == got {
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
			_ = os.WriteFile(f+sealed, []byte(sum), 0o600)
		}
	}
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// checksum spells the sum and the size of a file.
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
	return fmt.Sprintf("%08x %d\n", sum.Sum32(), n), nil
}

package output

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
)

// programHead is how many bytes of a program are summed that has a build ID there.
const programHead = 64 << 10

// build names the build that a program is: one of another build may have the
// same path, size and time. Of 30 MB only the beginning is read where the Go
// linker has put a build ID into it, which is itself a sum of all that is linked.
func build(program string) (string, error) {
	f, err := os.Open(program)
	if err != nil {
		return "", err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return "", err
	}
	head, err := io.ReadAll(io.LimitReader(f, programHead))
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	sum.Write(head)
	if !hasBuildID(head) {
		if _, err := io.Copy(sum, f); err != nil {
			return "", err
		}
	}
	return fmt.Sprintf("%x %d %d", sum.Sum(nil), info.Size(), info.ModTime().UnixNano()), nil
}

// hasBuildID reports whether a Go linker has put a build ID into a program: into a
// note of ELF, of Go's type 4, or in words before the code of other formats.
func hasBuildID(head []byte) bool {
	return bytes.Contains(head, []byte("\x04\x00\x00\x00Go\x00\x00")) || bytes.Contains(head, []byte(`Go build ID: "`))
}

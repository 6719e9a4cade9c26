package output

import (
	"io"
	"os"
	"strings"
	"testing"
	"time"
)

// TestBuild tells programs of one size and time by their build ID, and by all their
// bytes where they have none. This test is a program with one.
func TestBuild(t *testing.T) {
	t.Chdir(t.TempDir())
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	head := make([]byte, programHead)
	f, err := os.Open(self)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := io.ReadFull(f, head); err != nil || !hasBuildID(head) {
		t.Errorf("no build ID in the first %d bytes of %s: %v", programHead, self, err)
	}
	const elf, other = "\x04\x00\x00\x00Go\x00\x00", "\xff Go build ID: \""
	far := strings.Repeat(" ", programHead)
	for _, tt := range []struct {
		name, first, second string
		same                bool
	}{
		{"no build ID", "program 1", "program 2", false},
		{"no build ID, far behind", far + "1", far + "2", false},
		{"a note", elf + "build 1", elf + "build 2", false},
		{"a note, far behind", elf + far + "1", elf + far + "2", true},
		{"words", other + "build 1", other + "build 2", false},
		{"words, far behind", other + far + "1", other + far + "2", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var builds []string
			for _, content := range []string{tt.first, tt.second} {
				write(t, "a", content)
				if err := os.Chtimes("a", time.Time{}, time.Unix(1e9, 0)); err != nil {
					t.Fatal(err)
				}
				b, err := build("a")
				if err != nil {
					t.Fatal(err)
				}
				builds = append(builds, b)
			}
			if (builds[0] == builds[1]) != tt.same {
				t.Errorf("%q, want the same: %t", builds, tt.same)
			}
		})
	}
	if _, err := build("nowhere"); err == nil {
		t.Error("a program that is not there has a build")
	}
}

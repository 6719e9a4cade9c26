package source

import (
	"errors"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"
)

// TestSpool reads what can be read once only as often as one likes.
func TestSpool(t *testing.T) {
	for name, tt := range map[string]struct {
		size  int
		limit int64
		want  error
	}{
		"nothing":   {0, 1 << 30, nil},
		"in memory": {inMemory - 1, 1 << 30, nil},
		"in a file": {inMemory, 1 << 30, nil},
		"at most":   {inMemory + 9, inMemory + 9, nil},
		"too large": {inMemory + 10, inMemory + 9, ErrTooLarge},
	} {
		t.Run(name, func(t *testing.T) {
			temp := t.TempDir()
			t.Setenv("TMPDIR", temp)
			text := strings.Repeat("x", tt.size)
			s, err := newSpool(strings.NewReader(text), tt.limit)
			if !errors.Is(err, tt.want) {
				t.Fatalf("error %v, want %v", err, tt.want)
			}
			left, err := os.ReadDir(temp)
			if err != nil || len(left) > 0 && runtime.GOOS != "windows" {
				t.Errorf("a killed run would leave %v, %v", left, err)
			}
			if tt.want != nil {
				return
			}
			for range 2 {
				f := s.open()
				if data, err := io.ReadAll(f); err != nil || string(data) != text {
					t.Errorf("%d bytes, want %d, %v", len(data), len(text), err)
				}
				if err := f.Close(); err != nil {
					t.Error(err)
				}
			}
			s.close()
		})
	}
}

// TestSpoolFails tells what a pipe, and a folder without room, fail with.
func TestSpoolFails(t *testing.T) {
	broken := errors.New("the pipe broke")
	if _, err := newSpool(iotest.ErrReader(broken), 1); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	long := io.MultiReader(strings.NewReader(strings.Repeat("x", inMemory)), iotest.ErrReader(broken))
	if _, err := newSpool(long, 1<<30); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	t.Setenv("TMPDIR", "/dev/null/none")
	if runtime.GOOS == "windows" {
		t.Skip("the temporary folder is not named by TMPDIR")
	}
	if _, err := newSpool(strings.NewReader(strings.Repeat("x", inMemory)), 1<<30); err == nil {
		t.Error("there is a file in a folder that is none")
	}
}

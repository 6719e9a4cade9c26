package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"testing"
)

// TestFailed says the user's path in place of any other.
func TestFailed(t *testing.T) {
	for _, test := range []struct {
		path string
		err  error
		want string
	}{
		{"out/a.svg", &fs.PathError{Op: "open", Path: ".tmp", Err: fs.ErrPermission}, "out/a.svg: permission denied"},
		{"out/a.svg", fmt.Errorf("writing: %w", &os.LinkError{Op: "rename", Old: ".tmp", New: "a.svg", Err: fs.ErrExist}), "out/a.svg: file already exists"},
		{"out/a.svg", errors.New("it is a pipe"), "out/a.svg: it is a pipe"},
		{"", &fs.PathError{Op: "mkdir", Path: "out", Err: fs.ErrPermission}, "mkdir out: permission denied"},
	} {
		err := Failed(test.path, test.err)
		if err.Error() != test.want {
			t.Errorf("got %q, want %q", err, test.want)
		}
		if again := Failed("other", err); again != err {
			t.Errorf("%v became %v", err, again)
		}
		if e, ok := errors.AsType[*Error](fmt.Errorf("run: %w", err)); !ok || e.Path != test.path {
			t.Errorf("%v is no error of the disk", err)
		}
	}
	if err := Failed("a", &fs.PathError{Err: fs.ErrNotExist}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%v has lost its reason", err)
	}
}

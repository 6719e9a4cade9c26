package typeset

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// TestCacheFolder keeps the list of fonts where nobody else can put a link, a
// pipe or a list of his own.
func TestCacheFolder(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("rights are others there")
	}
	for name, test := range map[string]struct {
		top, ours os.FileMode
		want      bool // a folder that lasts
	}{
		"closed":                     {0o700, 0o700, true},
		"read by others":             {0o755, 0o700, true},
		"ours written by others":     {0o700, 0o777, false},
		"a parent that others write": {0o777, 0o700, false},
		"a sticky parent":            {0o777 | os.ModeSticky, 0o700, true},
	} {
		t.Run(name, func(t *testing.T) {
			top := t.TempDir()
			t.Setenv("XDG_CACHE_HOME", top)
			t.Setenv("HOME", top) // where XDG_CACHE_HOME is not asked
			base, err := os.UserCacheDir()
			if err != nil {
				t.Fatal(err)
			}
			ours := filepath.Join(base, "cablegraph")
			if err := os.MkdirAll(ours, 0o700); err != nil {
				t.Fatal(err)
			}
			for path, mode := range map[string]os.FileMode{ours: test.ours, top: test.top} {
				if err := os.Chmod(path, mode); err != nil {
					t.Fatal(err)
				}
			}
			dir, err := cacheFolder()
			if (err == nil) != test.want {
				t.Errorf("got %q, %v; want a folder that lasts: %t", dir, err, test.want)
			}
			if err != nil {
				return
			}
			if info, err := os.Lstat(dir); err != nil || info.Mode().Perm() != 0o700 {
				t.Errorf("%s: %v, %v", dir, info, err)
			}
		})
	}
}

// TestNoCacheFolder asks for a folder where none can be made.
func TestNoCacheFolder(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the variables are others there")
	}
	for _, home := range []string{"", "/dev/null/none"} {
		t.Setenv("XDG_CACHE_HOME", home)
		t.Setenv("HOME", home)
		if dir, err := cacheFolder(); err == nil {
			t.Errorf("%q: got %q", home, dir)
		}
	}
}

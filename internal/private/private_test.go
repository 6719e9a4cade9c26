//go:build unix

package private

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFolder makes a folder in places of every kind. Each place is a path
// below a new temporary folder.
func TestFolder(t *testing.T) {
	mkdir := func(t *testing.T, path string, mode os.FileMode) {
		t.Helper()
		if err := os.MkdirAll(path, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
	}
	give := func(t *testing.T, path string) {
		t.Helper()
		if os.Geteuid() != 0 {
			t.Skip("only root can give a folder to another user")
		}
		if err := os.Lchown(path, 12345, 12345); err != nil {
			t.Skip(err)
		}
	}
	link := func(t *testing.T, to, from string) {
		t.Helper()
		if err := os.Symlink(to, from); err != nil {
			t.Fatal(err)
		}
	}
	for name, test := range map[string]struct {
		prepare func(t *testing.T, top string)
		want    string // of the error; empty: there is none
	}{
		"closed to all":          {func(t *testing.T, top string) { mkdir(t, top+"/base", 0o700) }, ""},
		"read by others":         {func(t *testing.T, top string) { mkdir(t, top+"/base", 0o755) }, ""},
		"written by all":         {func(t *testing.T, top string) { mkdir(t, top+"/base", 0o777) }, "others can change"},
		"written by the group":   {func(t *testing.T, top string) { mkdir(t, top+"/base", 0o770|os.ModeSetgid) }, "others can change"},
		"sticky":                 {func(t *testing.T, top string) { mkdir(t, top+"/base", 0o777|os.ModeSticky) }, ""},
		"below an open one":      {func(t *testing.T, top string) { mkdir(t, top+"/base", 0o700); mkdir(t, top, 0o777) }, "others can change"},
		"a linked one":           {func(t *testing.T, top string) { mkdir(t, top+"/there", 0o700); link(t, "there", top+"/base") }, ""},
		"missing":                {func(*testing.T, string) {}, ""},
		"missing in an open one": {func(t *testing.T, top string) { mkdir(t, top, 0o777) }, "others can change"},
		"a link to an open one":  {func(t *testing.T, top string) { mkdir(t, top+"/there", 0o777); link(t, "there", top+"/base") }, "others can change"},
		"a link to below an open one": {func(t *testing.T, top string) {
			mkdir(t, top+"/open/there", 0o700)
			mkdir(t, top+"/open", 0o777)
			link(t, "open/there", top+"/base")
		}, "others can change"},
		"a link that leads nowhere": {func(t *testing.T, top string) { link(t, "gone", top+"/base") }, "no such file"},
		"a file": {func(t *testing.T, top string) {
			if err := os.WriteFile(top+"/base", nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}, "is not a folder"},
		"our folder, open": {func(t *testing.T, top string) { mkdir(t, top+"/base/ours", 0o777) }, "not a private folder"},
		"our folder, a link": {func(t *testing.T, top string) {
			mkdir(t, top+"/there", 0o700)
			mkdir(t, top+"/base", 0o700)
			link(t, "../there", top+"/base/ours")
		}, "not a private folder"},
		"our folder, a file": {func(t *testing.T, top string) {
			mkdir(t, top+"/base", 0o700)
			if err := os.WriteFile(top+"/base/ours", nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}, "not a private folder"},
		"of another user":        {func(t *testing.T, top string) { mkdir(t, top+"/base", 0o755); give(t, top+"/base") }, "others can change"},
		"our folder, of another": {func(t *testing.T, top string) { mkdir(t, top+"/base/ours", 0o700); give(t, top+"/base/ours") }, "not a private folder"},
	} {
		t.Run(name, func(t *testing.T) {
			top := t.TempDir()
			test.prepare(t, top)
			got, err := folder(filepath.Join(top, "base"), []string{"ours", "runs"})
			if test.want != "" {
				if err == nil || !strings.Contains(err.Error(), test.want) {
					t.Fatalf("got %q, %v; want an error with %q", got, err, test.want)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			info, err := os.Lstat(got)
			if err != nil || !info.IsDir() || info.Mode().Perm() != 0o700 {
				t.Errorf("%s: %v, %v", got, info, err)
			}
			if again, err := folder(filepath.Join(top, "base"), []string{"ours", "runs"}); again != got || err != nil {
				t.Errorf("the second time it is %q, %v; want %q", again, err, got)
			}
		})
	}
}

// TestCacheFolder asks for a folder where the user has none.
func TestCacheFolder(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", "")
	t.Setenv("HOME", "")
	if dir, err := CacheFolder("runs"); err == nil {
		t.Errorf("got %q", dir)
	}
	home := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", home)
	t.Setenv("HOME", home) // where XDG_CACHE_HOME is not asked
	dir, err := CacheFolder("runs")
	if err != nil || filepath.Base(dir) != "runs" || filepath.Base(filepath.Dir(dir)) != "cablegraph" {
		t.Errorf("got %q, %v", dir, err)
	}
}

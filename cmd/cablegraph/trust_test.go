package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// start runs the program in a process of its own with only these variables.
func start(t *testing.T, env ...string) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Args = []string{"cablegraph", "-o", t.TempDir()} // by this name the test binary is the program
	cmd.Env = env
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v with %q: %s", err, env, out)
	}
}

func compiled(t *testing.T, temp string) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(temp, "*", "go-graphviz", "wazero-*", "????????????????????????????????????????????????????????????????"))
	if err != nil || len(found) != 1 {
		t.Fatalf("compiled code below %s: %q, %v", temp, found, err)
	}
	return found[0]
}

// TestCodeOfOthersIsNotRun plants what would be run, or crash the start, in
// the places where go-graphviz keeps its machine code.
func TestCodeOfOthersIsNotRun(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the temporary folder is the user's own")
	}
	cache, shared := t.TempDir(), t.TempDir()
	mine := filepath.Join(cache, "cablegraph")
	user := []string{"XDG_CACHE_HOME=" + cache, "TMPDIR=" + shared}

	start(t, user...)
	code := compiled(t, mine)
	whole, err := os.ReadFile(code)
	if err != nil {
		t.Fatal(err)
	}
	if left, err := os.ReadDir(shared); err != nil || len(left) > 0 {
		t.Fatalf("the shared folder holds %v, %v", left, err)
	}

	t.Run("planted in the shared folder", func(t *testing.T) {
		planted := filepath.Join(shared, code[strings.Index(code, "go-graphviz"+string(filepath.Separator)):])
		if err := os.MkdirAll(filepath.Dir(planted), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(planted, []byte("not code"), 0o666); err != nil {
			t.Fatal(err)
		}
		start(t, user...)
		start(t, "TMPDIR="+shared) // no home: no cache at all
		if data, err := os.ReadFile(planted); err != nil || string(data) != "not code" {
			t.Errorf("the planted file is now %q, %v", data, err)
		}
	})
	for name, data := range map[string][]byte{"cut short": whole[:len(whole)/2], "changed": append([]byte("x"), whole[1:]...), "empty": nil} {
		t.Run("the private one "+name, func(t *testing.T) {
			if err := os.WriteFile(code, data, 0o600); err != nil {
				t.Fatal(err)
			}
			start(t, user...)
			if again, err := os.ReadFile(code); err != nil || len(again) != len(whole) {
				t.Errorf("compiled anew: %d bytes, want %d, %v", len(again), len(whole), err)
			}
		})
	}
	t.Run("a cache that others can write", func(t *testing.T) {
		open := t.TempDir()
		if err := os.Mkdir(filepath.Join(open, "cablegraph"), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(filepath.Join(open, "cablegraph"), 0o777); err != nil {
			t.Fatal(err)
		}
		start(t, "XDG_CACHE_HOME="+open, "TMPDIR="+shared)
		if left, err := os.ReadDir(filepath.Join(open, "cablegraph")); err != nil || len(left) > 0 {
			t.Errorf("it holds %v, %v", left, err)
		}
	})
}

// TestCodeOfOtherVersions plants whole code of another version, and what killed
// starts leave behind: it does not pass for this version's code, and goes when
// it is old.
func TestCodeOfOtherVersions(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the temporary folder is the user's own")
	}
	cache := t.TempDir()
	mine := filepath.Join(cache, "cablegraph")
	code := filepath.Join("v0.1.0-v1.9.0", "go-graphviz", "wazero-v1.9.0-"+runtime.GOARCH+"-"+runtime.GOOS)
	const day = 24 * time.Hour
	for _, planted := range []struct {
		name string
		age  time.Duration
		stay bool
	}{
		{filepath.Join(code, "65d05e8b"), 10 * day, true},
		{filepath.Join(code, "65d05e8b.seal"), 10 * day, true},
		{filepath.Join(code, "65d05e8c"), 100 * day, false},
		{filepath.Join(code, "65d05e8b.77.tmp"), 2 * time.Hour, false},
		{filepath.Join("v0.1.0-v1.9.0", "room-77.tmp"), 2 * time.Hour, false},
		{filepath.Join("v0.1.0-v1.9.0", "room-78.tmp"), 0, true},
	} {
		path := filepath.Join(mine, planted.name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("00000000 0\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		then := time.Now().Add(-planted.age)
		if err := os.Chtimes(path, then, then); err != nil {
			t.Fatal(err)
		}
		defer func() {
			if _, err := os.Lstat(path); (err == nil) != planted.stay {
				t.Errorf("%s: %v, want it there: %v", planted.name, err, planted.stay)
			}
		}()
	}
	start(t, "XDG_CACHE_HOME="+cache, "TMPDIR="+t.TempDir())
	compiled(t, mine)
}

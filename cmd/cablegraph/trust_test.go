package main

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// start runs the program in a process of its own with only these variables, and
// returns the figure that it draws. Its letters are in fonts of the system, if
// in any.
func start(t *testing.T, env ...string) string {
	t.Helper()
	out := t.TempDir()
	table := filepath.Join(out, "letters.csv")
	if err := os.WriteFile(table, []byte("date,from,to\n1950-01-01,საქართველო,Հայաստան\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := command("-f", "svg", "-o", out, table)
	cmd.Env = env
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v with %q: %s", err, env, out)
	}
	figure, err := os.ReadFile(filepath.Join(out, "all.svg"))
	if err != nil {
		t.Fatal(err)
	}
	return string(figure)
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
// the places where go-graphviz keeps its machine code. Package codecache tries
// more of it.
func TestCodeOfOthersIsNotRun(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the temporary folder is the user's own")
	}
	t.Parallel()
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
		figure := start(t, user...)
		// No home: neither a cache for the code nor a folder for the list of fonts.
		if homeless := start(t, "TMPDIR="+shared); homeless != figure {
			t.Error("without a home the figure is another one")
		}
		if data, err := os.ReadFile(planted); err != nil || string(data) != "not code" {
			t.Errorf("the planted file is now %q, %v", data, err)
		}
	})
	t.Run("the private one changed", func(t *testing.T) {
		if err := os.WriteFile(code, append([]byte("x"), whole[1:]...), 0o600); err != nil {
			t.Fatal(err)
		}
		start(t, user...)
		if again, err := os.ReadFile(code); err != nil || len(again) != len(whole) {
			t.Errorf("compiled anew: %d bytes, want %d, %v", len(again), len(whole), err)
		}
	})
}

package main

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestCodeOfOthersIsNotRun plants what would be run, or crash the start, where
// go-graphviz keeps its machine code if nobody moves it. Package codecache tries
// what can be wrong with the code that is kept.
func TestCodeOfOthersIsNotRun(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the temporary folder is the user's own")
	}
	t.Parallel()
	compileOnce()
	code, err := filepath.Glob(filepath.Join(cache, "cablegraph", "*", "go-graphviz", "wazero-*", strings.Repeat("?", 64)))
	if err != nil || len(code) != 1 {
		t.Fatalf("compiled code below %s: %q, %v", cache, code, err)
	}
	if left, err := os.ReadDir(temporary()); err != nil || len(left) > 0 {
		t.Fatalf("the shared folder holds %v, %v", left, err)
	}
	shared := t.TempDir()
	planted := filepath.Join(shared, code[0][strings.Index(code[0], "go-graphviz"+string(filepath.Separator)):])
	if err := os.MkdirAll(filepath.Dir(planted), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(planted, []byte("not code"), 0o666); err != nil {
		t.Fatal(err)
	}
	figure := georgian(t, "XDG_CACHE_HOME="+cache, "TMPDIR="+shared)
	// No home: neither a cache for the code nor a folder for the list of fonts.
	if homeless := georgian(t, "TMPDIR="+shared); homeless != figure {
		t.Error("without a home the figure is another one")
	}
	if data, err := os.ReadFile(planted); err != nil || string(data) != "not code" {
		t.Errorf("the planted file is now %q, %v", data, err)
	}
}

// georgian runs the program with only these variables, and returns the figure
// that it draws. Its letters are in fonts of the system, if in any.
func georgian(t *testing.T, env ...string) string {
	t.Helper()
	out := t.TempDir()
	table := filepath.Join(out, "letters.csv")
	if err := os.WriteFile(table, []byte("date,from,to\n1950-01-01,საქართველო,Հայաստան\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := command("-f", "svg", "--layout", "neato", "-o", out, table)
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

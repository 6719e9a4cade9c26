package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write scripts and out/ as they are now")

func TestMain(m *testing.M) {
	testscript.Main(withCache{m}, map[string]func(){"cablegraph": main})
}

// cache is the cache folder of the tests.
var cache string

// withCache makes the cache folder for as long as the tests run.
type withCache struct{ *testing.M }

// Run implements [testscript.TestingM].
func (m withCache) Run() int {
	var err error
	if cache, err = os.MkdirTemp("", "cablegraph-test-"); err == nil {
		err = errors.Join(os.Mkdir(temporary(), 0o700), os.Setenv("XDG_CACHE_HOME", cache)) // for runs in this process
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(cache)
	return m.M.Run()
}

// temporary is the temporary folder of the start that compiles Graphviz.
func temporary() string { return filepath.Join(cache, "temporary") }

// compileOnce compiles Graphviz into the cache folder, for all processes that
// need none of their own.
var compileOnce = sync.OnceFunc(func() {
	cmd := command("--layout", "neato", "-p", "1950-09", "-f", "dot", "-o", "-")
	cmd.Env = append(cmd.Env, "TMPDIR="+temporary())
	if out, err := cmd.CombinedOutput(); err != nil {
		panic(fmt.Sprintf("%v: %s", err, out))
	}
})

// command returns the program as a process of its own.
func command(args ...string) *exec.Cmd {
	self, err := os.Executable()
	if err != nil {
		panic(err)
	}
	cmd := exec.Command(self)
	cmd.Args = append([]string{"cablegraph"}, args...) // by this name the test binary is the program
	cmd.Env = []string{"XDG_CACHE_HOME=" + cache}
	if testing.CoverMode() != "" { // which warns where it can't write
		cmd.Env = append(cmd.Env, "GOCOVERDIR="+cache)
	}
	return cmd
}

// program returns the program as a process of its own, which has Graphviz
// compiled.
func program(args ...string) *exec.Cmd {
	compileOnce()
	return command(args...)
}

// TestScript runs the command as people do.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"refused": refused},
		Setup: func(e *testscript.Env) error {
			compileOnce()
			e.Setenv("XDG_CACHE_HOME", cache)
			return nil
		},
	})
}

// refused is a command of the scripts: it runs a command line that is to be
// refused, in this process, which is quicker than in one of its own.
func refused(ts *testscript.TestScript, neg bool, args []string) {
	if neg {
		ts.Fatalf("refused can't be negated")
	}
	if code := run(context.Background(), args, nil, ts.Stdout(), ts.Stderr()); code != exitUsage {
		ts.Fatalf("exit %d, want %d", code, exitUsage)
	}
}

// TestGallery draws the built-in set, in the ways that the README shows, and
// compares it with out/. The plain command comes last, so that it changes nothing
// in a clone.
func TestGallery(t *testing.T) {
	for folder, runs := range map[string][][]string{
		"":   {{"--draw", "network,change,time,sheet"}, {}},
		"ru": {{"--lang", "ru", "-p", "1950-07", "-f", "svg"}},
	} {
		out := filepath.Join("..", "..", "out", folder)
		drawn := out
		if !*update {
			drawn = t.TempDir()
		}
		for _, args := range runs {
			var stderr bytes.Buffer
			if code := run(context.Background(), append(args, "-o", drawn), nil, &bytes.Buffer{}, &stderr); code != exitDone {
				t.Fatalf("exit %d: %s", code, stderr.String())
			}
		}
		want, got := files(t, out), files(t, drawn)
		for name := range want {
			if _, ok := got[name]; !ok {
				t.Errorf("out/%s: no run draws it", filepath.Join(folder, name))
			}
		}
		for name, data := range got {
			if diff := cmp.Diff(want[name], data); diff != "" {
				t.Errorf("out/%s (-want +got):\n%s", filepath.Join(folder, name), diff)
			}
		}
	}
}

func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	contents := make(map[string]string)
	for _, e := range entries {
		if e.IsDir() {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		contents[e.Name()] = string(data)
	}
	return contents
}

//go:build unix

package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestFullStandardOutput prints every kind of words on a disk that is full.
func TestFullStandardOutput(t *testing.T) {
	t.Parallel()
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip(err)
	}
	defer full.Close()
	out := t.TempDir()
	for _, args := range [][]string{
		{"--help"}, {"--version"}, {"--list"}, {"--dry-run"}, {"--lint"}, {"--check", "-o", out}, {"-o", "-", "-p", "1950-06", "-f", "svg"},
	} {
		cmd := program(args...)
		cmd.Stdout = full
		wantExit(t, cmd, exitFault, "no space left on device")
	}
}

// TestClosedPipe ends quietly where nobody reads on, as in | head -1.
func TestClosedPipe(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"--list"}, {"--help"}, {"-o", "-", "-p", "1950-06", "-f", "svg"}} {
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		r.Close()
		cmd := program(args...)
		var stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = w, &stderr
		err = cmd.Run()
		w.Close()
		exit, ok := errors.AsType[*exec.ExitError](err)
		if !ok || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGPIPE {
			t.Errorf("%q: %v, want a broken pipe", args, err)
		}
		if s := strings.TrimPrefix(stderr.String(), "cablegraph: no data set given: drawing the built-in korea-1950\n"); s != "" {
			t.Errorf("%q said %q", args, s)
		}
	}
}

// TestFullDisk draws figures into a folder that has no room for all of them:
// what is there then is whole, old or new.
func TestFullDisk(t *testing.T) {
	t.Parallel()
	want := t.TempDir()
	if b, err := program("-o", want).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, b)
	}
	out := mount(t, "size=128k")
	old := filepath.Join(out, "1950-06.dot")
	const before = "// drawn by cablegraph\ndigraph old {}\n"
	if err := os.WriteFile(old, []byte(before), 0o600); err != nil {
		t.Fatal(err)
	}
	wantExit(t, program("-o", out), exitFault, ": no space left on device\n")
	got := files(t, out)
	for name, data := range got {
		if data != files(t, want)[name] && data != before {
			t.Errorf("%s has %d bytes and is neither old nor new", name, len(data))
		}
	}
	if len(got) < 2 {
		t.Errorf("there is only %d file", len(got))
	}
}

// TestReadOnlyFolder tells in one line what can't be written.
func TestReadOnlyFolder(t *testing.T) {
	t.Parallel()
	out := t.TempDir()
	reason := "permission denied"
	if os.Geteuid() == 0 { // who may write everything
		out = mount(t, "ro")
		reason = "read-only file system"
	} else if err := os.Chmod(out, 0o500); err != nil {
		t.Fatal(err)
	}
	wantExit(t, program("-f", "svg", "-o", out), exitFault, "\ncablegraph: "+filepath.Join(out, "1949-03.svg")+": "+reason+"\n")
}

// mount returns a small file system of its own, or skips.
func mount(t *testing.T, options string) string {
	t.Helper()
	dir := t.TempDir()
	if b, err := exec.Command("mount", "-t", "tmpfs", "-o", options, "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("mount: %v: %s", err, b)
	}
	t.Cleanup(func() {
		if b, err := exec.Command("umount", dir).CombinedOutput(); err != nil {
			t.Errorf("umount: %v: %s", err, b)
		}
	})
	return dir
}

// wantExit runs a command that fails with the code and says the words.
func wantExit(t *testing.T, cmd *exec.Cmd, code int, words string) {
	t.Helper()
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	err := cmd.Run()
	if exit, ok := errors.AsType[*exec.ExitError](err); !ok || exit.ExitCode() != code || !strings.Contains(stderr.String(), words) {
		t.Errorf("%q: %v, want exit %d and %q; it said\n%s", cmd.Args, err, code, words, stderr.String())
	}
}

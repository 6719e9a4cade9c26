//go:build unix

package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestInterrupt sends Ctrl-C to runs that wait for a pipe and that draw: each
// ends at once, says so and leaves nothing half written.
func TestInterrupt(t *testing.T) {
	t.Parallel()
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		args  []string
		begun func(t *testing.T, stdin io.Writer, out string) // waits until the run is under way
	}{
		"standard input": {[]string{"-"}, func(t *testing.T, stdin io.Writer, _ string) {
			if _, err := stdin.Write(make([]byte, 1<<20)); err != nil { // more than a pipe holds
				t.Fatal(err)
			}
		}},
		"a named pipe": {[]string{pipe}, func(t *testing.T, _ io.Writer, _ string) {
			w, err := os.OpenFile(pipe, os.O_WRONLY, 0)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { w.Close() })
		}},
		"drawing": {[]string{"--by", "month", "-f", "png"}, func(t *testing.T, _ io.Writer, out string) {
			for entries, err := os.ReadDir(out); len(entries) == 0; entries, err = os.ReadDir(out) {
				if err != nil {
					t.Fatal(err)
				}
				time.Sleep(10 * time.Millisecond)
			}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			out := t.TempDir()
			cmd := program(append(tt.args, "-o", out)...)
			var stderr bytes.Buffer
			cmd.Stderr = &stderr
			stdin, err := cmd.StdinPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			tt.begun(t, stdin, out)
			begin := time.Now()
			if err := cmd.Process.Signal(os.Interrupt); err != nil {
				t.Fatal(err)
			}
			err = cmd.Wait()
			if took := time.Since(begin); took > 5*time.Second {
				t.Errorf("it took %v", took)
			}
			if exit, ok := errors.AsType[*exec.ExitError](err); !ok || exit.ExitCode() != exitFault {
				t.Errorf("%v, want exit %d", err, exitFault)
			}
			if !strings.HasSuffix(stderr.String(), "cablegraph: interrupted\n") {
				t.Errorf("it said %q", stderr.String())
			}
			for name := range files(t, out) {
				if strings.HasPrefix(name, ".") {
					t.Errorf("%s is left", name)
				}
			}
		})
	}
}

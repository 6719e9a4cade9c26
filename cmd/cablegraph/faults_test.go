package main

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// TestKilledRunsLeaveWholeFiles kills runs at random moments: every file is
// whole, old or new, and the next run clears away what they left.
func TestKilledRunsLeaveWholeFiles(t *testing.T) {
	t.Parallel()
	out := t.TempDir()
	whole := make(map[string][]string) // by name, the old and the new contents
	for _, args := range [][]string{{"--grey", "-o", out}, {"-o", out}} {
		if b, err := program(args...).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, b)
		}
		for name, data := range files(t, out) {
			whole[name] = append(whole[name], data)
		}
	}
	random := rand.New(rand.NewPCG(7, 8))
	for i := range 15 {
		args := []string{"-o", out}
		if i%2 == 0 {
			args = append(args, "--grey")
		}
		cmd := program(args...)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(random.IntN(80)) * time.Millisecond)
		cmd.Process.Kill()
		cmd.Wait()
		for name, data := range files(t, out) {
			if !strings.HasPrefix(name, ".") && data != whole[name][0] && data != whole[name][1] {
				t.Fatalf("%s is neither the old nor the new one (%d bytes)", name, len(data))
			}
		}
	}
	if err := os.WriteFile(filepath.Join(out, ".cablegraph-HALF"), []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	if b, err := program("-o", out).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, b)
	}
	for name := range files(t, out) {
		if strings.HasPrefix(name, ".") {
			t.Errorf("%s is left", name)
		}
	}
}

// TestTwoRunsAtOnce writes into one folder from two processes.
func TestTwoRunsAtOnce(t *testing.T) {
	t.Parallel()
	out, want := t.TempDir(), t.TempDir()
	if b, err := program("-o", want).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, b)
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if b, err := program("-o", out).CombinedOutput(); err != nil {
				t.Errorf("%v: %s", err, b)
			}
		})
	}
	wg.Wait()
	for name, data := range files(t, want) {
		if files(t, out)[name] != data {
			t.Errorf("%s differs", name)
		}
	}
}

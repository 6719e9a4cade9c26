package state_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"cablegraph/graph/load/internal/state"
)

func TestSame(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.csv")
	then := time.Date(1950, 6, 25, 0, 0, 0, 0, time.UTC)
	put := func(text string, at time.Time) {
		t.Helper()
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, at, at); err != nil {
			t.Fatal(err)
		}
	}
	put("ab", then)
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	before := state.Of(f)
	if !before.Known || before.Size != 2 || !before.Same(f) {
		t.Errorf("%+v is not the state of a file of two bytes", before)
	}
	put("cd", then.Add(time.Second))
	if before.Same(f) {
		t.Error("a later change is not told")
	}
	put("abc", then)
	if before.Same(f) {
		t.Error("another size is not told")
	}
	if pipe := strings.NewReader("ab"); state.Of(pipe).Known || !state.Of(pipe).Same(pipe) || before.Same(pipe) {
		t.Error("what is no file has a state")
	}
}

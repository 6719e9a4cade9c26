package main

import (
	"io"
	"os"
	"path/filepath"
	"testing"
)

// TestMemory runs a command, changes something, and asks whether the next run
// knows that there is something to do.
func TestMemory(t *testing.T) {
	const letters = "date,from,to\n1950-01-03,Anna,Bert\n1950-01-04,Bert,Anna\n"
	args := []string{"--by", "month", "-o", "out", "set"}
	write := func(name, text string) {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for name, test := range map[string]struct {
		change func()
		args   []string
		want   bool
	}{
		"nothing":          {func() {}, args, true},
		"a file beside":    {func() { write("out/mine.svg", "mine") }, args, true},
		"a touched table":  {func() { write("set/messages.csv", letters) }, args, true},
		"a longer table":   {func() { write("set/messages.csv", letters+"1950-01-05,Anna,Carl\n") }, args, false},
		"a new table":      {func() { write("set/actors.csv", "id,name\nAnna,Anne\n") }, args, false},
		"other words":      {func() {}, append([]string{"--grey"}, args...), false},
		"a figure edited":  {func() { write("out/1950-01.dot", "digraph {}") }, args, false},
		"a figure missing": {func() { os.Remove("out/1950-01.svg") }, args, false},
		"a linked figure": {func() {
			os.Rename("out/1950-01.svg", "moved.svg")
			os.Symlink("../moved.svg", "out/1950-01.svg")
		}, args, false},
		"other letters in as many bytes at the same time": {func() {
			info, err := os.Stat("set/messages.csv")
			if err != nil {
				t.Fatal(err)
			}
			write("set/messages.csv", "date,from,to\n1950-01-03,Anna,Bert\n1950-01-04,Bert,Anne\n")
			os.Chtimes("set/messages.csv", info.ModTime(), info.ModTime())
		}, args, false},
		"half a memory": {func() {
			kept, _ := filepath.Glob("cache/cablegraph/runs/*.json")
			if len(kept) != 1 {
				t.Fatalf("memories kept: %q", kept)
			}
			os.Truncate(kept[0], 100)
		}, args, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			cache, err := filepath.Abs("cache")
			if err != nil {
				t.Fatal(err)
			}
			t.Setenv("XDG_CACHE_HOME", cache)
			t.Setenv("HOME", cache) // where XDG_CACHE_HOME is not asked
			if err := os.Mkdir("set", 0o777); err != nil {
				t.Fatal(err)
			}
			write("set/messages.csv", letters)
			if code := run(t.Context(), args, nil, io.Discard, io.Discard); code != 0 {
				t.Fatalf("exit %d", code)
			}
			test.change()
			c, err := parseFlags(test.args)
			if err != nil {
				t.Fatal(err)
			}
			if _, done := c.remember().done(c.out); done != test.want {
				t.Errorf("nothing to be done: %t, want %t", done, test.want)
			}
		})
	}
}

// TestMemoryOfAChange leaves nothing of a run whose table was edited meanwhile.
func TestMemoryOfAChange(t *testing.T) {
	t.Chdir(t.TempDir())
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	table := func(text string) {
		if err := os.WriteFile("messages.csv", []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	table("date,from,to\n")
	c, err := parseFlags([]string{"messages.csv"})
	if err != nil {
		t.Fatal(err)
	}
	m := c.remember()
	table("date,from,to\n1950,Anna,Bert\n")
	m.keep("")
	if _, err := os.Stat(m.place); err == nil {
		t.Error("a memory was kept")
	}
}

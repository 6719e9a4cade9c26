package output

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
)

// ownCache gives the test a cache folder of its own, and a folder to work in.
func ownCache(t *testing.T) {
	t.Helper()
	t.Chdir(t.TempDir())
	cache, err := filepath.Abs("cache")
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CACHE_HOME", cache)
	t.Setenv("HOME", cache) // where XDG_CACHE_HOME is not asked
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// stampFile returns the one stamp that is kept.
func stampFile(t *testing.T) string {
	t.Helper()
	kept, err := filepath.Glob("cache/cablegraph/runs/*")
	if runtime.GOOS == "darwin" {
		kept, err = filepath.Glob("cache/Library/Caches/cablegraph/runs/*")
	}
	if len(kept) != 1 || err != nil {
		t.Fatalf("stamps kept: %q, %v", kept, err)
	}
	return kept[0]
}

var stampInputs = []string{"set/messages.csv", "set/actors.csv"}

// run is a run that leaves a stamp.
func run(t *testing.T, words []string, files Files) {
	t.Helper()
	s := NewStamp(words, stampInputs)
	if s == nil {
		t.Fatal("there is no stamp")
	}
	s.Hear(func(string, ...any) {})("%d messages", 2)
	if _, err := to("out").Write(s.See(files)); err != nil {
		t.Fatal(err)
	}
	s.Keep("done")
}

// TestStamp runs a command, changes something, and asks whether the next run
// knows that there is something to do.
func TestStamp(t *testing.T) {
	words := []string{"-o", "out", "set"}
	for name, test := range map[string]struct {
		change func(t *testing.T)
		words  []string
		want   bool
	}{
		"nothing":          {func(*testing.T) {}, words, true},
		"a file beside":    {func(t *testing.T) { write(t, "out/mine.svg", "mine") }, words, true},
		"a touched table":  {func(t *testing.T) { write(t, "set/messages.csv", "Anna,Bert") }, words, true},
		"a longer table":   {func(t *testing.T) { write(t, "set/messages.csv", "Anna,Bert\nAnna,Carl") }, words, false},
		"a new table":      {func(t *testing.T) { write(t, "set/actors.csv", "Anna") }, words, false},
		"other words":      {func(*testing.T) {}, append([]string{"--grey"}, words...), false},
		"a figure edited":  {func(t *testing.T) { write(t, "out/1950.svg", "SVG") }, words, false},
		"a figure missing": {func(*testing.T) { os.Remove("out/1950.svg") }, words, false},
		"another folder":   {func(t *testing.T) { write(t, "there/x", ""); t.Chdir("there") }, words, false},
		"a linked figure": {func(t *testing.T) {
			os.Rename("out/1950.svg", "moved.svg")
			if err := os.Symlink("../moved.svg", "out/1950.svg"); err != nil {
				t.Skip(err)
			}
		}, words, false},
		"other letters in as many bytes at the same time": {func(t *testing.T) {
			info, err := os.Stat("set/messages.csv")
			if err != nil {
				t.Fatal(err)
			}
			write(t, "set/messages.csv", "Anne,Bert")
			os.Chtimes("set/messages.csv", info.ModTime(), info.ModTime())
		}, words, false},
		"half a stamp": {func(t *testing.T) { os.Truncate(stampFile(t), 100) }, words, false},
		"a lost stamp": {func(t *testing.T) { os.Remove(stampFile(t)) }, words, false},
		"a linked stamp": {func(t *testing.T) {
			kept := stampFile(t)
			os.Rename(kept, "stamp")
			there, err := filepath.Abs("stamp")
			if err != nil {
				t.Fatal(err)
			}
			if err := os.Symlink(there, kept); err != nil {
				t.Skip(err)
			}
		}, words, false},
		"a stamp without outputs": {func(t *testing.T) {
			kept := stampFile(t)
			data, err := os.ReadFile(kept)
			if err != nil {
				t.Fatal(err)
			}
			var s Stamp
			if err := json.Unmarshal(data, &s); err != nil {
				t.Fatal(err)
			}
			s.Wrote = nil
			if data, err = json.Marshal(s); err != nil {
				t.Fatal(err)
			}
			write(t, kept, string(data))
		}, words, false},
		"a folder of stamps that others can write": {func(t *testing.T) {
			if runtime.GOOS == "windows" {
				t.Skip("rights are others there")
			}
			os.Chmod(filepath.Dir(stampFile(t)), 0o777)
		}, words, false},
		"a folder of stamps that is another's": {func(t *testing.T) {
			if runtime.GOOS == "windows" || os.Geteuid() != 0 {
				t.Skip("only root can give a folder to another user")
			}
			if err := os.Chown(filepath.Dir(stampFile(t)), 12345, 12345); err != nil {
				t.Skip(err)
			}
		}, words, false},
	} {
		t.Run(name, func(t *testing.T) {
			ownCache(t)
			write(t, "set/messages.csv", "Anna,Bert")
			run(t, words, these("1950.svg", "svg", "account.csv", "id"))
			test.change(t)
			said, done := NewStamp(test.words, stampInputs).UpToDate("out")
			if done != test.want {
				t.Errorf("nothing to do: %t, want %t", done, test.want)
			}
			if done && !slices.Equal(said, []string{"2 messages", "done"}) {
				t.Errorf("it said %q", said)
			}
		})
	}
}

// TestStampPlanted writes a stamp where links wait for it.
func TestStampPlanted(t *testing.T) {
	ownCache(t)
	write(t, "set/messages.csv", "Anna,Bert")
	write(t, "victim", "dear")
	run(t, nil, these("1950.svg", "svg"))
	kept := stampFile(t)
	victim, err := filepath.Abs("victim")
	if err != nil {
		t.Fatal(err)
	}
	os.Remove(kept)
	for _, name := range []string{kept, kept + ".tmp"} {
		if err := os.Symlink(victim, name); err != nil {
			t.Skip(err)
		}
	}
	run(t, nil, these("1950.svg", "svg"))
	if data, err := os.ReadFile("victim"); string(data) != "dear" || err != nil {
		t.Errorf("the victim is now %q, %v", data, err)
	}
}

// TestNoStamp keeps none of a run that reads what can't be read twice, whose
// table was edited meanwhile, or that has no folder to keep it in.
func TestNoStamp(t *testing.T) {
	ownCache(t)
	write(t, "set/messages.csv", "Anna")
	s := NewStamp(nil, stampInputs)
	write(t, "set/messages.csv", "Anna,Bert")
	s.Keep("")
	if _, done := NewStamp(nil, stampInputs).UpToDate("out"); done {
		t.Error("a stamp was kept of a table that changed")
	}
	if s := NewStamp(nil, []string{"set"}); s != nil {
		t.Error("there is a stamp of a folder")
	}
	t.Setenv("XDG_CACHE_HOME", "")
	t.Setenv("HOME", "")
	if runtime.GOOS != "windows" && NewStamp(nil, nil) != nil {
		t.Error("there is a stamp without a cache folder")
	}
	var none *Stamp
	none.Hear(func(string, ...any) {})("%s", "heard")
	for range none.See(these("a", "a")) {
	}
	none.Keep("")
	if _, done := none.UpToDate("out"); done {
		t.Error("no stamp says that there is nothing to do")
	}
}

package output

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"cablegraph/cmd/cablegraph/internal/disk"
)

// these yields files, each given by its name and its text.
func these(namesAndTexts ...string) Files {
	return func(yield func(File, error) bool) {
		for i := 0; i < len(namesAndTexts); i += 2 {
			if !yield(File{namesAndTexts[i], []byte(namesAndTexts[i+1])}, nil) {
				return
			}
		}
	}
}

// to returns a folder to write into.
func to(dir string) Folder { return Folder{Path: dir} }

// contents returns the texts of the files in dir by their names. Of links and
// folders it returns the kind.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	texts := make(map[string]string)
	for _, e := range entries {
		if !e.Type().IsRegular() {
			texts[e.Name()] = e.Type().String()
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		texts[e.Name()] = string(data)
	}
	return texts
}

func wantContents(t *testing.T, dir string, namesAndTexts ...string) {
	t.Helper()
	got := contents(t, dir)
	for i := 0; i < len(namesAndTexts); i += 2 {
		if name := namesAndTexts[i]; got[name] != namesAndTexts[i+1] {
			t.Errorf("%s has %q, want %q", name, got[name], namesAndTexts[i+1])
		}
		delete(got, namesAndTexts[i])
	}
	for name := range got {
		t.Errorf("%s is there too", name)
	}
}

// TestWrite writes a folder anew, then again with one change.
func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "out")
	for _, test := range []struct {
		text string
		want int
	}{{"1", 2}, {"1", 0}, {"2", 1}, {"22", 1}} {
		written, err := to(dir).Write(these("a.svg", "a", "b.svg", test.text))
		if written != test.want || err != nil {
			t.Errorf("b.svg %q: %d written, %v; want %d", test.text, written, err, test.want)
		}
		wantContents(t, dir, "a.svg", "a", "b.svg", test.text)
	}
}

// TestWriteUntouched leaves a file that has its bytes as it is.
func TestWriteUntouched(t *testing.T) {
	dir := t.TempDir()
	if _, err := to(dir).Write(these("a.svg", "a")); err != nil {
		t.Fatal(err)
	}
	before, err := os.Stat(filepath.Join(dir, "a.svg"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := to(dir).Write(these("a.svg", "a")); err != nil {
		t.Fatal(err)
	}
	if after, err := os.Stat(filepath.Join(dir, "a.svg")); err != nil || !os.SameFile(before, after) {
		t.Errorf("it was written again: %v", err)
	}
}

// TestWriteStops makes no folder where nothing can be written, and keeps what
// was written before an error.
func TestWriteStops(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	broken := errors.New("no figure")
	if n, err := to(dir).Write(func(yield func(File, error) bool) { yield(File{}, broken) }); n != 0 || !errors.Is(err, broken) {
		t.Errorf("%d written, %v", n, err)
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("there is a folder")
	}
	n, err := to(dir).Write(func(yield func(File, error) bool) {
		if yield(File{"a.svg", []byte("a")}, nil) {
			yield(File{}, broken)
		}
	})
	if n != 1 || !errors.Is(err, broken) {
		t.Errorf("%d written, %v", n, err)
	}
	wantContents(t, dir, "a.svg", "a")
}

// TestVanishedFolder loses the folder between two files.
func TestVanishedFolder(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	n, err := to(out).Write(func(yield func(File, error) bool) {
		if yield(File{"a.svg", []byte("a")}, nil) {
			os.RemoveAll(out)
			yield(File{"b.svg", []byte("b")}, nil)
		}
	})
	if _, ok := errors.AsType[*disk.Error](err); !ok || n != 1 || !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%d files written, %v", n, err)
	}
}

// TestNotPlain replaces nothing that is no plain file, and writes into no file
// in the place of a folder.
func TestNotPlain(t *testing.T) {
	top := t.TempDir()
	dir := filepath.Join(top, "out")
	if err := os.MkdirAll(filepath.Join(dir, "a.svg"), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := to(dir).Write(these("a.svg", "a")); !errors.Is(err, errNotPlain) || !strings.HasPrefix(err.Error(), filepath.Join(dir, "a.svg")+": refusing") {
		t.Errorf("got %v", err)
	}
	file := filepath.Join(top, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := to(file).Write(these("a.svg", "a")); err == nil {
		t.Error("a file is taken for a folder")
	}
	if err := os.Symlink("gone", filepath.Join(top, "link")); err != nil {
		t.Skip(err)
	}
	if err := os.WriteFile(filepath.Join(top, "file"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"file", "file/in"} {
		if _, err := to(filepath.Join(top, path)).Write(these("a.svg", "a")); err == nil || !strings.HasSuffix(err.Error(), "file is a file, no folder; name another folder with -o") {
			t.Errorf("%s: %v", path, err)
		}
	}
	if _, err := to(filepath.Join(top, "link")).Write(these("a.svg", "a")); err == nil || !strings.Contains(err.Error(), "is a link to what is no folder") {
		t.Errorf("got %v", err)
	}
}

// TestPlantedTemporary finds links and pipes where a file was once written
// before it took its name: a table of the user's was replaced that way.
func TestPlantedTemporary(t *testing.T) {
	dir := t.TempDir()
	table := filepath.Join(dir, "messages.csv")
	if err := os.WriteFile(table, []byte("date,from,to\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{".1950.svg.cablegraph", temporary + "1950.svg", lockName} {
		if err := os.Symlink("messages.csv", filepath.Join(dir, name)); err != nil {
			t.Skip(err)
		}
	}
	for _, text := range []string{"a", "b"} {
		if _, err := to(dir).Write(these("1950.svg", text)); err != nil {
			t.Fatal(err)
		}
	}
	wantContents(t, dir, "1950.svg", "b", "messages.csv", "date,from,to\n", ".1950.svg.cablegraph", "L---------")
}

// TestCreate opens nothing that is there already.
func TestCreate(t *testing.T) {
	dir := t.TempDir()
	folder, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer folder.Close()
	if err := create(folder, "a", []byte("a")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("a", filepath.Join(dir, "link")); err != nil {
		t.Skip(err)
	}
	for _, name := range []string{"a", "link"} {
		if err := create(folder, name, []byte("b")); !errors.Is(err, fs.ErrExist) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	wantContents(t, dir, "a", "a", "link", "L---------")
}

// TestTidy removes what a killed run left, and nothing else.
func TestTidy(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{temporary + "ABC", lockName, ".cablegraph", "a.svg", ".hidden"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(dir, temporary+"folder"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := Tidy(dir); err != nil {
		t.Fatal(err)
	}
	wantContents(t, dir, "a.svg", "", ".hidden", "", ".cablegraph", "", temporary+"folder", "d---------")
	if err := Tidy(filepath.Join(dir, "nowhere")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}

// TestLock lets one in at a time, and leaves no file.
func TestLock(t *testing.T) {
	dir := t.TempDir()
	inside, entered := 0, 0
	var counting sync.Mutex
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				unlock, err := (&opened{dir: dir}).lock()
				if err != nil {
					t.Error(err)
					return
				}
				counting.Lock()
				inside++
				entered++
				if inside > 1 {
					t.Errorf("%d at once", inside)
				}
				counting.Unlock()
				counting.Lock()
				inside--
				counting.Unlock()
				unlock()
			}
		})
	}
	wg.Wait()
	if entered != 160 {
		t.Errorf("%d entered", entered)
	}
	wantContents(t, dir)
}

// TestLockLasts keeps the lock's file from one file that is written to the next, and
// leaves none.
func TestLockLasts(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, lockName)
	var seen []os.FileInfo
	_, err := to(dir).Write(func(yield func(File, error) bool) {
		for _, name := range []string{"a.svg", "b.svg", "c.svg"} {
			if info, err := os.Lstat(path); err == nil {
				seen = append(seen, info)
			}
			if !yield(File{Name: name}, nil) {
				return
			}
		}
	})
	if err != nil || len(seen) != 2 || !os.SameFile(seen[0], seen[1]) {
		t.Errorf("the file is seen %d times, %v", len(seen), err)
	}
	wantContents(t, dir, "a.svg", "", "b.svg", "", "c.svg", "")
}

// TestNoLock goes on where no lock can be had.
func TestNoLock(t *testing.T) {
	dir := t.TempDir()
	free := func(dir string) {
		t.Helper()
		unlock, err := (&opened{dir: dir}).lock()
		if err != nil {
			t.Fatal(err)
		}
		unlock()
	}
	free(filepath.Join(dir, "nowhere"))
	if err := os.MkdirAll(filepath.Join(dir, lockName, "full"), 0o700); err != nil {
		t.Fatal(err)
	}
	free(dir)
	if _, err := to(dir).Write(these("a.svg", "a")); err != nil {
		t.Error(err)
	}
}

// TestPatience says that another run has the folder, and gives up in the end.
func TestPatience(t *testing.T) {
	before := [...]time.Duration{patience, impatience}
	patience, impatience = time.Millisecond, 20*time.Millisecond
	t.Cleanup(func() { patience, impatience = before[0], before[1] })
	dir := t.TempDir()
	unlock, err := (&opened{dir: dir}).lock()
	if err != nil {
		t.Fatal(err)
	}
	said := 0
	folder := Folder{Path: dir, Waiting: func(path string) {
		if said++; path != dir {
			t.Errorf("waits for %s", path)
		}
	}}
	_, err = folder.Write(these("a.svg", "a"))
	if _, ok := errors.AsType[*disk.Error](err); !ok || !strings.Contains(err.Error(), "another run has had the folder") || said == 0 {
		t.Errorf("said %d times, %v", said, err)
	}
	patience, impatience = time.Hour, time.Hour
	unlock()
	if _, err := folder.Write(these("a.svg", "a")); err != nil {
		t.Error(err)
	}
	wantContents(t, dir, "a.svg", "a")
}

// TestSums knows a table without a mark by its bytes, as the last run or the one
// before left it, and no other.
func TestSums(t *testing.T) {
	dir := t.TempDir()
	kinds := []Kind{{Ending: "t.csv"}, {Ending: "u.csv"}}
	foreign := func() string { return strings.Join(Foreign(dir, kinds, []string{"t.csv", "u.csv"}), " ") }
	folder := Folder{Path: dir, Unmarked: []string{"t.csv", "u.csv"}}
	for _, text := range []string{"a", "b", "b", "c"} {
		if _, err := folder.Write(these("t.csv", text, "u.csv", "u")); err != nil {
			t.Fatal(err)
		}
		if got := foreign(); got != "" {
			t.Errorf("after %s: foreign %q", text, got)
		}
	}
	for _, tt := range []struct{ text, want string }{{"c", ""}, {"b", ""}, {"a", "t.csv"}, {"c\n", "t.csv"}, {"", ""}} {
		if err := os.WriteFile(filepath.Join(dir, "t.csv"), []byte(tt.text), 0o600); err != nil {
			t.Fatal(err)
		}
		if got := foreign(); got != tt.want {
			t.Errorf("%q: foreign %q, want %q", tt.text, got, tt.want)
		}
	}
	if err := os.Remove(filepath.Join(dir, sumsName)); err != nil {
		t.Fatal(err)
	}
	if got := foreign(); got != "u.csv" {
		t.Errorf("without sums: foreign %q", got)
	}
}

// TestTwoAtOnce writes one folder from two sides.
func TestTwoAtOnce(t *testing.T) {
	dir := t.TempDir()
	var wg sync.WaitGroup
	for _, text := range []string{"a", "b", "c", "d"} {
		wg.Go(func() {
			for range 10 {
				if _, err := to(dir).Write(these("1.svg", text, "2.svg", text+text)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	got := contents(t, dir)
	if len(got) != 2 || len(got["1.svg"]) != 1 || len(got["2.svg"]) != 2 {
		t.Errorf("got %q", got)
	}
}

// TestFinish waits for a file under way, which then leaves no lock, and lets no
// other begin.
func TestFinish(t *testing.T) {
	for _, lasting := range []bool{false, true} {
		testFinish(t, lasting)
	}
}

func testFinish(t *testing.T, lasting bool) {
	dir := t.TempDir()
	unlock, err := (&opened{dir: dir, lasting: lasting}).lock()
	if err != nil {
		t.Fatal(err)
	}
	finished := make(chan map[string]string)
	go func() {
		Finish()
		finished <- contents(t, dir)
	}()
	unlock()
	left := <-finished
	defer writing.Unlock()
	if len(left) > 0 {
		t.Errorf("%v is left", left)
	}
	if writing.TryRLock() {
		t.Error("another file can begin")
	}
}

package output

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestCheck names what differs and is left over.
func TestCheck(t *testing.T) {
	t.Chdir(t.TempDir())
	if _, err := to("out").Write(these("a.svg", "a", "b.svg", "b", "old.svg", "")); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir("out/d.svg", 0o700); err != nil {
		t.Fatal(err)
	}
	var words strings.Builder
	same, err := Check(&words, "out", these("a.svg", "a"), nil)
	if !same || err != nil || words.Len() > 0 {
		t.Errorf("%t, %v, %q", same, err, words.String())
	}
	same, err = Check(&words, "out", these("a.svg", "a", "b.svg", "B", "c.svg", "c", "d.svg", ""), []string{"old.svg"})
	const want = `out/b.svg: would change
out/c.svg: is missing
out/d.svg: is not a plain file
out/old.svg: is left over: no period draws it
`
	if same || err != nil || words.String() != want {
		t.Errorf("%t, %v, got\n%swant\n%s", same, err, words.String(), want)
	}
	broken := errors.New("no figure")
	if _, err := Check(&words, "out", func(yield func(File, error) bool) { yield(File{}, broken) }, nil); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	if _, err := Check(&words, "out", these("a/../../b.svg", ""), nil); err == nil || !strings.Contains(err.Error(), "invalid") {
		t.Errorf("got %v", err)
	}
}

// TestLeftovers knows files of the program by their marks.
func TestLeftovers(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"1950.svg":  "<svg><!-- ours -->",
		"1951.svg":  "<svg><!-- ours -->",
		"mine.svg":  "<svg>",
		"empty.svg": "",
		"late.svg":  strings.Repeat(" ", beginning) + "<!-- ours -->",
		"1951.pdf":  strings.Repeat(" ", 2*ending) + "ours",
		"mine.pdf":  "ours" + strings.Repeat(" ", 2*ending),
		"1951.txt":  "<!-- ours -->",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(dir, "1952.svg"), 0o700); err != nil {
		t.Fatal(err)
	}
	kinds := []Kind{{".svg", "<!-- ours -->", false}, {".pdf", "ours", true}}
	if got, want := Leftovers(dir, kinds, func(stem string) bool { return stem != "1950" }), []string{"1951.pdf", "1951.svg"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := Leftovers(filepath.Join(dir, "nowhere"), kinds, nil); got != nil {
		t.Errorf("got %q", got)
	}
	if (Kind{".svg", "ours", false}).marked(filepath.Join(dir, "nowhere.svg")) {
		t.Error("a file that is not there has a mark")
	}
}

// TestOne prints one file, and fails where another one does.
func TestOne(t *testing.T) {
	var words strings.Builder
	if err := One(&words, "b.svg", these("a.svg", "a", "b.svg", "b")); err != nil || words.String() != "b" {
		t.Errorf("%q, %v", words.String(), err)
	}
	broken := errors.New("no figure")
	if err := One(&words, "b.svg", func(yield func(File, error) bool) { yield(File{}, broken) }); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	if err := One(full{}, "a.svg", these("a.svg", "a")); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
}

var errFull = errors.New("full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

// TestList prints paths as make spells them.
func TestList(t *testing.T) {
	var words strings.Builder
	List(&words, filepath.Join("a", "out"), []string{"1.svg", "2.svg"})
	if want := "a/out/1.svg\na/out/2.svg\n"; words.String() != want {
		t.Errorf("got %q, want %q", words.String(), want)
	}
}

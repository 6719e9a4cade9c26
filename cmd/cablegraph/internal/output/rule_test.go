package output

import (
	"os"
	"path/filepath"
	"testing"
)

// TestRule spells paths so that make reads them; that make does, a script of
// the command tries.
func TestRule(t *testing.T) {
	path := filepath.Join(t.TempDir(), "figures.d")
	r := Rule{Targets: []string{"out/a b.svg", "out/50%.svg"}, Needs: []string{"./a b.csv", "c$#:*?[].csv", "d|e%.csv"}}
	const want = `out/a\ b.svg \
out/50\%.svg: \
 a\ b.csv \
 c$$\#\:\*\?\[].csv \
 d\|e%.csv

a\ b.csv:

c$$\#\:\*\?\[].csv:

d|e\%.csv:
`
	for range 2 {
		if err := r.Write(path); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(path); string(got) != want || err != nil {
		t.Errorf("got\n%s, %v, want\n%s", got, err, want)
	}
	if err := r.Write(filepath.Join(path, "nowhere")); err == nil {
		t.Error("a file is taken for a folder")
	}
	if err := r.Write(filepath.Dir(path)); err == nil {
		t.Error("a folder is replaced")
	}
}

// TestPlantedDepfile writes a depfile beside a link of a temporary name.
func TestPlantedDepfile(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "messages.csv"), []byte("date"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("messages.csv", filepath.Join(dir, ".figures.d.cablegraph")); err != nil {
		t.Skip(err)
	}
	if err := (Rule{Targets: []string{"a"}}).Write(filepath.Join(dir, "figures.d")); err != nil {
		t.Fatal(err)
	}
	wantContents(t, dir, "figures.d", "a:\n", "messages.csv", "date", ".figures.d.cablegraph", "L---------")
}

// TestUnnamable refuses paths that make can't be told.
func TestUnnamable(t *testing.T) {
	for _, test := range []struct {
		path    string
		refused bool
	}{
		{"a b.csv", false},
		{"(a) b.csv", false},
		{"a$#:|*?[].csv", false},
		{"a$#:%|.csv", false},
		{"a%*.csv", true},
		{"a?b%.csv", true},
		{"%[a].csv", true},
		{"./~a.csv", true}, // make drops the ./
		{"a;b.csv", true},
		{"a=b.csv", true},
		{`a\ b.csv`, true},
		{"a\tb.csv", true},
		{"a\nb.csv", true},
		{"a.csv ", true},
		{"a(b)", true},
		{"a&", true},
	} {
		for _, rule := range []Rule{{Needs: []string{test.path}}, {Needs: []string{"a"}, Targets: []string{test.path}}} {
			if path, found := rule.Unnamable(); found != test.refused {
				t.Errorf("%q: %q, %t", test.path, path, found)
			}
		}
	}
}

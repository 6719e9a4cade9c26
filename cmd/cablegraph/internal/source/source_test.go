package source

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"cablegraph/cmd/cablegraph/internal/disk"
)

const limit = 1 << 30

// read returns what a table has, each time that it is opened.
func read(t *testing.T, table *Table, times int) string {
	t.Helper()
	var text string
	for range times {
		f, err := table.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(f)
		if err := errors.Join(err, f.Close()); err != nil {
			t.Fatal(err)
		}
		text = string(data)
	}
	return text
}

// TestFind finds the messages in sets of every kind, and reads them twice.
func TestFind(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.Mkdir("set", 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"letters.csv", "set/messages.csv", "set/legend.csv"} {
		if err := os.WriteFile(name, []byte(name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for set, want := range map[string][]string{ // names of tables
		"letters.csv": {"letters.csv"},
		"set":         {"set/messages.csv", "set/legend.csv"},
		"./set/":      {"set/messages.csv", "set/legend.csv"},
		"-":           {"standard input"},
	} {
		tables, err := Find([]string{set}, strings.NewReader("standard input"), limit)
		if err != nil {
			t.Errorf("%q: %v", set, err)
			continue
		}
		if got := read(t, &tables.Messages[0], 2); tables.Messages[0].Name != want[0] || got != want[0] {
			t.Errorf("%q: %s has %q, want %q", set, tables.Messages[0].Name, got, want[0])
		}
		if (tables.Legend != nil) != (len(want) > 1) || tables.Actors != nil || tables.Periods != nil {
			t.Errorf("%q: other tables: %v", set, tables)
		}
		if tables.Legend != nil && read(t, tables.Legend, 1) != want[1] {
			t.Errorf("%q: %s is another", set, tables.Legend.Name)
		}
		tables.Close()
	}
}

// TestFindFails says what is not there, and what can't be read.
func TestFindFails(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, dir := range []string{"empty", "folder/messages.csv"} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	for _, test := range []struct {
		set, want string
		disk      bool
	}{
		{"nowhere", "nowhere: no such folder or file", false},
		{"empty", "empty: the folder is empty; ", false},
		{"folder", "folder/messages.csv: is a directory", true},
		{"a\x00b", ": invalid argument", true},
	} {
		_, err := Find([]string{test.set}, nil, limit)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: got %v, want %q", test.set, err, test.want)
		}
		if _, ok := errors.AsType[*disk.Error](err); ok != test.disk {
			t.Errorf("%q: a fault of the disk: %t, want %t", test.set, ok, test.disk)
		}
	}
	if _, err := Find([]string{Stdin}, bytes.NewReader(make([]byte, inMemory+1)), inMemory); !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
}

// TestDanglingLink tells of a table that is a link to nothing.
func TestDanglingLink(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "messages.csv"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("gone", filepath.Join(dir, "actors.csv")); err != nil {
		t.Skip(err)
	}
	tables, err := Find([]string{dir}, nil, limit)
	if err != nil {
		t.Fatal(err)
	}
	if tables.Actors == nil {
		t.Fatal("the link is passed over")
	}
	if _, err := tables.Actors.Open(); !errors.Is(err, os.ErrNotExist) || !strings.HasPrefix(err.Error(), filepath.ToSlash(dir)) {
		t.Errorf("got %v", err)
	}
}

// TestFolder finds tables in a folder that is no folder of the disk.
func TestFolder(t *testing.T) {
	folder := fstest.MapFS{
		"messages.csv": {Data: []byte("m")}, "actors.csv": {Data: []byte("a")}, "periods.csv": {Data: []byte("p")},
	}
	tables, err := Folder(folder, "built-in", limit)
	if err != nil {
		t.Fatal(err)
	}
	defer tables.Close()
	got := read(t, &tables.Messages[0], 2) + read(t, tables.Actors, 2) + read(t, tables.Periods, 2)
	if got != "map" || tables.Legend != nil || tables.Actors.Name != "built-in/actors.csv" {
		t.Errorf("got %q, %v", got, tables)
	}
}

// TestSeveral finds messages in several files, and in a folder without
// messages.csv, in the order of their names.
func TestSeveral(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.MkdirAll("set/2", 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"set/b.xml", "set/a.XML.gz", "set/2/c.tei", "set/.hidden.xml", "set/notes.txt", "set/actors.csv", "set/cablegraph.flags"} {
		if err := os.WriteFile(name, []byte(name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct {
		sets  []string
		want  string
		paths int
	}{
		{[]string{"set/b.xml", "set/notes.txt"}, "set/b.xml set/notes.txt", 2},
		{[]string{"set"}, "set/2/c.tei set/a.XML.gz set/b.xml", 5 + 3},
	} {
		tables, err := Find(tt.sets, nil, limit)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, m := range tables.Messages {
			if text := read(t, &m, 2); text != m.Name {
				t.Errorf("%s has %q", m.Name, text)
			}
			names = append(names, m.Name)
		}
		if got := strings.Join(names, " "); got != tt.want || (tables.Actors != nil) != (len(tt.sets) == 1) {
			t.Errorf("%q: %q, want %q", tt.sets, got, tt.want)
		}
		if paths := Paths(tt.sets); len(paths) != tt.paths {
			t.Errorf("%q: %q", tt.sets, paths)
		}
		tables.Close()
	}
	for _, sets := range [][]string{{"set", "set"}, {"set/b.xml", "nowhere"}, {"https://x.org/a.csv"}} {
		if _, err := Find(sets, nil, limit); err == nil {
			t.Errorf("%q is a set", sets)
		}
	}
}

// TestNodesApart takes the nodes of a graph in two tables for its actors, of a folder and
// of two files.
func TestNodesApart(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.Mkdir("gephi", 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"gephi/edges.csv", "gephi/nodes.csv", "a [Edges].csv", "a [Nodes].csv", "b [Nodes].csv"} {
		if err := os.WriteFile(name, []byte(name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct {
		sets           []string
		actors, others string // empty: all are messages
	}{
		{[]string{"gephi"}, "gephi/nodes.csv", "gephi/edges.csv"},
		{[]string{"a [Nodes].csv", "a [Edges].csv"}, "a [Nodes].csv", "a [Edges].csv"},
		{[]string{"a [Edges].csv", "b [Nodes].csv"}, "", "a [Edges].csv"},
	} {
		tables, err := Find(tt.sets, nil, limit)
		if err != nil {
			t.Errorf("%q: %v", tt.sets, err)
			continue
		}
		actors := ""
		if tables.Actors != nil {
			actors = tables.Actors.Name
		}
		if actors != tt.actors || tables.Messages[0].Name != tt.others {
			t.Errorf("%q: actors %q, messages %q; want %q, %q", tt.sets, actors, tables.Messages[0].Name, tt.actors, tt.others)
		}
		tables.Close()
	}
}

// TestPaths lists the files of a set, whether they are there or not.
func TestPaths(t *testing.T) {
	dir := t.TempDir()
	for set, want := range map[string][]string{
		"-":       nil,
		"a.csv":   {"a.csv"},
		dir:       {filepath.Join(dir, "messages.csv"), filepath.Join(dir, "actors.csv"), filepath.Join(dir, "periods.csv"), filepath.Join(dir, "legend.csv"), filepath.Join(dir, FlagsName)},
		dir + "x": {dir + "x"},
	} {
		if got := Paths([]string{set}); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", set, got, want)
		}
	}
}

package main

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestOffline holds the program to what SECURITY.md says: no package of it opens
// a connection, and nothing in it starts a program. Modules may know of
// connections, which nothing asks them for: flags can be addresses, and the
// machine that runs Graphviz can have sockets.
func TestOffline(t *testing.T) {
	t.Parallel()
	const importsOf = `{{$p := .ImportPath}}{{range .Imports}}{{$p}} {{.}}{{"\n"}}{{end}}`
	out, err := exec.Command("go", "list", "-deps", "-f", importsOf, ".").Output()
	if err != nil {
		t.Skipf("go list: %v", err)
	}
	if !strings.Contains(string(out), "cablegraph/cmd/cablegraph os\n") {
		t.Error("go list does not say who imports package os")
	}
	for line := range strings.Lines(string(out)) {
		importer, imported, _ := strings.Cut(strings.TrimSpace(line), " ")
		if slices.Contains([]string{"net/http", "os/exec", "plugin"}, imported) || imported == "net" && strings.HasPrefix(importer, "cablegraph/") {
			t.Errorf("%s imports %s", importer, imported)
		}
	}
}

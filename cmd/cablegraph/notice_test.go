package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestNotice holds NOTICE to the modules that are linked into the command: each
// is named, and the text of its licence is there.
func TestNotice(t *testing.T) {
	t.Parallel()
	root := filepath.Join("..", "..")
	notice, err := os.ReadFile(filepath.Join(root, "NOTICE"))
	if err != nil {
		t.Fatal(err)
	}
	listing, err := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{.Path}}\t{{.Dir}}{{end}}", ".").Output()
	if err != nil {
		t.Skipf("go list: %v", err)
	}
	licence := regexp.MustCompile(`(?i)^(licen[cs]e|notice|copying)`)
	seen := make(map[string]bool)
	for line := range strings.Lines(string(listing)) {
		module, dir, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || module == "cablegraph" || seen[module] {
			continue
		}
		seen[module] = true
		if !strings.Contains(string(notice), "\n"+module+"\n") {
			t.Errorf("NOTICE does not name %s", module)
		}
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if !licence.MatchString(e.Name()) || e.IsDir() {
				continue
			}
			text, err := os.ReadFile(filepath.Join(dir, e.Name()))
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(string(notice), trimmed(string(text))) {
				t.Errorf("NOTICE lacks the text of %s of %s", e.Name(), module)
			}
		}
	}
	if len(seen) < 10 {
		t.Errorf("only %d modules", len(seen))
	}
}

// trimmed takes away spaces at the ends of lines, and page breaks.
func trimmed(text string) string {
	lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\f", "").Replace(text), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " \t")
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// TestVersion holds the version to the newest entry of the change log.
func TestVersion(t *testing.T) {
	log, err := os.ReadFile(filepath.Join("..", "..", "CHANGELOG.md"))
	if err != nil {
		t.Fatal(err)
	}
	newest := regexp.MustCompile(`(?m)^## (\S+)`).FindStringSubmatch(string(log))
	if newest == nil || newest[1] != version {
		t.Errorf("the newest entry is %q, the version %s", newest, version)
	}
}

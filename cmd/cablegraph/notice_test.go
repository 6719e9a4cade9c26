package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime/debug"
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
	info, ok := debug.ReadBuildInfo()
	if !ok || len(info.Deps) == 0 {
		t.Fatal("Go does not say what the program is built from")
	}
	modules, err := exec.Command("go", "env", "GOMODCACHE").Output()
	if err != nil {
		t.Skipf("go env: %v", err)
	}
	licence := regexp.MustCompile(`(?i)^(licen[cs]e|notice|copying)`)
	for _, module := range info.Deps {
		if !strings.Contains(string(notice), "\n"+module.Path+"\n") {
			t.Errorf("NOTICE does not name %s", module.Path)
		}
		dir := filepath.Join(strings.TrimSpace(string(modules)), module.Path+"@"+module.Version)
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
				t.Errorf("NOTICE lacks the text of %s of %s", e.Name(), module.Path)
			}
		}
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

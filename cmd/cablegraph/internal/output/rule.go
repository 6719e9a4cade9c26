package output

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
	"unicode"

	"cablegraph/cmd/cablegraph/internal/disk"
)

// A Rule tells make that some files depend on others.
type Rule struct {
	Targets []string
	Needs   []string
}

// Unnamable returns the first path that make would take for something else
// however it is spelt: a recipe, an assignment, a home, a member of an archive,
// or a pattern in which it looks for files.
func (r Rule) Unnamable() (path string, found bool) {
	for _, paths := range [][]string{r.Needs, r.Targets} {
		for _, path := range paths {
			path = makePath(path)
			if strings.HasPrefix(path, "~") || strings.ContainsAny(path, ";=\\") || strings.TrimRight(path, " )&") != path ||
				strings.Contains(path, "%") && strings.ContainsAny(path, "*?[") || strings.ContainsFunc(path, unicode.IsControl) {
				return path, true
			}
		}
	}
	return "", false
}

// Write writes the rule into a file of its own, a depfile.
func (r Rule) Write(path string) error {
	dir, name := filepath.Split(path)
	dir = filepath.Clean(dir + ".")
	folder, err := tidied(dir, nil)
	if err != nil {
		return disk.Failed("", err)
	}
	defer folder.Close()
	if _, err := folder.replace(File{name, r.text()}); err != nil {
		return disk.Failed(path, err)
	}
	return nil
}

// text spells the rule in make's language. Each need has an empty rule of its
// own, so that make does not stop when one is removed (gcc's -MP).
func (r Rule) text() []byte {
	var b bytes.Buffer
	for i, target := range r.Targets {
		if i > 0 {
			b.WriteString(" \\\n")
		}
		b.WriteString(asTarget.Replace(makePath(target)))
	}
	b.WriteByte(':')
	for _, need := range r.Needs {
		b.WriteString(" \\\n " + asNeed.Replace(makePath(need)))
	}
	b.WriteByte('\n')
	for _, need := range r.Needs {
		fmt.Fprintf(&b, "\n%s:\n", asTarget.Replace(makePath(need)))
	}
	return b.Bytes()
}

func makePath(path string) string { return filepath.ToSlash(filepath.Clean(path)) }

// asTarget and asNeed spell a path as a target and as a prerequisite.
var (
	asTarget = strings.NewReplacer("$", "$$", " ", `\ `, "#", `\#`, ":", `\:`, "*", `\*`, "?", `\?`, "[", `\[`, "%", `\%`)
	asNeed   = strings.NewReplacer("$", "$$", " ", `\ `, "#", `\#`, ":", `\:`, "*", `\*`, "?", `\?`, "[", `\[`, "|", `\|`)
)

package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// writeDepfile writes a rule in make's language: the figures depend on the
// tables and the fonts. Each of these has an empty rule of its own, so that
// make does not stop when one is removed (gcc's -MP).
func writeDepfile(c config, names []string) error {
	inputs := c.inputs()
	var b bytes.Buffer
	for i, name := range names {
		if i > 0 {
			b.WriteString(" \\\n")
		}
		b.WriteString(makeTarget.Replace(makePath(c.out, name)))
	}
	b.WriteByte(':')
	for _, in := range inputs {
		b.WriteString(" \\\n " + makeNeed.Replace(in))
	}
	b.WriteByte('\n')
	for _, in := range inputs {
		fmt.Fprintf(&b, "\n%s:\n", makeTarget.Replace(in))
	}
	folder, name := filepath.Split(c.depfile)
	folder = filepath.Clean(folder + ".")
	root, err := os.OpenRoot(folder)
	if err != nil {
		return diskError{err}
	}
	defer root.Close()
	if _, err := replace(root, folder, file{name, b.Bytes()}); err != nil {
		return diskError{fmt.Errorf("%s: %w", c.depfile, err)}
	}
	return nil
}

// inputs lists the files that the figures depend on: none for the built-in set
// and standard input, and the fonts.
func (c config) inputs() []string {
	var inputs []string
	for _, path := range tablesOf(c.set) {
		if _, err := os.Stat(path); err == nil || path == c.set {
			inputs = append(inputs, makePath(path))
		}
	}
	for _, font := range c.fonts {
		inputs = append(inputs, makePath(font))
	}
	return inputs
}

func makePath(parts ...string) string { return filepath.ToSlash(filepath.Join(parts...)) }

// makeTarget and makeNeed spell a path as a target and as a prerequisite.
var (
	makeTarget = strings.NewReplacer("$", "$$", " ", `\ `, "#", `\#`, ":", `\:`, "*", `\*`, "?", `\?`, "[", `\[`, "%", `\%`)
	makeNeed   = strings.NewReplacer("$", "$$", " ", `\ `, "#", `\#`, ":", `\:`, "*", `\*`, "?", `\?`, "[", `\[`, "|", `\|`)
)

// checkDepfile refuses a path that make would take for something else however
// it is spelt: a recipe, an assignment, a home, a member of an archive.
func (c config) checkDepfile() error {
	if c.depfile == "" {
		return nil
	}
	for _, path := range append(c.inputs(), makePath(c.out, accountName)) {
		if strings.HasPrefix(path, "~") || strings.ContainsAny(path, ";=\\") || strings.TrimRight(path, " )&") != path ||
			strings.ContainsFunc(path, unicode.IsControl) {
			return &usageError{
				fmt.Sprintf("--depfile: a makefile can't name %q", path),
				`take a path without ; = \ and controls, that neither begins with ~ nor ends with a space, ) or &`,
			}
		}
	}
	return nil
}

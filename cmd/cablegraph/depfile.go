package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// writeDepfile writes a rule in make's language: the figures depend on the
// tables. Each table has an empty rule of its own, so that make does not stop
// when one is removed (gcc's -MP).
func writeDepfile(c config, names []string) error {
	inputs := inputsOf(c.set)
	var b bytes.Buffer
	for i, name := range names {
		if i > 0 {
			b.WriteString(" \\\n")
		}
		b.WriteString(makeWord(filepath.Join(c.out, name)))
	}
	b.WriteByte(':')
	for _, in := range inputs {
		b.WriteString(" \\\n " + makeWord(in))
	}
	b.WriteByte('\n')
	for _, in := range inputs {
		fmt.Fprintf(&b, "\n%s:\n", makeWord(in))
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

// inputsOf lists the files of a set: none for the built-in one and standard
// input.
func inputsOf(set string) []string {
	if set == "" || set == "-" {
		return nil
	}
	if info, err := os.Stat(set); err != nil || !info.IsDir() {
		return []string{set}
	}
	var inputs []string
	for _, name := range tableNames {
		if _, err := os.Stat(filepath.Join(set, name)); err == nil {
			inputs = append(inputs, filepath.Join(set, name))
		}
	}
	return inputs
}

// makeWord spells a path as one word of a makefile.
func makeWord(path string) string {
	return strings.NewReplacer(" ", `\ `, "#", `\#`, "$", "$$").Replace(filepath.ToSlash(path))
}

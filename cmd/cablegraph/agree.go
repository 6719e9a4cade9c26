package main

import (
	"fmt"

	"github.com/spf13/pflag"
)

// agree checks that the flags which were given say something, and nothing
// that another one of them makes void.
func (c *config) agree(f *pflag.FlagSet) error {
	var empty *usageError
	f.Visit(func(flag *pflag.Flag) {
		if value := flag.Value.String(); value == "" || value == "[]" {
			empty = &usageError{fmt.Sprintf("--%s is empty", flag.Name), "give it a value, or leave it out"}
		}
	})
	if empty != nil {
		return empty
	}
	if f.NArg() == 1 && c.set == "" {
		return &usageError{"the name of the set is empty", "name a folder or a file; without a name the built-in set is drawn"}
	}
	if f.Changed("top") && c.count.Top < 1 {
		return &usageError{fmt.Sprintf("--top %d is not a number of actors", c.count.Top), "want 1 or more"}
	}
	modes := 0
	for _, on := range []bool{c.initDir != "", c.dryRun, c.lint, c.list, c.check, c.depfile != ""} {
		if on {
			modes++
		}
	}
	if modes > 1 {
		return &usageError{"--list, --check, --lint, --dry-run, --depfile and --init exclude each other", "run them one after the other"}
	}
	if c.initDir != "" && c.set != "" {
		return &usageError{fmt.Sprintf("--init writes the built-in set, not %q", c.set), fmt.Sprintf("leave out --init to draw %s, or leave out %s", c.set, c.set)}
	}
	if c.dryRun && c.period != "" {
		return &usageError{"--dry-run tells about all periods, -p about one", "leave out -p"}
	}
	if c.out == "-" && (c.list || c.check || c.depfile != "") {
		return &usageError{"-o - writes no files, which --list, --check and --depfile name", "name a folder: -o out"}
	}
	for _, t := range c.chosen(true) {
		if c.period != "" {
			return &usageError{fmt.Sprintf("-p writes one period, and %s is a table of all", t.Name), "leave out -p, or leave out -f " + t.Name}
		}
	}
	return nil
}

package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"cablegraph/cmd/cablegraph/internal/source"
	"cablegraph/render/write"
)

// notEmpty checks that the flags which were given say something, and the name
// of the set too.
func notEmpty(f *pflag.FlagSet) error {
	var empty error
	f.Visit(func(flag *pflag.Flag) {
		if value := flag.Value.String(); value == "" || value == "[]" {
			empty = &usageError{fmt.Sprintf("--%s is empty", flag.Name), "give it a value, or leave it out"}
		}
	})
	if empty == nil && slices.Contains(f.Args(), "") {
		return &usageError{"the name of the set is empty", "name a folder or a file; without a name the built-in set is drawn"}
	}
	return empty
}

// besideInit returns the first flag that was given and that --init does not heed.
func besideInit(f *pflag.FlagSet) (idle string) {
	f.Visit(func(flag *pflag.Flag) {
		if idle == "" && flag.Name != "init" && flag.Name != "example" {
			idle = flag.Name
		}
	})
	return idle
}

// agree checks that no flag makes another one void, and settles the task.
func (t *typed) agree(f *pflag.FlagSet) error {
	if f.Changed("top") && t.count.Top < 1 {
		return &usageError{fmt.Sprintf("--top %d is not a number of actors", t.count.Top), "want 1 or more"}
	}
	if f.Changed("min") && t.count.Min < 1 {
		return &usageError{fmt.Sprintf("--min %d is not a number of messages", t.count.Min), "want 1 or more"}
	}
	if t.count.Min > 1 && t.needChanges() {
		return &usageError{"--min leaves out lines, and changes are between all lines of both periods", "leave out --min, or draw no changes"}
	}
	t.ownNames = t.style.Names == "" && f.Changed("lang")
	for _, format := range []string{"places", "messages"} {
		if t.group != "" && slices.Contains(t.formats, format) {
			return &usageError{fmt.Sprintf("--group draws sides, and -f %s is about their actors", format), "leave out --group, or leave out -f " + format}
		}
	}
	given := 0
	for _, asked := range []struct {
		on bool
		task
	}{{t.initDir != "", toInit}, {t.dryRun, toTry}, {t.lint, toLint}, {t.list, toList}, {t.check, toCheck}, {t.depfile != "", toDraw}} {
		if asked.on {
			given++
			t.task = asked.task
		}
	}
	if given > 1 {
		return &usageError{"--list, --check, --lint, --dry-run, --depfile and --init exclude each other", "run them one after the other"}
	}
	if f.Changed("example") && t.task != toInit {
		return &usageError{"--example chooses what --init writes beside the set", "name a new folder: --init my-letters --example " + t.example}
	}
	if t.task == toInit && len(t.sets) > 0 {
		return &usageError{fmt.Sprintf("--init writes the built-in set, not %q", t.sets[0]), fmt.Sprintf("leave out --init to draw %s, or leave out %s", t.sets[0], t.sets[0])}
	}
	if idle := besideInit(f); t.task == toInit && idle != "" {
		return &usageError{fmt.Sprintf("--init writes the built-in set and draws nothing, so --%s does nothing there", idle), "leave it out; the set keeps flags for its figures in " + source.FlagsName}
	}
	if t.task == toTry && t.period != "" {
		return &usageError{"--dry-run tells about all periods, -p about one", "leave out -p"}
	}
	if t.out == standardOutput && (t.list || t.check || t.depfile != "") {
		return &usageError{"-o - writes no files, which --list, --check and --depfile name", "name a folder: -o out"}
	}
	if t.against != "" && !t.needChanges() {
		return &usageError{"--against says what changes are compared with, and none are written", "add --draw change or -f changes, or leave out --against"}
	}
	formats := chosenFormats(t.options)
	for _, k := range chosenKinds(t.options) {
		if len(formats) > 0 && !slices.ContainsFunc(formats, k.Has) {
			return &usageError{fmt.Sprintf("--draw %s has no %s", k.Name, strings.Join(t.formats, ", ")), "name a format that it has too, as in -f svg," + strings.Join(t.formats, ",")}
		}
	}
	for _, f := range write.Formats {
		if t.period != "" && f.Run != nil && slices.Contains(t.formats, f.Name) {
			return &usageError{fmt.Sprintf("-p writes one period, and %s is one file of all", f.Name), "leave out -p, or leave out -f " + f.Name}
		}
	}
	return nil
}

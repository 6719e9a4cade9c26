package flags

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
			empty = &Misuse{Problem: fmt.Sprintf("--%s is empty", flag.Name), Hint: "give it a value, or leave it out"}
		}
	})
	if empty == nil && slices.Contains(f.Args(), "") {
		return &Misuse{Problem: "the name of the set is empty", Hint: "name a folder or a file; without a name the built-in set is drawn"}
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
func agree(t *typed, f *pflag.FlagSet) error {
	if f.Changed("top") && t.Count.Top < 1 {
		return &Misuse{Problem: fmt.Sprintf("--top %d is not a number of actors", t.Count.Top), Hint: "want 1 or more"}
	}
	if f.Changed("min") && t.Count.Min < 1 {
		return &Misuse{Problem: fmt.Sprintf("--min %d is not a number of messages", t.Count.Min), Hint: "want 1 or more"}
	}
	if comparing := t.comparing(); t.Count.Min > 1 && comparing != nil {
		return &Misuse{Problem: "--min leaves out lines, and changes are between all lines of both periods", Hint: "leave out --min, or leave out " + strings.Join(comparing, " and ") + ", which compare periods"}
	}
	t.OwnNames = t.Style.Names == "" && f.Changed("lang")
	for _, format := range []string{"places", "messages"} {
		if t.group != "" && slices.Contains(t.formats, format) {
			return &Misuse{Problem: fmt.Sprintf("--group draws sides, and -f %s is about their actors", format), Hint: "leave out --group, or leave out -f " + format}
		}
	}
	given := 0
	for _, asked := range []struct {
		on bool
		Task
	}{{t.InitDir != "", ToInit}, {t.dryRun, ToTry}, {t.lint, ToLint}, {t.list, ToList}, {t.check, ToCheck}, {t.Depfile != "", ToDraw}} {
		if asked.on {
			given++
			t.Task = asked.Task
		}
	}
	if given > 1 {
		return &Misuse{Problem: "--list, --check, --lint, --dry-run, --depfile and --init exclude each other", Hint: "run them one after the other"}
	}
	if f.Changed("example") && t.Task != ToInit {
		return &Misuse{Problem: "--example chooses what --init writes beside the set", Hint: "name a new folder: --init my-letters --example " + t.Example}
	}
	if t.Task == ToInit && len(t.Sets) > 0 {
		return &Misuse{Problem: fmt.Sprintf("--init writes the built-in set, not %q", t.Sets[0]), Hint: fmt.Sprintf("leave out --init to draw %s, or leave out %s", t.Sets[0], t.Sets[0])}
	}
	if idle := besideInit(f); t.Task == ToInit && idle != "" {
		return &Misuse{Problem: fmt.Sprintf("--init writes the built-in set and draws nothing, so --%s does nothing there", idle), Hint: "leave it out; the set keeps flags for its figures in " + source.FlagsName}
	}
	if t.Task == ToTry && t.Period != "" {
		return &Misuse{Problem: "--dry-run tells about all periods, -p about one", Hint: "leave out -p"}
	}
	if t.Out == StandardOutput && (t.list || t.check || t.Depfile != "") {
		return &Misuse{Problem: "-o - writes no files, which --list, --check and --depfile name", Hint: "name a folder: -o out"}
	}
	if t.Against != "" && !t.NeedChanges() {
		return &Misuse{Problem: "--against says what changes are compared with, and none are written", Hint: "add --draw change or -f changes, or leave out --against"}
	}
	formats := t.ChosenFormats()
	for _, k := range t.ChosenKinds() {
		if len(formats) > 0 && !slices.ContainsFunc(formats, k.Has) {
			return &Misuse{Problem: fmt.Sprintf("--draw %s has no %s", k.Name, strings.Join(t.formats, ", ")), Hint: "name a format that it has too, as in -f svg," + strings.Join(t.formats, ",")}
		}
	}
	for _, f := range write.Formats {
		if t.Period != "" && f.Run != nil && slices.Contains(t.formats, f.Name) {
			return &Misuse{Problem: fmt.Sprintf("-p writes one period, and %s is one file of all", f.Name), Hint: "leave out -p, or leave out -f " + f.Name}
		}
	}
	return nil
}

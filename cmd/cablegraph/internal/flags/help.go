package flags

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"cablegraph/internal/spelling"
)

// moreHelp is the line of the manual behind which --help ends.
const moreHelp = "What follows is shown by --help-all.\n"

// Usage is the help page: the comment of the program and the flags, group by group.
// The page of everyday ends early, and has fewer of them.
func Usage(manual string, all bool) string {
	_, text, _ := strings.Cut(manual, "/*\n")
	text, _, _ = strings.Cut(text, "*/")
	text, rest, _ := strings.Cut(text, moreHelp)
	if all {
		text += strings.TrimLeft(rest, "\n")
	}
	var b strings.Builder
	b.WriteString(strings.TrimRight(text, "\n"))
	for _, g := range flagGroups {
		f := newFlagSet()
		g.declare(new(typed), f)
		f.VisitAll(func(flag *pflag.Flag) { flag.Hidden = !all && !slices.Contains(everyday, flag.Name) })
		b.WriteString("\n\n" + g.heading + ":\n" + strings.TrimRight(f.FlagUsagesWrapped(100), "\n"))
	}
	b.WriteString("\n")
	return b.String()
}

// unknownFlag returns what is wrong with flags that could not be read. Of a name that
// is no flag it says which one may be meant.
func unknownFlag(err error, f *pflag.FlagSet) error {
	hint := "cablegraph --help shows the flags, --help-all all of them"
	var unknown *pflag.NotExistError
	if errors.As(err, &unknown) {
		// Letters behind one dash may be a long name: -grey.
		if name, found := meant(cmp.Or(unknown.GetSpecifiedShortnames(), unknown.GetSpecifiedName()), f); found {
			hint = "did you mean --" + name + "?"
		}
	}
	return &Misuse{Problem: err.Error(), Hint: hint}
}

// meant returns the flag that a word may be, or a slip of, the beginning of or more
// than: --frmat, --regi, --language.
func meant(word string, f *pflag.FlagSet) (name string, found bool) {
	var names []string
	f.VisitAll(func(flag *pflag.Flag) { names = append(names, flag.Name) })
	if slices.Contains(names, word) {
		return word, true
	}
	if name, found = spelling.Nearest(word, names); found {
		return name, true
	}
	i := slices.IndexFunc(names, func(name string) bool {
		return len(word) > 2 && len(name) > 2 && (strings.HasPrefix(name, word) || strings.HasPrefix(word, name))
	})
	if i < 0 {
		return "", false
	}
	return names[i], true
}

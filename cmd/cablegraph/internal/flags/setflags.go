package flags

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"cablegraph/cmd/cablegraph/internal/source"
)

// notOfSet are the flags that a set can't have: those that name files to write,
// and those that ask for another task. A set may come from a stranger.
var notOfSet = []string{"out", "overwrite", "depfile", "init", "example", "list", "check", "dry-run", "lint", "help", "version", "period"}

// instead are flags that make each other void: the one on the command line
// wins.
var instead = map[string]string{"by": "periods", "periods": "by", "for": "size", "size": "for"}

// maxFlags is how long the file of flags may be, in bytes.
const maxFlags = 64 << 10

// ofSet returns the words of the flags that the set keeps in a file of its own,
// one flag a line, but for those that the command line has too.
func ofSet(sets []string, given *pflag.FlagSet) ([]string, error) {
	if len(sets) != 1 || sets[0] == source.Stdin {
		return nil, nil
	}
	path := filepath.Join(sets[0], source.FlagsName)
	info, err := os.Lstat(path)
	switch {
	case err != nil: // none, or the set is a file
		return nil, nil
	case !info.Mode().IsRegular():
		return nil, &Misuse{Problem: path + " is no file", Hint: "write the flags of the set into it, one a line, or remove it"}
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, &Misuse{Problem: err.Error(), Hint: "make it readable, or remove it"}
	}
	defer f.Close()
	var words []string
	lines := bufio.NewScanner(io.LimitReader(f, maxFlags))
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(strings.TrimPrefix(lines.Text(), "\ufeff"))
		if line == "" || line[0] == '#' {
			continue
		}
		flag, err := flagOf(line, sets[0])
		if err != nil {
			return nil, &Misuse{Problem: fmt.Sprintf("%s:%d: %v", path, n, err), Hint: "write one flag a line, as on the command line: --by year"}
		}
		if !given.Changed(flag.name) && !given.Changed(instead[flag.name]) {
			words = append(words, flag.word)
		}
	}
	if lines.Err() != nil {
		return nil, &Misuse{Problem: fmt.Sprintf("%s: %v", path, lines.Err()), Hint: "write one flag a line"}
	}
	return words, nil
}

// A setFlag is a flag of a set: its long name, and the word for it.
type setFlag struct{ name, word string }

// flagOf reads a line with a flag: --by year, --by=year, -f svg.
func flagOf(line, set string) (setFlag, error) {
	at := strings.IndexAny(line, " \t=")
	name, value := line, ""
	if at > 0 {
		name, value = line[:at], unquoted(strings.TrimSpace(line[at+1:]))
	}
	flags := new(typed).flags()
	var flag *pflag.Flag
	switch long, isLong := strings.CutPrefix(name, "--"); {
	case isLong:
		flag = flags.Lookup(long)
	case len(name) == 2 && name[0] == '-':
		flag = flags.ShorthandLookup(name[1:])
	}
	switch {
	case flag == nil:
		if near, found := meant(strings.TrimLeft(name, "-"), flags); found {
			return setFlag{}, fmt.Errorf("there is no flag %q; did you mean --%s?", name, near)
		}
		return setFlag{}, fmt.Errorf("there is no flag %q", name)
	case slices.Contains(notOfSet, flag.Name):
		return setFlag{}, fmt.Errorf("--%s is not for a set to say; write it on the command line", flag.Name)
	case at < 0 && flag.NoOptDefVal == "":
		return setFlag{}, fmt.Errorf("--%s lacks its value", flag.Name)
	case flag.Name == "font" && !filepath.IsLocal(filepath.FromSlash(value)):
		return setFlag{}, fmt.Errorf("--font %q lies outside of the set", value)
	case flag.Name == "font":
		value = filepath.Join(set, filepath.FromSlash(value))
	case at < 0:
		value = flag.NoOptDefVal
	}
	if err := flags.Set(flag.Name, value); err != nil {
		return setFlag{}, err
	}
	return setFlag{flag.Name, "--" + flag.Name + "=" + value}, nil
}

// unquoted returns a value without the quotes that a shell would take away.
func unquoted(value string) string {
	if n := len(value); n > 1 && value[0] == '"' && value[n-1] == '"' {
		return value[1 : n-1]
	}
	return value
}

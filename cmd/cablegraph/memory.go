package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"
)

// A memory is what a run leaves to the next one of the same command, which
// tells by it that nothing is to be done: what was read and written, by sums of
// the bytes, and what was said. It lies in the user's cache folder, not beside
// the figures; where it is lost or can't be kept, all is only drawn again. A
// nil memory remembers nothing.
type memory struct {
	Command []byte // the program, the folder it runs in and its words, as a sum
	Read    []mark // the tables and fonts, also those that might be there
	Wrote   []mark // all files of the run, by their names in the out folder
	Said    []string

	place string      // the file that it is kept in
	ages  []time.Time // of what is read, when the run began
}

// A mark tells a file by its bytes; Sum is empty where there is no file.
type mark struct {
	Name string
	Size int64
	Sum  []byte
}

// remember begins the memory of a run. It is nil where the run does not simply
// write files, or reads what can't be read twice.
func (c config) remember() *memory {
	if c.dryRun || c.lint || c.list || c.check || c.out == "-" || c.depfile != "" || c.set == "-" {
		return nil
	}
	command, place, err := c.command()
	if err != nil {
		return nil
	}
	m := &memory{Command: command, place: place}
	for _, path := range append(tablesOf(c.set), c.fonts...) {
		info, err := os.Stat(path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			m.Read, m.ages = append(m.Read, mark{Name: path}), append(m.ages, time.Time{})
		case err != nil || !info.Mode().IsRegular():
			return nil
		default:
			m.Read, m.ages = append(m.Read, mark{Name: path, Size: info.Size()}), append(m.ages, info.ModTime())
		}
	}
	return m
}

// command returns a sum of the program, the folder that it runs in and its
// words, and the file that memories of such a sum are kept in. There are few of
// these files, so that nobody need tidy them: some commands share one, and take
// turns.
func (c config) command() (sum []byte, place string, err error) {
	program, programErr := os.Executable()
	info, infoErr := os.Stat(program)
	folder, folderErr := os.Getwd()
	runs, runsErr := privateFolder()
	if err := errors.Join(programErr, infoErr, folderErr, runsErr); err != nil {
		return nil, "", err
	}
	all := append([]string{program, fmt.Sprint(info.Size(), info.ModTime().UnixNano()), folder}, c.args...)
	whole := sha256.Sum256(fmt.Appendf(nil, "%q", all))
	return whole[:], filepath.Join(runs, fmt.Sprintf("%x.json", whole[:1])), nil
}

// privateFolder returns the folder of the memories, which it makes if need be.
// Where others could write one, what it says can't be trusted.
func privateFolder() (string, error) {
	dir, err := os.UserCacheDir()
	for _, name := range []string{"cablegraph", "runs"} {
		if err == nil {
			dir = filepath.Join(dir, name)
			err = os.MkdirAll(dir, 0o700)
		}
		if err != nil {
			return "", err
		}
		info, err := os.Lstat(dir)
		if err != nil {
			return "", err
		}
		if runtime.GOOS != "windows" && (!info.IsDir() || info.Mode().Perm()&0o077 != 0) {
			return "", fmt.Errorf("%s is not a private folder", dir)
		}
	}
	return dir, nil
}

// done reports whether the last run of this command read and wrote just what is
// there now, and returns what it said.
func (m *memory) done(out string) (said []string, ok bool) {
	if m == nil {
		return nil, false
	}
	var last memory
	data, err := os.ReadFile(m.place)
	if err != nil || json.Unmarshal(data, &last) != nil || !bytes.Equal(last.Command, m.Command) {
		return nil, false
	}
	if !slices.EqualFunc(last.Read, m.Read, func(x, y mark) bool { return x.Name == y.Name && x.Size == y.Size }) {
		return nil, false
	}
	for i := range m.Read {
		if m.Read[i].take() != nil || !bytes.Equal(m.Read[i].Sum, last.Read[i].Sum) {
			return nil, false
		}
	}
	for _, w := range last.Wrote {
		now := mark{Name: filepath.Join(out, w.Name)}
		info, err := os.Lstat(now.Name)
		if err != nil || !info.Mode().IsRegular() || info.Size() != w.Size || now.take() != nil || !bytes.Equal(now.Sum, w.Sum) {
			return nil, false
		}
	}
	return last.Said, true
}

// take sums the bytes of the file, if there is one.
func (k *mark) take() error {
	f, err := os.Open(k.Name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	sum := sha256.New()
	_, err = io.Copy(sum, f)
	k.Sum = sum.Sum(nil)
	return err
}

// hear notes what the run says.
func (m *memory) hear(say func(string, ...any)) func(string, ...any) {
	if m == nil {
		return say
	}
	return func(format string, words ...any) {
		m.Said = append(m.Said, fmt.Sprintf(format, words...))
		say(format, words...)
	}
}

// see notes what the run writes.
func (m *memory) see(files iter.Seq2[file, error]) iter.Seq2[file, error] {
	if m == nil {
		return files
	}
	return func(yield func(file, error) bool) {
		for f, err := range files {
			sum := sha256.Sum256(f.data)
			m.Wrote = append(m.Wrote, mark{f.name, int64(len(f.data)), sum[:]})
			if !yield(f, err) {
				return
			}
		}
	}
}

// keep leaves the memory to the next run, which is to end with these words;
// not if what was read has changed meanwhile.
func (m *memory) keep(last string) {
	if m == nil {
		return
	}
	m.Said = append(m.Said, last)
	for i := range m.Read {
		k := &m.Read[i]
		if len(k.Sum) == 0 && k.take() != nil {
			return
		}
		info, err := os.Stat(k.Name)
		if there := err == nil; there != (len(k.Sum) > 0) || there && (info.Size() != k.Size || !info.ModTime().Equal(m.ages[i])) {
			return
		}
	}
	data, err := json.Marshal(m)
	if err != nil {
		return
	}
	// Half of one is none: the sums of what it has would not fit, or it can't be read.
	if os.WriteFile(m.place+".tmp", data, 0o600) != nil || os.Rename(m.place+".tmp", m.place) != nil {
		_ = os.Remove(m.place + ".tmp") // where it stays, the next run writes over it
	}
}

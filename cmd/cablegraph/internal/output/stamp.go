package output

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"cablegraph/internal/private"
)

// A Stamp is what a run leaves to the next one of the same command, which tells
// by it that it has nothing to do: what was read and written, by sums of the
// bytes, and what was said. It lies in the user's cache folder, not beside the
// figures; where it is lost or can't be kept, all is only drawn again. A nil
// stamp is that of a run which leaves none.
type Stamp struct {
	Command []byte    // the program, the folder it runs in and its words, as a sum
	Read    []content // the tables and fonts, also those that might be there
	Wrote   []content // all files of the run, by their names in the out folder
	Said    []string

	dir, name string      // where it is kept
	ages      []time.Time // of what is read, when the run began
}

// A content tells a file by its bytes; Sum is empty where there is no file.
type content struct {
	Name string
	Size int64
	Sum  []byte
}

// NewStamp begins the stamp of a run with these words that reads these files.
// It is nil where one of them can't be read twice, or no stamp can be kept.
func NewStamp(words, inputs []string) *Stamp {
	command, err := command(words)
	if err != nil {
		return nil
	}
	dir, err := private.CacheFolder("runs")
	if err != nil {
		return nil
	}
	// There are few of these files, so that nobody need tidy them: some commands
	// share one, and take turns.
	s := &Stamp{Command: command, dir: dir, name: fmt.Sprintf("%x.json", command[:1])}
	for _, path := range inputs {
		info, err := os.Stat(path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			s.Read, s.ages = append(s.Read, content{Name: path}), append(s.ages, time.Time{})
		case err != nil || !info.Mode().IsRegular():
			return nil
		default:
			s.Read, s.ages = append(s.Read, content{Name: path, Size: info.Size()}), append(s.ages, info.ModTime())
		}
	}
	return s
}

// command returns a sum of the program, the folder that it runs in and its
// words.
func command(words []string) ([]byte, error) {
	program, programErr := os.Executable()
	folder, folderErr := os.Getwd()
	if err := errors.Join(programErr, folderErr); err != nil {
		return nil, err
	}
	build, err := build(program)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%q", append([]string{program, build, folder}, words...)))
	return sum[:], nil
}

// UpToDate reports whether the last run of this command read, and wrote into
// dir, just what is there now, and returns what it said.
func (s *Stamp) UpToDate(dir string) (said []string, ok bool) {
	if s == nil {
		return nil, false
	}
	last, ok := s.last()
	if !ok || !bytes.Equal(last.Command, s.Command) || len(last.Wrote) == 0 {
		return nil, false
	}
	if !slices.EqualFunc(last.Read, s.Read, func(x, y content) bool { return x.Name == y.Name && x.Size == y.Size }) {
		return nil, false
	}
	for i := range s.Read {
		if s.Read[i].take() != nil || !bytes.Equal(s.Read[i].Sum, last.Read[i].Sum) {
			return nil, false
		}
	}
	for _, w := range last.Wrote {
		now := content{Name: filepath.Join(dir, w.Name)}
		info, err := os.Lstat(now.Name)
		if err != nil || !info.Mode().IsRegular() || info.Size() != w.Size || now.take() != nil || !bytes.Equal(now.Sum, w.Sum) {
			return nil, false
		}
	}
	return last.Said, true
}

// last returns the stamp of the run before, if it left a whole one.
func (s *Stamp) last() (last Stamp, ok bool) {
	path := filepath.Join(s.dir, s.name)
	info, err := os.Lstat(path)
	if err != nil || !info.Mode().IsRegular() {
		return last, false
	}
	data, err := os.ReadFile(path)
	return last, err == nil && json.Unmarshal(data, &last) == nil
}

// take sums the bytes of the file, if there is one.
func (c *content) take() error {
	f, err := os.Open(c.Name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	sum := sha256.New()
	_, err = io.Copy(sum, f)
	c.Sum = sum.Sum(nil)
	return err
}

// Hear returns say, noting what the run says.
func (s *Stamp) Hear(say func(string, ...any)) func(string, ...any) {
	if s == nil {
		return say
	}
	return func(format string, words ...any) {
		s.Said = append(s.Said, fmt.Sprintf(format, words...))
		say(format, words...)
	}
}

// See returns the files, noting what the run writes.
func (s *Stamp) See(files Files) Files {
	if s == nil {
		return files
	}
	return func(yield func(File, error) bool) {
		for f, err := range files {
			sum := sha256.Sum256(f.Data)
			s.Wrote = append(s.Wrote, content{f.Name, int64(len(f.Data)), sum[:]})
			if !yield(f, err) {
				return
			}
		}
	}
}

// Keep leaves the stamp to the next run, which is to end with these words; not
// if what was read has changed meanwhile. A stamp that can't be kept costs the
// next run its time, nothing more.
func (s *Stamp) Keep(lastWords string) {
	if s == nil {
		return
	}
	s.Said = append(s.Said, lastWords)
	for i := range s.Read {
		c := &s.Read[i]
		if len(c.Sum) == 0 && c.take() != nil {
			return
		}
		info, err := os.Stat(c.Name)
		if there := err == nil; there != (len(c.Sum) > 0) || there && (info.Size() != c.Size || !info.ModTime().Equal(s.ages[i])) {
			return
		}
	}
	data, err := json.Marshal(s)
	if err != nil {
		return
	}
	folder, err := open(s.dir, nil)
	if err != nil {
		return
	}
	defer folder.Close()
	_, _ = folder.replace(File{s.name, data})
}

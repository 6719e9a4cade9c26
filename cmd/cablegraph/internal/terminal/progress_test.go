package terminal

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// A screen is one line of a terminal, as the bytes written to it leave it.
type screen struct {
	cells  []byte
	column int
	writes int
}

// Write implements [io.Writer]: a return goes to the first column, ESC [ K clears from
// there on, and all else is written over what stands there.
func (s *screen) Write(b []byte) (int, error) {
	s.writes++
	for rest := string(b); rest != ""; {
		if after, found := strings.CutPrefix(rest, "\x1b[K"); found {
			s.cells, rest = s.cells[:min(s.column, len(s.cells))], after
			continue
		}
		switch c := rest[0]; {
		case c == '\r':
			s.column = 0
		case s.column < len(s.cells):
			s.cells[s.column] = c
			s.column++
		default:
			s.cells = append(s.cells, c)
			s.column++
		}
		rest = rest[1:]
	}
	return len(b), nil
}

// shows returns what is read there.
func (s *screen) shows() string { return strings.TrimRight(string(s.cells), " ") }

// TestProgressWaits says nothing in the first second, then rewrites its line ten times a
// second at most, however many tell.
func TestProgressWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &screen{}
		p := &Progress{to: s, begin: time.Now()}
		tell := func(done int64, want string, writes int) {
			t.Helper()
			var group sync.WaitGroup
			for range 3 {
				group.Go(func() { p.Tell(done, 2000, "rows read") })
			}
			group.Wait()
			if s.shows() != want || s.writes != writes {
				t.Errorf("after %s %d writes show %q, want %q", time.Since(p.begin), s.writes, s.shows(), want)
			}
		}
		tell(1, "", 0)
		time.Sleep(time.Second - time.Nanosecond)
		tell(2, "", 0)
		time.Sleep(time.Nanosecond)
		tell(1003, "cablegraph: 1003 of 2000 rows read", 1)
		time.Sleep(time.Second/10 - time.Nanosecond)
		tell(1004, "cablegraph: 1003 of 2000 rows read", 1)
		time.Sleep(time.Nanosecond)
		tell(1005, "cablegraph: 1005 of 2000 rows read", 2)
	})
}

// TestProgressLeavesNothing shows no rest of a longer line, and gives way to words.
func TestProgressLeavesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &screen{}
		p := &Progress{to: s, begin: time.Now()}
		time.Sleep(time.Minute)
		p.Tell(1048, 1048, "MiB read")
		time.Sleep(time.Second)
		p.Tell(1, 3, "MiB read") // of the next file
		if want := "cablegraph: 1 of 3 MiB read"; s.shows() != want {
			t.Errorf("%q, want %q", s.shows(), want)
		}
		SayTo(s, p)("done")
		if want := "cablegraph: done\n"; s.shows() != want {
			t.Errorf("%q, want %q", s.shows(), want)
		}
		before := s.writes
		if p.Clear(); s.writes != before {
			t.Error("a line is taken away that is not there")
		}
		time.Sleep(time.Millisecond)
		if p.Tell(2, 5, "figures drawn"); s.writes != before+1 {
			t.Error("a line that was taken away does not come back at once")
		}
	})
}

// TestWatchTellsHowMuchIsRead counts what is read at any place of a table, and gives
// back what was there.
func TestWatchTellsHowMuchIsRead(t *testing.T) {
	const size = 5 << 20
	path := filepath.Join(t.TempDir(), "messages.csv")
	if err := os.WriteFile(path, []byte(strings.Repeat("date\n", size/5)), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	synctest.Test(t, func(t *testing.T) {
		s := &screen{}
		p := &Progress{to: s, begin: time.Now()}
		time.Sleep(time.Second)
		watched := p.Watch(f)
		part := make([]byte, 2<<20)
		if _, err := io.ReadFull(watched, part); err != nil || !strings.HasPrefix(string(part), "date\ndate\n") {
			t.Fatalf("read %.10q, %v", part, err)
		}
		if got := s.shows(); !strings.HasSuffix(got, " of 5 MiB read") {
			t.Errorf("at the beginning: %q", got)
		}
		time.Sleep(time.Second)
		if n, err := watched.(io.ReaderAt).ReadAt(part[:1<<20], size-1<<20); n != 1<<20 || err != nil || string(part[1<<20-5:1<<20]) != "date\n" {
			t.Fatalf("read %d bytes, %v", n, err)
		}
		if got, want := s.shows(), "cablegraph: 3 of 5 MiB read"; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	})
}

// TestProgressIsForTerminals tells nothing where no person reads along, and leaves what
// it can't measure alone.
func TestProgressIsForTerminals(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, stderr := range []io.Writer{f, &strings.Builder{}} {
		p := NewProgress(stderr)
		if p != nil {
			t.Errorf("a %T is taken for a terminal", stderr)
		}
		p.Tell(1, 2, "rows read") // nil tells nothing
		p.Clear()
		if got := p.Watch(f); got != f {
			t.Errorf("%T is watched for nobody", got)
		}
	}
	pipe := io.NopCloser(strings.NewReader("date"))
	if got := (&Progress{}).Watch(pipe); got != pipe {
		t.Errorf("%T is watched, whose length nobody knows", got)
	}
}

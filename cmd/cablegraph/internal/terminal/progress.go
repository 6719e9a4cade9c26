package terminal

import (
	"fmt"
	"io"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// A Progress tells a person at a terminal how far a run is that takes longer
// than a second. Everywhere else it is silent. Nil tells nothing. Several
// goroutines may use it at once.
type Progress struct {
	to    io.Writer
	begin time.Time
	lock  sync.Mutex // guards told
	told  time.Time
}

// NewProgress returns nil unless stderr is a terminal.
func NewProgress(stderr io.Writer) *Progress {
	f, ok := stderr.(*os.File)
	if !ok {
		return nil
	}
	if info, err := f.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	return &Progress{to: stderr, begin: time.Now()}
}

// Tell rewrites the line, ten times a second at most.
func (p *Progress) Tell(done, all int64, what string) {
	if p == nil || time.Since(p.begin) < time.Second {
		return
	}
	p.lock.Lock()
	defer p.lock.Unlock()
	if time.Since(p.told) < time.Second/10 {
		return
	}
	p.told = time.Now()
	fmt.Fprintf(p.to, "\rcablegraph: %d of %d %s \x1b[K", done, all, what)
}

// Clear takes the line away.
func (p *Progress) Clear() {
	if p == nil {
		return
	}
	p.lock.Lock()
	defer p.lock.Unlock()
	if !p.told.IsZero() {
		fmt.Fprint(p.to, "\r\x1b[K")
		p.told = time.Time{}
	}
}

// A tableFile may be read at two places at once.
type tableFile interface {
	io.ReadCloser
	io.ReaderAt
	Stat() (os.FileInfo, error)
}

// watched is a table that tells how much of it is read.
type watched struct {
	tableFile
	progress *Progress
	done     atomic.Int64
	all      int64
}

// Read implements [io.Reader].
func (w *watched) Read(b []byte) (int, error) {
	n, err := w.tableFile.Read(b)
	w.tell(n)
	return n, err
}

// ReadAt implements [io.ReaderAt].
func (w *watched) ReadAt(b []byte, at int64) (int, error) {
	n, err := w.tableFile.ReadAt(b, at)
	w.tell(n)
	return n, err
}

func (w *watched) tell(n int) {
	w.progress.Tell(w.done.Add(int64(n))>>20, w.all>>20, "MiB read")
}

// Watch returns f, telling how much of it is read where that is known.
func (p *Progress) Watch(f io.ReadCloser) io.ReadCloser {
	file, ok := f.(tableFile)
	if p == nil || !ok {
		return f
	}
	info, err := file.Stat()
	if err != nil {
		return f
	}
	return &watched{tableFile: file, progress: p, all: info.Size()}
}

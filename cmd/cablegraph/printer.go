package main

import "io"

// A printer prints words and keeps the first error: a disk may be full where
// they go, and those who print line by line need not ask each time.
type printer struct {
	to  io.Writer
	err error
}

// Write implements [io.Writer].
func (p *printer) Write(b []byte) (int, error) {
	if p.err != nil {
		return 0, p.err
	}
	n, err := p.to.Write(b)
	p.err = err
	return n, err
}

// A sayFunc says a line to the user.
type sayFunc func(format string, words ...any)

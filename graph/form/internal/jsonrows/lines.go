package jsonrows

import (
	"errors"
	"io"
)

// A lineCounter tells on which line an offset lies of what is read through it.
// Offsets are asked for in their order.
type lineCounter struct {
	in     io.Reader
	read   int64
	asked  int64   // the last offset that was asked for
	ends   []int64 // of the lines not yet passed
	passed int
}

// Read implements [io.Reader].
func (l *lineCounter) Read(b []byte) (int, error) {
	n, err := l.in.Read(b)
	for i, c := range b[:n] {
		if c == '\n' {
			l.ends = append(l.ends, l.read+int64(i))
		}
	}
	if l.read += int64(n); l.read-l.asked > maxValue {
		return n, errors.New("one value is longer than 16 MiB; no message is")
	}
	return n, err
}

// maxValue is how long a value may be, in bytes; it is read into memory.
const maxValue = 16 << 20

func (l *lineCounter) at(offset int64) int {
	l.asked = offset
	k := 0
	for k < len(l.ends) && l.ends[k] < offset {
		k++
	}
	l.ends, l.passed = l.ends[k:], l.passed+k
	return l.passed + 1
}

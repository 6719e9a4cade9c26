package form

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

// errBomb says what is wrong with a small file that unpacks to a large one.
var errBomb = errors.New("the file unpacks to more than a thousand times its size; is it damaged?")

// Unpacked returns a packed file as what it unpacks to, up to a limit in bytes.
func Unpacked(f File, limit int64) File {
	return File{Name: f.Name, Open: func() (io.ReadCloser, error) {
		in, err := f.Open()
		if err != nil {
			return nil, err
		}
		packed := &counted{in: in}
		z, err := gzip.NewReader(packed)
		if err != nil {
			return nil, errors.Join(fmt.Errorf("%s: the packed file is damaged: %w", f.Name, err), in.Close())
		}
		return &unpacked{z, in, packed, 0, limit}, nil
	}}
}

type counted struct {
	in io.Reader
	n  int64
}

// Read implements [io.Reader].
func (c *counted) Read(b []byte) (int, error) {
	n, err := c.in.Read(b)
	c.n += int64(n)
	return n, err
}

type unpacked struct {
	*gzip.Reader
	file   io.Closer
	packed *counted
	n      int64
	limit  int64
}

// Read implements [io.Reader].
func (u *unpacked) Read(b []byte) (int, error) {
	n, err := u.Reader.Read(b)
	u.n += int64(n)
	if u.n > u.limit || u.n > 1<<26 && u.n > 1000*u.packed.n {
		return n, errBomb
	}
	if err != nil && !errors.Is(err, io.EOF) {
		err = fmt.Errorf("the packed file is damaged: %w", err)
	}
	return n, err
}

// Close implements [io.Closer].
func (u *unpacked) Close() error { return errors.Join(u.Reader.Close(), u.file.Close()) }

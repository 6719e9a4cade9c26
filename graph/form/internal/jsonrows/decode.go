package jsonrows

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"cablegraph/graph/form/internal/transcript"
	"cablegraph/graph/table"
)

// A decoder decodes a file as it streams by, and knows on which line it is.
type decoder struct {
	d      *json.Decoder
	lines  *lineCounter
	name   string
	inside bool // a value has begun
}

func newDecoder(in io.Reader, name string) *decoder {
	lines := &lineCounter{in: transform.NewReader(in, unicode.BOMOverride(transform.Nop))}
	r := &decoder{lines: lines, d: json.NewDecoder(lines), name: name}
	r.d.UseNumber()
	return r
}

func (r *decoder) fault(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = errors.New("the file ends in the middle")
	}
	return &table.Fault{File: r.name, Line: r.lines.at(r.d.InputOffset()), Err: fmt.Errorf("this is not what JSON of messages looks like: %w", err)}
}

// skip reads up to the end of the value that is open.
func (r *decoder) skip() error {
	for open := 1; open > 0; {
		r.lines.at(r.d.InputOffset())
		token, err := r.d.Token()
		if err != nil {
			return err
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			if open++; open > transcript.MaxDepth {
				return errTooDeep
			}
		case json.Delim('}'), json.Delim(']'):
			open--
		}
	}
	return nil
}

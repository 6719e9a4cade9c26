package jsonrows

import (
	"errors"
	"io"

	"cablegraph/graph/form/internal/transcript"
	"cablegraph/graph/table"
)

// sampled is how many of a list are looked at for what they say.
const sampled = 50

// errEnough ends a survey.
var errEnough = errors.New("enough")

// surveyed finds the places of a file. Of a list that is the whole file the beginning
// is enough.
func surveyed(f transcript.File, h table.Header) (*places, error) {
	in, err := f.Open()
	if err != nil {
		return nil, err
	}
	r := newDecoder(in, f.Name)
	p := &places{header: h, at: make(map[string]*place), ends: make(map[string]bool), fields: make(map[string]field)}
	for n := 0; n < sampled && err == nil; n++ {
		if err = visit(p, r, "", nil, "", 0); errors.Is(err, io.EOF) && !r.inside {
			err = nil
			break
		}
	}
	if err != nil && !errors.Is(err, errEnough) {
		return nil, errors.Join(r.fault(err), in.Close())
	}
	settle(p)
	return p, in.Close()
}

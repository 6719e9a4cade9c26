// Package jsonrows turns a file of JSON into the rows of a table: one for each
// message in it.
//
// Data moves one way: a file is surveyed for the places at which values lie, the
// places of messages are chosen by the names of what they say, and the file is read
// again for these. What an object says becomes the cells of a row.
package jsonrows

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"cablegraph/graph/form/internal/transcript"
	"cablegraph/graph/table"
)

// Read reads the messages of a file of JSON: an array of them, one a line, or such
// an array anywhere in an object. The file is read twice: for where messages lie in
// it, and for what they say.
func Read(t *transcript.Transcript, in io.Reader, file int32, f transcript.File, h table.Header) error {
	found, err := surveyed(f, h)
	if err != nil {
		return err
	}
	if err := found.choose(); err != nil {
		return &table.Fault{File: f.Name, Err: err}
	}
	r := &reader{decoder: newDecoder(in, f.Name), t: t, file: file, found: found, got: make(map[string]int)}
	for {
		err := r.value("", 0)
		switch {
		case errors.Is(err, io.EOF) && !r.inside:
			return r.finish()
		case err != nil:
			return r.fault(err)
		}
	}
}

// A reader reads one file of JSON as it streams by.
type reader struct {
	*decoder
	t          *transcript.Transcript
	file       int32
	found      *places
	undirected bool
	multigraph bool
	links      bool           // messages are links between nodes
	got        map[string]int // rows, by the place that they come from
	nodes      nodes
	spelling   spelling
}

// finish says what was chosen.
func (r *reader) finish() error {
	if r.undirected && r.links {
		r.t.Remark("%s: the graph is undirected, so its lines have a head at each end", r.name)
	}
	r.tellPlaces()
	tellNodes(r)
	r.tellNames()
	return nil
}

// tellPlaces says from which places messages come, with their numbers, and which have
// what looks like messages.
func (r *reader) tellPlaces() {
	kind, from := "lists", []string{}
	for _, path := range r.found.order {
		if n := r.got[path]; n > 0 {
			from = append(from, fmt.Sprintf("%q (%d)", path, n))
			if !r.found.at[path].list {
				kind = "places"
			}
		}
	}
	if len(from) > 1 {
		r.t.Remark("%s: there are %d %s with messages, and all are read: %s", r.name, len(from), kind, strings.Join(from, ", "))
	}
	if unread := r.found.unread; len(unread) > 0 {
		r.t.Remark("%s: objects that lie in others have a date and somebody, and are not read as messages: %s", r.name, strings.Join(unread, ", "))
	}
}

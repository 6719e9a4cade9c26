// Package jsonrows turns a file of JSON into the rows of a table: one for each
// message in it.
//
// Data moves one way: a file is surveyed for the places at which values lie, the
// places of messages are chosen by the names of what they say, and the file is read
// again for these. What an object says becomes the cells of a row.
package jsonrows

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

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
	r := newReader(in)
	r.t, r.file, r.name, r.found, r.got = t, file, f.Name, found, make(map[string]int)
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
	t          *transcript.Transcript
	d          *json.Decoder
	lines      *lineCounter
	file       int32
	name       string
	found      *places
	inside     bool // a value has begun
	undirected bool
	multigraph bool
	links      bool           // messages are links between nodes
	got        map[string]int // rows, by the place that they come from
	nodes      nodes
	spelling   spelling
}

func newReader(in io.Reader) *reader {
	lines := &lineCounter{in: transform.NewReader(in, unicode.BOMOverride(transform.Nop))}
	r := &reader{lines: lines, d: json.NewDecoder(lines)}
	r.d.UseNumber()
	return r
}

func (r *reader) fault(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = errors.New("the file ends in the middle")
	}
	return &table.Fault{File: r.name, Line: r.lines.at(r.d.InputOffset()), Err: fmt.Errorf("this is not what JSON of messages looks like: %w", err)}
}

// finish says what was chosen.
func (r *reader) finish() error {
	if r.undirected && r.links {
		r.t.Remark("%s: the graph is undirected, so its lines have a head at each end", r.name)
	}
	r.tellPlaces()
	r.tellNodes()
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

// value reads what lies at a path, which is next.
func (r *reader) value(path string, depth int) error {
	if depth > transcript.MaxDepth {
		return errTooDeep
	}
	p := r.found.at[path]
	if p != nil && p.reads != nil && !p.list {
		var raw json.RawMessage
		if err := r.d.Decode(&raw); err != nil {
			return err
		}
		return r.take(p, raw)
	}
	token, err := r.d.Token()
	if err != nil {
		return err
	}
	r.inside = true
	switch token {
	case json.Delim('['):
		for r.d.More() {
			switch {
			case p != nil && p.reads != nil:
				err = r.element(p)
			default:
				err = r.value(path, depth+1)
			}
			if err != nil {
				return err
			}
		}
		_, err = r.d.Token()
	case json.Delim('{'):
		for r.d.More() {
			key, err := r.d.Token()
			if err != nil {
				return err
			}
			if err := r.value(under(path, key.(string)), depth+1); err != nil {
				return err
			}
		}
		_, err = r.d.Token()
	default:
		r.undirected = r.undirected || lastKey(path) == "directed" && token == false
		r.multigraph = r.multigraph || path == "multigraph" && token == true
	}
	r.inside = err != nil || depth > 0
	return err
}

// take reads a value of a place, which was decoded last.
func (r *reader) take(p *place, raw json.RawMessage) error {
	before := r.t.Len()
	if err := p.reads(r, raw, r.lines.at(r.d.InputOffset()-int64(len(raw)))); err != nil {
		return err
	}
	if n := r.t.Len() - before; n > 0 {
		path := p.path
		if !p.list { // objects under ids
			path = r.found.above(path).path
		}
		r.got[path] += n
	}
	return nil
}

// element reads one of a list.
func (r *reader) element(p *place) error {
	var raw json.RawMessage
	if err := r.d.Decode(&raw); err != nil {
		return err
	}
	return r.take(p, raw)
}

// skip reads up to the end of the value that is open.
func (r *reader) skip() error {
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

// under is the path of a key below another; dots part them.
func under(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func lastKey(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }

// message adds a row.
func (r *reader) message(l *place, raw json.RawMessage, line int) error {
	if len(raw) > table.MaxCell {
		return errors.New("an object is longer than 1 MiB; no message is")
	}
	cells, err := r.found.flat("", raw, 0)
	if err != nil {
		return err
	}
	if len(cells) > 0 && cells[0].Name == "" {
		return fmt.Errorf("want objects in the list, not %s", cells[0].Value)
	}
	if slices.Contains(cells, transcript.Cell{Name: "group", Value: "nodes"}) { // Cytoscape's
		return r.person(raw, line)
	}
	for i, c := range cells {
		if r.links && r.multigraph && c.Name == "key" {
			cells[i].Name = "edge key" // which networkx counts anew for every pair
		}
	}
	if r.undirected && r.links {
		cells = append(cells, transcript.Cell{Name: "direction", Value: "both"})
	}
	return r.row(l, line, cells)
}

// columnsOf adds a row for each place of the lists that an object has, one for each
// column: {"date": [1950, 1951], "from": ["Ann", "Ben"]}, and for each key of the
// objects that it has, as pandas writes them: {"date": {"0": 1950, "1": 1951}}.
func (r *reader) columnsOf(l *place, raw json.RawMessage, line int) error {
	var columns map[string]json.RawMessage
	if err := json.Unmarshal(raw, &columns); err != nil {
		return err
	}
	names := slices.DeleteFunc(slices.Clone(r.found.names), func(name string) bool { return columns[name] == nil })
	values := make([][]transcript.Cell, len(names))
	length := 0
	for i, name := range names {
		d := json.NewDecoder(strings.NewReader(string(columns[name])))
		d.UseNumber()
		if _, err := d.Token(); err != nil {
			return err
		}
		for d.More() {
			if columns[name][0] == '{' {
				if _, err := d.Token(); err != nil {
					return err
				}
			}
			var value json.RawMessage
			if err := d.Decode(&value); err != nil {
				return err
			}
			cells, err := r.found.flat(name, value, 0)
			if err != nil {
				return err
			}
			if len(cells) == 0 {
				cells = []transcript.Cell{{Name: name, Value: ""}}
			}
			values[i] = append(values[i], cells[0])
		}
		if length = max(length, len(values[i])); len(values[i]) != length && len(values[i]) > 0 {
			return fmt.Errorf("the column %q has %d values, and another one has %d", name, len(values[i]), length)
		}
	}
	for k := range length {
		var cells []transcript.Cell
		for i := range names {
			if k < len(values[i]) {
				cells = append(cells, values[i][k])
			}
		}
		if err := r.row(l, line, cells); err != nil {
			return err
		}
	}
	return nil
}

// values returns what adds the rows of a list of arrays, below the names of columns:
// those that stand beside it, those in its first row, or numbers.
func valuesBelow(l *place, names []string, first bool) func(*reader, json.RawMessage, int) error {
	return func(r *reader, raw json.RawMessage, line int) error {
		if first {
			first = false
			return nil
		}
		var values []json.RawMessage
		if err := json.Unmarshal(raw, &values); err != nil {
			return fmt.Errorf("want arrays in the list, not %.20s", raw)
		}
		var cells []transcript.Cell
		for i, value := range values {
			name := fmt.Sprint(i + 1)
			if i < len(names) {
				name = names[i]
			}
			found, err := r.found.flat(name, value, 0)
			if err != nil {
				return err
			}
			cells = append(cells, found...)
		}
		return r.row(l, line, cells)
	}
}

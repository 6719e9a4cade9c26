package form

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"cablegraph/graph/table"
)

// lists are the names under which JSON has its messages, and nodeLists those of
// people.
var (
	lists     = []string{"links", "edges", "messages", "letters", "rows", "data", "items", "results", "records", "correspondence", "documents"}
	nodeLists = []string{"nodes", "actors", "people", "persons"}
	wrappers  = []string{"elements", "graph", "network"}
)

// readJSON reads a graph of nodes and links, an array of objects, or an object
// a line.
func readJSON(t *Transcript, in io.Reader, file int32, name string, _ Options) error {
	lines := &lineCounter{in: transform.NewReader(in, unicode.BOMOverride(transform.Nop))}
	r := &jsonReader{t: t, file: file, name: name, lines: lines, d: json.NewDecoder(lines)}
	r.d.UseNumber()
	for {
		token, err := r.d.Token()
		if errors.Is(err, io.EOF) {
			return r.finish()
		}
		if err == nil {
			switch token {
			case json.Delim('['):
				err = r.list(r.message)
			case json.Delim('{'):
				err = r.object(0)
			default:
				err = fmt.Errorf("want an object or a list of objects, not %v", token)
			}
		}
		if err != nil {
			return r.fault(err)
		}
	}
}

// A jsonReader reads one file of JSON as it streams by.
type jsonReader struct {
	t          *Transcript
	d          *json.Decoder
	lines      *lineCounter
	file       int32
	name       string
	undirected bool
	multigraph bool
	links      bool // messages are links between nodes
}

func (r *jsonReader) fault(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = errors.New("the file ends in the middle")
	}
	return &table.Fault{File: r.name, Line: r.lines.at(r.d.InputOffset()), Err: fmt.Errorf("this is not what JSON of messages looks like: %w", err)}
}

// finish says what was chosen.
func (r *jsonReader) finish() error {
	if r.undirected && r.links {
		r.t.remark("%s: the graph is undirected, so its lines have a head at each end", r.name)
	}
	return nil
}

// object reads an object at the top, behind its brace: a wrapper of lists, or a
// message.
func (r *jsonReader) object(depth int) error {
	if depth > maxDepth {
		return fmt.Errorf("values lie more than %d deep in each other", maxDepth)
	}
	line := r.lines.at(r.d.InputOffset())
	var cells []Cell
	wrapper := false
	for r.d.More() {
		token, err := r.d.Token()
		if err != nil {
			return err
		}
		key := token.(string)
		var raw json.RawMessage
		switch {
		case slices.Contains(lists, strings.ToLower(key)) || slices.Contains(nodeLists, strings.ToLower(key)) || slices.Contains(wrappers, strings.ToLower(key)):
			if token, err = r.d.Token(); err != nil {
				return err
			}
			switch token {
			case json.Delim('['):
				read := r.message
				if slices.Contains(nodeLists, strings.ToLower(key)) {
					read = r.person
				}
				r.links = r.links || strings.EqualFold(key, "links") || strings.EqualFold(key, "edges")
				wrapper = true
				if err := r.list(read); err != nil {
					return err
				}
				continue
			case json.Delim('{'):
				wrapper = true
				if err := r.object(depth + 1); err != nil {
					return err
				}
				continue
			}
			cells = append(cells, Cell{key, text(token)})
			continue
		default:
			if err := r.d.Decode(&raw); err != nil {
				return err
			}
		}
		found, err := flat(key, raw, 0)
		if err != nil {
			return err
		}
		cells = append(cells, found...)
		for _, c := range found {
			r.undirected = r.undirected || c.Name == "directed" && c.Value == "false"
			r.multigraph = r.multigraph || c.Name == "multigraph" && c.Value == "true"
		}
	}
	if _, err := r.d.Token(); err != nil || wrapper || len(cells) == 0 {
		return err
	}
	return r.t.row(Place{r.file, int32(line)}, cells)
}

// list reads the elements of a list, behind its bracket.
func (r *jsonReader) list(read func(json.RawMessage, int) error) error {
	for r.d.More() {
		var raw json.RawMessage
		if err := r.d.Decode(&raw); err != nil {
			return err
		}
		line := r.lines.at(r.d.InputOffset() - int64(len(raw)))
		if err := read(raw, line); err != nil {
			return err
		}
	}
	_, err := r.d.Token()
	return err
}

// message adds a row.
func (r *jsonReader) message(raw json.RawMessage, line int) error {
	if len(raw) > table.MaxCell {
		return errors.New("an object is longer than 1 MiB; no message is")
	}
	cells, err := flat("", raw, 0)
	if err != nil {
		return err
	}
	if len(cells) > 0 && cells[0].Name == "" {
		return fmt.Errorf("want objects in the list, not %s", cells[0].Value)
	}
	for i, c := range cells {
		cells[i].Name = strings.TrimPrefix(c.Name, "data.") // as Cytoscape writes it
		if r.links && r.multigraph && c.Name == "key" {
			cells[i].Name = "edge key" // which networkx counts anew for every pair
		}
	}
	if r.undirected && r.links {
		cells = append(cells, Cell{"direction", "both"})
	}
	return r.t.row(Place{r.file, int32(line)}, cells)
}

// person notes whom a node describes.
func (r *jsonReader) person(raw json.RawMessage, _ int) error {
	cells, err := flat("", raw, 0)
	if err != nil {
		return err
	}
	var p Person
	for _, c := range cells {
		switch strings.ToLower(strings.TrimPrefix(c.Name, "data.")) {
		case "id", "key":
			p.ID = c.Value
		case "label", "name", "title", "fullname":
			if p.Name == "" {
				p.Name = c.Value
			}
		}
	}
	r.t.person(p)
	return nil
}

// person adds somebody who has an id and a name.
func (t *Transcript) person(p Person) {
	if p.ID != "" && p.Name != "" {
		t.People = append(t.People, p)
	}
}

// flat returns the values of an object by their names; values in each other
// have the names of all, and lists several cells of one name.
func flat(name string, raw json.RawMessage, depth int) ([]Cell, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("values lie more than %d deep in each other", maxDepth)
	}
	d := json.NewDecoder(strings.NewReader(string(raw)))
	d.UseNumber()
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	if token != json.Delim('{') && token != json.Delim('[') {
		return []Cell{{name, text(token)}}, nil
	}
	var cells []Cell
	for d.More() {
		inner := name
		if token == json.Delim('{') {
			key, err := d.Token()
			if err != nil {
				return nil, err
			}
			if inner = key.(string); name != "" {
				inner = name + "." + inner
			}
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, err
		}
		found, err := flat(inner, value, depth+1)
		if err != nil {
			return nil, err
		}
		cells = append(cells, found...)
	}
	return cells, nil
}

// text spells a value.
func text(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	}
	return fmt.Sprint(v)
}

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

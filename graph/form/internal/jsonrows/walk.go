package jsonrows

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"cablegraph/graph/form/internal/transcript"
	"cablegraph/graph/table"
)

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
		return r.taken(p, raw)
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

// take reads a value of a place that begins on a line, and what lies in it.
func (r *reader) take(p *place, raw json.RawMessage, line int) error {
	var inner []part
	if p.inner {
		var err error
		if raw, inner, err = r.found.takeOut(p.path, raw, line); err != nil {
			return err
		}
	}
	before := r.t.Len()
	if err := p.reads(r, p, raw, line); err != nil {
		return err
	}
	if n := r.t.Len() - before; n > 0 {
		path := p.path
		if !p.list && reading(r.found, path) == nil { // objects under ids
			path = r.found.above(path).path
		}
		r.got[path] += n
	}
	for _, one := range inner {
		if err := r.take(one.of, one.raw, one.line); err != nil {
			return err
		}
	}
	return nil
}

// taken reads a value of a place, which was decoded last.
func (r *reader) taken(p *place, raw json.RawMessage) error {
	return r.take(p, raw, r.lines.at(r.d.InputOffset()-int64(len(raw))))
}

// element reads one of a list.
func (r *reader) element(p *place) error {
	var raw json.RawMessage
	if err := r.d.Decode(&raw); err != nil {
		return err
	}
	return r.taken(p, raw)
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
		return r.person(l, raw, line)
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

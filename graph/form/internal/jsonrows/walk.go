package jsonrows

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/form/internal/transcript"
	"cablegraph/graph/table"
)

// value reads what lies at a path, which is next.
func (r *reader) value(path string, depth int) error {
	if depth > transcript.MaxDepth {
		return errTooDeep
	}
	p := r.found.at[path]
	if p != nil && p.reads != notRead && !p.list {
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
			case p != nil && p.reads != notRead:
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
		if raw, inner, err = takeOut(r.found, p.path, raw, line); err != nil {
			return err
		}
	}
	before := r.t.Len()
	if err := r.read(p, raw, line); err != nil {
		return err
	}
	if n := r.t.Len() - before; n > 0 {
		path := p.path
		if !p.list && readingAbove(r.found, path) == nil { // objects under ids
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

// read reads a value of a place as that is read.
func (r *reader) read(p *place, raw json.RawMessage, line int) error {
	switch p.reads {
	case asMessage:
		return r.message(p, raw, line)
	case asObject:
		return r.object(p, raw, line)
	case asReply:
		return r.reply(p, raw, line)
	case asValues:
		return valuesOf(r, p, raw, line)
	case asTable:
		return columnsOf(r, p, raw, line)
	case asPerson:
		return personOf(r, raw)
	}
	return peopleByID(r, raw)
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

// message adds a row.
func (r *reader) message(l *place, raw json.RawMessage, line int) error {
	r.links = slices.Contains([]string{"links", "edges"}, strings.ToLower(lastKey(l.path)))
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
		return personOf(r, raw)
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

// object adds a row for a message under its id, which is its key, or alone.
func (r *reader) object(l *place, raw json.RawMessage, line int) error {
	cells, err := r.found.flat("", raw, 0)
	if err != nil || len(cells) == 1 && cells[0].Name == "" && cells[0].Value == "" { // null
		return err
	}
	if !slices.ContainsFunc(cells, func(c transcript.Cell) bool { return c.Name == "id" || c.Name == "key" }) && l.path != "" {
		cells = append([]transcript.Cell{{Name: "key", Value: lastKey(l.path)}}, cells...)
	}
	return r.row(l, line, cells)
}

// reply adds a row for a message that lies in another.
func (r *reader) reply(l *place, raw json.RawMessage, line int) error {
	cells, err := r.found.flat("", raw, 0)
	if err != nil {
		return err
	}
	var names []string
	for _, c := range cells {
		names = append(names, c.Name)
	}
	if !r.found.whole(names) {
		return fmt.Errorf("an object of %q has no date, sender or recipient of its own; every reply wants all three", l.path)
	}
	return r.row(l, line, cells)
}

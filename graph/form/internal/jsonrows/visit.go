package jsonrows

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/form/internal/transcript"
)

// visit looks at the value that is next: what it says under a name is said at a place.
// Objects in others are places of their own unless they lie in a list, or describe
// somebody at an end of a message.
func visit(p *places, r *decoder, path string, of *place, name string, depth int) error {
	r.lines.at(r.d.InputOffset())
	token, err := r.d.Token()
	if err != nil {
		return err
	}
	r.inside = true
	err = visitAt(p, r, token, path, of, name, depth)
	r.inside = err != nil || depth > 0
	return err
}

// visitAt looks at a value that begins with a token.
func visitAt(p *places, r *decoder, token json.Token, path string, of *place, name string, depth int) error {
	if depth > transcript.MaxDepth {
		return errTooDeep
	}
	switch token {
	case json.Delim('{'):
		if of != nil && !of.list && name != "" && p.isEnd(name) {
			return visitEnd(p, r, token, path, of, name, false, depth)
		}
		if of == nil || !of.list && name != "" {
			of, name = p.place(path), ""
			of.size++
		}
		for r.d.More() {
			token, err := r.d.Token()
			if err != nil {
				return err
			}
			key := token.(string)
			inner := under(name, key)
			if slices.Contains(wrappers, strings.ToLower(lastKey(name))) && of.list {
				inner = key
			}
			if err := visit(p, r, under(path, key), of, inner, depth+1); err != nil {
				return err
			}
		}
	case json.Delim('['):
		for n := 0; r.d.More(); n++ {
			if path == "" && n == sampled {
				return errEnough
			}
			if err := visitElement(p, r, path, of, name, depth); err != nil {
				return err
			}
		}
	default:
		of.says(name)
		if role, ok := token.(string); ok && of != nil && of.list && slices.Contains(roleKeys, strings.ToLower(name)) && (actions[role] != "" || p.isEnd(role)) {
			of.roles = true
			of.says(cmp.Or(actions[role], role))
		}
		return nil
	}
	_, err := r.d.Token()
	return err
}

// visitElement looks at the element of a list that is next.
func visitElement(p *places, r *decoder, path string, of *place, name string, depth int) error {
	r.lines.at(r.d.InputOffset())
	token, err := r.d.Token()
	switch {
	case err != nil:
		return err
	case token == json.Delim('{') && !p.isEnd(name):
		list := p.place(path)
		list.list = true
		if list.size++; list.size > sampled {
			return r.skip()
		}
		return visitAt(p, r, token, path, list, "", depth+1)
	case token == json.Delim('{') && of != nil:
		return visitEnd(p, r, token, path, of, name, true, depth)
	case token == json.Delim('[') && lastKey(name) != "date-parts":
		list := p.place(path)
		list.list, list.arrays = true, true
		list.size++
		for r.d.More() {
			if token, err = r.d.Token(); err != nil {
				return err
			}
			if _, deeper := token.(json.Delim); deeper {
				if err := r.skip(); err != nil {
					return err
				}
			} else if list.size == 1 {
				list.first = append(list.first, text(token))
			}
		}
		_, err = r.d.Token()
		return err
	}
	if of == nil {
		of = p.place(path)
	}
	if _, deeper := token.(json.Delim); !deeper && !of.list {
		c := of.columns[name]
		if c == nil {
			c = &column{}
			of.columns[name] = c
		}
		if c.size++; c.size <= transcript.MaxColumns {
			c.first = append(c.first, text(token))
		}
	}
	return visitAt(p, r, token, path, of, name, depth+1)
}

var errTooDeep = fmt.Errorf("values lie more than %d deep in each other", transcript.MaxDepth)

package jsonrows

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"cablegraph/graph/form/internal/transcript"
	"cablegraph/graph/table"
)

// nodeLists are the names under which JSON has people.
var nodeLists = []string{"nodes", "actors", "people", "persons"}

// A place is where values of one kind lie in a file: an object, or a list of
// objects or of arrays, at a path of keys.
type place struct {
	path    string
	list    bool
	arrays  bool               // the list is one of arrays
	size    int                // how many are there
	names   []string           // what they say, of the first few
	first   []string           // the values of the first array
	columns map[string]*column // the lists of values in the object
	roles   bool               // its objects are people, by their roles
	nodes   bool               // it has people
	rename  map[string]string  // names of columns for which it has others
	reads   func(r *reader, raw json.RawMessage, line int) error
}

// A column is a list of values.
type column struct {
	size  int
	first []string
}

// places are all of a file, by path and in their order.
type places struct {
	header  table.Header
	at      map[string]*place
	order   []string
	names   []string // of the columns of an object that is a table
	ends    map[string]bool
	fields  map[string]field
	nodes   bool     // there is a place of people
	renamed []string // columns that have the names of others
	unread  []string // what is kept as columns and looks like messages

	nameless int      // objects at an end of a message without a name or an id
	says     []string // what the first of them says
}

// is reports whether names are those of the columns of messages.
func (p *places) is(names []string) bool { return p.header.Is != nil && p.header.Is(names) }

// isEnd reports whether a name is of somebody at an end of a message: with a date it
// makes a header.
func (p *places) isEnd(name string) bool {
	is, known := p.ends[name]
	if !known {
		is = name != "" && p.is([]string{"date", name})
		if len(p.ends) < transcript.MaxColumns {
			p.ends[name] = is
		}
	}
	return is
}

// field returns what a column says by its name; empty for what is no field.
func (p *places) field(name string) field {
	f, known := p.fields[name]
	if !known {
		switch dated, from, to := p.is([]string{"date", name}), p.is([]string{"from", name}), p.is([]string{"to", name}); {
		case from && to && !dated:
			f = when
		case dated && to && !from:
			f = who
		case dated && from && !to:
			f = whom
		}
		if len(p.fields) < transcript.MaxColumns {
			p.fields[name] = f
		}
	}
	return f
}

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
	r := newReader(in)
	r.name = f.Name
	p := &places{header: h, at: make(map[string]*place), ends: make(map[string]bool), fields: make(map[string]field)}
	for n := 0; n < sampled && err == nil; n++ {
		if err = p.visit(r, "", nil, "", 0); errors.Is(err, io.EOF) && !r.inside {
			return p, in.Close()
		}
	}
	if err != nil && !errors.Is(err, errEnough) {
		return nil, errors.Join(r.fault(err), in.Close())
	}
	return p, in.Close()
}

// place returns the place at a path.
func (p *places) place(path string) *place {
	if p.at[path] == nil {
		p.at[path] = &place{path: path, columns: make(map[string]*column)}
		p.order = append(p.order, path)
	}
	return p.at[path]
}

// visit looks at the value that is next: what it says under a name is said at a place.
// Objects in others are places of their own unless they lie in a list, or describe
// somebody at an end of a message.
func (p *places) visit(r *reader, path string, of *place, name string, depth int) error {
	r.lines.at(r.d.InputOffset())
	token, err := r.d.Token()
	if err != nil {
		return err
	}
	r.inside = true
	err = p.visitAt(r, token, path, of, name, depth)
	r.inside = err != nil || depth > 0
	return err
}

// visitAt looks at a value that begins with a token.
func (p *places) visitAt(r *reader, token json.Token, path string, of *place, name string, depth int) error {
	if depth > transcript.MaxDepth {
		return errTooDeep
	}
	switch token {
	case json.Delim('{'):
		if of == nil || !of.list && name != "" && !p.isEnd(name) {
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
			if err := p.visit(r, under(path, key), of, inner, depth+1); err != nil {
				return err
			}
		}
	case json.Delim('['):
		for n := 0; r.d.More(); n++ {
			if path == "" && n == sampled {
				return errEnough
			}
			if err := p.visitElement(r, path, of, name, depth); err != nil {
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
func (p *places) visitElement(r *reader, path string, of *place, name string, depth int) error {
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
		return p.visitAt(r, token, path, list, "", depth+1)
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
	return p.visitAt(r, token, path, of, name, depth+1)
}

var errTooDeep = fmt.Errorf("values lie more than %d deep in each other", transcript.MaxDepth)

// says notes a name of what is said at a place.
func (l *place) says(name string) {
	if l != nil && name != "" && !slices.Contains(l.names, name) && len(l.names) < transcript.MaxColumns {
		l.names = append(l.names, name)
	}
}

package form

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"cablegraph/graph/table"
)

// readGraphML reads the edges of GraphML with their data.
func readGraphML(t *Transcript, in io.Reader, file int32, f File, _ Options) error {
	return readGraph(t, in, file, f.Name)
}

// readGEXF reads the edges of GEXF with their attributes and spells.
func readGEXF(t *Transcript, in io.Reader, file int32, f File, _ Options) error {
	return readGraph(t, in, file, f.Name)
}

// A graphReader reads XML of nodes and edges as it streams by. GraphML and GEXF
// differ in the names of attributes only.
type graphReader struct {
	t          *Transcript
	place      Place
	names      map[string]string // of data of edges and nodes, by id
	class      string            // of the attributes that are declared
	undirected bool              // edges are, that do not say
	both       int               // edges that are undirected
	hyper      int               // edges between any number of nodes, which are not read
	declared   string            // the name of the data of edges that is being declared
	defaults   []Cell            // what edges have that do not say, by name
	edge       []Cell            // of the open edge; nil: none is open
	node       *Person
	key        string // of the open data
	text       strings.Builder
}

// readGraph reads GraphML or GEXF: an edge becomes a row, a node the description of a
// person.
func readGraph(t *Transcript, in io.Reader, file int32, name string) error {
	d := table.XML(in)
	r := &graphReader{t: t, names: make(map[string]string)}
	depth := 0
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		line, column := d.InputPos()
		fault := func(err error) error { return &table.Fault{File: name, Line: line, Column: column, Err: err} }
		if err != nil {
			return fault(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			if depth++; depth > maxDepth {
				return fault(fmt.Errorf("elements lie more than %d deep in each other", maxDepth))
			}
			if e.Name.Local == "edge" {
				r.place = Place{File: file, Line: int32(line)}
			}
			r.start(e)
		case xml.EndElement:
			depth--
			if err := r.end(e.Name.Local); err != nil {
				return fault(err)
			}
		case xml.CharData:
			if r.key != "" {
				if r.text.Len()+len(e) > table.MaxCell {
					return fault(errors.New("a value is longer than 1 MiB; no name and no date is"))
				}
				r.text.Write(e)
			}
		}
	}
	if r.both > 0 {
		t.Remark("%s: %d of its edges are undirected, so their lines have a head at each end", name, r.both)
	}
	if r.hyper > 0 {
		t.Remark("%s: its hyperedges (%d) do not say who of their nodes writes to whom, and are not read", name, r.hyper)
	}
	return nil
}

func (r *graphReader) start(e xml.StartElement) {
	attr := func(name string) string {
		for _, a := range e.Attr {
			if a.Name.Local == name {
				return strings.TrimSpace(a.Value)
			}
		}
		return ""
	}
	switch e.Name.Local {
	case "key": // GraphML
		r.names[attr("id")] = cmp.Or(attr("attr.name"), attr("id"))
		if r.declared = ""; attr("for") != "node" && attr("for") != "graph" {
			r.declared = r.names[attr("id")]
		}
	case "attributes": // GEXF
		r.class = attr("class")
	case "attribute":
		r.names[r.class+" "+attr("id")] = cmp.Or(attr("title"), attr("id"))
		if r.declared = ""; r.class == "edge" {
			r.declared = r.names[r.class+" "+attr("id")]
		}
	case "default":
		r.key = r.declared
		r.text.Reset()
	case "hyperedge":
		r.hyper++
	case "graph":
		r.undirected = cmp.Or(attr("edgedefault"), attr("defaultedgetype")) == "undirected"
	case "node":
		r.node = &Person{ID: attr("id"), Name: attr("label")}
	case "edge":
		r.edge = []Cell{}
		for _, a := range e.Attr {
			switch name := a.Name.Local; name {
			case "directed", "type":
			default:
				r.edge = append(r.edge, Cell{Name: name, Value: a.Value})
			}
		}
		kind := cmp.Or(attr("type"), map[string]string{"true": "directed", "false": "undirected"}[attr("directed")])
		if kind == "undirected" || kind == "mutual" || kind == "" && r.undirected {
			r.both++
			r.edge = append(r.edge, Cell{Name: "direction", Value: "both"})
		}
	case "data":
		r.key = cmp.Or(r.names[attr("key")], attr("key"))
		r.text.Reset()
	case "attvalue":
		class := "edge"
		if r.edge == nil {
			class = "node"
		}
		id := cmp.Or(attr("for"), attr("id"))
		r.value(cmp.Or(r.names[class+" "+id], id), attr("value"))
	case "spell":
		r.value("start", attr("start"))
		r.value("end", attr("end"))
	}
}

// value notes a value of the open edge or node.
func (r *graphReader) value(name, value string) {
	switch {
	case r.edge != nil:
		r.edge = append(r.edge, Cell{Name: name, Value: value})
	case r.node != nil:
		switch strings.ToLower(name) {
		case "label", "name", "title", "fullname":
			if r.node.Name == "" {
				r.node.Name = value
			}
		}
	}
}

func (r *graphReader) end(name string) error {
	switch name {
	case "data":
		r.value(r.key, strings.TrimSpace(r.text.String()))
		r.key = ""
	case "default":
		if r.key != "" {
			r.defaults = append(r.defaults, Cell{Name: r.key, Value: strings.TrimSpace(r.text.String())})
		}
		r.key = ""
	case "node":
		if r.node != nil {
			r.t.Describe(*r.node)
		}
		r.node = nil
	case "edge":
		if r.edge == nil {
			return nil
		}
		cells := r.edge
		r.edge = nil
		for _, d := range r.defaults {
			if !slices.ContainsFunc(cells, func(c Cell) bool { return c.Name == d.Name }) {
				cells = append(cells, d)
			}
		}
		return r.t.Row(r.place, cells)
	}
	return nil
}

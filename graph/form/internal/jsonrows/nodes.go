package jsonrows

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"

	"cablegraph/graph/form/internal/transcript"
)

// nodes are the people of a file, and whom its messages name.
type nodes struct {
	unnumbered []string        // the names of those without ids
	known      map[string]bool // ids, and names
	ids        bool            // one at least has an id
	ends       map[string]bool // whom messages name
}

// peopleByID notes whom an object describes, each under an id.
func peopleByID(r *reader, raw json.RawMessage) error {
	keys, values, _, err := parts(raw)
	if err != nil {
		return err
	}
	for i, key := range keys {
		cells, err := r.found.flat("", values[i], 0)
		if err != nil {
			return err
		}
		if len(cells) == 1 && cells[0].Name == "" {
			cells[0].Name = "name"
		}
		describe(r, key, cells)
	}
	return nil
}

// personOf notes whom a node describes.
func personOf(r *reader, raw json.RawMessage) error {
	cells, err := r.found.flat("", raw, 0)
	if err == nil {
		describe(r, "", cells)
	}
	return err
}

// describe notes somebody by the cells of a node, and by the key that it has.
func describe(r *reader, key string, cells []transcript.Cell) {
	p := transcript.Person{ID: key}
	for _, c := range cells {
		switch strings.ToLower(c.Name) {
		case "id", "key":
			p.ID = c.Value
		case "label", "name", "title", "fullname":
			if p.Name == "" {
				p.Name = c.Value
			}
		}
	}
	if r.nodes.known == nil {
		r.nodes.known = make(map[string]bool)
	}
	r.nodes.known[p.ID], r.nodes.known[p.Name] = true, true
	if r.nodes.ids = r.nodes.ids || p.ID != ""; !r.nodes.ids {
		r.nodes.unnumbered = append(r.nodes.unnumbered, p.Name)
	}
	r.t.Describe(p)
}

// mention notes whom a row names at its ends.
func mention(r *reader, cells []transcript.Cell) {
	if !r.found.nodes && r.nodes.known == nil {
		return
	}
	if r.nodes.ends == nil {
		r.nodes.ends = make(map[string]bool)
	}
	for _, c := range cells {
		if c.Value != "" && r.found.isEnd(c.Name) {
			r.nodes.ends[c.Value] = true
			r.t.Mention(c.Value)
		}
	}
}

// tellNodes names nodes without ids by their place in the list, from 0, as d3 does,
// and says where no node has an id that messages name.
func tellNodes(r *reader) {
	n := &r.nodes
	if len(n.known) == 0 || len(n.ends) == 0 {
		return
	}
	ends := slices.Sorted(maps.Keys(n.ends))
	if slices.ContainsFunc(ends, func(end string) bool { return n.known[end] }) {
		return
	}
	byPlace := func(end string) bool {
		k, err := strconv.Atoi(end)
		return err == nil && k >= 0 && k < len(n.unnumbered) && strconv.Itoa(k) == end
	}
	if !n.ids && !slices.ContainsFunc(ends, func(end string) bool { return !byPlace(end) }) {
		for k, name := range n.unnumbered {
			r.t.Describe(transcript.Person{ID: strconv.Itoa(k), Name: name})
		}
		r.t.Remark("%s: nodes have no ids, so the links name them by their place in the list, from 0", r.name)
		return
	}
	r.t.Remark("%s: the messages name %s, and no node has such an id", r.name, quoted(ends))
}

package jsonrows

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"cablegraph/graph/form/internal/transcript"
)

// wrappers are names of objects that only hold what a message says: Cytoscape's and
// Zotero's data, the hits of a search, GeoJSON's properties.
var wrappers = []string{"data", "_source", "properties", "attributes", "fields", "node", "item", "record", "row"}

// flat returns the values of an object by their names; values in each other have the
// names of all, and lists several cells of one name. Whom an object describes at an
// end of the message is one cell, with an id beside it.
func (p *places) flat(name string, raw json.RawMessage, depth int) ([]transcript.Cell, error) {
	if depth > transcript.MaxDepth {
		return nil, errTooDeep
	}
	if len(raw) > 0 && raw[0] != '{' && raw[0] != '[' {
		s, err := scalar(raw)
		return []transcript.Cell{{Name: name, Value: s}}, err
	}
	keys, values, list, err := parts(raw)
	if err != nil {
		return nil, err
	}
	var cells []transcript.Cell
	add := func(found []transcript.Cell, err error) error {
		cells = append(cells, found...)
		return err
	}
	if v, ok := literal(keys, values); ok {
		return p.flat(name, v, depth+1)
	}
	if parts, ok := dateParts(keys, values); ok {
		return []transcript.Cell{{Name: cmp.Or(map[string]string{"issued": "date"}[name], name), Value: parts}}, nil
	}
	if p.isEnd(name) && (list && hasObjects(values) || len(keys) > 0) && !(list && p.eitherEnd(name) && roleOf(p, values[0]) != "") {
		return peopleAt(p, name, raw, depth)
	}
	for i, value := range values {
		inner := name
		if !list {
			if inner = under(name, keys[i]); slices.Contains(wrappers, strings.ToLower(keys[i])) && len(value) > 0 && value[0] == '{' {
				inner = name
			}
		}
		if list {
			if role := roleOf(p, value); role != "" {
				if err := add(peopleAt(p, role, value, depth+1)); err != nil {
					return nil, err
				}
				continue
			}
		}
		if err := add(p.flat(inner, value, depth+1)); err != nil {
			return nil, err
		}
	}
	return cells, nil
}

package jsonrows

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/form/internal/transcript"
)

// wrappers are names of objects that only hold what a message says: Cytoscape's and
// Zotero's data, the hits of a search, GeoJSON's properties.
var wrappers = []string{"data", "_source", "properties", "attributes", "fields", "node", "item", "record", "row"}

// The keys under which JSON has who somebody is, and what an action of CMIF says.
var (
	nameKeys   = []string{"name", "label", "fullname", "displayname", "preflabel", "#text", "$t", "_text", "text", "value", "persname", "orgname", "literal"}
	idKeys     = []string{"id", "@id", "ref", "@ref", "uri", "gnd", "viaf", "wikidata", "key", "@key", "email"}
	givenKeys  = []string{"firstname", "given", "forename", "givenname", "first", "vorname", "prénom", "prenom", "имя"}
	familyKeys = []string{"lastname", "family", "surname", "familyname", "last", "nachname", "nom", "фамилия"}
	personKeys = []string{"persname", "orgname", "person", "organisation", "organization"}
	roleKeys   = []string{"type", "@type", "role", "creatortype", "function", "relation"}
)

// actions are the roles of CMIF's actions: the end of the message whom they name.
var actions = map[string]string{"sent": "from", "received": "to"}

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
	if p.isEnd(name) && (list && hasObjects(values) || len(keys) > 0) {
		return p.people(name, raw, depth)
	}
	for i, value := range values {
		inner := name
		if !list {
			if inner = under(name, keys[i]); slices.Contains(wrappers, strings.ToLower(keys[i])) && len(value) > 0 && value[0] == '{' {
				inner = name
			}
		}
		if list {
			if role := p.role(value); role != "" {
				if err := add(p.people(role, value, depth+1)); err != nil {
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

// people returns the cells of one or several persons at an end of a message, and of
// the date that stands beside them.
func (p *places) people(end string, raw json.RawMessage, depth int) ([]transcript.Cell, error) {
	_, values, list, err := parts(raw)
	if err != nil {
		return nil, err
	}
	if !list {
		values = []json.RawMessage{raw}
	}
	var cells []transcript.Cell
	var who []transcript.Person
	for _, value := range values {
		some, beside, err := p.person(end, value, depth)
		if err != nil {
			return nil, err
		}
		who, cells = append(who, some...), append(cells, beside...)
	}
	return append(cells, whoCells(columnOf(end), who)...), nil
}

// columnOf is the name of the column for an end of a message.
func columnOf(end string) string { return cmp.Or(actions[end], end) }

// person returns whom a value at an end of a message names, and the cells of what else
// it says: an object names one person, unless others stand in it, a list or a word as
// many as it has.
func (p *places) person(end string, value json.RawMessage, depth int) (who []transcript.Person, beside []transcript.Cell, err error) {
	keys, values, _, err := parts(value)
	if err != nil {
		return nil, nil, err
	}
	column := columnOf(end)
	if keys == nil {
		found, err := p.flat(column, value, depth+1)
		for _, c := range found {
			who = append(who, transcript.Person{Name: c.Value})
		}
		return who, nil, err
	}
	one, given, family := transcript.Person{}, "", ""
	for i, key := range keys {
		word := strings.ToLower(key)
		if slices.Contains(personKeys, word) && len(values[i]) > 0 && (values[i][0] == '{' || values[i][0] == '[') {
			inner, err := p.people(column, values[i], depth+1)
			if err != nil {
				return nil, nil, err
			}
			beside = append(beside, inner...)
			continue
		}
		found, err := p.flat(key, values[i], depth+1)
		if err != nil {
			return nil, nil, err
		}
		if len(found) == 0 {
			continue
		}
		switch said := found[0].Value; {
		case slices.Contains(roleKeys, word) && said == end:
		case word == "date" && actions[end] != "":
			for _, c := range found {
				name := c.Name
				if end == "received" {
					name = "received " + name
				}
				beside = append(beside, transcript.Cell{Name: name, Value: c.Value})
			}
		case slices.Contains(givenKeys, word):
			given = said
		case slices.Contains(familyKeys, word):
			family = said
		case slices.Contains(nameKeys, word):
			one.Name = cmp.Or(one.Name, said)
		case slices.Contains(idKeys, word):
			one.ID = cmp.Or(one.ID, said)
		default: // the date of a sender, the place
			found, err := p.flat(under(column, key), values[i], depth+1)
			if err != nil {
				return nil, nil, err
			}
			beside = append(beside, found...)
		}
	}
	one.Name = cmp.Or(one.Name, strings.TrimSpace(given+" "+family))
	switch {
	case one != (transcript.Person{}):
		who = []transcript.Person{one}
	case actions[end] == "" && slices.ContainsFunc(beside, func(c transcript.Cell) bool { return c.Value != "" }):
		if p.nameless++; p.says == nil {
			p.says = keys
		}
	}
	return who, beside, nil
}

// whoCells are the cells of persons: their names, or ids in place of these, and in a
// column beside it the ids, where all have one.
func whoCells(column string, who []transcript.Person) (cells []transcript.Cell) {
	ids, names := 0, 0
	for _, one := range who {
		if one.ID != "" {
			ids++
		}
		if one.Name != "" {
			names++
		}
	}
	for _, one := range who {
		if names > 0 || ids < len(who) {
			cells = append(cells, transcript.Cell{Name: column, Value: cmp.Or(one.Name, one.ID)})
		}
		if ids == len(who) {
			cells = append(cells, transcript.Cell{Name: column + " id", Value: one.ID})
		}
	}
	return cells
}

// role returns the end of a message whom an object says that it names, as CMIF's
// actions and Zotero's creators do.
func (p *places) role(raw json.RawMessage) string {
	keys, values, _, err := parts(raw)
	if err != nil {
		return ""
	}
	for i, key := range keys {
		if slices.Contains(roleKeys, strings.ToLower(key)) {
			var role string
			if json.Unmarshal(values[i], &role) == nil && (actions[role] != "" || p.isEnd(role)) {
				return role
			}
		}
	}
	return ""
}

// parts returns the keys and the values of an object, or the values of a list; both
// are nil for a value that is neither.
func parts(raw json.RawMessage) (keys []string, values []json.RawMessage, list bool, err error) {
	d := json.NewDecoder(strings.NewReader(string(raw)))
	token, err := d.Token()
	if err != nil || token != json.Delim('{') && token != json.Delim('[') {
		return nil, nil, false, err
	}
	list = token == json.Delim('[')
	keys = []string{}
	for d.More() {
		if !list {
			key, err := d.Token()
			if err != nil {
				return nil, nil, false, err
			}
			keys = append(keys, key.(string))
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, nil, false, err
		}
		values = append(values, value)
	}
	if list {
		keys = nil
	}
	return keys, values, list, nil
}

func hasObjects(values []json.RawMessage) bool {
	return slices.ContainsFunc(values, func(v json.RawMessage) bool { return len(v) > 0 && v[0] == '{' })
}

// literal returns the value of an object that has a type beside it, as SPARQL writes
// all of them.
func literal(keys []string, values []json.RawMessage) (json.RawMessage, bool) {
	i := slices.Index(keys, "value")
	if i < 0 || !slices.Contains(keys, "type") || len(values[i]) == 0 || values[i][0] != '"' {
		return nil, false
	}
	for _, key := range keys {
		if key != "value" && key != "type" && key != "datatype" && key != "xml:lang" {
			return nil, false
		}
	}
	return values[i], true
}

// dateParts spells the parts of a date of CSL: {"date-parts": [[1950, 6, 25]]}.
func dateParts(keys []string, values []json.RawMessage) (string, bool) {
	i := slices.Index(keys, "date-parts")
	if i < 0 {
		return "", false
	}
	var dates [][]any
	if json.Unmarshal(values[i], &dates) != nil {
		return "", false
	}
	var ends []string
	for _, date := range dates {
		var numbers []string
		for _, n := range date {
			number := fmt.Sprint(n)
			if len(number) == 1 {
				number = "0" + number
			}
			numbers = append(numbers, number)
		}
		ends = append(ends, strings.Join(numbers, "-"))
	}
	return strings.Join(ends, "/"), true
}

// scalar spells a value that is neither an object nor a list: a number as it is
// written.
func scalar(raw json.RawMessage) (s string, err error) {
	switch {
	case raw[0] == '"':
		err = json.Unmarshal(raw, &s)
	case string(raw) != "null":
		s = string(raw)
	}
	return s, err
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

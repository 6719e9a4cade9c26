package jsonrows

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"cablegraph/graph/form/internal/transcript"
)

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

// peopleAt returns the cells of one or several persons at an end of a message, and of
// the date that stands beside them.
func peopleAt(p *places, end string, raw json.RawMessage, depth int) ([]transcript.Cell, error) {
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
		some, beside, err := personAt(p, end, value, depth)
		if err != nil {
			return nil, err
		}
		who, cells = append(who, some...), append(cells, beside...)
	}
	return append(cells, whoCells(columnOf(end), who)...), nil
}

// columnOf is the name of the column for an end of a message.
func columnOf(end string) string { return cmp.Or(actions[end], end) }

// personAt returns whom a value at an end of a message names, and the cells of what else
// it says: an object names one person, unless others stand in it, a list or a word as
// many as it has.
func personAt(p *places, end string, value json.RawMessage, depth int) (who []transcript.Person, beside []transcript.Cell, err error) {
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
	var named naming
	for i, key := range keys {
		word := strings.ToLower(key)
		if slices.Contains(personKeys, word) && len(values[i]) > 0 && (values[i][0] == '{' || values[i][0] == '[') {
			inner, err := peopleAt(p, column, values[i], depth+1)
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
		case named.take(word, said):
		default: // the date of a sender, the place
			found, err := p.flat(under(column, key), values[i], depth+1)
			if err != nil {
				return nil, nil, err
			}
			beside = append(beside, found...)
		}
	}
	one := named.person()
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

// A naming gathers what the keys of an object say of one person.
type naming struct{ name, id, given, family string }

// take keeps what a key says, if it is one of those that name a person.
func (n *naming) take(word, said string) bool {
	switch {
	case slices.Contains(givenKeys, word):
		n.given = said
	case slices.Contains(familyKeys, word):
		n.family = said
	case slices.Contains(nameKeys, word):
		n.name = cmp.Or(n.name, said)
	case slices.Contains(idKeys, word):
		n.id = cmp.Or(n.id, said)
	default:
		return false
	}
	return true
}

// person is who was named: a whole name goes before a forename and a surname.
func (n *naming) person() transcript.Person {
	return transcript.Person{Name: cmp.Or(n.name, strings.TrimSpace(n.given+" "+n.family)), ID: n.id}
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

// roleOf returns the end of a message whom an object says that it names, as CMIF's
// actions and Zotero's creators do.
func roleOf(p *places, raw json.RawMessage) string {
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

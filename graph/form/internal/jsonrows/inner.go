package jsonrows

import (
	"bytes"
	"encoding/json"
)

// A part is a value that lies in another one and is read for itself.
type part struct {
	of   *place
	raw  json.RawMessage
	line int
}

// takeOut returns a value at a path with an empty list in place of each part that is
// read for itself, and these parts.
func takeOut(p *places, path string, raw json.RawMessage, line int) (rest json.RawMessage, found []part, err error) {
	copied := 0
	err = each(raw, func(key string, value json.RawMessage, start int) error {
		inner, at := path, line+bytes.Count(raw[:start], []byte("\n"))
		if raw[0] == '{' {
			inner = under(path, key)
		}
		left := json.RawMessage("[]")
		of := p.at[inner]
		switch {
		case inner == path || of == nil || of.reads == notRead:
			var some []part
			if left, some, err = takeOut(p, inner, value, at); err != nil {
				return err
			}
			found = append(found, some...)
		case of.list:
			if err := each(value, func(_ string, one json.RawMessage, start int) error {
				found = append(found, part{of, one, at + bytes.Count(value[:start], []byte("\n"))})
				return nil
			}); err != nil {
				return err
			}
		default:
			found = append(found, part{of, value, at})
		}
		rest = append(append(rest, raw[copied:start]...), left...)
		copied = start + len(value)
		return nil
	})
	return append(rest, raw[copied:]...), found, err
}

// each calls do for all values of an object or a list, with the places where they
// begin.
func each(raw json.RawMessage, do func(key string, value json.RawMessage, start int) error) error {
	d := json.NewDecoder(bytes.NewReader(raw))
	open, err := d.Token()
	if err != nil || open != json.Delim('{') && open != json.Delim('[') {
		return err
	}
	for d.More() {
		key := ""
		if open == json.Delim('{') {
			token, err := d.Token()
			if err != nil {
				return err
			}
			key = token.(string)
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return err
		}
		if err := do(key, value, int(d.InputOffset())-len(value)); err != nil {
			return err
		}
	}
	return nil
}

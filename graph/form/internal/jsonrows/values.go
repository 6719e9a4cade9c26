package jsonrows

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// under is the path of a key below another; dots part them.
func under(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func lastKey(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }

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
// all of them, or for its key, as MongoDB does: {"$date": "1950-06-25"}.
func literal(keys []string, values []json.RawMessage) (json.RawMessage, bool) {
	if len(keys) == 1 && (strings.HasPrefix(keys[0], "$") || keys[0] == "@value") {
		return values[0], true
	}
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

// base is the name of a column without what it says of whom it names.
func base(name string) string {
	name, _, _ = strings.Cut(name, ".")
	return strings.TrimSuffix(name, " id")
}

// quoted lists the first few of some words.
func quoted(words []string) string {
	var list []string
	for _, word := range words[:min(len(words), 5)] {
		list = append(list, fmt.Sprintf("%q", word))
	}
	if len(words) > 5 {
		list = append(list, "…")
	}
	return strings.Join(list, ", ")
}

package jsonrows

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/form/internal/transcript"
)

// columnsOf adds a row for each place of the lists that an object has, one for each
// column: {"date": [1950, 1951], "from": ["Ann", "Ben"]}, and for each key of the
// objects that it has, as pandas writes them: {"date": {"0": 1950, "1": 1951}}.
func columnsOf(r *reader, l *place, raw json.RawMessage, line int) error {
	var columns map[string]json.RawMessage
	if err := json.Unmarshal(raw, &columns); err != nil {
		return err
	}
	names := slices.DeleteFunc(slices.Clone(r.found.names), func(name string) bool { return columns[name] == nil })
	values := make([][]transcript.Cell, len(names))
	length := 0
	for i, name := range names {
		d := json.NewDecoder(strings.NewReader(string(columns[name])))
		d.UseNumber()
		if _, err := d.Token(); err != nil {
			return err
		}
		for d.More() {
			if columns[name][0] == '{' {
				if _, err := d.Token(); err != nil {
					return err
				}
			}
			var value json.RawMessage
			if err := d.Decode(&value); err != nil {
				return err
			}
			cells, err := r.found.flat(name, value, 0)
			if err != nil {
				return err
			}
			if len(cells) == 0 {
				cells = []transcript.Cell{{Name: name, Value: ""}}
			}
			values[i] = append(values[i], cells[0])
		}
		if length = max(length, len(values[i])); len(values[i]) != length && len(values[i]) > 0 {
			return fmt.Errorf("the column %q has %d values, and another one has %d", name, len(values[i]), length)
		}
	}
	for k := range length {
		var cells []transcript.Cell
		for i := range names {
			if k < len(values[i]) {
				cells = append(cells, values[i][k])
			}
		}
		if err := r.row(l, line, cells); err != nil {
			return err
		}
	}
	return nil
}

// valuesOf adds a row for a list of arrays, below the names of columns: those that stand
// beside it, those in its first row, or numbers.
func valuesOf(r *reader, l *place, raw json.RawMessage, line int) error {
	if l.headed {
		l.headed = false
		return nil
	}
	var values []json.RawMessage
	if err := json.Unmarshal(raw, &values); err != nil {
		return fmt.Errorf("want arrays in the list, not %.20s", raw)
	}
	var cells []transcript.Cell
	for i, value := range values {
		name := fmt.Sprint(i + 1)
		if i < len(l.below) {
			name = l.below[i]
		}
		found, err := r.found.flat(name, value, 0)
		if err != nil {
			return err
		}
		cells = append(cells, found...)
	}
	return r.row(l, line, cells)
}

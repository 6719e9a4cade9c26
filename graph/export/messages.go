// Package export turns a series into tables: the account, and the messages,
// actors and lines for other programs.
//
// Each table is one function in a file of its own; none needs to know where
// anything is drawn.
package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"cablegraph/graph"
)

// WriteMessages writes the messages as a table in the program's own form:
// EDTF dates, actors by their ids, every attribute. Read again together with
// the actors it gives the same graphs. Rows that could not be read are not in
// it, nor that others report them: what stood in them would pass for something
// else. It fails where an id
// holds what parts the actors of a cell.
func WriteMessages(w io.Writer, s *graph.Series) error {
	for _, a := range s.Dataset.Actors {
		if strings.ContainsAny(a.ID, ";|") {
			return fmt.Errorf("the actor %q can't be written into a table, where ; and | part actors; give it an id in actors.csv", a.ID)
		}
	}
	attributes, written := make(map[string]bool), make(map[string]bool)
	for _, m := range s.Messages {
		written[m.ID] = m.Fault == ""
		for name := range m.Attrs {
			attributes[name] = true
		}
	}
	names := slices.Sorted(maps.Keys(attributes))
	out := csv.NewWriter(w)
	headers := slices.Clone(graph.MessageFields)
	for _, name := range names {
		if slices.Contains(graph.MessageFields, name) { // it was not taken for that field
			name += " (kept as it is)"
		}
		headers = append(headers, name)
	}
	out.Write(headers)
	for _, m := range s.Messages {
		if m.Fault != "" {
			continue
		}
		direction := ""
		if m.Both {
			direction = "both"
		}
		date := ""
		if !m.Date.IsZero() {
			date = m.Date.String()
		}
		row := map[string]string{
			"id": m.ID, "date": date, "from": ids(s, m.From), "to": ids(s, m.To), "via": ids(s, m.Via), "kind": m.Kind,
			"direction": direction, "reports": strings.Join(slices.DeleteFunc(slices.Clone(m.Reports), func(id string) bool { return !written[id] }), ";"), "summary": m.Summary, "source": m.Source,
			"url": m.URL, "weight": strconv.Itoa(m.Weight), "number": m.Number, "inferred": map[bool]string{true: "yes"}[m.Inferred],
		}
		var cells []string
		for _, f := range graph.MessageFields {
			cells = append(cells, row[f])
		}
		for _, name := range names {
			cells = append(cells, m.Attrs[name])
		}
		out.Write(cells)
	}
	out.Flush()
	return out.Error() // the writer keeps the first error of all
}

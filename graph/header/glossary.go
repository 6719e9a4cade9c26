package header

import (
	"fmt"

	"cablegraph/graph"
	"cablegraph/graph/table"
)

// Translate reads what a row calls a word of a field in other languages.
func (f *Findings) Translate(t *table.Table, c Columns, row table.Record, field, text string) {
	for _, in := range c.Translated {
		said := row.Cell(in.Column)
		if in.Field != field || said == "" {
			continue
		}
		term, at := graph.Term{Language: in.Language, Field: field, Text: text}, row.At(in.Column)
		switch known, twice := f.Glossary[term]; {
		case text == "":
			f.Faults.Add(t.Name, at.Line, at.Column, fmt.Errorf("%s: there is no %s that %q translates", t.Headers[in.Column], field, said))
		case twice && known != said:
			f.Faults.Add(t.Name, at.Line, at.Column, fmt.Errorf("%s: the %s %q is %q on line %d; a word has one translation", t.Headers[in.Column], field, text, known, f.translated[term]))
		case !twice:
			if f.Glossary == nil {
				f.Glossary, f.translated = make(graph.Glossary), make(map[graph.Term]int)
			}
			f.Glossary[term], f.translated[term] = said, at.Line
		}
	}
}

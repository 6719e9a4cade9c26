package load

import (
	"fmt"

	"cablegraph/graph"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// A glossary gathers the words that the tables beside the messages translate, and
// where each stands.
type glossary struct {
	words graph.Glossary
	lines map[graph.Term]int
}

// translate reads what a row calls a word of a field in other languages.
func (f *findings) translate(t *table.Table, c header.Columns, row table.Record, field, text string) {
	for _, in := range c.Translated {
		said := row.Cell(in.Column)
		if in.Field != field || said == "" {
			continue
		}
		term, at := graph.Term{Language: in.Language, Field: field, Text: text}, row.At(in.Column)
		switch known, twice := f.glossary.words[term]; {
		case text == "":
			f.faults.Add(t.Name, at.Line, at.Column, fmt.Errorf("%s: there is no %s that %q translates", t.Headers[in.Column], field, said))
		case twice && known != said:
			f.faults.Add(t.Name, at.Line, at.Column, fmt.Errorf("%s: the %s %q is %q on line %d; a word has one translation", t.Headers[in.Column], field, text, known, f.glossary.lines[term]))
		case !twice:
			if f.glossary.words == nil {
				f.glossary = glossary{make(graph.Glossary), make(map[graph.Term]int)}
			}
			f.glossary.words[term], f.glossary.lines[term] = said, at.Line
		}
	}
}

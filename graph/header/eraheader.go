package header

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/table"
)

// An eraOf is the era that the header of a column of dates says: date (BC), Jahr v. Chr.
type eraOf string

const (
	noEra  eraOf = ""
	before eraOf = "BC"
	our    eraOf = "AD"
)

// eraHeader returns the word of a header without the era that it says of the dates
// below it; the whole word where it is no header of dates.
func eraHeader(word string) (date string, era eraOf) {
	for _, of := range []struct {
		era   eraOf
		words []string
	}{{before, beforeUs}, {our, ofUs}} {
		for _, said := range of.words {
			for _, rest := range [...]string{strings.TrimSuffix(word, said), strings.TrimPrefix(word, said)} {
				if rest != word && len(rest) > 1 && slices.ContainsFunc(dateFields, func(field string) bool { return slices.Contains(wordsOf(field), rest) }) {
					return rest, of.era
				}
			}
		}
	}
	return word, noEra
}

// eras notes the eras that headers say. Two columns of one field are refused where one
// of them says an era: a row has its date in either.
func (m *matcher) eras() {
	for i, h := range m.t.Headers {
		_, era := eraHeader(table.Letters(h))
		if era == noEra {
			continue
		}
		if k := slices.Index(m.words, m.words[i]); k != i || slices.Contains(m.words[i+1:], m.words[i]) {
			if k == i {
				k = i + 1 + slices.Index(m.words[i+1:], m.words[i])
			}
			at := m.t.HeaderAt(i)
			m.found.Faults.Add(m.t.Name, at.Line, at.Column, fmt.Errorf("the columns %q and %q have dates of two eras; put them into one, as 44 BC and AD 44", m.t.Headers[min(i, k)], m.t.Headers[max(i, k)]))
			return
		}
		m.c.eras[i] = era
		if era == before {
			m.found.Remark(fmt.Sprintf("%s: years in the column %q are before our era, as its header says", m.t.Name, h))
		}
	}
}

// era returns the era of a row's dates that a column of its own says, or else the header
// of the column that a field is taken from.
func (c Columns) era(at func(column int) string, field string) string {
	if era := c.Cell(at, "era"); era != "" {
		return era
	}
	return string(c.eras[c.Index(field)])
}

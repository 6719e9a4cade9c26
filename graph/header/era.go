package header

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/table"
	"cablegraph/graph/written"
)

// erasOfOthers leaves alone a column "era" of other eras than ours and those before
// it, as of a dynasty or of a war.
func erasOfOthers(m *matcher) {
	for i, word := range m.words {
		if slices.Contains([]string{"era", "ära", "ère", "эра"}, word) && !slices.ContainsFunc(m.t.Sample, func(row []string) bool {
			return i < len(row) && slices.Contains(slices.Concat(beforeUs, ofUs), table.Letters(row[i]))
		}) {
			m.words[i] = ""
		}
	}
}

// eras notes the eras that headers say. Two columns of one field are refused where one
// of them says an era: a row has its date in either.
func eras(m *matcher) {
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

// inEra reads the words of a field, a date or its year, in the era that is said of it,
// if there is one.
func inEra(c Columns, at func(column int) string, field, words string, read func(words string) (written.Date, error)) (written.Date, error) {
	era := eraOfField(c, at, field)
	if era == "" || words == "" {
		return read(words)
	}
	d, err := read(words)
	start := edtf.Date(1, 1, 1)
	ancient := err == nil && !d.IsZero() && !d.Latest().Open() && d.Latest() < start
	switch letters := table.Letters(era); {
	case err == nil && d.IsZero():
		return d, nil
	case slices.Contains(beforeUs, letters) && ancient:
		return d, nil
	case slices.Contains(beforeUs, letters):
		return read(words + " BC")
	case !slices.Contains(ofUs, letters):
		return d, fmt.Errorf("the era %q beside the date %q is neither BC nor AD", era, words)
	case ancient:
		return d, fmt.Errorf("the date %q is before our era, and %q beside it says that it is not", words, era)
	case err != nil && len(words) < len("1950") && strings.Trim(words, "0123456789") == "":
		return read(fmt.Sprintf("%04s", words))
	}
	return d, err
}

// errEraOfTwo is that of a span in several columns before our era.
var errEraOfTwo = errors.New("a date with a beginning and an end has no one era; write the era into each, as 44 BC")

// hasEraOfTwo reports whether an era stands beside a date that has a beginning and an
// end in columns of their own.
func hasEraOfTwo(c Columns, at func(column int) string) bool {
	return slices.ContainsFunc([]string{"date from", "date to", "date not before", "date not after", "year 2"}, func(field string) bool {
		return slices.Contains(beforeUs, table.Letters(eraOfField(c, at, field))) && c.said(at, field)
	})
}

// eraOfField returns the era of a row's dates that a column of its own says, or else the header
// of the column that a field is taken from.
func eraOfField(c Columns, at func(column int) string, field string) string {
	if era := c.Cell(at, "era"); era != "" {
		return era
	}
	return string(c.eras[c.Index(field)])
}

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

// beforeUs and ofUs are what a column of eras says of years before our era and in it,
// without anything but letters.
var (
	beforeUs = []string{"bc", "bce", "beforechrist", "vchr", "vuz", "vorchristus", "avjc", "avantjc", "avantjésuschrist", "донэ", "ac", "achr", "avanticristo", "antesdecristo", "avantnotreère", "beforethecommonera", "pne", "przedn", "公元前", "前"}
	ofUs     = []string{"ad", "ce", "annodomini", "nchr", "uz", "nachchristus", "apjc", "aprjc", "aprèsjc", "нэ", "dc", "公元"}
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

// inEra reads the words of a field, a date or its year, in the era that is said of it,
// if there is one.
func inEra(c Columns, at func(column int) string, field, words string, read func(words string) (written.Date, error)) (written.Date, error) {
	era := c.era(at, field)
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
		return slices.Contains(beforeUs, table.Letters(c.era(at, field))) && c.said(at, field)
	})
}

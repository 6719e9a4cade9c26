package written

import (
	"strings"

	"cablegraph/graph/edtf"
)

// timeset reads Gephi's: <[1950-06-25]>, <[1950.0]>, <[1950-06-25, 1950-07-01]>.
// Several days are the range of one message.
func timeset(_ reader, s string) (edtf.Value, error) {
	inner, begins := strings.CutPrefix(s, "<[")
	inner, ends := strings.CutSuffix(inner, "]>")
	if !begins || !ends {
		return edtf.Value{}, errOther
	}
	var days []edtf.Value
	for day := range strings.FieldsFuncSeq(inner, func(c rune) bool { return strings.ContainsRune(",;[] ", c) }) {
		v, err := edtf.Parse(strings.TrimSuffix(day, ".0"))
		if err != nil {
			return edtf.Value{}, err
		}
		days = append(days, v)
	}
	if len(days) == 1 {
		return days[0], nil
	}
	return edtf.AllOf(days...)
}

// unknownEnd reads 1950-06-25/? and 1950-06-25/unknown, as EDTF had it before
// it became ISO 8601-2.
func unknownEnd(_ reader, s string) (edtf.Value, error) {
	first, last, ok := strings.Cut(s, "/")
	unknown := func(end string) bool { return end == "?" || strings.EqualFold(end, "unknown") }
	if !ok || !unknown(first) && !unknown(last) {
		return edtf.Value{}, errOther
	}
	if unknown(first) {
		first = ""
	}
	if unknown(last) {
		last = ""
	}
	return edtf.Parse(first + "/" + last)
}

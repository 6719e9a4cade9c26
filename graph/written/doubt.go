package written

import (
	"regexp"
	"strings"

	"cablegraph/graph/edtf"
)

// bracketed reads [25 June 1950] and 25 June [1950?]: an editor's conjecture.
func bracketed(r reader, s string) (edtf.Value, error) {
	if !strings.Contains(s, "[") {
		return edtf.Value{}, errOther
	}
	return inDoubt(edtf.Uncertain)(r.part(strings.NewReplacer("[", "", "?]", "", "]", "").Replace(s)))
}

var about = regexp.MustCompile(`(?i)^(?:circa|ca\.?|c\.|about|around|approx\.?|um|gegen|etwa|vers|env\.?|environ|verso|hacia|около|ок\.) ?`)

// circa reads ca. 1813.
func circa(r reader, s string) (edtf.Value, error) {
	word := about.FindString(s)
	if word == "" {
		return edtf.Value{}, errOther
	}
	return inDoubt(edtf.Approximate)(r.part(s[len(word):]))
}

var questioned = regexp.MustCompile(`^(.+?) ?\(?\?\)?$`)

// question reads May 1813? and May 1813 (?).
func question(r reader, s string) (edtf.Value, error) {
	m := questioned.FindStringSubmatch(s)
	if m == nil {
		return edtf.Value{}, errOther
	}
	return inDoubt(edtf.Uncertain)(r.part(m[1]))
}

// inDoubt returns a function that marks what was read.
func inDoubt(d edtf.Doubt) func(edtf.Value, error) (edtf.Value, error) {
	return func(v edtf.Value, err error) (edtf.Value, error) { return v.WithDoubt(d), err }
}

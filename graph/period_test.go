package graph_test

import (
	"strings"
	"testing"

	"cablegraph/graph"
)

// TestFileName accepts as ids what no file system, makefile, shell or LaTeX
// takes for anything but letters.
func TestFileName(t *testing.T) {
	for _, test := range []struct{ ids, fault string }{
		{"a A 1950-Q3 1950_07 _a 1950-07-12 com", ""},
		{"a/b a% a#b ~a a{b} a;b a=b a.b .a a' a$ a&b a\\b é 1950–51 \u212aa", "use letters, digits, - and _ (1950-Q3)"},
		{"-a", "begin it with a letter or a digit"},
		{"con NUL com1 LPT9", "Windows keeps that name for a device"},
		{strings.Repeat("a", 61), "keep it to 60 letters"},
	} {
		for id := range strings.FieldsSeq(test.ids) {
			err := graph.CheckFileName(id)
			if test.fault == "" && err != nil || test.fault != "" && (err == nil || !strings.Contains(err.Error(), test.fault)) {
				t.Errorf("%q: got %v, want %q", id, err, test.fault)
			}
		}
	}
}
